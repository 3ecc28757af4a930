//! What a file is and how much is in it.

use super::shelf::Place;
use super::source::Source;
use crate::wire::{Failure, ImportNote};
use serde::{Serialize, Serializer};

/// Whether the includes of a file are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Includes {
    /// The file alone is counted.
    Left,
    /// The files that it includes, inside its folder, are counted with it. None of the formats that are read today has
    /// includes.
    Resolved,
}

/// The answer: numbers and notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InspectAnswer {
    /// The format.
    pub format: &'static str,
    /// The version of the format.
    pub version: String,
    /// The title of the model.
    pub title: String,
    /// Diagrams.
    pub diagrams: usize,
    /// Actors, processes and stores.
    pub elements: usize,
    /// Flows, those with loose ends included.
    pub flows: usize,
    /// Boundaries, boxes and lines.
    pub boundaries: usize,
    /// Data.
    pub data: usize,
    /// Threats stored in the file.
    pub threats: usize,
    /// Components that a pack or template brings.
    pub components: usize,
    /// What is not carried over when the file is read.
    #[serde(serialize_with = "notes")]
    pub notes: Vec<ImportNote>,
}

/// Counts what is in a model.
///
/// # Errors
/// When it cannot be read; of a format that is known but not read yet, the failure names the format.
pub fn inspect(source: &Source, workspace: &Place, _includes: Includes) -> Result<InspectAnswer, Failure> {
    let loaded = source.load(workspace)?;
    let model = &loaded.model;
    Ok(InspectAnswer {
        format: loaded.format.name(),
        version: loaded.version,
        title: model.sheet().title.clone(),
        diagrams: model.diagrams().count(),
        elements: model.elements().count(),
        flows: model.flows().count(),
        boundaries: model.boundaries().count(),
        data: model.data().count(),
        threats: model.threats().count(),
        components: 0,
        notes: loaded.notes,
    })
}

/// A note as answers hold it.
#[derive(Serialize)]
struct NoteAnswer<'a> {
    code: &'a str,
    r#where: &'a str,
    text: &'a str,
}

/// Writes notes with the keys that every answer has for them.
///
/// # Errors
/// Whatever the serializer says.
pub fn notes<S: Serializer>(notes: &[ImportNote], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(notes.iter().map(|note| NoteAnswer {
        code: &note.code,
        r#where: &note.place,
        text: &note.text,
    }))
}
