use super::Rejection;
use super::draft::Draft;
use crate::ids::{DataId, FlowId};

pub(super) fn effect(draft: &mut Draft<'_>, id: FlowId, data: &[DataId]) -> Result<(), Rejection> {
    let mut flow = draft.the_flow(id)?;
    flow.data = super::hold::distinct(draft, data)?;
    draft.put(flow);
    Ok(())
}
