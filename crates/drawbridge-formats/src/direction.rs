//! Characters that turn the direction of writing: in a name they can make it look like another.

use crate::note::Note;
use drawbridge_messages as say;
use drawbridge_model::{Model, Record};
use std::sync::Arc;

/// Whether the character overrides, embeds or isolates a direction of writing.
const fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

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
    let text = say::note_direction();
    (Model::from_records(model.records().map(straight)), Some(Note::new("characters-removed", "", text)))
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
    fn what_has_none_is_left_alone() {
        let reading = read(b"model \"M\"\nprocess p \"Web\"\n", None).unwrap();
        assert_eq!((reading.format, reading.notes.len()), (Format::Notation, 0));
    }
}
