//! What changed: the one form in which history, database, screen and rules learn of an edit.

use crate::model::Model;
use crate::record::{Record, RecordKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records added, updated (from, to) and removed, each list sorted by key; a key stands in one list at most.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Diff {
    /// New records.
    pub added: Vec<Record>,
    /// Changed records: before and after.
    pub updated: Vec<(Record, Record)>,
    /// Records that are gone, as they were.
    pub removed: Vec<Record>,
}

impl Diff {
    /// The diff that makes one model out of another.
    #[must_use]
    pub fn between(from: &Model, to: &Model) -> Self {
        let mut diff = Self::default();
        for record in to.records() {
            match from.record(record.key()) {
                None => diff.added.push(record),
                Some(before) if before != record => diff.updated.push((before, record)),
                Some(_) => {}
            }
        }
        diff.removed = from.records().filter(|record| to.record(record.key()).is_none()).collect();
        diff
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// The diff that undoes this one.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self {
            added: self.removed.clone(),
            updated: self.updated.iter().map(|(from, to)| (to.clone(), from.clone())).collect(),
            removed: self.added.clone(),
        }
    }

    /// The keys of all records that it touches, in no particular order.
    pub fn keys(&self) -> impl Iterator<Item = RecordKey> {
        let added = self.added.iter().map(Record::key);
        let updated = self.updated.iter().map(|(_, to)| to.key());
        added.chain(updated).chain(self.removed.iter().map(Record::key))
    }

    /// The records as they are afterwards: added and updated.
    pub fn written(&self) -> impl Iterator<Item = &Record> {
        self.added.iter().chain(self.updated.iter().map(|(_, to)| to))
    }
}
