//! Readers and writers of model files, behind one entry.
//!
//! [`read`] tells the format by the content, never by the name, and gives the model with notes on everything that was
//! not carried over as it stood. A reader is a function from bytes: it never panics, stays within the stated limits
//! ([`limits`]) and refuses with a typed error that names the format, the place and the way out. [`write()`] is the way
//! back; [`inspect`] counts. A reading can cross a pipe ([`Reading::encode`], [`Reading::decode`]), so that a host can
//! read untrusted files in a process of its own.

mod decode;
mod detect;
mod direction;
mod error;
mod format;
mod inspect;
mod json;
pub mod limits;
mod native;
mod note;
mod reading;
mod scan;
mod threat_dragon;

pub use detect::detect;
pub use error::{ReadError, WriteError};
pub use format::Format;
pub use inspect::{Inspection, inspect, inspection};
pub use note::Note;
pub use reading::Reading;

pub use drawbridge_model::Model;

/// Reads a model of any format that Drawbridge reads.
///
/// `file_name` helps only where the content does not tell: a file that is meant to be `.dfd`, but has a mistake in its
/// first line or nothing but remarks. An empty file is refused whatever its name.
///
/// # Errors
/// When the format is not known or not read yet, a limit is exceeded, or the content is damaged.
pub fn read(bytes: &[u8], file_name: Option<&str>) -> Result<Reading, ReadError> {
    limits::check_size(bytes)?;
    let (found, cells) = detect::look(bytes);
    limits::check_count(found, "cells", cells, limits::ELEMENTS + limits::FLOWS)?;
    // A file that was cut off must not pass as a model, and what was never written is none: the name is no content.
    if found == Format::Unknown && decode::lossy(bytes).trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let format = match found {
        Format::Unknown if file_name.is_some_and(|name| name.to_lowercase().ends_with(".dfd")) => Format::Notation,
        format => format,
    };
    let reading = match format {
        Format::Native => native::read(bytes)?,
        Format::Notation => reading::of_notation(bytes)?,
        Format::ThreatDragon1 | Format::ThreatDragon2 => threat_dragon::read(bytes, format)?,
        Format::Unknown => return Err(ReadError::Unknown),
        Format::Zip | Format::DocumentType => return Err(ReadError::NoModel { format }),
        other => return Err(ReadError::NotYet { format: other }),
    };
    limits::check_model(format, &reading.model)?;
    if format == Format::Native {
        return Ok(reading);
    }
    let (model, note) = direction::straighten(reading.model);
    Ok(Reading { model, notes: reading.notes.into_iter().chain(note).collect(), ..reading })
}

/// Writes a model, with notes on what the format cannot hold and on what it demands and the model lacks.
///
/// # Errors
/// When Drawbridge does not write the format.
pub fn write(model: &Model, format: Format) -> Result<(Vec<u8>, Vec<Note>), WriteError> {
    match format {
        Format::Native => Ok((native::write(model).into_bytes(), Vec::new())),
        Format::Notation => Ok((drawbridge_notation::write(model).into_bytes(), note::lost_in_notation(model))),
        Format::ThreatDragon2 => Ok(threat_dragon::write(model)),
        other => Err(WriteError { format: other }),
    }
}
