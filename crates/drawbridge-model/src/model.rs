//! The model: tables of records with the indexes that edits, rules and drawing ask for.

mod index;

use crate::diff::Diff;
use crate::ids::{BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId};
use crate::record::{
    Boundary, Comment, Data, Decision, Diagram, Element, Flow, Note, Placement, PlacementKey, Record, RecordKey, Sheet,
    Threat,
};
use crate::subject::{Subject, ThreatKey};
use drawbridge_messages as say;
use index::Index;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A diff does not fit the model that it was applied to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// A record to be added exists.
    #[error("{}", say::refused_diff_exists(.0))]
    Exists(RecordKey),
    /// A record to be changed or removed is not as the diff says it was.
    #[error("{}", say::refused_diff_differs(.0))]
    Differs(RecordKey),
}

/// A threat model. Cloning is cheap: records are shared.
#[derive(Debug, Clone, Default)]
pub struct Model {
    sheet: Arc<Sheet>,
    diagrams: BTreeMap<DiagramId, Arc<Diagram>>,
    boundaries: BTreeMap<BoundaryId, Arc<Boundary>>,
    data: BTreeMap<DataId, Arc<Data>>,
    elements: BTreeMap<ElementId, Arc<Element>>,
    flows: BTreeMap<FlowId, Arc<Flow>>,
    notes: BTreeMap<NoteId, Arc<Note>>,
    threats: BTreeMap<ThreatId, Arc<Threat>>,
    decisions: BTreeMap<DecisionId, Arc<Decision>>,
    comments: BTreeMap<CommentId, Arc<Comment>>,
    placements: BTreeMap<PlacementKey, Arc<Placement>>,
    index: Index,
}

impl PartialEq for Model {
    fn eq(&self, other: &Self) -> bool {
        self.sheet == other.sheet && self.records().eq(other.records())
    }
}

impl Eq for Model {}

macro_rules! tables {
    ($($(#[$doc:meta])* $one:ident, $many:ident, $kind:ident, $id:ty;)*) => {
        impl Model {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $one(&self, id: $id) -> Option<&Arc<$kind>> {
                    self.$many.get(&id)
                }

                /// All of them, in order of their ids.
                pub fn $many(&self) -> impl Iterator<Item = &Arc<$kind>> {
                    self.$many.values()
                }
            )*

            /// The record of a key.
            #[must_use]
            pub fn record(&self, key: RecordKey) -> Option<Record> {
                match key {
                    RecordKey::Sheet => Some(Record::Sheet(self.sheet.clone())),
                    $(RecordKey::$kind(id) => self.$many.get(&id).cloned().map(Record::$kind),)*
                }
            }

            /// All records, the sheet first, in order of their keys.
            pub fn records(&self) -> impl Iterator<Item = Record> {
                std::iter::once(Record::Sheet(self.sheet.clone()))
                    $(.chain(self.$many.values().cloned().map(Record::$kind)))*
            }

            /// Writes a record over the one of the same key.
            pub(crate) fn put(&mut self, record: &Record) {
                if let Some(old) = self.record(record.key()) {
                    self.index.remove(&old);
                }
                match record {
                    Record::Sheet(sheet) => self.sheet = sheet.clone(),
                    $(Record::$kind(record) => {
                        let RecordKey::$kind(id) = Record::$kind(record.clone()).key() else { return };
                        self.$many.insert(id, record.clone());
                    })*
                }
                self.index.add(record);
            }

            /// Takes a record away.
            pub(crate) fn take(&mut self, record: &Record) {
                self.index.remove(record);
                match record.key() {
                    RecordKey::Sheet => {}
                    $(RecordKey::$kind(id) => {
                        self.$many.remove(&id);
                    })*
                }
            }
        }
    };
}

tables! {
    /// A diagram.
    diagram, diagrams, Diagram, DiagramId;
    /// A trust boundary.
    boundary, boundaries, Boundary, BoundaryId;
    /// A datum.
    datum, data, Data, DataId;
    /// An element.
    element, elements, Element, ElementId;
    /// A flow.
    flow, flows, Flow, FlowId;
    /// A note.
    note, notes, Note, NoteId;
    /// A threat written by hand or imported.
    threat, threats, Threat, ThreatId;
    /// A decision.
    decision, decisions, Decision, DecisionId;
    /// A comment.
    comment, comments, Comment, CommentId;
    /// A placement.
    placement, placements, Placement, PlacementKey;
}

impl Model {
    /// A model of these records, whatever their order. Of two with one key the later wins.
    #[must_use]
    pub fn from_records(records: impl IntoIterator<Item = Record>) -> Self {
        let mut model = Self::default();
        for record in records {
            model.put(&record);
        }
        model
    }

    /// The diff that makes this model out of the empty one.
    #[must_use]
    pub fn as_diff(&self) -> Diff {
        let empty = Record::Sheet(Arc::default());
        let updated = (self.sheet != Arc::default()).then(|| (empty, Record::Sheet(self.sheet.clone())));
        Diff { added: self.records().skip(1).collect(), updated: updated.into_iter().collect(), removed: Vec::new() }
    }

    /// Carries out a diff, or nothing of it.
    ///
    /// # Errors
    /// When a record is not as the diff says it was.
    pub fn apply(&mut self, diff: &Diff) -> Result<(), Mismatch> {
        for record in &diff.added {
            if self.record(record.key()).is_some() {
                return Err(Mismatch::Exists(record.key()));
            }
        }
        for record in diff.updated.iter().map(|(from, _)| from).chain(&diff.removed) {
            if self.record(record.key()).as_ref() != Some(record) {
                return Err(Mismatch::Differs(record.key()));
            }
        }
        for record in &diff.removed {
            self.take(record);
        }
        for (_, to) in &diff.updated {
            self.put(to);
        }
        for record in &diff.added {
            self.put(record);
        }
        Ok(())
    }

    /// The model sheet.
    #[must_use]
    pub fn sheet(&self) -> &Arc<Sheet> {
        &self.sheet
    }

    /// The diagrams in their order.
    #[must_use]
    pub fn ordered_diagrams(&self) -> Vec<&Arc<Diagram>> {
        let mut diagrams: Vec<_> = self.diagrams.values().collect();
        diagrams.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        diagrams
    }

    /// The placements of a diagram, in order of their subjects.
    pub fn placements_on(&self, diagram: DiagramId) -> impl Iterator<Item = &Arc<Placement>> {
        let from = PlacementKey { diagram, subject: Subject::Model };
        self.placements.range(from..).take_while(move |(key, _)| key.diagram == diagram).map(|(_, placement)| placement)
    }

    /// The placements of a subject, in order of their diagrams.
    pub fn placements_of(&self, subject: Subject) -> impl Iterator<Item = &Arc<Placement>> {
        let diagrams = self.index.diagrams(subject);
        diagrams.filter_map(move |diagram| self.placements.get(&PlacementKey { diagram, subject }))
    }

    /// The flows with an end at the subject, in order of their ids.
    pub fn flows_at(&self, subject: Subject) -> impl Iterator<Item = &Arc<Flow>> {
        self.index.flows(subject).filter_map(|id| self.flows.get(&id))
    }

    /// The elements and boundaries whose innermost boundary this is.
    pub fn members(&self, boundary: BoundaryId) -> impl Iterator<Item = Subject> {
        self.index.members(boundary)
    }

    /// The boundaries that are drawn as lines, in order of their ids.
    pub fn boundary_lines(&self) -> impl Iterator<Item = BoundaryId> {
        self.index.lines()
    }

    /// The flows and elements that carry or hold the datum.
    pub fn holders(&self, data: DataId) -> impl Iterator<Item = Subject> {
        self.index.holders(data)
    }

    /// The threats written by hand or imported at the subject.
    pub fn threats_at(&self, subject: Subject) -> impl Iterator<Item = &Arc<Threat>> {
        self.index.threats(subject).filter_map(|id| self.threats.get(&id))
    }

    /// The opinions on a threat, in order of their ids.
    pub fn decisions_on(&self, key: &ThreatKey) -> impl Iterator<Item = &Arc<Decision>> {
        self.index.decisions(key).filter_map(|id| self.decisions.get(&id))
    }

    /// The boundaries around a boundary, the innermost first. Ends even where a damaged model has a circle.
    #[must_use]
    pub fn ancestors(&self, boundary: BoundaryId) -> Vec<BoundaryId> {
        let mut out = Vec::new();
        let mut next = self.boundary(boundary).and_then(|boundary| boundary.parent);
        while let Some(parent) = next {
            if parent == boundary || out.contains(&parent) {
                break;
            }
            out.push(parent);
            next = self.boundary(parent).and_then(|boundary| boundary.parent);
        }
        out
    }

    /// All boxes that hold the element, the innermost first.
    #[must_use]
    pub fn boundaries_around(&self, element: ElementId) -> Vec<BoundaryId> {
        let mut out = Vec::new();
        for inner in self.element(element).map(|element| element.boundaries.as_slice()).unwrap_or_default() {
            for boundary in std::iter::once(*inner).chain(self.ancestors(*inner)) {
                if !out.contains(&boundary) {
                    out.push(boundary);
                }
            }
        }
        out
    }

    /// Whether the subject exists.
    #[must_use]
    pub fn has(&self, subject: Subject) -> bool {
        match subject {
            Subject::Model => true,
            Subject::Boundary(id) => self.boundaries.contains_key(&id),
            Subject::Flow(id) => self.flows.contains_key(&id),
            Subject::Element(id) => self.elements.contains_key(&id),
            Subject::Data(id) => self.data.contains_key(&id),
            Subject::Note(id) => self.notes.contains_key(&id),
        }
    }

    /// The name of a subject; of the model its title, of a note its text.
    #[must_use]
    pub fn name(&self, subject: Subject) -> Option<&str> {
        match subject {
            Subject::Model => Some(&self.sheet.title),
            Subject::Boundary(id) => self.boundary(id).map(|record| record.name.as_str()),
            Subject::Flow(id) => self.flow(id).map(|record| record.name.as_str()),
            Subject::Element(id) => self.element(id).map(|record| record.name.as_str()),
            Subject::Data(id) => self.datum(id).map(|record| record.name.as_str()),
            Subject::Note(id) => self.note(id).map(|record| record.text.as_str()),
        }
    }

    /// The facts stored of a subject; a note and the model have none.
    #[must_use]
    pub fn facts(&self, subject: Subject) -> Option<&crate::facts::Facts> {
        match subject {
            Subject::Model | Subject::Note(_) => None,
            Subject::Boundary(id) => self.boundary(id).map(|record| &record.facts),
            Subject::Flow(id) => self.flow(id).map(|record| &record.facts),
            Subject::Element(id) => self.element(id).map(|record| &record.facts),
            Subject::Data(id) => self.datum(id).map(|record| &record.facts),
        }
    }
}
