use super::Rejection;
use super::draft::Draft;
use crate::ids::DiagramId;
use crate::record::{PlacementKey, RecordKey};
use crate::subject::Subject;
use drawbridge_messages as say;

const ATTEMPT: fn() -> String = say::refused_take;

pub(super) fn effect(draft: &mut Draft<'_>, diagram: DiagramId, subject: Subject) -> Result<(), Rejection> {
    let placement = draft.the_placement(ATTEMPT, diagram, subject)?;
    if draft.placements_of(subject).count() == 1 {
        return Err(Rejection::Placement { attempt: ATTEMPT(), subject, why: say::refused_nowhere_else() });
    }
    draft.remove(RecordKey::Placement(placement.key()));
    let flows: Vec<_> = draft.flows_at(subject).map(|flow| Subject::Flow(flow.id)).collect();
    for flow in flows {
        draft.remove(RecordKey::Placement(PlacementKey { diagram, subject: flow }));
    }
    Ok(())
}
