//! The jobs of the core without a window: each a function from names of files and models to an answer. The command
//! line says the answers, and what the window shares of them it calls here.

mod atomic;
pub mod convert;
pub mod explain;
mod explain_stored;
mod failure;
mod file;
pub mod inspect;
pub mod isolated;
mod names;
mod own_ids;
pub mod render;
pub mod shelf;
pub mod source;
pub mod systems;
pub mod threats;
pub mod validate;
mod whereabouts;

pub(crate) use atomic::followed;
pub use atomic::write as write_file;
pub use drawbridge_formats::Format;
use drawbridge_messages as say;
pub use drawbridge_model::Severity;
pub use failure::read_failure;
pub use file::{LIMIT, read_file};
pub use names::At;
pub use own_ids::OwnIds;

use crate::places;
use crate::wire::{Failure, ImportNote};
use drawbridge_formats::Note;
use drawbridge_model::Model;

/// The formats that can be written, with the words of the command line.
pub const WRITTEN: [(&str, Format); 3] =
    [("drawbridge", Format::Native), ("dfd", Format::Notation), ("threat-dragon", Format::ThreatDragon2)];

/// Writes a model in a format; the notes say what the format cannot hold. Where the format can hold nothing without a
/// place, what has none is laid out.
///
/// # Errors
/// When the format is only read, or the model cannot be written in it.
pub fn write(model: &Model, format: Format) -> Result<(Vec<u8>, Vec<ImportNote>), Failure> {
    let placed = (format == Format::ThreatDragon2 && !places::homeless(model).is_empty())
        .then(|| places::everywhere(model.clone()));
    let (bytes, notes) = drawbridge_formats::write(placed.as_ref().unwrap_or(model), format)
        .map_err(|error| failure::usage(error.to_string(), &say::job_choose()))?;
    let mut notes = import_notes(&notes);
    if placed.is_some() {
        let note = |code: &str, text| ImportNote { code: code.to_owned(), place: "diagrams".to_owned(), text };
        let supplied = model.diagrams().next().is_none();
        let supplied = supplied.then(|| note("diagram-supplied", say::place_diagram_supplied()));
        let said = [note("arranged", say::place_arranged())].into_iter().chain(supplied);
        let new: Vec<ImportNote> = said.filter(|one| notes.iter().all(|known| known.code != one.code)).collect();
        notes.extend(new);
    }
    Ok((bytes, notes))
}

/// Notes as they cross.
pub(crate) fn import_notes(notes: &[Note]) -> Vec<ImportNote> {
    let import =
        |note: &Note| ImportNote { code: note.code.to_string(), place: note.place.clone(), text: note.text.clone() };
    notes.iter().map(import).collect()
}
