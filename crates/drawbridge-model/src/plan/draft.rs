//! The scratch copy on which an edit is planned: the model as it was, and the records written so far.

use super::Rejection;
use crate::diff::Diff;
use crate::edit::Edit;
use crate::model::Model;
use crate::record::{Record, RecordKey};
use std::collections::BTreeMap;

/// A model with changes that are not carried out yet.
pub(super) struct Draft<'m> {
    base: &'m Model,
    written: BTreeMap<RecordKey, Option<Record>>,
}

impl<'m> Draft<'m> {
    pub(super) fn of(base: &'m Model) -> Self {
        Self { base, written: BTreeMap::new() }
    }

    pub(super) fn carry_out(&mut self, edit: &Edit) -> Result<(), Rejection> {
        let _ = edit;
        Ok(())
    }

    pub(super) fn into_diff(self) -> Diff {
        let mut diff = Diff::default();
        for (key, after) in self.written {
            match (self.base.record(key), after) {
                (None, Some(to)) => diff.added.push(to),
                (Some(from), Some(to)) if from != to => diff.updated.push((from, to)),
                (Some(from), None) => diff.removed.push(from),
                _ => {}
            }
        }
        diff
    }
}
