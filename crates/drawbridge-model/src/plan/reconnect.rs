use super::Rejection;
use super::draft::Draft;
use crate::crossing::Side;
use crate::geometry::Point;
use crate::ids::{DiagramId, FlowId};
use crate::record::{End, PlacementKey, RecordKey};
use crate::subject::Subject;
use drawbridge_messages as say;

/// On other diagrams that do not show the new end the flow is no longer drawn.
pub(super) fn effect(
    draft: &mut Draft<'_>,
    id: FlowId,
    side: Side,
    diagram: DiagramId,
    end: End,
    at: Option<Point>,
) -> Result<(), Rejection> {
    let mut flow = draft.the_flow(id)?;
    let subject = Subject::Flow(id);
    let mut placement = draft.the_placement(say::refused_reconnect, diagram, subject)?;
    super::connect::check_end(draft, diagram, end, at)?;
    match side {
        Side::From => (flow.from, placement.from) = (end, at),
        Side::To => (flow.to, placement.to) = (end, at),
    }
    let elsewhere: Vec<PlacementKey> = draft
        .placements_of(subject)
        .map(|placement| placement.key())
        .filter(|key| key.diagram != diagram)
        .filter(|key| {
            let shows = |subject| draft.placement(PlacementKey { diagram: key.diagram, subject }).is_some();
            end.subject().is_none_or(|subject| !shows(subject))
        })
        .collect();
    for key in elsewhere {
        draft.remove(RecordKey::Placement(key));
    }
    draft.put(flow);
    draft.put(placement);
    Ok(())
}
