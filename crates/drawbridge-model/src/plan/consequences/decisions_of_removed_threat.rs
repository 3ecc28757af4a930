//! Decisions on a removed threat of one's own go with it.

use crate::plan::draft::Draft;
use crate::record::{Record, RecordKey};

pub(super) fn follow(draft: &mut Draft<'_>) {
    for record in draft.gone() {
        let Record::Threat(gone) = record else { continue };
        let decisions: Vec<_> = draft.decisions_on(&gone.key()).map(|decision| decision.id).collect();
        for decision in decisions {
            draft.remove(RecordKey::Decision(decision));
        }
    }
}
