//! Threat Dragon files to models.

use super::cell::{self, Shape};
use super::membership::Boxes;
use super::place::{self, EndAt};
use super::{threat, version1, words};
use crate::error::ReadError;
use crate::format::Format;
use crate::json;
use crate::limits;
use crate::note::Notes;
use crate::reading::Reading;
use drawbridge_messages as say;
use drawbridge_model::{
    Boundary, BoundaryId, BoundaryShape, Diagram, DiagramId, Element, ElementId, End, Flow, FlowId, Foreign, Model,
    Note, NoteId, OrderKey, Placement, Point, Record, Rect, Sheet, Subject, Threat, ThreatId, text,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads a Threat Dragon file of either version.
pub(crate) fn read(bytes: &[u8], format: Format) -> Result<Reading, ReadError> {
    let mut notes = Notes::default();
    let mut root = json::parse(bytes, format, &mut notes)?;
    let version = json::text(&root, "version").unwrap_or_default().to_owned();
    if format == Format::ThreatDragon1 {
        version1::to_version_2(&mut root, &mut notes);
    }
    let mut reader = Reader { format, notes, ..Reader::new(format) };
    reader.model(root)?;
    Ok(Reading { format, version, model: Model::from_records(reader.records), notes: reader.notes.finish() })
}

struct Reader {
    format: Format,
    notes: Notes,
    records: Vec<Record>,
    /// How often each foreign id was met, by kind.
    met: BTreeMap<(char, String), u32>,
    elements: u32,
    flows: u32,
    boundaries: u32,
    texts: u32,
    threats: u32,
    highest_threat: u32,
}

/// The parts of one diagram while it is read.
struct OnDiagram {
    id: DiagramId,
    /// The path to its cells, for notes.
    path: String,
    /// What each cell id stands for; of several cells with one id the first.
    cells: BTreeMap<String, Subject>,
    /// Where everything that has a box stands.
    rects: BTreeMap<Subject, Rect>,
    /// The points of curves.
    curves: BTreeMap<Subject, Vec<Point>>,
}

impl Reader {
    fn new(format: Format) -> Self {
        Self {
            format,
            notes: Notes::default(),
            records: Vec::new(),
            met: BTreeMap::new(),
            elements: 0,
            flows: 0,
            boundaries: 0,
            texts: 0,
            threats: 0,
            highest_threat: 0,
        }
    }

    fn model(&mut self, mut root: Value) -> Result<(), ReadError> {
        let diagrams = root.pointer_mut("/detail/diagrams").map(Value::take).unwrap_or_default();
        let diagrams = match diagrams {
            Value::Array(diagrams) => diagrams,
            Value::Null => {
                self.notes.add("diagrams-missing", "detail.diagrams", say::note_no_diagrams());
                Vec::new()
            }
            _ => return Err(self.shape("detail.diagrams", say::format_no_list())),
        };
        for (place, text) in [("/summary", say::note_section_summary()), ("/detail", say::note_section_detail())] {
            if !root.pointer(place).is_some_and(Value::is_object) {
                self.notes.add("section-missing", &place[1..], text);
            }
        }
        self.highest_threat = highest_number(&diagrams);
        self.sheet(&root);
        for (index, diagram) in diagrams.into_iter().enumerate() {
            if diagram.is_object() {
                self.diagram(index, diagram)?;
            } else {
                self.notes.add("not-a-diagram", format!("detail.diagrams[{index}]"), say::note_not_a_diagram());
            }
        }
        Ok(())
    }

    fn shape(&self, path: &str, message: String) -> ReadError {
        ReadError::Shape { format: self.format, path: path.to_owned(), message }
    }

    /// How many things of the kind had this foreign id before.
    fn ordinal(&mut self, kind: char, id: &str) -> u32 {
        let count = self.met.entry((kind, id.to_owned())).or_default();
        *count += 1;
        *count - 1
    }

    fn foreign(&self, id: &str, raw: &Value) -> Option<Arc<Foreign>> {
        let format = self.format.name().to_owned();
        Some(Arc::new(Foreign { format, id: id.to_owned(), raw: raw.to_string() }))
    }

    fn sheet(&mut self, root: &Value) {
        let said =
            |path: &str| root.pointer(path).and_then(Value::as_str).map(text::clean).unwrap_or_default().into_owned();
        let contributors = root.pointer("/detail/contributors").and_then(Value::as_array);
        let contributors = contributors.map(Vec::as_slice).unwrap_or_default().iter().filter_map(contributor).collect();
        let id = root.pointer("/summary/id").map(plain).unwrap_or_default();
        let sheet = Sheet {
            title: said("/summary/title"),
            owner: said("/summary/owner"),
            reviewer: said("/detail/reviewer"),
            contributors,
            description: said("/summary/description"),
            foreign: self.foreign(&id, root),
        };
        self.records.push(sheet.into());
    }

    fn diagram(&mut self, index: usize, mut diagram: Value) -> Result<(), ReadError> {
        let path = format!("detail.diagrams[{index}]");
        let foreign_id = diagram.get("id").map_or_else(|| index.to_string(), plain);
        let ordinal = self.ordinal('g', &foreign_id);
        let cells = match diagram.get_mut("cells") {
            None => None,
            Some(Value::Null) => Some(Vec::new()),
            Some(cells @ Value::Array(_)) => cells.take().as_array_mut().map(std::mem::take),
            Some(_) => return Err(self.shape(&format!("{path}.cells"), say::format_no_list())),
        };
        let mut on = OnDiagram {
            id: DiagramId::derived(self.format.name(), &foreign_id, ordinal),
            path,
            cells: BTreeMap::new(),
            rects: BTreeMap::new(),
            curves: BTreeMap::new(),
        };
        if let Some(cells) = cells {
            let kept = self.cells(&mut on, cells)?;
            diagram["cells"] = Value::Array(kept);
        }
        let said = |key: &str| json::text(&diagram, key).map(text::clean).unwrap_or_default().into_owned();
        let method = said("diagramType");
        let record = Diagram {
            id: on.id,
            title: said("title"),
            method: if method.is_empty() { "STRIDE".to_owned() } else { method },
            description: said("description"),
            order: order(index),
            foreign: self.foreign(&foreign_id, &diagram),
        };
        self.records.push(record.into());
        Ok(())
    }

    /// Reads the cells; gives the list that the diagram keeps: ids of records, and what is unknown as it stood.
    fn cells(&mut self, on: &mut OnDiagram, cells: Vec<Value>) -> Result<Vec<Value>, ReadError> {
        limits::check_count(self.format, "cells", cells.len(), limits::ELEMENTS + limits::FLOWS)?;
        let subjects: Vec<_> = (0..).zip(&cells).map(|(index, cell)| self.name_cell(on, index, cell)).collect();
        for (cell, subject) in cells.iter().zip(&subjects) {
            if let Some(subject) = subject {
                self.place_cell(on, cell, *subject);
            }
        }
        let boxes = cells.iter().zip(&subjects).filter_map(|(cell, subject)| match (Shape::of(cell), subject) {
            (Shape::Box, Some(subject @ Subject::Boundary(id))) => Some((on.rects[subject], *id)),
            _ => None,
        });
        let boxes = Boxes::new(boxes.collect::<Vec<_>>().into_iter());
        let parents = boxes.parents();
        let mut kept = Vec::with_capacity(cells.len());
        for (cell, subject) in cells.into_iter().zip(subjects) {
            kept.push(match subject {
                Some(subject) => {
                    self.cell(on, cell, subject, &boxes, &parents)?;
                    Value::from(subject.to_string())
                }
                None => cell,
            });
        }
        Ok(kept)
    }

    /// Gives a cell its id; `None` for what is not known.
    fn name_cell(&mut self, on: &mut OnDiagram, index: usize, cell: &Value) -> Option<Subject> {
        let (shape, id) = (Shape::of(cell), cell::id(cell));
        let id = id.as_ref();
        let format = self.format.name();
        let place = || format!("{}.cells[{index}]", on.path);
        if shape == Shape::Unknown {
            let shown = json::text(cell, "shape").unwrap_or("none").chars().take(40).collect::<String>();
            self.notes.add("unknown-shape", place(), say::note_unknown_shape(shown));
            return None;
        }
        if id.is_empty() {
            self.notes.add("id-missing", place(), say::note_no_id());
        } else if on.cells.contains_key(id) {
            let text = say::note_id_twice(id);
            self.notes.add("id-twice", place(), text);
        }
        let subject = match shape {
            Shape::Element(_) => Subject::Element(ElementId::derived(format, id, self.ordinal('e', id))),
            Shape::Note => Subject::Note(NoteId::derived(format, id, self.ordinal('n', id))),
            Shape::Box | Shape::Curve => Subject::Boundary(BoundaryId::derived(format, id, self.ordinal('b', id))),
            Shape::Flow | Shape::Unknown => Subject::Flow(FlowId::derived(format, id, self.ordinal('f', id))),
        };
        if !id.is_empty() {
            on.cells.entry(id.to_owned()).or_insert(subject);
        }
        Some(subject)
    }

    /// Finds where a cell stands.
    fn place_cell(&mut self, on: &mut OnDiagram, cell: &Value, subject: Subject) {
        let shape = Shape::of(cell);
        if place::has_beyond(cell) {
            let text = say::note_beyond();
            self.notes.add("place-beyond", format!("{} {}", on.path, cell::id(cell)), text);
        }
        match shape {
            Shape::Element(_) | Shape::Note | Shape::Box => {
                let rect = place::rect(cell, shape).unwrap_or_else(|| {
                    let text = say::note_no_place();
                    self.notes.add("place-unknown", format!("{} {}", on.path, cell::id(cell)), text);
                    place::usual_rect(shape)
                });
                on.rects.insert(subject, rect);
            }
            Shape::Curve => {
                let end = |key| match place::end(cell, key) {
                    EndAt::Point(point) => Some(point),
                    EndAt::Cell(id) => on.cells.get(&id).and_then(|at| on.rects.get(at)).map(|rect| rect.centre()),
                    EndAt::Nowhere => None,
                };
                let mut points: Vec<_> = end("source").into_iter().collect();
                points.extend(place::vertices(cell));
                points.extend(end("target"));
                on.curves.insert(subject, points);
            }
            Shape::Flow | Shape::Unknown => {}
        }
    }

    fn cell(
        &mut self,
        on: &OnDiagram,
        mut cell: Value,
        subject: Subject,
        boxes: &Boxes,
        parents: &BTreeMap<BoundaryId, BoundaryId>,
    ) -> Result<(), ReadError> {
        self.threats(on, &mut cell, subject)?;
        self.tell_of_removed_characters(on, &cell);
        let shape = Shape::of(&cell);
        let foreign = self.foreign(&cell::id(&cell), &cell);
        let name = cell::name(&cell, shape);
        let description = cell::data_text(&cell, "description");
        let rect = on.rects.get(&subject).copied().unwrap_or_default();
        let record: Record = match (shape, subject) {
            (Shape::Element(kind), Subject::Element(id)) => Element {
                id,
                number: next(&mut self.elements) + 1,
                kind,
                name,
                description,
                component: None,
                owner: String::new(),
                scope: cell::scope(&cell),
                boundaries: boxes.around(rect).into_iter().collect(),
                data: Vec::new(),
                child: None,
                facts: cell::facts(&cell, shape),
                order: OrderKey::nth(self.elements),
                foreign,
            }
            .into(),
            (Shape::Box | Shape::Curve, Subject::Boundary(id)) => Boundary {
                id,
                name,
                description,
                shape: if shape == Shape::Box { BoundaryShape::Box } else { BoundaryShape::Line },
                parent: parents.get(&id).copied(),
                facts: drawbridge_model::Facts::default(),
                order: OrderKey::nth(next(&mut self.boundaries)),
                foreign,
            }
            .into(),
            (Shape::Note, Subject::Note(id)) => {
                Note { id, text: name, order: OrderKey::nth(next(&mut self.texts)), foreign }.into()
            }
            (_, Subject::Flow(id)) => return self.flow(on, &cell, id, name, description, foreign),
            _ => return Ok(()),
        };
        self.records.push(record);
        let placement = match shape {
            Shape::Curve => Placement::line(on.id, subject, on.curves.get(&subject).cloned().unwrap_or_default()),
            _ => Placement::boxed(on.id, subject, rect),
        };
        self.records.push(placement.into());
        limits::check_count(self.format, "elements", self.elements as usize, limits::ELEMENTS)
    }

    fn flow(
        &mut self,
        on: &OnDiagram,
        cell: &Value,
        id: FlowId,
        name: String,
        description: String,
        foreign: Option<Arc<Foreign>>,
    ) -> Result<(), ReadError> {
        let (from, from_at) = self.end(on, cell, "source");
        let (to, to_at) = self.end(on, cell, "target");
        let points = place::vertices(cell);
        let at = |end: End| end.subject().and_then(|subject| on.rects.get(&subject)).copied();
        // An end that is nowhere stands beside the other one, so that it can be seen and mended.
        let beside = |other: Option<Rect>, bend: Option<&Point>| {
            bend.copied().unwrap_or_else(|| other.map_or(Point::px(0, 0), |rect| rect.centre()).moved(400, 0))
        };
        let from_at = (from == End::Loose).then(|| from_at.unwrap_or_else(|| beside(at(to), points.first())));
        let to_at = (to == End::Loose).then(|| to_at.unwrap_or_else(|| beside(at(from), points.last())));
        let flow = Flow {
            id,
            number: next(&mut self.flows) + 1,
            name,
            description,
            from,
            to,
            direction: cell::direction(cell),
            data: Vec::new(),
            owner: String::new(),
            scope: cell::scope(cell),
            facts: cell::facts(cell, Shape::Flow),
            order: OrderKey::nth(self.flows),
            foreign,
        };
        self.records.push(flow.into());
        let placement = Placement { from: from_at, to: to_at, ..Placement::line(on.id, Subject::Flow(id), points) };
        self.records.push(placement.into());
        limits::check_count(self.format, "flows", self.flows as usize, limits::FLOWS)
    }

    /// What an edge begins or ends at, and the point of a loose end.
    fn end(&mut self, on: &OnDiagram, cell: &Value, key: &str) -> (End, Option<Point>) {
        let place = || format!("{} {} {key}", on.path, cell::id(cell));
        match place::end(cell, key) {
            EndAt::Point(point) => (End::Loose, Some(point)),
            EndAt::Nowhere => {
                self.notes.add("end-unknown", place(), say::note_end_nowhere());
                (End::Loose, None)
            }
            EndAt::Cell(id) => match on.cells.get(&id) {
                Some(Subject::Element(id)) => (End::Element(*id), None),
                Some(Subject::Note(id)) => (End::Note(*id), None),
                Some(subject @ Subject::Boundary(id)) if on.rects.contains_key(subject) => (End::Boundary(*id), None),
                Some(subject) => {
                    let text = say::note_end_at_line();
                    self.notes.add("end-at-line", place(), text);
                    (End::Loose, on.curves.get(subject).and_then(|points| points.get(points.len() / 2)).copied())
                }
                None => {
                    let shown: String = id.chars().take(60).collect();
                    let text = say::note_end_gone(shown);
                    self.notes.add("end-dangling", place(), text);
                    (End::Loose, None)
                }
            },
        }
    }

    /// Reads the threats of a cell and puts their ids in their place.
    fn threats(&mut self, on: &OnDiagram, cell: &mut Value, at: Subject) -> Result<(), ReadError> {
        let Some((pointer, _)) = threat::list(cell) else { return Ok(()) };
        let cell_id = cell::id(cell).into_owned();
        let Some(Value::Array(list)) = cell.pointer_mut(pointer) else { return Ok(()) };
        for (index, threat) in list.iter_mut().enumerate() {
            if threat.is_object() {
                let id = self.threat(on, &cell_id, index, threat, at);
                *threat = Value::from(id.as_str());
            } else {
                let place = format!("{} {cell_id} threats[{index}]", on.path);
                self.notes.add("not-a-threat", place, say::note_not_a_threat());
            }
        }
        limits::check_count(self.format, "threats", self.threats as usize, limits::THREATS)
    }

    fn threat(&mut self, on: &OnDiagram, cell_id: &str, index: usize, raw: &Value, at: Subject) -> ThreatId {
        let format = self.format.name();
        let foreign_id = threat::id(raw);
        let place = || format!("{} {cell_id} threats[{index}]", on.path);
        // Threats without an id of their own are told apart by cell and place.
        let derived_from = if foreign_id.is_empty() { format!("{cell_id}#{index}") } else { foreign_id.to_owned() };
        let ordinal = self.ordinal('t', &derived_from);
        if ordinal > 0 && !foreign_id.is_empty() {
            let text = say::note_threat_id_twice(foreign_id);
            self.notes.add("threat-id-twice", place(), text);
        }
        for (key, understood) in [
            ("severity", words::severity(&threat::said(raw, "severity")).is_some()),
            ("status", words::status(&threat::said(raw, "status")).is_some()),
        ] {
            if !understood {
                let said: String = threat::said(raw, key).chars().take(60).collect();
                let text = say::note_word_unknown(key, said);
                self.notes.add("word-unknown", place(), text);
            }
        }
        let id = ThreatId::derived(format, &derived_from, ordinal);
        let number = threat::number(raw).unwrap_or_else(|| {
            self.highest_threat = self.highest_threat.saturating_add(1);
            self.highest_threat
        });
        let record = Threat {
            id,
            number,
            at,
            title: threat::said(raw, "title"),
            category: threat::category(raw),
            severity: threat::severity(raw),
            status: threat::status(raw),
            description: threat::said(raw, "description"),
            mitigation: threat::said(raw, "mitigation"),
            order: OrderKey::nth(next(&mut self.threats)),
            foreign: self.foreign(foreign_id, raw),
        };
        self.records.push(record.into());
        id
    }

    fn tell_of_removed_characters(&mut self, on: &OnDiagram, cell: &Value) {
        let has = |value: Option<&Value>| {
            value.and_then(Value::as_str).is_some_and(|said| !said.chars().all(text::is_allowed))
        };
        let data = cell.get("data");
        if ["name", "description", "reasonOutOfScope", "protocol"]
            .iter()
            .any(|key| has(data.and_then(|data| data.get(key))))
        {
            let place = format!("{} {}", on.path, cell::id(cell));
            self.notes.add("characters-removed", place, say::note_characters_of_cell());
        }
    }
}

fn next(count: &mut u32) -> u32 {
    *count += 1;
    *count - 1
}

fn order(index: usize) -> OrderKey {
    OrderKey::nth(u32::try_from(index).unwrap_or(u32::MAX))
}

/// A contributor: an object with a name, or just the name.
fn contributor(value: &Value) -> Option<String> {
    let name = value.as_str().or_else(|| json::text(value, "name"))?;
    Some(text::clean(name).into_owned())
}

/// A string as it is, anything else as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The highest number of a threat in the file.
fn highest_number(diagrams: &[Value]) -> u32 {
    let cells = diagrams.iter().flat_map(|diagram| json::list(diagram, "cells"));
    let threats = cells.filter_map(threat::list).flat_map(|(_, threats)| threats);
    threats.filter_map(threat::number).max().unwrap_or(0)
}
