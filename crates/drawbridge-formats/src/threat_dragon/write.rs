//! Models to Threat Dragon files.

use super::cell::Shape;
use super::{arrange, cell, demands, losses, patch};
use crate::direction::straight;
use crate::json;
use crate::note::{Note, Notes};
use drawbridge_messages as say;
use drawbridge_model::{
    BoundaryShape, Diagram, DiagramId, End, Foreign, Model, Placement, PlacementKey, Rect, Subject, text,
};
use drawbridge_records::original;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The model as a version 2 file, with notes on what it cannot hold and what was supplied.
pub(crate) fn write(model: &Model) -> (Vec<u8>, Vec<Note>) {
    let mut notes = Notes::default();
    losses::tell(model, &mut notes);
    let arranged = arrange::arranged(model);
    if arranged.is_some() {
        notes.add("arranged", "diagrams", say::note_arranged());
    }
    if arranged.is_some() && model.diagrams().next().is_none() {
        let text = say::note_diagram_supplied();
        notes.add("diagram-supplied", "diagrams", text);
    }
    let model = arranged.as_ref().unwrap_or(model);
    let mut root = sheet(model);
    let writer = Writer { model, homes: homes(model) };
    let diagrams: Vec<_> = model.ordered_diagrams().into_iter().map(|diagram| writer.diagram(diagram)).collect();
    patch::object(&mut root, "detail").insert("diagrams".into(), Value::Array(diagrams));
    demands::supply(&mut root, model, &mut notes);
    let mut bytes = serde_json::to_vec_pretty(&root).expect("values with string keys are always JSON");
    bytes.push(b'\n');
    (bytes, notes.finish())
}

/// A UUID that is always the same for the same thing.
pub(super) fn uuid(of: &str) -> String {
    let digest = Sha256::digest(of.as_bytes());
    let mut out = String::with_capacity(36);
    for (index, byte) in digest.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&index) {
            out.push('-');
        }
        let byte = match index {
            // Version 8: made by a rule of one's own (RFC 9562).
            6 => (byte & 0x0f) | 0x80,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        write!(out, "{byte:02x}").expect("writing to a string never fails");
    }
    out
}

fn of_threat_dragon(foreign: Option<&Foreign>) -> Option<&Foreign> {
    foreign.filter(|foreign| foreign.format.starts_with("threat-dragon"))
}

fn raw(foreign: Option<&Foreign>) -> Option<Value> {
    of_threat_dragon(foreign).and_then(|foreign| serde_json::from_str(&foreign.raw).ok()).filter(Value::is_object)
}

/// The root of the file without its diagrams.
fn sheet(model: &Model) -> Value {
    let sheet = model.sheet();
    let before = raw(original(sheet).as_ref());
    let mut root = before.clone().unwrap_or_else(|| json!({}));
    let said =
        |path: &str| root.pointer(path).and_then(Value::as_str).map(text::clean).unwrap_or_default().into_owned();
    let mut changes = Vec::new();
    for (part, key, now) in [
        ("summary", "title", &sheet.title),
        ("summary", "owner", &sheet.owner),
        ("summary", "description", &sheet.description),
        ("detail", "reviewer", &sheet.reviewer),
    ] {
        if !is_said(&said(&format!("/{part}/{key}")), now) {
            changes.push((part, key, Value::from(now.as_str())));
        }
    }
    let names = |value: &Value| {
        let name = value.as_str().or_else(|| json::text(value, "name"));
        name.map(|name| text::clean(name).into_owned())
    };
    let contributors = root.pointer("/detail/contributors").and_then(Value::as_array);
    let before: Vec<_> = contributors.map(Vec::as_slice).unwrap_or_default().iter().filter_map(names).collect();
    if before != sheet.contributors {
        let list = sheet.contributors.iter().map(|name| json!({ "name": name })).collect();
        changes.push(("detail", "contributors", list));
    }
    for (part, key, value) in changes {
        patch::object(&mut root, part).insert(key.to_owned(), value);
    }
    root
}

/// Whether the file says what the model does. Titles came into the model without what turns the direction of writing.
fn is_said(before: &str, now: &str) -> bool {
    before == now || straight(before) == now
}

/// The diagram to which each subject's own cell belongs: the one that lists it, else the first that shows it.
fn homes(model: &Model) -> BTreeMap<Subject, DiagramId> {
    let mut homes = BTreeMap::new();
    for diagram in model.ordered_diagrams() {
        let raw = raw(diagram.foreign.as_deref()).unwrap_or_default();
        for marker in json::list(&raw, "cells").iter().filter_map(Value::as_str) {
            if let Some(subject) = Subject::parse(marker) {
                homes.entry(subject).or_insert(diagram.id);
            }
        }
    }
    for diagram in model.ordered_diagrams() {
        for placement in model.placements_on(diagram.id) {
            homes.entry(placement.subject).or_insert(diagram.id);
        }
    }
    homes
}

struct Writer<'a> {
    model: &'a Model,
    homes: BTreeMap<Subject, DiagramId>,
}

/// What the cells of one diagram need to know of one another.
struct OnDiagram<'a> {
    diagram: &'a Diagram,
    /// The cell ids.
    ids: BTreeMap<Subject, String>,
    /// Where cells stand, by their ids.
    rects: BTreeMap<String, Rect>,
    /// The ids of cells that a flow can be read to end at.
    holders: BTreeSet<String>,
}

impl Writer<'_> {
    fn diagram(&self, diagram: &Diagram) -> Value {
        let mut out = raw(diagram.foreign.as_deref()).unwrap_or_else(|| json!({}));
        let said = |key: &str| json::text(&out, key).map(text::clean).unwrap_or_default().into_owned();
        let changes: Vec<_> = [
            ("title", said("title"), &diagram.title),
            ("description", said("description"), &diagram.description),
            (
                "diagramType",
                Some(said("diagramType")).filter(|said| !said.is_empty()).unwrap_or("STRIDE".into()),
                &diagram.method,
            ),
        ]
        .into_iter()
        .filter(|(_, before, now)| !is_said(before, now))
        .map(|(key, _, now)| (key, now.as_str()))
        .collect();
        for (key, now) in changes {
            out[key] = Value::from(now);
        }
        let shown: BTreeSet<Subject> = self
            .model
            .placements_on(diagram.id)
            .map(|placement| placement.subject)
            .filter(|subject| self.model.has(*subject) && !matches!(subject, Subject::Model | Subject::Data(_)))
            .collect();
        let on = self.on_diagram(diagram, &shown);
        let mut left = shown;
        let mut cells = Vec::new();
        for entry in json::list(&out, "cells") {
            match entry.as_str().and_then(Subject::parse) {
                None => cells.push(entry.clone()),
                Some(subject) => {
                    if left.remove(&subject) {
                        cells.push(self.cell(&on, subject));
                    }
                }
            }
        }
        let mut new: Vec<_> = left.into_iter().map(|subject| (self.place_in_order(subject), subject)).collect();
        new.sort();
        cells.extend(new.into_iter().map(|(_, subject)| self.cell(&on, subject)));
        if out.get("cells").is_some() || !cells.is_empty() || of_threat_dragon(diagram.foreign.as_deref()).is_none() {
            out["cells"] = Value::Array(cells);
        }
        out
    }

    /// Boundaries below, then elements, flows and notes, each in its order.
    fn place_in_order(&self, subject: Subject) -> (u8, String) {
        let order = |rank: u8, order: Option<&drawbridge_model::OrderKey>| {
            (rank, order.map(|order| order.as_str().to_owned()).unwrap_or_default())
        };
        match subject {
            Subject::Boundary(id) => order(0, self.model.boundary(id).map(|one| &one.order)),
            Subject::Element(id) => order(1, self.model.element(id).map(|one| &one.order)),
            Subject::Flow(id) => order(2, self.model.flow(id).map(|one| &one.order)),
            Subject::Note(id) => order(3, self.model.note(id).map(|one| &one.order)),
            Subject::Model | Subject::Data(_) => order(4, None),
        }
    }

    fn foreign(&self, subject: Subject) -> Option<&Foreign> {
        match subject {
            Subject::Boundary(id) => self.model.boundary(id)?.foreign.as_deref(),
            Subject::Element(id) => self.model.element(id)?.foreign.as_deref(),
            Subject::Flow(id) => self.model.flow(id)?.foreign.as_deref(),
            Subject::Note(id) => self.model.note(id)?.foreign.as_deref(),
            Subject::Model | Subject::Data(_) => None,
        }
    }

    /// The foreign record of a subject on its home diagram.
    fn own_foreign(&self, diagram: DiagramId, subject: Subject) -> Option<&Foreign> {
        let is_home = self.homes.get(&subject) == Some(&diagram);
        of_threat_dragon(self.foreign(subject)).filter(|_| is_home)
    }

    fn on_diagram<'a>(&self, diagram: &'a Diagram, shown: &BTreeSet<Subject>) -> OnDiagram<'a> {
        let mut on = OnDiagram { diagram, ids: BTreeMap::new(), rects: BTreeMap::new(), holders: BTreeSet::new() };
        for subject in shown {
            let own = self.own_foreign(diagram.id, *subject).map(|foreign| foreign.id.clone());
            let id = own.filter(|id| id.len() >= 2).unwrap_or_else(|| match self.homes.get(subject) {
                Some(home) if *home == diagram.id => uuid(&subject.to_string()),
                _ => uuid(&format!("{subject} {}", diagram.id)),
            });
            if let Some(placement) = self.placement(diagram.id, *subject) {
                on.rects.entry(id.clone()).or_insert(placement.at);
            }
            if !matches!(self.shape(*subject), Shape::Curve | Shape::Flow) {
                on.holders.insert(id.clone());
            }
            on.ids.insert(*subject, id);
        }
        on
    }

    fn placement(&self, diagram: DiagramId, subject: Subject) -> Option<&Placement> {
        self.model.placement(PlacementKey { diagram, subject }).map(AsRef::as_ref)
    }

    fn cell(&self, on: &OnDiagram, subject: Subject) -> Value {
        let shape = self.shape(subject);
        let stored = raw(self.own_foreign(on.diagram.id, subject));
        let mut cell = stored.unwrap_or_else(|| skeleton(shape));
        if json::text(&cell, "id") != on.ids.get(&subject).map(String::as_str) {
            cell["id"] = Value::from(on.ids[&subject].as_str());
        }
        if Shape::of(&cell) != shape {
            cell["shape"] = Value::from(shape.word());
            patch::object(&mut cell, "data").insert("type".into(), Value::from(shape.data_type()));
        }
        let placement = self.placement(on.diagram.id, subject);
        let at = placement.map(|placement| placement.at).unwrap_or_default();
        match subject {
            Subject::Element(id) => {
                let Some(element) = self.model.element(id) else { return cell };
                patch::name(&mut cell, shape, &element.name);
                patch::data_text(&mut cell, "description", &element.description);
                patch::scope(&mut cell, &element.scope);
                patch::facts(&mut cell, shape, &element.facts);
                patch::rect(&mut cell, shape, at);
            }
            Subject::Boundary(id) => {
                let Some(boundary) = self.model.boundary(id) else { return cell };
                patch::name(&mut cell, shape, &boundary.name);
                patch::data_text(&mut cell, "description", &boundary.description);
                match boundary.shape {
                    BoundaryShape::Box => patch::rect(&mut cell, shape, at),
                    BoundaryShape::Line => {
                        let points = placement.map(|placement| placement.points.as_slice()).unwrap_or_default();
                        patch::curve(&mut cell, points, &on.rects);
                    }
                }
            }
            Subject::Note(id) => {
                let Some(note) = self.model.note(id) else { return cell };
                patch::name(&mut cell, shape, &note.text);
                patch::rect(&mut cell, shape, at);
            }
            Subject::Flow(id) => {
                let (Some(flow), Some(placement)) = (self.model.flow(id), placement) else { return cell };
                patch::name(&mut cell, shape, &flow.name);
                patch::data_text(&mut cell, "description", &flow.description);
                patch::scope(&mut cell, &flow.scope);
                patch::facts(&mut cell, shape, &flow.facts);
                patch::direction(&mut cell, flow.direction);
                patch::vertices(&mut cell, &placement.points);
                self.ends(on, &mut cell, (flow.from, "source", placement.from));
                self.ends(on, &mut cell, (flow.to, "target", placement.to));
            }
            Subject::Model | Subject::Data(_) => {}
        }
        if self.homes.get(&subject) == Some(&on.diagram.id) {
            patch::threats(&mut cell, self.model, subject, &on.diagram.method);
        }
        cell
    }

    fn ends(&self, on: &OnDiagram, cell: &mut Value, (end, key, at): (End, &str, Option<drawbridge_model::Point>)) {
        let attached = end.subject().and_then(|subject| on.ids.get(&subject)).map(String::as_str);
        // A cell that is named but not an element, box or note was read as a loose end.
        patch::end(cell, key, attached, at, |id| on.holders.contains(id));
    }

    fn shape(&self, subject: Subject) -> Shape {
        match subject {
            Subject::Element(id) => self.model.element(id).map_or(Shape::Unknown, |one| Shape::Element(one.kind)),
            Subject::Boundary(id) => match self.model.boundary(id).map(|one| one.shape) {
                Some(BoundaryShape::Line) => Shape::Curve,
                _ => Shape::Box,
            },
            Subject::Flow(_) => Shape::Flow,
            Subject::Note(_) => Shape::Note,
            Subject::Model | Subject::Data(_) => Shape::Unknown,
        }
    }
}

/// A new cell that says nothing yet.
fn skeleton(shape: Shape) -> Value {
    let body = json!({ "stroke": "#333333", "strokeWidth": 1.5, "strokeDasharray": null });
    let mut data = json!({
        "type": shape.data_type(), "name": "", "description": "", "isTrustBoundary": matches!(shape, Shape::Box | Shape::Curve),
    });
    if matches!(shape, Shape::Element(_) | Shape::Flow) {
        data["outOfScope"] = Value::from(false);
        data["reasonOutOfScope"] = Value::from("");
        data["threats"] = json!([]);
    }
    let keys = cell::fact_keys(shape);
    for (key, _) in keys.flags {
        data[*key] = Value::from(false);
    }
    for (key, _) in keys.texts {
        data[*key] = Value::from("");
    }
    data["hasOpenThreats"] = Value::from(false);
    match shape {
        Shape::Flow | Shape::Curve => {
            let line = json!({ "stroke": "#333333", "strokeWidth": 1.5, "targetMarker": { "name": "block" } });
            json!({
                "shape": shape.word(), "id": "", "zIndex": 10, "connector": "smooth", "attrs": { "line": line },
                "data": data, "vertices": [],
            })
        }
        _ => json!({
            "shape": shape.word(), "id": "", "zIndex": if shape == Shape::Box { -1 } else { 1 }, "visible": true,
            "attrs": { "body": body }, "data": data,
        }),
    }
}
