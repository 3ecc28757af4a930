//! What a person sets, and what the application says of itself.

use super::App;
use crate::author;
use crate::wire::{self, About, AboutPack, Appearance, Density, Failure, Nothing, Settings};
use drawbridge_messages as say;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The languages that there are texts in.
const LANGUAGES: [&str; 1] = ["en"];
/// The most that the page may keep for itself, in bytes.
const MOST_VIEWS: usize = 64 << 10;

const THEME: &str = "theme";
const DENSITY: &str = "density";
const LANGUAGE: &str = "language";
const VIEWS: &str = "views";

impl App {
    /// The answer to `settings`.
    pub(crate) fn settings(&mut self, _: Nothing) -> Result<Settings, Failure> {
        let language = self.workspace.setting(LANGUAGE)?;
        let language = language.filter(|language| LANGUAGES.contains(&language.as_str()));
        Ok(Settings {
            author: self.author.name.clone(),
            author_from: self.author.from,
            theme: self.word::<Appearance>(THEME)?.unwrap_or_default(),
            density: self.word::<Density>(DENSITY)?.unwrap_or_default(),
            language: language.unwrap_or_else(|| LANGUAGES[0].to_owned()),
            languages: LANGUAGES.map(str::to_owned).into(),
            views: self.workspace.setting(VIEWS)?.unwrap_or_default(),
            workspace: self.workspace.path().display().to_string(),
            backups: self.workspace.backup_folder().display().to_string(),
        })
    }

    /// The answer to `setSettings`.
    pub(crate) fn set_settings(&mut self, request: wire::SetSettings) -> Result<Settings, Failure> {
        self.must_be_writable(say::deed_set)?;
        let wire::SetSettings { author, theme, density, language, views } = request;
        if let Some(language) = &language
            && !LANGUAGES.contains(&language.as_str())
        {
            return Err(Failure::usage(&say::settings_no_language(language)));
        }
        if let Some(views) = &views {
            let is_json = serde_json::from_str::<serde::de::IgnoredAny>(views).is_ok();
            if views.len() > MOST_VIEWS || !is_json {
                return Err(Failure::usage(&say::settings_views_unfit()));
            }
        }
        if let Some(name) = author {
            self.set_author(wire::SetAuthor { name })?;
        }
        let changes =
            [(THEME, theme.map(word_of)), (DENSITY, density.map(word_of)), (LANGUAGE, language), (VIEWS, views)];
        for (key, value) in changes {
            if let Some(value) = value {
                self.workspace.set_setting(key, Some(&value))?;
            }
        }
        self.settings(Nothing {})
    }

    /// A setting that is one of a few words; none where it is a word of another version.
    fn word<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Failure> {
        let word = self.workspace.setting(key)?;
        Ok(word.and_then(|word| serde_json::from_value(serde_json::Value::String(word)).ok()))
    }

    /// The answer to `about`.
    pub(crate) fn about(&mut self, _: Nothing) -> Result<About, Failure> {
        let packs = self.rules.library().packs.iter().map(|pack| AboutPack {
            id: pack.id.to_string(),
            title: pack.title.clone(),
            version: pack.version.clone(),
            licence: pack.licence.clone(),
            source: pack.source.clone(),
            hash: pack.hash.clone(),
        });
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sqlite: drawbridge_store::sqlite_version().to_owned(),
            packs: packs.collect(),
        })
    }

    /// Finds out anew whose name stands under what is done: another workspace may know another.
    pub(super) fn look_for_author(&mut self) {
        self.author = author::of(&self.workspace, None);
    }
}

fn word_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
