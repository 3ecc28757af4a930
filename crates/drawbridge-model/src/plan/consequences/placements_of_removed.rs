//! Removed subjects and diagrams leave no placements behind.

use super::subject_of;
use crate::plan::draft::Draft;
use crate::record::{PlacementKey, Record, RecordKey};

pub(super) fn follow(draft: &mut Draft<'_>) {
    for record in draft.gone() {
        let keys: Vec<PlacementKey> = match (&record, subject_of(&record)) {
            (_, Some(subject)) => draft.placements_of(subject).map(|placement| placement.key()).collect(),
            (Record::Diagram(diagram), None) => draft.placements_on(diagram.id).map(|p| p.key()).collect(),
            _ => continue,
        };
        for key in keys {
            draft.remove(RecordKey::Placement(key));
        }
    }
}
