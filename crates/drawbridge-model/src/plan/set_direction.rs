use super::Rejection;
use super::draft::Draft;
use crate::ids::FlowId;
use crate::record::Direction;

pub(super) fn effect(draft: &mut Draft<'_>, id: FlowId, direction: Direction) -> Result<(), Rejection> {
    let mut flow = draft.the_flow(id)?;
    flow.direction = direction;
    draft.put(flow);
    Ok(())
}
