//! Characters that turn the direction of writing: in a name they can make it look like another.

use crate::note::Note;
use drawbridge_messages as say;
use drawbridge_model::{Model, Record};
use std::borrow::Cow;
use std::sync::Arc;

/// Whether the character overrides, embeds or isolates a direction of writing.
const fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without such characters, as names stand in the model.
pub(crate) fn straight(name: &str) -> Cow<'_, str> {
    if name.contains(turns) { Cow::Owned(name.replace(turns, "")) } else { Cow::Borrowed(name) }
}

/// How many records a note lists.
const LISTED: usize = 3;

/// The model with such characters removed from its names and titles, and a note where there were any. Descriptions and
/// other texts keep them: in a text of several directions they have their use.
pub(crate) fn straighten(model: Model) -> (Model, Option<Note>) {
    if !model.records().any(|record| name(&record).contains(turns)) {
        return (model, None);
    }
    let straight = |mut record: Record| {
        if let Some(name) = name_mut(&mut record).filter(|name| name.contains(turns)) {
            name.retain(|character| !turns(character));
        }
        record
    };
    let mut places: Vec<String> =
        model.records().filter(|record| name(record).contains(turns)).map(|record| place(&record)).collect();
    if places.len() > LISTED {
        places.truncate(LISTED);
        places.push("\u{2026}".to_owned());
    }
    let note = Note::new("characters-removed", places.join(", "), say::note_direction());
    (Model::from_records(model.records().map(straight)), Some(note))
}

/// What the file calls a record: its id there; of the sheet and of what has none, the name.
fn place(record: &Record) -> String {
    let foreign = match record {
        Record::Diagram(record) => record.foreign.as_deref(),
        Record::Boundary(record) => record.foreign.as_deref(),
        Record::Data(record) => record.foreign.as_deref(),
        Record::Element(record) => record.foreign.as_deref(),
        Record::Flow(record) => record.foreign.as_deref(),
        Record::Threat(record) => record.foreign.as_deref(),
        _ => None,
    };
    let id = foreign.map(|foreign| foreign.id.as_str()).filter(|id| !id.is_empty());
    let kind = match record {
        Record::Sheet(_) => return "summary.title".to_owned(),
        Record::Diagram(_) => "diagram ",
        Record::Threat(_) => "threat ",
        _ => "",
    };
    format!("{kind}{}", id.map_or_else(|| straight(name(record)).into_owned(), str::to_owned))
}

/// The name or title of a record; empty for one that has none.
fn name(record: &Record) -> &str {
    match record {
        Record::Sheet(record) => &record.title,
        Record::Diagram(record) => &record.title,
        Record::Boundary(record) => &record.name,
        Record::Data(record) => &record.name,
        Record::Element(record) => &record.name,
        Record::Flow(record) => &record.name,
        Record::Threat(record) => &record.title,
        Record::Decision(record) => &record.title,
        Record::Note(_) | Record::Comment(_) | Record::Placement(_) => "",
    }
}

fn name_mut(record: &mut Record) -> Option<&mut String> {
    match record {
        Record::Sheet(record) => Some(&mut Arc::make_mut(record).title),
        Record::Diagram(record) => Some(&mut Arc::make_mut(record).title),
        Record::Boundary(record) => Some(&mut Arc::make_mut(record).name),
        Record::Data(record) => Some(&mut Arc::make_mut(record).name),
        Record::Element(record) => Some(&mut Arc::make_mut(record).name),
        Record::Flow(record) => Some(&mut Arc::make_mut(record).name),
        Record::Threat(record) => Some(&mut Arc::make_mut(record).title),
        Record::Decision(record) => Some(&mut Arc::make_mut(record).title),
        Record::Note(_) | Record::Comment(_) | Record::Placement(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Format, read};

    fn names(file: &[u8]) -> (Vec<String>, String, Vec<String>) {
        let reading = read(file, None).unwrap();
        let names = reading.model.elements().map(|element| element.name.clone()).collect();
        let description = reading.model.elements().map(|element| element.description.clone()).collect();
        (names, description, reading.notes.into_iter().map(|note| note.text).collect())
    }

    fn expected() -> (Vec<String>, String, Vec<String>) {
        let note = "Characters that turn the direction of writing were left out of names.";
        (vec!["Web".to_owned()], "c\u{202E}d".to_owned(), vec![note.to_owned()])
    }

    #[test]
    fn names_lose_them_and_descriptions_keep_them() {
        let text = "model \"a\u{2066}b\"\nprocess p \"We\u{202E}b\" description=\"c\u{202E}d\"\n";
        assert_eq!(names(text.as_bytes()), expected());
    }

    #[test]
    fn of_threat_dragon_too() {
        let cell = serde_json::json!({
            "id": "p", "shape": "process", "position": { "x": 0, "y": 0 }, "size": { "width": 100, "height": 100 },
            "data": { "type": "tm.Process", "name": "We\u{202E}b", "description": "c\u{202E}d" },
        });
        let file = serde_json::json!({
            "version": "2.3.0", "summary": { "title": "a\u{2066}b" },
            "detail": { "diagrams": [{ "id": 0, "title": "Main", "cells": [cell] }] },
        });
        assert_eq!(names(file.to_string().as_bytes()), expected());
    }

    #[test]
    fn a_note_says_where_and_an_untouched_name_is_written_back_as_it_was() {
        let cell = |id: &str, name: &str| {
            serde_json::json!({
                "id": id, "shape": "process", "position": { "x": 0, "y": 0 }, "size": { "width": 100, "height": 100 },
                "data": { "type": "tm.Process", "name": name, "threats": [
                    { "id": "t1", "title": "A\u{202E}B", "status": "Open", "severity": "High", "type": "Tampering" },
                ] },
            })
        };
        let file = serde_json::json!({
            "version": "2.3.0", "summary": { "title": "a\u{2066}b" },
            "detail": { "diagrams": [{ "id": 0, "title": "Ma\u{202A}in", "cells": [cell("p1", "We\u{202E}b"), cell("p2", "x")] }] },
        });
        let reading = read(file.to_string().as_bytes(), None).unwrap();
        let note = reading.notes.iter().find(|note| note.code == "characters-removed").unwrap();
        assert_eq!(note.place, "summary.title, diagram 0, p1, \u{2026}");
        let (bytes, _) = crate::write(&reading.model, Format::ThreatDragon2).unwrap();
        let back: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let said = |place: &str| back.pointer(place).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        assert_eq!(said("/summary/title"), "a\u{2066}b");
        assert_eq!(said("/detail/diagrams/0/title"), "Ma\u{202A}in");
        assert_eq!(said("/detail/diagrams/0/cells/0/data/name"), "We\u{202E}b");
        assert_eq!(said("/detail/diagrams/0/cells/0/data/threats/0/title"), "A\u{202E}B");
    }

    #[test]
    fn what_has_none_is_left_alone() {
        let reading = read(b"model \"M\"\nprocess p \"Web\"\n", None).unwrap();
        assert_eq!((reading.format, reading.notes.len()), (Format::Notation, 0));
    }
}
