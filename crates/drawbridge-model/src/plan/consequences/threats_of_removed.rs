//! Threats written for a removed subject go with it. Decisions on suggestions stay: they are shown as stale.

use super::subject_of;
use crate::plan::draft::Draft;
use crate::record::RecordKey;

pub(super) fn follow(draft: &mut Draft<'_>) {
    for subject in draft.gone().iter().filter_map(subject_of) {
        let threats: Vec<_> = draft.threats_at(subject).map(|threat| threat.id).collect();
        for threat in threats {
            draft.remove(RecordKey::Threat(threat));
        }
    }
}
