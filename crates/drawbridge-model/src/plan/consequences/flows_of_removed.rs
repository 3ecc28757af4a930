//! Flows of a removed element, boundary or note go with it.

use super::subject_of;
use crate::plan::draft::Draft;
use crate::record::RecordKey;

pub(super) fn follow(draft: &mut Draft<'_>) {
    for subject in draft.gone().iter().filter_map(subject_of) {
        let flows: Vec<_> = draft.flows_at(subject).map(|flow| flow.id).collect();
        for flow in flows {
            draft.remove(RecordKey::Flow(flow));
        }
    }
}
