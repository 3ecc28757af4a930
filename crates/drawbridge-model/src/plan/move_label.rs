use super::Rejection;
use super::draft::Draft;
use crate::geometry::Point;
use crate::ids::DiagramId;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    diagram: DiagramId,
    subject: Subject,
    at: Option<Point>,
) -> Result<(), Rejection> {
    let mut placement = draft.the_placement(say::refused_label, diagram, subject)?;
    if !matches!(subject, Subject::Flow(_)) {
        return Err(Rejection::WrongKind { attempt: say::refused_label(), subject });
    }
    if at.is_some_and(|at| !at.is_within_limit()) {
        return Err(Rejection::Beyond);
    }
    placement.label = at;
    draft.put(placement);
    Ok(())
}
