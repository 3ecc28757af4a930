//! Two diffs, one after the other, as one.

use drawbridge_model::{Diff, Record, RecordKey};
use std::collections::BTreeMap;

/// The diff that does what `first` and then `second` do. What the second takes back of the first is left out, so the
/// result may be empty.
#[must_use]
pub fn compose(first: &Diff, second: &Diff) -> Diff {
    let mut whole = Composition::default();
    whole.then(first);
    whole.then(second);
    whole.diff()
}

/// Any number of diffs, one after the other, on their way to be one.
#[derive(Debug, Default)]
pub(crate) struct Composition(BTreeMap<RecordKey, (Option<Record>, Option<Record>)>);

impl Composition {
    /// Lets another diff follow.
    pub(crate) fn then(&mut self, diff: &Diff) {
        for (from, to) in changes_of(diff) {
            let Some(key) = from.or(to).map(Record::key) else {
                continue;
            };
            self.0.entry(key).or_insert_with(|| (from.cloned(), None)).1 = to.cloned();
        }
    }

    /// The one diff.
    pub(crate) fn diff(self) -> Diff {
        let mut diff = Diff::default();
        for change in self.0.into_values() {
            match change {
                (None, Some(to)) => diff.added.push(to),
                (Some(from), None) => diff.removed.push(from),
                (Some(from), Some(to)) if from != to => diff.updated.push((from, to)),
                _ => {}
            }
        }
        diff
    }
}

/// Each change as the record before and after; no diff names a key twice.
fn changes_of(diff: &Diff) -> impl Iterator<Item = (Option<&Record>, Option<&Record>)> {
    let added = diff.added.iter().map(|to| (None, Some(to)));
    let updated = diff.updated.iter().map(|(from, to)| (Some(from), Some(to)));
    added.chain(updated).chain(diff.removed.iter().map(|from| (Some(from), None)))
}
