//! Whole models whose references hold.

use super::{boundary, comment, data, decision, diagram, element, flow, note, point, rect, sheet, threat};
use drawbridge_model::{
    BoundaryId, BoundaryShape, CommentPlace, DataId, DiagramId, End, Model, Placement, Point, Record, Rect, Subject,
    ThreatKey,
};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::Arc;

/// A small model with everything in it: nested boundaries, loose ends, several diagrams, facts, threats, decisions.
/// Every reference is to something that is there. Nothing in it is of a foreign file.
pub fn model() -> impl Strategy<Value = Model> {
    let drawn =
        (vec(diagram(), 1..4), vec(boundary(), 0..5), vec(element(), 0..6), vec(flow(), 0..6), vec(note(), 0..3));
    let said = (vec(data(), 0..4), vec(threat(), 0..4), vec(decision(), 0..4), vec(comment(), 0..3));
    let places = (vec(rect(), 1..5), vec(point(), 1..5), vec(any::<u32>(), 64));
    (sheet(), drawn, said, places).prop_map(|(sheet, drawn, said, (rects, points, choices))| {
        let mut wiring = Wiring { choices, next: 0, rects, points, ..Wiring::default() };
        let (diagrams, boundaries, elements, flows, notes) = drawn;
        let (data, threats, decisions, comments) = said;
        let kinds = [vec![sheet], diagrams, data, boundaries, elements, notes, flows, threats, decisions, comments];
        let mut records: Vec<_> = kinds.concat().into_iter().map(|record| wiring.wire(record)).collect();
        records.extend(wiring.placements());
        Model::from_records(records)
    })
}

/// What there is to refer to so far, and the choices still to be used.
#[derive(Default)]
struct Wiring {
    choices: Vec<u32>,
    next: usize,
    rects: Vec<Rect>,
    points: Vec<Point>,
    diagrams: Vec<DiagramId>,
    boxes: Vec<BoundaryId>,
    data: Vec<DataId>,
    ends: Vec<End>,
    subjects: Vec<Subject>,
    keys: Vec<ThreatKey>,
    comments: Vec<drawbridge_model::CommentId>,
}

impl Wiring {
    fn choice(&mut self) -> usize {
        self.next += 1;
        let turn = self.next / self.choices.len();
        let choice = self.choices[self.next % self.choices.len()].rotate_left(u32::try_from(turn % 32).unwrap_or(0));
        usize::try_from(choice).unwrap_or(0)
    }

    /// One of them, or none.
    fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        let choice = self.choice();
        from.get(choice % (from.len() + 1)).cloned()
    }

    fn wire(&mut self, record: Record) -> Record {
        match record {
            Record::Sheet(sheet) => drawbridge_model::Sheet { foreign: None, ..sheet.as_ref().clone() }.into(),
            Record::Diagram(record) => {
                self.diagrams.push(record.id);
                drawbridge_model::Diagram { foreign: None, ..record.as_ref().clone() }.into()
            }
            Record::Data(record) => {
                self.data.push(record.id);
                self.subjects.push(Subject::Data(record.id));
                drawbridge_model::Data { foreign: None, ..record.as_ref().clone() }.into()
            }
            Record::Boundary(record) => {
                let parent = self.pick(&self.boxes.clone());
                if record.shape == BoundaryShape::Box {
                    self.boxes.push(record.id);
                    self.ends.push(End::Boundary(record.id));
                }
                self.subjects.push(Subject::Boundary(record.id));
                drawbridge_model::Boundary { parent, foreign: None, ..record.as_ref().clone() }.into()
            }
            Record::Element(record) => self.element(record.as_ref().clone()),
            Record::Note(record) => {
                self.ends.push(End::Note(record.id));
                self.subjects.push(Subject::Note(record.id));
                drawbridge_model::Note { foreign: None, ..record.as_ref().clone() }.into()
            }
            Record::Flow(record) => {
                let from = self.pick(&self.ends.clone()).unwrap_or(End::Loose);
                let to = self.pick(&self.ends.clone()).unwrap_or(End::Loose);
                let data = self.pick(&self.data.clone()).into_iter().collect();
                self.subjects.push(Subject::Flow(record.id));
                drawbridge_model::Flow { from, to, data, foreign: None, ..record.as_ref().clone() }.into()
            }
            Record::Threat(record) => {
                let at = self.pick(&self.subjects.clone()).unwrap_or(Subject::Model);
                let threat = drawbridge_model::Threat { at, foreign: None, ..record.as_ref().clone() };
                self.keys.push(threat.key());
                threat.into()
            }
            Record::Decision(record) => {
                let at = self.pick(&self.subjects.clone()).unwrap_or(Subject::Model);
                let key = self.pick(&self.keys.clone()).unwrap_or_else(|| ThreatKey::new("core/guess", at));
                drawbridge_model::Decision { key, ..record.as_ref().clone() }.into()
            }
            Record::Comment(record) => {
                let at = self
                    .pick(&self.subjects.clone())
                    .map_or(CommentPlace::Subject(Subject::Model), CommentPlace::Subject);
                let at = self.pick(&self.keys.clone()).map_or(at, CommentPlace::Threat);
                let answers = self.pick(&self.comments.clone());
                self.comments.push(record.id);
                drawbridge_model::Comment { at, answers, ..record.as_ref().clone() }.into()
            }
            Record::Placement(record) => Record::Placement(record),
        }
    }

    fn element(&mut self, record: drawbridge_model::Element) -> Record {
        self.ends.push(End::Element(record.id));
        self.subjects.push(Subject::Element(record.id));
        let mut boundaries: Vec<_> = self.pick(&self.boxes.clone()).into_iter().collect();
        let second = self.pick(&self.boxes.clone()).filter(|second| !boundaries.contains(second));
        boundaries.extend(second);
        let data = self.pick(&self.data.clone()).into_iter().collect();
        let child = self.pick(&self.diagrams.clone());
        drawbridge_model::Element { boundaries, data, child, foreign: None, ..record }.into()
    }

    fn placements(&mut self) -> Vec<Record> {
        let mut out = Vec::new();
        for diagram in self.diagrams.clone() {
            for subject in self.subjects.clone() {
                let shown = !matches!(subject, Subject::Data(_) | Subject::Model) && !self.choice().is_multiple_of(3);
                if shown {
                    out.push(Record::Placement(Arc::new(self.placement(diagram, subject))));
                }
            }
        }
        out
    }

    fn placement(&mut self, diagram: DiagramId, subject: Subject) -> Placement {
        let is_line = matches!(subject, Subject::Flow(_));
        let at = self.pick(&self.rects.clone()).filter(|_| !is_line).unwrap_or_default();
        let points = self.pick(&self.points.clone()).filter(|_| is_line).into_iter().collect();
        let label = self.pick(&self.points.clone());
        let mut end = || self.pick(&self.points.clone()).filter(|_| is_line);
        Placement { diagram, subject, at, points, from: end(), to: end(), label }
    }
}
