use super::Rejection;
use super::draft::{Draft, checked_points};
use crate::geometry::Point;
use crate::ids::DiagramId;
use crate::record::BoundaryShape;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    diagram: DiagramId,
    subject: Subject,
    points: &[Point],
) -> Result<(), Rejection> {
    let mut placement = draft.the_placement(say::refused_bend, diagram, subject)?;
    match subject {
        Subject::Flow(_) => {}
        Subject::Boundary(id) if draft.boundary(id).is_some_and(|record| record.shape == BoundaryShape::Line) => {
            if points.len() < 2 {
                return Err(Rejection::Incomplete { attempt: say::refused_bend(), why: say::refused_bend_why() });
            }
        }
        _ => return Err(Rejection::WrongKind { attempt: say::refused_bend(), subject }),
    }
    placement.points = checked_points(points)?;
    draft.put(placement);
    Ok(())
}
