use super::write::key_text;
use super::{MAJOR, VERSION, check_texts};
use crate::decode;
use crate::error::ReadError;
use crate::format::Format;
use crate::limits;
use crate::note::Notes;
use crate::reading::Reading;
use crate::scan::{self, Strings};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, Model, Record, RecordKey};
use drawbridge_records::{Kept, Line};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The kinds of record that this version knows; others are of a newer minor version.
const KINDS: [&str; 11] =
    ["sheet", "diagram", "boundary", "data", "element", "flow", "note", "threat", "decision", "comment", "placement"];

/// Reads a native file.
pub(crate) fn read(bytes: &[u8]) -> Result<Reading, ReadError> {
    let text = decode::text(bytes, Format::Native)?;
    scan::scan(&text, Format::Native, Strings::Free)?;
    let limit = 4 * (limits::ELEMENTS + limits::FLOWS) + limits::THREATS;
    limits::check_count(Format::Native, "records", text.lines().count(), limit)?;
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let (number, header) = lines.next().ok_or(ReadError::Empty)?;
    let (version, mut kept) = read_header(number, header)?;
    let is_newer = version != VERSION;
    if is_newer {
        kept.header.insert("drawbridge".to_owned(), Value::from(version.as_str()));
    }
    let mut notes = Notes::default();
    let mut records = Vec::new();
    let mut seen: BTreeSet<RecordKey> = BTreeSet::new();
    for (number, line) in lines {
        if is_newer && is_unknown_kind(line) {
            kept.lines.push(line.to_owned());
            continue;
        }
        let read = Line::read(line).map_err(|error| damaged(number, &error))?;
        let key = read.record.key();
        if !seen.insert(key) {
            return Err(shape(number, say::format_second_record()));
        }
        if !read.extra.is_empty() {
            if !is_newer {
                let names: Vec<_> = read.extra.keys().map(String::as_str).collect();
                let text = say::note_unknown_keys(names.join(", "));
                notes.add("unknown-keys", say::format_line(number), text);
            }
            kept.keys.insert(key_text(key), read.extra);
        }
        records.push(read.record);
    }
    if is_newer {
        let text = say::note_newer(&version);
        notes.add("newer-minor-version", say::format_line(1), text);
    }
    let model = super::references::mended(Model::from_records(records), &mut notes);
    if !kept.keys.is_empty() {
        // What hung on a record that was left out goes with it, else it would be carried and never written.
        let there: BTreeSet<String> = model.records().map(|record| key_text(record.key())).collect();
        kept.keys.retain(|key, _| there.contains(key));
    }
    let model = with_kept(model, kept);
    check_texts(Format::Native, &model)?;
    check_nesting(&model)?;
    Ok(Reading { format: Format::Native, version, model, notes: notes.finish() })
}

fn read_header(number: usize, line: &str) -> Result<(String, Kept), ReadError> {
    let value: Value = serde_json::from_str(line).map_err(|error| on_line(number, &error))?;
    let Value::Object(mut header) = value else { return Err(shape(number, say::format_no_header())) };
    let version = header.shift_remove("drawbridge");
    let Some(version) = version.as_ref().and_then(Value::as_str) else {
        return Err(shape(number, say::format_no_version()));
    };
    let major = version.split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        None => Err(shape(number, say::format_bad_version())),
        Some(major) if major > MAJOR => {
            Err(ReadError::Newer { version: version.chars().take(40).collect(), known: VERSION })
        }
        Some(_) => Ok((version.to_owned(), Kept { header, ..Kept::default() })),
    }
}

fn is_unknown_kind(line: &str) -> bool {
    let value: Option<Value> = serde_json::from_str(line).ok();
    let kind = value.as_ref().and_then(|value| value.get("record")).and_then(Value::as_str);
    kind.is_some_and(|kind| !KINDS.contains(&kind))
}

fn with_kept(model: Model, kept: Kept) -> Model {
    if kept.is_empty() {
        return model;
    }
    let mut sheet = model.sheet().as_ref().clone();
    let foreign = sheet.foreign.take().map(|foreign| foreign.as_ref().clone());
    sheet.foreign = kept.around(foreign).map(Arc::new);
    let others = model.records().skip(1);
    Model::from_records(std::iter::once(Record::from(sheet)).chain(others))
}

/// Boundaries in a circle or nested too deep are refused: everything that climbs them must come to an end.
fn check_nesting(model: &Model) -> Result<(), ReadError> {
    let outer = |id: &BoundaryId| model.boundary(*id).and_then(|boundary| boundary.parent);
    for boundary in model.boundaries() {
        if std::iter::successors(Some(boundary.id), outer).nth(limits::NESTING).is_some() {
            let message = say::format_nesting(limits::NESTING);
            return Err(ReadError::Shape { format: Format::Native, path: boundary.id.to_string(), message });
        }
    }
    Ok(())
}

fn shape(line: usize, message: String) -> ReadError {
    ReadError::Shape { format: Format::Native, path: say::format_line(line), message }
}

fn damaged(line: usize, error: &drawbridge_records::RecordError) -> ReadError {
    match error {
        drawbridge_records::RecordError::Shape(error) => on_line(line, error),
        drawbridge_records::RecordError::Value { .. } => shape(line, error.to_string()),
    }
}

fn on_line(line: usize, error: &serde_json::Error) -> ReadError {
    match crate::json::syntax(Format::Native, error) {
        ReadError::Syntax { format, column, message, .. } => {
            // The parser gives column 0 for a record that is whole JSON but of the wrong shape.
            ReadError::Syntax { format, line, column: column.max(1), message }
        }
        other => other,
    }
}
