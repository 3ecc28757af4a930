use super::Rejection;
use super::draft::Draft;
use crate::ids::DecisionId;
use crate::record::{Decision, Force, RecordKey};

/// The latest of the opinions that stay comes into force.
pub(super) fn effect(draft: &mut Draft<'_>, id: DecisionId) -> Result<(), Rejection> {
    let decision = draft.decision(id).ok_or(Rejection::Missing(RecordKey::Decision(id)))?.clone();
    draft.remove(RecordKey::Decision(id));
    if decision.force == Force::InForce {
        let rest = draft.decisions_on(&decision.key);
        if let Some(next) = rest.max_by(|a, b| (&a.time, a.id).cmp(&(&b.time, b.id))).cloned() {
            draft.put(Decision { force: Force::InForce, ..(*next).clone() });
        }
    }
    Ok(())
}
