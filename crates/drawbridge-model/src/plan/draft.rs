//! A model while an edit is planned on it: everything written is remembered as it was before.

use super::Rejection;
use crate::diff::Diff;
use crate::geometry::{Point, Rect};
use crate::ids::DiagramId;
use crate::model::Model;
use crate::order::OrderKey;
use crate::record::{Diagram, Element, Flow, Placement, PlacementKey, Record, RecordKey};
use crate::subject::Subject;
use crate::text;
use crate::{ElementId, FlowId};
use drawbridge_messages as say;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

type Before = BTreeMap<RecordKey, Option<Record>>;

/// The model with the changes made so far; it reads like the model itself.
pub(super) struct Draft<'m> {
    model: &'m mut Model,
    /// As it was before the whole edit.
    before: Before,
    /// As it was before the edit that is being planned, where several are.
    before_this: Before,
}

impl Deref for Draft<'_> {
    type Target = Model;

    fn deref(&self) -> &Model {
        self.model
    }
}

impl<'m> Draft<'m> {
    pub(super) fn of(model: &'m mut Model) -> Self {
        Self { model, before: Before::new(), before_this: Before::new() }
    }

    /// Begins the next of several edits: its consequences look at what it alone changed.
    pub(super) fn begin(&mut self) {
        self.before_this.clear();
    }

    pub(super) fn put(&mut self, record: impl Into<Record>) {
        let record = record.into();
        self.remember(record.key());
        self.model.put(&record);
    }

    pub(super) fn remove(&mut self, key: RecordKey) {
        if let Some(record) = self.model.record(key) {
            self.remember(key);
            self.model.take(&record);
        }
    }

    fn remember(&mut self, key: RecordKey) {
        let now = self.model.record(key);
        self.before.entry(key).or_insert_with(|| now.clone());
        self.before_this.entry(key).or_insert(now);
    }

    /// The records that this edit has removed so far.
    pub(super) fn gone(&self) -> Vec<Record> {
        let gone = self.before_this.iter().filter(|(key, _)| self.model.record(**key).is_none());
        gone.filter_map(|(_, before)| before.clone()).collect()
    }

    /// The placements that this edit has added or changed so far, each with what it was before.
    pub(super) fn placed(&self) -> Vec<(Option<Arc<Placement>>, Arc<Placement>)> {
        let changed = self.before_this.iter().filter_map(|(key, before)| match key {
            RecordKey::Placement(key) => Some((before, self.model.placement(*key)?.clone())),
            _ => None,
        });
        changed
            .map(|(before, after)| match before {
                Some(Record::Placement(before)) => (Some(before.clone()), after),
                _ => (None, after),
            })
            .collect()
    }

    /// Whether this edit has written the record already.
    pub(super) fn has_written(&self, key: RecordKey) -> bool {
        self.before_this.contains_key(&key)
    }

    pub(super) fn into_diff(self) -> Diff {
        let mut diff = Diff::default();
        for (key, before) in self.before {
            match (before, self.model.record(key)) {
                (None, Some(to)) => diff.added.push(to),
                (Some(from), Some(to)) if from != to => diff.updated.push((from, to)),
                (Some(from), None) => diff.removed.push(from),
                _ => {}
            }
        }
        diff
    }

    pub(super) fn roll_back(self) {
        for (key, before) in self.before {
            match before {
                Some(record) => self.model.put(&record),
                None => {
                    if let Some(record) = self.model.record(key) {
                        self.model.take(&record);
                    }
                }
            }
        }
    }

    // What many edits ask for, with the rejection that belongs to it.

    pub(super) fn must_be_new(&self, key: RecordKey) -> Result<(), Rejection> {
        if self.record(key).is_some() { Err(Rejection::Exists(key)) } else { Ok(()) }
    }

    pub(super) fn must_have(&self, subject: Subject) -> Result<(), Rejection> {
        if self.has(subject) { Ok(()) } else { Err(Rejection::NoSubject(subject)) }
    }

    pub(super) fn the_diagram(&self, id: DiagramId) -> Result<Diagram, Rejection> {
        self.diagram(id).map(|record| (**record).clone()).ok_or(Rejection::Missing(RecordKey::Diagram(id)))
    }

    pub(super) fn the_element(&self, id: ElementId) -> Result<Element, Rejection> {
        self.element(id).map(|record| (**record).clone()).ok_or(Rejection::Missing(RecordKey::Element(id)))
    }

    pub(super) fn the_flow(&self, id: FlowId) -> Result<Flow, Rejection> {
        self.flow(id).map(|record| (**record).clone()).ok_or(Rejection::Missing(RecordKey::Flow(id)))
    }

    pub(super) fn the_placement(
        &self,
        attempt: fn() -> String,
        diagram: DiagramId,
        subject: Subject,
    ) -> Result<Placement, Rejection> {
        self.must_have(subject)?;
        let placement = self.placement(PlacementKey { diagram, subject });
        placement.map(|placement| (**placement).clone()).ok_or_else(|| Rejection::Placement {
            attempt: attempt(),
            subject,
            why: say::refused_not_there(),
        })
    }

    /// The order key after all others of a table.
    pub(super) fn last<'a>(&self, orders: impl Iterator<Item = &'a OrderKey>) -> OrderKey {
        orders.max().map_or_else(OrderKey::default, OrderKey::after)
    }

    /// The number after all others of a table.
    pub(super) fn next(&self, numbers: impl Iterator<Item = u32>) -> u32 {
        numbers.max().unwrap_or(0).saturating_add(1)
    }

    /// The number of the next threat: written and decided ones count in one row.
    pub(super) fn next_threat(&self) -> u32 {
        let written = self.threats().map(|threat| threat.number);
        self.next(written.chain(self.decisions().map(|decision| decision.number)))
    }
}

/// The text as the model may hold it.
pub(super) fn checked(value: &str) -> Result<String, Rejection> {
    if text::is_clean(value) { Ok(value.to_owned()) } else { Err(Rejection::Text) }
}

pub(super) fn checked_box(at: Rect) -> Result<Rect, Rejection> {
    if at.is_within_limit() { Ok(at) } else { Err(Rejection::Beyond) }
}

pub(super) fn checked_points(points: &[Point]) -> Result<Vec<Point>, Rejection> {
    if points.iter().all(|point| point.is_within_limit()) { Ok(points.to_vec()) } else { Err(Rejection::Beyond) }
}
