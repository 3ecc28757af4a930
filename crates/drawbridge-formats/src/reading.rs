use crate::decode;
use crate::error::ReadError;
use crate::format::Format;
use crate::limits;
use crate::native;
use crate::note::Note;
use drawbridge_messages as say;
use drawbridge_model::Model;
use serde::{Deserialize, Serialize};

/// A model read from a file.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The format of the file.
    pub format: Format,
    /// The version that the file states, as it stands there; empty where it states none.
    pub version: String,
    /// The model.
    pub model: Model,
    /// What was not carried over as it stood.
    pub notes: Vec<Note>,
}

/// What stands before the model when a reading crosses a pipe.
#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    version: String,
    notes: Vec<Note>,
}

impl Reading {
    /// The reading as bytes: one line of JSON with format, version and notes, then the model as a native file.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let head =
            Head { format: self.format.name().to_owned(), version: self.version.clone(), notes: self.notes.clone() };
        let mut out = serde_json::to_string(&head).expect("strings are always JSON");
        out.push('\n');
        out.push_str(&native::write(&self.model));
        out.into_bytes()
    }

    /// Reads what [`Reading::encode`] wrote.
    ///
    /// # Errors
    /// When the bytes are not of that form.
    pub fn decode(bytes: &[u8]) -> Result<Self, ReadError> {
        let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
        let head: Head =
            serde_json::from_slice(&bytes[..end]).map_err(|error| crate::json::syntax(Format::Native, &error))?;
        let format = READ.into_iter().find(|format| format.name() == head.format).ok_or(ReadError::Unknown)?;
        let model = native::read(bytes.get(end + 1..).unwrap_or_default())?.model;
        Ok(Self { format, version: head.version, model, notes: head.notes })
    }
}

/// The formats that are read.
const READ: [Format; 4] = [Format::Native, Format::Notation, Format::ThreatDragon2, Format::ThreatDragon1];

/// A reading of a `.dfd` text.
pub(crate) fn of_notation(bytes: &[u8]) -> Result<Reading, ReadError> {
    let text = decode::text(bytes, Format::Notation)?;
    refuse_too_many(&text)?;
    let read = drawbridge_notation::read(&text)?;
    let mut notes: Vec<_> = read
        .notes
        .into_iter()
        .map(|notice| Note::new("doubtful-fact", say::format_place(notice.column, notice.line), notice.text))
        .collect();
    let removed = text.chars().filter(|character| !drawbridge_model::text::is_allowed(*character)).count();
    if removed > 0 {
        notes.push(Note::new("characters-removed", "", say::note_control_characters(removed)));
    }
    native::check_texts(Format::Notation, &read.model)?;
    Ok(Reading { format: Format::Notation, version: String::new(), model: read.model, notes })
}

/// Refuses a text with too many statements before it is read; statements mostly stand on lines of their own.
fn refuse_too_many(text: &str) -> Result<(), ReadError> {
    let (mut elements, mut flows) = (0, 0);
    for line in text.lines() {
        match line.split_whitespace().next() {
            Some("actor" | "process" | "store") => elements += 1,
            Some("flow") => flows += 1,
            _ => {}
        }
    }
    limits::check_count(Format::Notation, "elements", elements, limits::ELEMENTS)?;
    limits::check_count(Format::Notation, "flows", flows, limits::FLOWS)
}
