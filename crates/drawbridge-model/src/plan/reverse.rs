use super::Rejection;
use super::draft::Draft;
use crate::ids::FlowId;
use crate::record::Placement;
use crate::subject::Subject;

pub(super) fn effect(draft: &mut Draft<'_>, id: FlowId) -> Result<(), Rejection> {
    let mut flow = draft.the_flow(id)?;
    (flow.from, flow.to) = (flow.to, flow.from);
    let placements: Vec<Placement> =
        draft.placements_of(Subject::Flow(id)).map(|placement| (**placement).clone()).collect();
    for mut placement in placements {
        placement.points.reverse();
        (placement.from, placement.to) = (placement.to, placement.from);
        draft.put(placement);
    }
    draft.put(flow);
    Ok(())
}
