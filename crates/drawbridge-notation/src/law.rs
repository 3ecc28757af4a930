//! The law of the notation: what is written and read again is the same model under other ids.

use crate::write::Handles;
use crate::{FORMAT, read, write};
use drawbridge_model::{
    BoundaryId, CommentId, CommentPlace, DataId, DecisionId, DiagramId, ElementId, End, FlowId, Foreign, Model, NoteId,
    OrderKey, Record, RecordKey, Subject, ThreatId, ThreatKey,
};
use drawbridge_records::arbitrary;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

proptest! {
    #[test]
    fn writing_and_reading_loses_nothing(model in arbitrary::model()) {
        let text = write(&model);
        let again = read(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?.model;
        let expected = Renaming::of(&model).model();
        for (got, want) in again.records().zip(expected.records()) {
            prop_assert_eq!(got, want, "{}", text);
        }
        prop_assert_eq!(&again, &expected);
    }

    #[test]
    fn what_was_read_is_written_as_it_stood(model in arbitrary::model()) {
        let text = write(&model);
        let again = read(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?.model;
        prop_assert_eq!(write(&again), text);
    }
}

/// The same model with the ids that the notation derives from handles.
struct Renaming<'a> {
    model: &'a Model,
    handles: Handles,
    orders: BTreeMap<RecordKey, OrderKey>,
}

impl<'a> Renaming<'a> {
    fn of(model: &'a Model) -> Self {
        Self { model, handles: Handles::of(model), orders: orders(model) }
    }

    fn model(&self) -> Model {
        Model::from_records(self.model.records().map(|record| self.record(&record)))
    }

    fn foreign(&self, key: RecordKey) -> Option<Arc<Foreign>> {
        let id = self.handles.of_key(key).to_owned();
        Some(Arc::new(Foreign { format: FORMAT.into(), id, raw: String::new() }))
    }

    fn order(&self, key: RecordKey) -> OrderKey {
        self.orders[&key].clone()
    }

    fn diagram(&self, id: DiagramId) -> DiagramId {
        DiagramId::derived(FORMAT, self.handles.diagram(id), 0)
    }

    fn boundary(&self, id: BoundaryId) -> BoundaryId {
        BoundaryId::derived(FORMAT, self.handles.boundary(id).unwrap(), 0)
    }

    fn data(&self, ids: &[DataId]) -> Vec<DataId> {
        ids.iter().map(|id| DataId::derived(FORMAT, self.handles.data(*id).unwrap(), 0)).collect()
    }

    fn element(&self, id: ElementId) -> ElementId {
        ElementId::derived(FORMAT, self.handles.element(id).unwrap(), 0)
    }

    fn note(&self, id: NoteId) -> NoteId {
        NoteId::derived(FORMAT, self.handles.note(id).unwrap(), 0)
    }

    fn flow(&self, id: FlowId) -> FlowId {
        FlowId::derived(FORMAT, self.handles.flow(id).unwrap(), 0)
    }

    fn threat(&self, id: ThreatId) -> ThreatId {
        ThreatId::derived(FORMAT, self.handles.threat(id).unwrap(), 0)
    }

    fn comment(&self, id: CommentId) -> CommentId {
        CommentId::derived(FORMAT, self.handles.comment(id).unwrap(), 0)
    }

    fn subject(&self, subject: Subject) -> Subject {
        match subject {
            Subject::Model => Subject::Model,
            Subject::Boundary(id) => Subject::Boundary(self.boundary(id)),
            Subject::Flow(id) => Subject::Flow(self.flow(id)),
            Subject::Element(id) => Subject::Element(self.element(id)),
            Subject::Data(id) => Subject::Data(self.data(&[id])[0]),
            Subject::Note(id) => Subject::Note(self.note(id)),
        }
    }

    fn end(&self, end: End) -> End {
        match end {
            End::Element(id) => End::Element(self.element(id)),
            End::Boundary(id) => End::Boundary(self.boundary(id)),
            End::Note(id) => End::Note(self.note(id)),
            End::Loose => End::Loose,
        }
    }

    fn key(&self, key: &ThreatKey) -> ThreatKey {
        let own = key.threat().strip_prefix("own/").and_then(|id| ThreatId::parse(id).ok());
        let threat = own.map_or_else(|| key.threat().to_owned(), |id| format!("own/{}", self.threat(id)));
        ThreatKey::new(&threat, self.subject(key.subject()))
    }

    fn record(&self, record: &Record) -> Record {
        let key = record.key();
        match record {
            Record::Sheet(_) => record.clone(),
            Record::Diagram(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.diagram(old.id), self.order(key), self.foreign(key));
                new.into()
            }
            Record::Boundary(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.boundary(old.id), self.order(key), self.foreign(key));
                new.parent = old.parent.map(|parent| self.boundary(parent));
                new.into()
            }
            Record::Data(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.data(&[old.id])[0], self.order(key), self.foreign(key));
                new.into()
            }
            Record::Element(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.element(old.id), self.order(key), self.foreign(key));
                new.boundaries = old.boundaries.iter().map(|id| self.boundary(*id)).collect();
                new.data = self.data(&old.data);
                new.child = old.child.map(|child| self.diagram(child));
                new.into()
            }
            Record::Flow(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.flow(old.id), self.order(key), self.foreign(key));
                (new.from, new.to, new.data) = (self.end(old.from), self.end(old.to), self.data(&old.data));
                new.into()
            }
            Record::Note(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.note(old.id), self.order(key), self.foreign(key));
                new.into()
            }
            Record::Threat(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.order, new.foreign) = (self.threat(old.id), self.order(key), self.foreign(key));
                new.at = self.subject(old.at);
                new.into()
            }
            Record::Decision(old) => {
                let mut new = old.as_ref().clone();
                new.id = DecisionId::derived(FORMAT, self.handles.decision(old.id).unwrap(), 0);
                new.key = self.key(&old.key);
                new.into()
            }
            Record::Comment(old) => {
                let mut new = old.as_ref().clone();
                (new.id, new.answers) = (self.comment(old.id), old.answers.map(|id| self.comment(id)));
                new.at = match &old.at {
                    CommentPlace::Subject(subject) => CommentPlace::Subject(self.subject(*subject)),
                    CommentPlace::Threat(key) => CommentPlace::Threat(self.key(key)),
                };
                new.into()
            }
            Record::Placement(old) => {
                let mut new = old.as_ref().clone();
                (new.diagram, new.subject) = (self.diagram(old.diagram), self.subject(old.subject));
                new.into()
            }
        }
    }
}

/// The evenly spaced order of each kind, which the reader gives.
fn orders(model: &Model) -> BTreeMap<RecordKey, OrderKey> {
    let mut kinds: BTreeMap<u8, Vec<(OrderKey, RecordKey)>> = BTreeMap::new();
    for record in model.records() {
        let (kind, order) = match &record {
            Record::Diagram(one) => (0, &one.order),
            Record::Boundary(one) => (1, &one.order),
            Record::Data(one) => (2, &one.order),
            Record::Element(one) => (3, &one.order),
            Record::Flow(one) => (4, &one.order),
            Record::Note(one) => (5, &one.order),
            Record::Threat(one) => (6, &one.order),
            _ => continue,
        };
        kinds.entry(kind).or_default().push((order.clone(), record.key()));
    }
    let mut out = BTreeMap::new();
    for mut kind in kinds.into_values() {
        kind.sort();
        out.extend((0..).zip(kind).map(|(index, (_, key))| (key, OrderKey::nth(index))));
    }
    out
}
