//! What changed: the one form in which history, database, screen and rules learn of an edit.

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
