//! Version 1 files in the form of version 2, as Threat Dragon itself upgrades them.
//!
//! The fields of a cell move into `data`, its name comes from the label, threats stay as they are. Positions, sizes and
//! bends are the same in both; styles are not carried over.

use crate::format::Format;
use crate::json;
use crate::note::Notes;
use drawbridge_messages as say;
use serde_json::{Map, Value, json};

/// Turns the root of a version 1 file into that of a version 2 file.
pub(super) fn to_version_2(root: &mut Value, notes: &mut Notes) {
    if let Value::Object(fields) = root {
        fields.shift_remove("version");
        fields.shift_remove("location");
        fields.shift_remove("$$hashKey");
    }
    let Some(diagrams) = root.pointer_mut("/detail/diagrams").and_then(Value::as_array_mut) else { return };
    let coloured = diagrams.iter().any(has_colour);
    for (index, diagram) in diagrams.iter_mut().enumerate() {
        if let Value::Object(fields) = diagram {
            let place = || format!("detail.diagrams[{index}].diagramJson.cells");
            let mut drawing = fields.shift_remove("diagramJson").unwrap_or_default();
            // Some programs keep the drawing as a text of JSON within the JSON.
            if let Value::String(text) = &drawing {
                drawing = json::parse(text.as_bytes(), Format::ThreatDragon1, notes).unwrap_or_else(|_| {
                    notes.add("not-cells", place(), say::note_not_cells());
                    Value::Null
                });
            }
            let cells = match drawing.get_mut("cells").map(Value::take) {
                Some(Value::Array(cells)) => Some(cells),
                None | Some(Value::Null) => None,
                Some(_) => {
                    notes.add("not-cells", place(), say::note_not_cells());
                    None
                }
            };
            fields.shift_remove("$$hashKey");
            fields.shift_remove("size");
            fields.entry("id").or_insert_with(|| Value::from(index));
            // A diagram may be of version 2 already, where somebody joined two files.
            let cells = cells.unwrap_or_default();
            for (number, cell) in cells.iter().enumerate().filter(|(_, cell)| has_more_labels(cell)) {
                let id = json::text(cell, "id").unwrap_or_default();
                notes.add("labels-left-out", format!("{}[{number}] {id}", place()), say::note_labels_left_out());
            }
            let old: Vec<_> = cells.into_iter().map(cell).collect();
            match fields.get_mut("cells") {
                Some(Value::Array(cells)) => cells.extend(old),
                _ => {
                    fields.insert("cells".into(), Value::Array(old));
                }
            }
        }
    }
    if coloured {
        notes.add("version-1", "", say::note_colours());
    }
}

/// The attributes of the old drawing library that colour something.
const COLOURS: [&str; 3] = ["color", "fill", "stroke"];

/// Whether anything within has a colour. How deep values nest, the parser has limited.
fn has_colour(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.iter().any(|(key, value)| match value {
            Value::String(colour) => COLOURS.contains(&key.as_str()) && !colour.is_empty(),
            nested => has_colour(nested),
        }),
        Value::Array(values) => values.iter().any(has_colour),
        _ => false,
    }
}

/// Whether an edge has more than one label, or one that somebody moved from the middle of the line.
fn has_more_labels(cell: &Value) -> bool {
    let is_edge = matches!(json::text(cell, "type"), Some("tm.Flow" | "tm.Boundary"));
    let is_usual = |label: &Value| match label.get("position") {
        None => true,
        Some(position) => position.as_f64() == Some(0.5),
    };
    match json::list(cell, "labels") {
        [] => false,
        [only] => is_edge && !is_usual(only),
        _ => is_edge,
    }
}

/// What a cell is by the word of its type.
fn shape(word: &str) -> Option<&'static str> {
    match word {
        "tm.Process" => Some("process"),
        "tm.Store" => Some("store"),
        "tm.Actor" => Some("actor"),
        "tm.Boundary" => Some("trust-boundary-curve"),
        "tm.Flow" => Some("flow"),
        _ => None,
    }
}

/// Fields that stay on the cell; all others but styles move into `data`.
const ON_CELL: [&str; 6] = ["id", "position", "size", "source", "target", "vertices"];
/// Fields of the old drawing library alone.
const DROPPED: [&str; 7] = ["attrs", "labels", "angle", "z", "smooth", "$$hashKey", "type"];

fn cell(old: Value) -> Value {
    let Some(shape) = json::text(&old, "type").and_then(shape) else { return old };
    let name = name(&old);
    let z = old.get("z").and_then(Value::as_i64);
    let Value::Object(old) = old else { return old };
    let is_edge = matches!(shape, "flow" | "trust-boundary-curve");
    let mut data = Map::new();
    let kind = old.get("type").cloned().unwrap_or_default();
    data.insert("type".into(), kind);
    data.insert("name".into(), Value::from(name.clone()));
    let mut new = Map::new();
    new.insert("shape".into(), Value::from(shape));
    for (key, value) in old {
        match key.as_str() {
            "source" | "target" => {
                new.insert(key, end(value));
            }
            "size" if is_edge => {}
            known if ON_CELL.contains(&known) => {
                new.insert(key, value);
            }
            dropped if DROPPED.contains(&dropped) => {}
            "threats" => {
                data.insert(key, threats(value));
            }
            _ => {
                data.insert(key, value);
            }
        }
    }
    new.insert("zIndex".into(), Value::from(z.unwrap_or(0)));
    if is_edge {
        new.insert("connector".into(), Value::from("smooth"));
        if !name.is_empty() {
            new.insert("labels".into(), json!([name]));
        }
    } else {
        new.insert("attrs".into(), json!({ "text": { "text": name } }));
    }
    new.insert("data".into(), Value::Object(data));
    Value::Object(new)
}

/// The text of the label; its line breaks only wrap it.
fn name(cell: &Value) -> String {
    let stored = cell.pointer("/attrs/text/text").or_else(|| cell.pointer("/labels/0/attrs/text/text"));
    let words = stored.and_then(Value::as_str).unwrap_or_default().split(['\n', '\r']).map(str::trim);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An end names its cell by `id`; version 2 calls it `cell`.
fn end(value: Value) -> Value {
    match value.get("id") {
        Some(id) => json!({ "cell": id }),
        None => value,
    }
}

fn threats(mut value: Value) -> Value {
    if let Value::Array(threats) = &mut value {
        for threat in threats {
            if let Value::Object(fields) = threat {
                fields.shift_remove("$$hashKey");
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(attributes: &Value) -> usize {
        let cell = json!({ "type": "tm.Process", "id": "p", "attrs": attributes });
        let mut root = json!({ "detail": { "diagrams": [{ "diagramJson": { "cells": [cell] } }] } });
        let mut notes = Notes::default();
        to_version_2(&mut root, &mut notes);
        notes.finish().len()
    }

    #[test]
    fn a_drawing_that_is_a_text_is_read_as_one_that_is_not() {
        let drawing = json!({ "cells": [{ "type": "tm.Process", "id": "p", "attrs": { "text": { "text": "Web" } } }] });
        let upgraded = |drawing: Value| {
            let mut root = json!({ "detail": { "diagrams": [{ "diagramJson": drawing }] } });
            let mut notes = Notes::default();
            to_version_2(&mut root, &mut notes);
            (root, notes.finish().len())
        };
        assert_eq!(upgraded(Value::from(drawing.to_string())), upgraded(drawing));
        assert_eq!(upgraded(Value::from("{ no JSON")).1, 1);
    }

    #[test]
    fn further_labels_and_moved_ones_are_told_of() {
        let notes = |labels: Value| {
            let cell = json!({ "type": "tm.Flow", "id": "f", "labels": labels });
            let mut root = json!({ "detail": { "diagrams": [{ "diagramJson": { "cells": [cell] } }] } });
            let mut notes = Notes::default();
            to_version_2(&mut root, &mut notes);
            notes.finish().into_iter().map(|note| note.place).collect::<Vec<_>>()
        };
        let label = |position: Value| json!({ "position": position, "attrs": { "text": { "text": "a" } } });
        let place = "detail.diagrams[0].diagramJson.cells[0] f";
        assert_eq!(notes(json!([label(json!(0.5))])), [] as [&str; 0]);
        assert_eq!(notes(json!([label(json!(0.5)), label(json!(0.8))])), [place]);
        assert_eq!(notes(json!([label(json!({ "distance": 0.3, "offset": -20 }))])), [place]);
    }

    #[test]
    fn colours_are_told_of_only_where_there_are_any() {
        assert_eq!(notes(&json!({ "text": { "text": "Web", "font-size": "small" } })), 0);
        assert_eq!(notes(&json!({ ".element-shape": { "fill": "" } })), 0);
        assert_eq!(notes(&json!({ ".element-shape": { "fill": "#ff0000" } })), 1);
    }
}
