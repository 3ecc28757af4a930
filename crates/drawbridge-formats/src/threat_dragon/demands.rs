//! What the published schema of version 2 demands, supplied where a file lacks it, each with a note.

use super::cell::{Shape, flag_value};
use super::place::pixels;
use super::write::uuid;
use super::{patch, threat};
use crate::json;
use crate::note::Notes;
use drawbridge_messages as say;
use drawbridge_model::{Foreign, Model, Status};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The version that files of ours state where the model came from no Threat Dragon 2 file.
const VERSION: &str = "2.6.2";

struct Supplier<'a> {
    notes: &'a mut Notes,
    added: Added,
}

/// What is new since the file was read; only then the highest numbers of the file grow.
#[derive(Clone, Copy)]
struct Added {
    diagrams: bool,
    threats: bool,
}

/// Supplies what is missing or of the wrong type.
pub(super) fn supply(root: &mut Value, model: &Model, notes: &mut Notes) {
    let is_old = |foreign: &Option<Arc<Foreign>>| {
        foreign.as_ref().is_some_and(|foreign| foreign.format.starts_with("threat-dragon"))
    };
    let added = Added {
        diagrams: !model.diagrams().all(|diagram| is_old(&diagram.foreign)),
        threats: !model.threats().all(|threat| is_old(&threat.foreign)),
    };
    let mut supplier = Supplier { notes, added };
    supplier.root(root, if is_old(&model.sheet().foreign) { Tell::Notes } else { Tell::Nothing });
}

/// Whether it is told: what a new file needs is no news.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tell {
    Notes,
    Nothing,
}

impl Supplier<'_> {
    /// Puts a value where what stands there does not fit.
    fn ensure(
        &mut self,
        fields: &mut Map<String, Value>,
        place: &str,
        key: &str,
        fits: impl Fn(&Value) -> bool,
        supplied: impl FnOnce() -> Value,
    ) {
        if fields.get(key).is_some_and(&fits) {
            return;
        }
        let value = supplied();
        let text = say::note_supplied(key, &value);
        self.notes.add("supplied", place, text);
        fields.insert(key.to_owned(), value);
    }

    /// Puts a value where something stands that does not fit; nothing where nothing stands.
    fn correct(
        &mut self,
        fields: &mut Map<String, Value>,
        place: &str,
        key: &str,
        fits: impl Fn(&Value) -> bool,
        supplied: impl FnOnce() -> Value,
    ) {
        if fields.contains_key(key) {
            self.ensure(fields, place, key, fits, supplied);
        }
    }

    fn root(&mut self, root: &mut Value, tell: Tell) {
        let mut quiet = Notes::default();
        let (highest_threat, next_diagram) = tops(root);
        let mut supplier = match tell {
            Tell::Notes => Supplier { notes: self.notes, added: self.added },
            Tell::Nothing => Supplier { notes: &mut quiet, added: self.added },
        };
        patch::object(root, "summary");
        patch::object(root, "detail");
        let Some(fields) = root.as_object_mut() else { return };
        let had_version = fields.contains_key("version");
        supplier.ensure(fields, "", "version", |value| short(value, 10), || Value::from(VERSION));
        supplier.correct(fields, "", "release_version", Value::is_string, || Value::from(""));
        supplier.correct(fields, "", "released_at", Value::is_string, || Value::from(""));
        if !had_version {
            move_first(fields, "version");
        }
        if let Some(Value::Object(summary)) = fields.get_mut("summary") {
            supplier.ensure(summary, "summary", "title", Value::is_string, || Value::from(""));
            for key in ["owner", "description"] {
                supplier.ensure(summary, "summary", key, Value::is_string, || Value::from(""));
            }
            let id =
                |value: &Value| value.as_u64().is_some() || value.as_str().is_some_and(|id| id.chars().count() >= 2);
            supplier.ensure(summary, "summary", "id", id, || Value::from(0));
        }
        if let Some(Value::Object(detail)) = fields.get_mut("detail") {
            supplier.detail(detail, highest_threat, next_diagram);
        }
    }

    fn detail(&mut self, detail: &mut Map<String, Value>, highest_threat: u64, next_diagram: u64) {
        let named = |one: &Value| one.is_object() && one.get("name").is_none_or(Value::is_string);
        let contributors = detail.get("contributors").and_then(Value::as_array).cloned().unwrap_or_default();
        let names = contributors.iter().filter_map(|one| one.as_str().or_else(|| json::text(one, "name")));
        let names: Vec<_> = names.map(|name| json!({ "name": name })).collect();
        let fits = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(named));
        self.ensure(detail, "detail", "contributors", fits, || Value::Array(names));
        self.ensure(detail, "detail", "reviewer", Value::is_string, || Value::from(""));
        self.top(detail, "threatTop", self.added.threats, highest_threat);
        if let Some(Value::Array(diagrams)) = detail.get_mut("diagrams") {
            let mut next = next_diagram;
            for (index, diagram) in diagrams.iter_mut().enumerate() {
                if let Value::Object(diagram) = diagram {
                    self.diagram(diagram, index, &mut next);
                }
            }
            self.top(detail, "diagramTop", self.added.diagrams, next);
        } else {
            self.top(detail, "diagramTop", self.added.diagrams, next_diagram);
        }
    }

    /// A highest number: kept where nothing was added, raised where needed, supplied where it is missing.
    fn top(&mut self, detail: &mut Map<String, Value>, key: &str, has_new: bool, top: u64) {
        match detail.get(key).and_then(Value::as_u64) {
            Some(before) if has_new && before < top => {
                detail.insert(key.to_owned(), Value::from(top));
            }
            Some(_) => {}
            None => self.ensure(detail, "detail", key, |_| false, || Value::from(top)),
        }
    }

    fn diagram(&mut self, diagram: &mut Map<String, Value>, index: usize, next: &mut u64) {
        let place = format!("detail.diagrams[{index}]");
        self.ensure(
            diagram,
            &place,
            "id",
            |value| value.as_u64().is_some(),
            || {
                *next += 1;
                Value::from(*next - 1)
            },
        );
        self.ensure(diagram, &place, "title", Value::is_string, || Value::from(""));
        let long_enough = |value: &Value| value.as_str().is_some_and(|method| method.chars().count() >= 3);
        self.ensure(diagram, &place, "diagramType", long_enough, || Value::from("STRIDE"));
        for key in ["description", "placeholder"] {
            self.correct(diagram, &place, key, Value::is_string, || Value::from(""));
        }
        let method = diagram.get("diagramType").and_then(Value::as_str).unwrap_or_default().to_lowercase();
        let thumbnail = format!("./public/content/images/thumbnail.{method}.jpg");
        self.ensure(diagram, &place, "thumbnail", Value::is_string, || Value::from(thumbnail));
        self.ensure(diagram, &place, "version", |value| short(value, 10), || Value::from(VERSION));
        if let Some(Value::Array(cells)) = diagram.get_mut("cells") {
            let before = cells.len();
            cells.retain(Value::is_object);
            if cells.len() < before {
                self.notes.add("left-out", &place, say::note_entries_left_out());
            }
            for (index, cell) in cells.iter_mut().enumerate() {
                self.cell(cell, &format!("{place}.cells[{index}]"));
            }
        }
    }

    fn cell(&mut self, cell: &mut Value, place: &str) {
        let shape = Shape::of(cell);
        let open =
            threat::list(cell).is_some_and(|(_, list)| list.iter().any(|one| threat::status(one) == Status::Open));
        let Value::Object(fields) = cell else { return };
        let long_enough = |value: &Value| value.as_str().is_some_and(|id| id.chars().count() >= 2);
        self.ensure(fields, place, "id", long_enough, || Value::from(uuid(place)));
        let word = fields.get("type").and_then(Value::as_str).unwrap_or(shape.word()).to_owned();
        self.ensure(fields, place, "shape", Value::is_string, || {
            Value::from(if shape == Shape::Unknown { word } else { shape.word().to_owned() })
        });
        let z = match shape {
            Shape::Box => -1,
            Shape::Flow | Shape::Curve => 10,
            _ => 1,
        };
        self.ensure(fields, place, "zIndex", is_integer, || Value::from(z));
        self.correct(fields, place, "visible", Value::is_boolean, || Value::from(true));
        self.correct(fields, place, "connector", Value::is_string, || Value::from("smooth"));
        if let Some(Value::Object(data)) = fields.get_mut("data") {
            self.data(data, &format!("{place}.data"), shape, open);
        } else {
            self.correct(
                fields,
                place,
                "data",
                Value::is_object,
                || json!({ "type": shape.data_type(), "hasOpenThreats": open }),
            );
        }
        self.geometry(fields, place);
        self.attrs(fields, place);
        if let Some(Value::Array(threats)) = fields.get_mut("threats") {
            threats.retain(Value::is_object);
            for one in threats.iter_mut().filter_map(Value::as_object_mut) {
                for key in ["description", "mitigation", "severity", "status", "title", "type"] {
                    self.ensure(one, place, key, Value::is_string, || Value::from(""));
                }
            }
        }
    }

    fn data(&mut self, data: &mut Map<String, Value>, place: &str, shape: Shape, open: bool) {
        self.ensure(data, place, "type", Value::is_string, || Value::from(shape.data_type()));
        self.ensure(data, place, "hasOpenThreats", Value::is_boolean, || Value::from(open));
        for key in TEXTS {
            self.correct(data, place, key, Value::is_string, || Value::from(""));
        }
        for key in FLAGS {
            // A flag that is a word is understood, so it stays as it stood.
            self.correct(data, place, key, |value| flag_value(value).is_some(), || Value::from(false));
        }
    }

    fn geometry(&mut self, fields: &mut Map<String, Value>, place: &str) {
        if let Some(Value::Object(position)) = fields.get_mut("position") {
            for key in ["x", "y"] {
                let number = position.get(key).and_then(pixels);
                self.ensure(position, place, key, Value::is_number, || number.map_or(Value::from(0), Value::from));
            }
        } else {
            self.correct(fields, place, "position", |_| false, || json!({ "x": 0, "y": 0 }));
        }
        if let Some(Value::Object(size)) = fields.get_mut("size") {
            for key in ["width", "height"] {
                let fits = |value: &Value| value.as_f64().is_some_and(|size| size >= 10.0);
                let said = size.get(key).and_then(pixels).map(|said| said.max(10.0));
                self.ensure(size, place, key, fits, || said.map_or(Value::from(80), Value::from));
            }
        } else {
            self.correct(fields, place, "size", |_| false, || json!({ "width": 80, "height": 80 }));
        }
        for key in ["source", "target"] {
            if let Some(Value::Object(end)) = fields.get_mut(key) {
                self.correct(end, place, "cell", Value::is_string, || Value::from(""));
                for axis in ["x", "y"] {
                    let rounded = end.get(axis).and_then(Value::as_f64).unwrap_or(0.0).clamp(-1e6, 1e6).round();
                    #[expect(clippy::cast_possible_truncation, reason = "the clamp above keeps it within i64")]
                    self.correct(end, place, axis, is_integer, || Value::from(rounded as i64));
                }
            } else {
                self.correct(fields, place, key, |_| false, || json!({ "x": 0, "y": 0 }));
            }
        }
        let point = |value: &Value| ["x", "y"].iter().all(|key| value.get(*key).is_some_and(Value::is_number));
        let bends: Vec<_> = fields.get("vertices").and_then(Value::as_array).cloned().unwrap_or_default();
        let good: Vec<_> = bends.into_iter().filter(|bend| point(bend)).collect();
        let fits = |value: &Value| value.as_array().is_some_and(|bends| bends.iter().all(point));
        self.correct(fields, place, "vertices", fits, || Value::Array(good));
    }

    fn attrs(&mut self, fields: &mut Map<String, Value>, place: &str) {
        self.correct(fields, place, "attrs", Value::is_object, || json!({}));
        let Some(Value::Object(attrs)) = fields.get_mut("attrs") else { return };
        let place = format!("{place}.attrs");
        let dash = |value: &Value| value.is_string() || value.is_null();
        self.correct(attrs, &place, "body", Value::is_object, || json!({}));
        if let Some(Value::Object(body)) = attrs.get_mut("body") {
            self.ensure(body, &place, "stroke", Value::is_string, || Value::from("#333333"));
            self.ensure(body, &place, "strokeWidth", Value::is_number, || Value::from(1.5));
            self.ensure(body, &place, "strokeDasharray", dash, || Value::Null);
        }
        self.correct(attrs, &place, "line", Value::is_object, || json!({}));
        if let Some(Value::Object(line)) = attrs.get_mut("line") {
            let marker = |value: &Value| match value {
                Value::Object(marker) => marker.get("name").is_some_and(Value::is_string),
                other => other.is_string(),
            };
            self.ensure(line, &place, "targetMarker", marker, || json!({ "name": "block" }));
            self.correct(line, &place, "sourceMarker", marker, || json!({ "name": "" }));
            self.correct(line, &place, "stroke", Value::is_string, || Value::from("#333333"));
            self.correct(line, &place, "strokeWidth", Value::is_number, || Value::from(1.5));
            self.correct(line, &place, "strokeDasharray", dash, || Value::Null);
        }
    }
}

const TEXTS: [&str; 5] = ["description", "name", "privilegeLevel", "protocol", "reasonOutOfScope"];
const FLAGS: [&str; 13] = [
    "handlesCardPayment",
    "handlesGoodsOrServices",
    "isALog",
    "isBidirectional",
    "isEncrypted",
    "isPublicNetwork",
    "isSigned",
    "isTrustBoundary",
    "isWebApplication",
    "outOfScope",
    "providesAuthentication",
    "storesCredentials",
    "storesInventory",
];

fn short(value: &Value, most: usize) -> bool {
    value.as_str().is_some_and(|text| text.chars().count() <= most)
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

fn move_first(fields: &mut Map<String, Value>, key: &str) {
    if fields.keys().next().is_some_and(|first| first != key)
        && let Some(value) = fields.shift_remove(key)
    {
        fields.shift_insert(0, key.to_owned(), value);
    }
}

/// The highest number of a threat, and one more than the highest id of a diagram.
fn tops(root: &Value) -> (u64, u64) {
    let diagrams = root.pointer("/detail/diagrams").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let cells = diagrams.iter().flat_map(|diagram| json::list(diagram, "cells"));
    let threats = cells.filter_map(threat::list).flat_map(|(_, list)| list);
    let highest = threats.filter_map(|one| one.get("number").and_then(Value::as_u64)).max().unwrap_or(0);
    let ids = diagrams.iter().filter_map(|diagram| diagram.get("id").and_then(Value::as_u64));
    (highest, ids.max().map_or(0, |id| id.saturating_add(1)))
}
