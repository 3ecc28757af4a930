//! Data, boundaries, elements, flows and notes.

use super::line::{Line, quote_if_needed};
use super::placements::{Drawing, positions};
use super::{Writer, sequence};
use drawbridge_model::{BoundaryId, BoundaryShape, Direction, ElementId, PlacementKey, RecordKey, Scope, Subject};

impl Writer<'_> {
    pub(super) fn data(&mut self) {
        for id in self.sequence.data.clone() {
            let Some(data) = self.model.datum(id) else { continue };
            let line = Line::new("data")
                .word(self.handles.data(id).unwrap_or_default())
                .quoted(&data.name)
                .text("description", &data.description)
                .facts(&data.facts);
            self.put(line);
        }
    }

    pub(super) fn boundary(&mut self, id: BoundaryId) {
        let Some(boundary) = self.model.boundary(id).cloned() else { return };
        let keyword = match boundary.shape {
            BoundaryShape::Box => "boundary",
            BoundaryShape::Line => "boundary-line",
        };
        let outer: Vec<_> = sequence::parent_by_name(self.model, id).into_iter().collect();
        let line = Line::new(keyword)
            .word(self.handles.boundary(id).unwrap_or_default())
            .quoted(&boundary.name)
            .list("in", self.boundary_handles(&outer))
            .text("description", &boundary.description)
            .facts(&boundary.facts)
            .text("order", self.sequence.order(RecordKey::Boundary(id)));
        let line = self.position(line, Subject::Boundary(id));
        let elements = self.sequence.elements_in.get(&id).cloned().unwrap_or_default();
        let boundaries = self.sequence.boundaries_in.get(&id).cloned().unwrap_or_default();
        if elements.is_empty() && boundaries.is_empty() {
            return self.put(line);
        }
        self.put(line.open());
        self.depth += 1;
        for inner in elements {
            self.element(inner, &[id]);
        }
        for inner in boundaries {
            self.boundary(inner);
        }
        self.depth -= 1;
        self.put(Line::new("}"));
    }

    /// Writes an element that stands in the blocks of these boundaries.
    pub(super) fn element(&mut self, id: ElementId, inside: &[BoundaryId]) {
        let Some(element) = self.model.element(id).cloned() else { return };
        let named: Vec<_> = element.boundaries.iter().copied().filter(|outer| !inside.contains(outer)).collect();
        let line = Line::new(element.kind.word())
            .word(self.handles.element(id).unwrap_or_default())
            .quoted(&element.name)
            .number("number", self.numbers.write_element(element.number));
        let line = match &element.component {
            Some(component) => line.word(&format!("component={}", quote_if_needed(component))),
            None => line,
        };
        let line = scope(line.text("owner", &element.owner), &element.scope)
            .text("description", &element.description)
            .list("in", self.boundary_handles(&named))
            .list("holds", self.data_handles(&element.data))
            .facts(&element.facts);
        let child = element.child.filter(|child| self.model.diagram(*child).is_some());
        let line = match child {
            Some(child) => line.word(&format!("child={}", self.handles.diagram(child))),
            None => line,
        };
        let line = line.text("order", self.sequence.order(RecordKey::Element(id)));
        let line = self.position(line, Subject::Element(id));
        self.put(line);
    }

    pub(super) fn flows(&mut self) {
        for id in self.sequence.flows.clone() {
            let Some(flow) = self.model.flow(id).cloned() else { continue };
            let arrow = match flow.direction {
                Direction::OneWay => "->",
                Direction::Both => "<->",
            };
            let line = Line::new("flow")
                .word(&format!("{}:", self.handles.flow(id).unwrap_or_default()))
                .word(self.handles.end(flow.from))
                .word(arrow)
                .word(self.handles.end(flow.to));
            let line = if flow.name.is_empty() { line } else { line.quoted(&flow.name) };
            let line = line.number("number", self.numbers.write_flow(flow.number)).text("owner", &flow.owner);
            let line = scope(line, &flow.scope)
                .text("description", &flow.description)
                .list("carries", self.data_handles(&flow.data))
                .facts(&flow.facts);
            let line = self.position(line, Subject::Flow(id));
            self.put(line);
        }
    }

    pub(super) fn notes(&mut self) {
        for id in self.sequence.notes.clone() {
            let Some(note) = self.model.note(id) else { continue };
            let line = Line::new("note").word(self.handles.note(id).unwrap_or_default()).quoted(&note.text);
            let line = self.position(line, Subject::Note(id));
            self.put(line);
        }
    }

    /// The line with the position of a subject, where positions stand with their statements.
    fn position(&self, line: Line, subject: Subject) -> Line {
        let only = self.model.diagrams().next().filter(|_| self.drawing == Drawing::Inline);
        match only.and_then(|only| self.model.placement(PlacementKey { diagram: only.id, subject })) {
            Some(placement) => positions(line, placement),
            None => line,
        }
    }
}

fn scope(line: Line, scope: &Scope) -> Line {
    match scope {
        Scope::In => line,
        Scope::Out { reason } if reason.is_empty() => line.word("out-of-scope"),
        Scope::Out { reason } => line.text("out-of-scope", reason),
    }
}
