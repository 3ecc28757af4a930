use super::Rejection;
use super::draft::{Draft, checked_points};
use crate::geometry::Point;
use crate::ids::DiagramId;
use crate::record::BoundaryShape;
use crate::subject::Subject;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    diagram: DiagramId,
    subject: Subject,
    points: &[Point],
) -> Result<(), Rejection> {
    let mut placement = draft.the_placement("bend", diagram, subject)?;
    match subject {
        Subject::Flow(_) => {}
        Subject::Boundary(id) if draft.boundary(id).is_some_and(|record| record.shape == BoundaryShape::Line) => {
            if points.len() < 2 {
                return Err(Rejection::Incomplete { attempt: "bend", why: "a boundary line needs two points" });
            }
        }
        _ => return Err(Rejection::WrongKind { attempt: "bend", subject }),
    }
    placement.points = checked_points(points)?;
    draft.put(placement);
    Ok(())
}
