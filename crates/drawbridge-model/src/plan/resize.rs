use super::Rejection;
use super::draft::{Draft, checked_box};
use crate::geometry::Rect;
use crate::ids::DiagramId;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, diagram: DiagramId, subject: Subject, at: Rect) -> Result<(), Rejection> {
    let mut placement = draft.the_placement(say::refused_resize, diagram, subject)?;
    if matches!(subject, Subject::Flow(_)) || !placement.points.is_empty() {
        return Err(Rejection::WrongKind { attempt: say::refused_resize(), subject });
    }
    placement.at = checked_box(at)?;
    draft.put(placement);
    Ok(())
}
