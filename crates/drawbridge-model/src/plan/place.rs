use super::Rejection;
use super::draft::{Draft, checked_box};
use crate::geometry::Rect;
use crate::ids::DiagramId;
use crate::record::{BoundaryShape, Placement, PlacementKey};
use crate::subject::Subject;
use drawbridge_messages as say;

const ATTEMPT: fn() -> String = say::refused_place;

/// Flows between the subject and what stands on the diagram already come along.
pub(super) fn effect(draft: &mut Draft<'_>, diagram: DiagramId, subject: Subject, at: Rect) -> Result<(), Rejection> {
    draft.the_diagram(diagram)?;
    draft.must_have(subject)?;
    let fits = match subject {
        Subject::Element(_) | Subject::Note(_) => true,
        Subject::Boundary(id) => draft.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Box),
        Subject::Model | Subject::Flow(_) | Subject::Data(_) => false,
    };
    if !fits {
        return Err(Rejection::WrongKind { attempt: ATTEMPT(), subject });
    }
    if draft.placement(PlacementKey { diagram, subject }).is_some() {
        return Err(Rejection::Placement { attempt: ATTEMPT(), subject, why: say::refused_there_already() });
    }
    draft.put(Placement::boxed(diagram, subject, checked_box(at)?));
    let arriving: Vec<_> = draft
        .flows_at(subject)
        .filter(|flow| {
            [flow.from, flow.to].iter().all(|end| {
                end.subject().is_some_and(|subject| draft.placement(PlacementKey { diagram, subject }).is_some())
            })
        })
        .map(|flow| Subject::Flow(flow.id))
        .filter(|flow| draft.placement(PlacementKey { diagram, subject: *flow }).is_none())
        .collect();
    for flow in arriving {
        draft.put(Placement::line(diagram, flow, Vec::new()));
    }
    Ok(())
}
