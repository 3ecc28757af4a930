//! Settings, backups, where the workspace is, and what the application is made of.

use super::AuthorFrom;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person set, and where things are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Whose name stands under what is done.
    pub author: String,
    /// Where that name comes from.
    pub author_from: AuthorFrom,
    /// The colours of the window.
    pub theme: Appearance,
    /// How much room things take.
    pub density: Density,
    /// The language of texts, such as `en`.
    pub language: String,
    /// The languages that there are texts in.
    pub languages: Vec<String>,
    /// What the page keeps for itself (sizes of panels and the like): a JSON text of its own; empty at first.
    pub views: String,
    /// Where the workspace is, for a person to read.
    pub workspace: String,
    /// The folder of its backups, for a person to read.
    pub backups: String,
}

/// Settings to be changed; what is left out stays as it is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetSettings {
    /// The author's name; empty takes the setting back.
    #[serde(default)]
    #[ts(optional)]
    pub author: Option<String>,
    /// The colours of the window.
    #[serde(default)]
    #[ts(optional)]
    pub theme: Option<Appearance>,
    /// How much room things take.
    #[serde(default)]
    #[ts(optional)]
    pub density: Option<Density>,
    /// The language of texts, one of those that there are.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
    /// What the page keeps for itself: a JSON text of at most 64 kB.
    #[serde(default)]
    #[ts(optional)]
    pub views: Option<String>,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// With more contrast.
    Contrast,
}

/// How much room things take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Density {
    /// With room around things.
    #[default]
    Comfortable,
    /// With more on one screen.
    Compact,
}

/// A backup of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Backup {
    /// Its name, by which it is restored.
    pub which: String,
    /// When it was made: UTC, RFC 3339, seconds.
    pub time: String,
    /// Why: `daily`, `by-hand`, `before-restore`, `before-upgrade-from-1` …
    pub why: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Where a backup goes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct BackUp {
    /// To the folder of backups, or to a place that the user is asked for.
    pub to: BackUpTo,
}

/// Where a backup goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BackUpTo {
    /// The folder of backups beside the workspace.
    Folder,
    /// A place that the user is asked for.
    Asked,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackedUp {
    /// Where it is, for a person to read.
    pub place: String,
}

/// A backup to be restored.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RestoreBackup {
    /// Its name; null asks the user for a file.
    pub which: Option<String>,
}

/// What a restore did. Every window must begin anew with `start`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    /// How many models the workspace has now.
    pub models: u32,
    /// The name of the backup of what it held before.
    pub before: String,
}

/// Where the workspace was moved to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MovedWorkspace {
    /// Its file now, for a person to read.
    pub place: String,
    /// What is left at the old place and is no backup, for a person to read.
    pub left: Option<String>,
}

/// What the application is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct About {
    /// Its version.
    pub version: String,
    /// The version of SQLite in it.
    pub sqlite: String,
    /// The packs of its library.
    pub packs: Vec<AboutPack>,
}

/// A pack of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AboutPack {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Its licence, an SPDX expression.
    pub licence: String,
    /// Where its content comes from.
    pub source: String,
    /// SHA-256 of its content.
    pub hash: String,
}

/// Models whose small pictures are asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ThumbnailsOf {
    /// The models, at most 40.
    pub models: Vec<drawbridge_model::ids::ModelId>,
}

/// The small picture of a model: of its first diagram, without labels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Thumbnail {
    /// The model.
    pub model: drawbridge_model::ids::ModelId,
    /// The width of the picture.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// One `<g>` of shapes in the classes of the drawing's stylesheet; empty where nothing is drawn.
    pub svg: String,
}
