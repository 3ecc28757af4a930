//! Files that go out: pictures and models, to a place that the user picks.

use super::App;
use super::work::unless_stopped;
use crate::bound;
use crate::jobs;
use crate::wire::{self, Failure, FileFormat, Picture, Saved};
use drawbridge_formats::Format;
use drawbridge_messages as say;
use drawbridge_model::Model;
use std::path::{Path, PathBuf};

impl App {
    /// The answer to `exportPicture`.
    pub(crate) fn export_picture(&mut self, request: wire::ExportPicture) -> Result<Option<Saved>, Failure> {
        let extension = match request.format {
            Picture::Svg => "svg",
            Picture::Png => "png",
        };
        let name = file_name(self.session(request.model)?.model(), extension);
        let drawn = self.at_work(|app| {
            app.step_of(say::disk_drawing(&name), 0, 1)?;
            let drawn = app.session(request.model)?.picture(request.diagram, request.format, request.theme)?;
            app.go_on()?;
            Ok(drawn)
        });
        let Some((bytes, notes)) = unless_stopped(drawn)? else { return Ok(None) };
        let Some(path) = self.surroundings.dialogs.save(&name) else { return Ok(None) };
        written(&with_extension(path, extension)?, &bytes, notes).map(Some)
    }

    /// The answer to `exportFile`.
    pub(crate) fn export_file(&mut self, request: wire::ExportFile) -> Result<Option<Saved>, Failure> {
        let (format, extension) = format(request.format);
        let name = file_name(self.session(request.model)?.model(), extension);
        let Some((path, format)) = self.place_for(&name, format)? else { return Ok(None) };
        let made = self.at_work(|app| {
            app.step_of(say::disk_writing(bound::name(&path)), 0, 1)?;
            let made = jobs::write(app.session(request.model)?.model(), format)?;
            app.go_on()?;
            Ok(made)
        });
        let Some((bytes, notes)) = unless_stopped(made)? else { return Ok(None) };
        written(&path, &bytes, notes).map(Some)
    }

    /// Asks the user where to write a model: the place, and the format that its name asks for, else the one offered.
    pub(super) fn place_for(&mut self, name: &str, offered: Format) -> Result<Option<(PathBuf, Format)>, Failure> {
        let Some(path) = self.surroundings.dialogs.save(name) else { return Ok(None) };
        let extension = Path::new(name).extension().unwrap_or_default().to_string_lossy().into_owned();
        let path = with_extension(path, &extension)?;
        let format = Format::of_extension(&bound::name(&path)).unwrap_or(offered);
        Ok(Some((path, format)))
    }
}

/// A format of the page with its extension.
pub(super) const fn format(format: FileFormat) -> (Format, &'static str) {
    match format {
        FileFormat::Drawbridge => (Format::Native, "drawbridge"),
        FileFormat::Dfd => (Format::Notation, "dfd"),
        FileFormat::ThreatDragon => (Format::ThreatDragon2, "json"),
    }
}

fn written(path: &Path, bytes: &[u8], notes: Vec<wire::ImportNote>) -> Result<Saved, Failure> {
    jobs::write_file(path, bytes).map_err(|failure| bound::by_name(path, failure))?;
    Ok(Saved { name: bound::name(path), notes })
}

/// The path with an extension, where the user gave the name without one. The dialog asked about replacing what has the
/// name that was given; nobody was asked about this one, so nothing is replaced.
fn with_extension(path: PathBuf, extension: &str) -> Result<PathBuf, Failure> {
    if path.extension().is_some() {
        return Ok(path);
    }
    let path = path.with_extension(extension);
    if path.exists() {
        return Err(Failure::cannot_write(&say::disk_exists(bound::name(&path)), &say::disk_exists_hint()));
    }
    Ok(path)
}

/// The suggested name of a file: the title without what file systems refuse.
pub(super) fn file_name(model: &Model, extension: &str) -> String {
    let title: String = model
        .sheet()
        .title
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.') { c } else { ' ' })
        .collect();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let title: String = title.trim_matches(|c: char| c == '.' || c.is_whitespace()).chars().take(80).collect();
    format!("{}.{extension}", if title.is_empty() { "model" } else { &title })
}

#[cfg(test)]
mod tests {
    use super::*;
    use drawbridge_model::{Edit, Subject, change};

    #[test]
    fn suggested_names_hold_nothing_that_file_systems_refuse() {
        let mut model = Model::default();
        for (title, name) in [("Shop: a/b", "Shop a b.svg"), ("", "model.svg"), ("../..", "model.svg")] {
            change(&mut model, &Edit::Rename { subject: Subject::Model, name: title.into() }).unwrap();
            assert_eq!(file_name(&model, "svg"), name);
        }
    }

    #[test]
    fn a_name_without_an_extension_gets_one_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let named = |name: &str| with_extension(folder.path().join(name), "dfd");
        assert_eq!(named("a").unwrap(), folder.path().join("a.dfd"));
        assert_eq!(named("a.json").unwrap(), folder.path().join("a.json"));
        std::fs::write(folder.path().join("a.dfd"), "").unwrap();
        let failure = named("a").unwrap_err();
        assert_eq!(failure.message, "A file a.dfd is there already.");
    }
}
