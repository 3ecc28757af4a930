//! Derived look-ups of a model, kept in step record by record.

use crate::ids::{BoundaryId, DataId, DecisionId, DiagramId, FlowId, ThreatId};
use crate::record::{BoundaryShape, Record};
use crate::subject::{Subject, ThreatKey};
use std::collections::{BTreeMap, BTreeSet};

type Sets<K, V> = BTreeMap<K, BTreeSet<V>>;

#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    diagrams: Sets<Subject, DiagramId>,
    flows: Sets<Subject, FlowId>,
    members: Sets<BoundaryId, Subject>,
    holders: Sets<DataId, Subject>,
    threats: Sets<Subject, ThreatId>,
    decisions: Sets<ThreatKey, DecisionId>,
    lines: BTreeSet<BoundaryId>,
}

/// Whether an entry is added or taken away.
#[derive(Clone, Copy)]
enum Step {
    Add,
    Remove,
}

impl Index {
    pub(super) fn add(&mut self, record: &Record) {
        self.step(record, Step::Add);
    }

    pub(super) fn remove(&mut self, record: &Record) {
        self.step(record, Step::Remove);
    }

    pub(super) fn diagrams(&self, subject: Subject) -> impl Iterator<Item = DiagramId> {
        entries(&self.diagrams, &subject)
    }

    pub(super) fn flows(&self, subject: Subject) -> impl Iterator<Item = FlowId> {
        entries(&self.flows, &subject)
    }

    pub(super) fn members(&self, boundary: BoundaryId) -> impl Iterator<Item = Subject> {
        entries(&self.members, &boundary)
    }

    pub(super) fn holders(&self, data: DataId) -> impl Iterator<Item = Subject> {
        entries(&self.holders, &data)
    }

    pub(super) fn threats(&self, subject: Subject) -> impl Iterator<Item = ThreatId> {
        entries(&self.threats, &subject)
    }

    pub(super) fn decisions(&self, key: &ThreatKey) -> impl Iterator<Item = DecisionId> {
        entries(&self.decisions, key)
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = BoundaryId> {
        self.lines.iter().copied()
    }

    fn step(&mut self, record: &Record, step: Step) {
        match record {
            Record::Boundary(boundary) => {
                if let Some(parent) = boundary.parent {
                    enter(&mut self.members, parent, Subject::Boundary(boundary.id), step);
                }
                if boundary.shape == BoundaryShape::Line {
                    match step {
                        Step::Add => self.lines.insert(boundary.id),
                        Step::Remove => self.lines.remove(&boundary.id),
                    };
                }
            }
            Record::Element(element) => {
                let subject = Subject::Element(element.id);
                for boundary in &element.boundaries {
                    enter(&mut self.members, *boundary, subject, step);
                }
                for data in &element.data {
                    enter(&mut self.holders, *data, subject, step);
                }
            }
            Record::Flow(flow) => {
                for end in [flow.from, flow.to].into_iter().filter_map(crate::record::End::subject) {
                    enter(&mut self.flows, end, flow.id, step);
                }
                for data in &flow.data {
                    enter(&mut self.holders, *data, Subject::Flow(flow.id), step);
                }
            }
            Record::Threat(threat) => enter(&mut self.threats, threat.at, threat.id, step),
            Record::Decision(decision) => enter(&mut self.decisions, decision.key.clone(), decision.id, step),
            Record::Placement(placement) => enter(&mut self.diagrams, placement.subject, placement.diagram, step),
            Record::Sheet(_) | Record::Diagram(_) | Record::Data(_) | Record::Note(_) | Record::Comment(_) => {}
        }
    }
}

fn entries<'a, K: Ord, V: Ord + Copy + 'a>(sets: &'a Sets<K, V>, key: &K) -> impl Iterator<Item = V> + use<'a, K, V> {
    sets.get(key).into_iter().flatten().copied()
}

fn enter<K: Ord, V: Ord>(sets: &mut Sets<K, V>, key: K, value: V, step: Step) {
    match step {
        Step::Add => {
            sets.entry(key).or_default().insert(value);
        }
        Step::Remove => {
            if let Some(set) = sets.get_mut(&key) {
                set.remove(&value);
                if set.is_empty() {
                    sets.remove(&key);
                }
            }
        }
    }
}
