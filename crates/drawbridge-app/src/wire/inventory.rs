//! Systems and models as a home screen lists them: what a list of thousands needs, without opening one.

use super::{ModelSummary, Shelf};
use drawbridge_model::ids::{ModelId, SystemId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Systems and models of one shelf.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Home {
    /// The systems by name; none in the bin.
    pub systems: Vec<System>,
    /// The models, the latest first.
    pub models: Vec<ModelSummary>,
    /// How many of these models have changed since their open threats were counted.
    pub uncounted: u32,
}

/// A shelf to be shown.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfShelf {
    /// Which.
    pub shelf: Shelf,
}

/// Which models are to be counted.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CountThreats {
    /// Those of a shelf; left out, those in use.
    #[serde(default)]
    #[ts(optional)]
    pub shelf: Option<Shelf>,
}

/// Models whose open threats were counted just now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CountedThreats {
    /// These models.
    pub models: Vec<ModelSummary>,
    /// How many wait to be counted.
    pub waiting: u32,
}

/// A system, which may exist before it has a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct System {
    /// Its id.
    pub id: SystemId,
    /// What is known of it.
    #[serde(flatten)]
    pub fields: SystemFields,
    /// That somebody considered it and found nothing new.
    pub considered: Option<Considered>,
    /// When it was entered: UTC, RFC 3339, seconds.
    pub created: String,
    /// When it was archived.
    pub archived: Option<String>,
}

/// What people enter of a system.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct SystemFields {
    /// Its name; never empty.
    pub name: String,
    /// Who owns it.
    pub owner: String,
    /// Whom to ask.
    pub contact: String,
    /// Addresses of its documents, code and tickets.
    pub links: Vec<String>,
    /// How much depends on it.
    pub criticality: Option<Criticality>,
    /// How deep its model has to go.
    pub tier: Option<Depth>,
    /// The day on which it is to be reviewed (`2027-01-31`).
    pub due: Option<String>,
}

/// That a system was considered, with nothing new to model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Considered {
    /// Who.
    pub by: String,
    /// When: UTC, RFC 3339, seconds.
    pub at: String,
    /// Why, in a line; may be empty.
    pub why: String,
}

/// How much depends on a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Criticality {
    Low,
    Medium,
    High,
    Critical,
}

/// How deep a model has to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Depth {
    /// One line, no model.
    Considered,
    /// Five minutes, without drawing.
    Five,
    /// Thirty minutes, guided.
    Thirty,
    /// Everything.
    Full,
}

/// Threats that nobody has decided about, by severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[expect(missing_docs, reason = "the fields carry the names of the severities")]
pub struct OpenThreats {
    pub critical: u32,
    pub high: u32,
    pub medium: u32,
    pub low: u32,
    pub none: u32,
}

/// Whose name stands under what is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AuthorName {
    /// The name; never empty.
    pub name: String,
    /// Where it comes from.
    pub from: AuthorFrom,
}

/// Where an author's name comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AuthorFrom {
    /// It was given for this run.
    Given,
    /// The setting of the workspace.
    Setting,
    /// The environment of the process.
    Environment,
    /// The account of the process.
    Account,
    /// The user's Git configuration.
    Git,
    /// From nowhere: the account has no name, its number stands in. The user should be asked.
    Nobody,
}

/// The name to use from now on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetAuthor {
    /// The name; empty takes the setting back.
    pub name: String,
}

/// A system.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfSystem {
    /// Its id.
    pub system: SystemId,
}

/// What is now known of a system.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EditSystem {
    /// Its id.
    pub system: SystemId,
    /// All of it.
    pub fields: SystemFields,
}

/// A mark on a system.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConsiderSystem {
    /// Its id.
    pub system: SystemId,
    /// Why, in a line, which may be empty; null takes the mark back.
    pub why: Option<String>,
}

/// Where a system is kept.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct KeepSystem {
    /// Its id.
    pub system: SystemId,
    /// Where.
    pub keep: Keep,
}

/// Where a model is kept.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct KeepModel {
    /// Its id.
    pub model: ModelId,
    /// Where.
    pub keep: Keep,
}

/// In use, or put away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Keep {
    /// Among those in use.
    InUse,
    /// In the archive.
    Archived,
}

/// Where a model belongs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileModel {
    /// The model.
    pub model: ModelId,
    /// The system that it is of.
    pub system: Option<SystemId>,
    /// How deep it is meant to go.
    pub tier: Option<Depth>,
    /// The day on which it is to be reviewed, where it has one of its own.
    pub due: Option<String>,
}

/// A model and a title for it or its copy.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TitledModel {
    /// The model.
    pub model: ModelId,
    /// The title; never empty.
    pub title: String,
}
