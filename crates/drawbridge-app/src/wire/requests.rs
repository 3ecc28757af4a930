//! What the commands take.

use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Subject, ThreatKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[ts(type = "{ readonly [name: string]: never }")]
pub struct Nothing {}

/// How many ids to mint.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct Mint {
    /// How many, at most 1,000.
    pub count: u32,
}

/// The title of a new model.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NewModel {
    /// Its title.
    pub title: String,
}

/// A model.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfModel {
    /// Its id.
    pub model: ModelId,
}

/// A part of a model's history.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct HistoryRequest {
    /// The model.
    pub model: ModelId,
    /// The number of the step before which to begin; left out for the latest.
    #[serde(default)]
    #[ts(optional)]
    pub before: Option<u32>,
    /// How many steps, at most 1,000; 500 where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub count: Option<u32>,
}

/// Where in its history a model is to go.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct JumpBack {
    /// The model.
    pub model: ModelId,
    /// The number of the step after which it is to be as it was then; null for before the first one.
    pub step: Option<u32>,
}

/// A diagram of a model.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfDiagram {
    /// The model.
    pub model: ModelId,
    /// The diagram.
    pub diagram: DiagramId,
}

/// Which models are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Shelf {
    /// Those in use.
    Present,
    /// Those that were put away.
    Archive,
    /// Those that were deleted and can be restored.
    Bin,
}

/// An edit of a model.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EditModel {
    /// The model.
    pub model: ModelId,
    /// The edit. Author and time in it are replaced by the application's own.
    pub edit: Edit,
    /// The gesture it belongs to: consecutive edits with one mark are one step of the history.
    pub mark: Option<String>,
}

/// An edit to be tried on a scratch copy.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Preview {
    /// The model.
    pub model: ModelId,
    /// The diagram to draw.
    pub diagram: DiagramId,
    /// The edit to try.
    pub edit: Edit,
}

/// A threat of a model.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfThreat {
    /// The model.
    pub model: ModelId,
    /// The key of the threat.
    pub key: ThreatKey,
}

/// Threats of a model.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfThreats {
    /// The model.
    pub model: ModelId,
    /// The keys of the threats, at most 500.
    pub keys: Vec<ThreatKey>,
}

/// A picture to be written.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ExportPicture {
    /// The model.
    pub model: ModelId,
    /// The diagram.
    pub diagram: DiagramId,
    /// The format.
    pub format: Picture,
    /// The colours.
    pub theme: Theme,
}

/// The formats of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Picture {
    /// SVG with its font.
    Svg,
    /// PNG at two pixels a pixel.
    Png,
}

/// The colours of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// Dark lines on light.
    Light,
    /// Light lines on dark.
    Dark,
}

/// A file to be written.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ExportFile {
    /// The model.
    pub model: ModelId,
    /// The format.
    pub format: FileFormat,
}

/// The formats that models are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FileFormat {
    /// The native file, `.drawbridge`.
    Drawbridge,
    /// The text notation, `.dfd`.
    Dfd,
    /// OWASP Threat Dragon version 2, `.json`.
    ThreatDragon,
}

/// How deep the list of suggestions goes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SetTier {
    /// The model.
    pub model: ModelId,
    /// The tier.
    pub tier: Tier,
}

/// How much time there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tier {
    /// Five minutes: at most six suggestions.
    Five,
    /// Thirty minutes.
    #[default]
    Thirty,
    /// All of them.
    Full,
}

/// A subject of a model.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfSubject {
    /// The model.
    pub model: ModelId,
    /// The subject.
    pub subject: Subject,
}
