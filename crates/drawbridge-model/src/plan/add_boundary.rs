use super::Rejection;
use super::draft::{Draft, checked, checked_box, checked_points};
use crate::facts::Facts;
use crate::geometry::{Point, Rect};
use crate::ids::{BoundaryId, DiagramId};
use crate::record::{Boundary, BoundaryShape, Placement, RecordKey};
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn boxed(
    draft: &mut Draft<'_>,
    id: BoundaryId,
    name: &str,
    diagram: DiagramId,
    at: Rect,
) -> Result<(), Rejection> {
    let placement = Placement::boxed(diagram, Subject::Boundary(id), checked_box(at)?);
    add(draft, id, name, BoundaryShape::Box, placement)
}

pub(super) fn line(
    draft: &mut Draft<'_>,
    id: BoundaryId,
    name: &str,
    diagram: DiagramId,
    points: &[Point],
) -> Result<(), Rejection> {
    if points.len() < 2 {
        return Err(Rejection::Incomplete { attempt: say::refused_line(), why: say::refused_line_why() });
    }
    let placement = Placement::line(diagram, Subject::Boundary(id), checked_points(points)?);
    add(draft, id, name, BoundaryShape::Line, placement)
}

fn add(
    draft: &mut Draft<'_>,
    id: BoundaryId,
    name: &str,
    shape: BoundaryShape,
    placement: Placement,
) -> Result<(), Rejection> {
    draft.must_be_new(RecordKey::Boundary(id))?;
    draft.the_diagram(placement.diagram)?;
    let boundary = Boundary {
        id,
        name: checked(name)?,
        description: String::new(),
        shape,
        parent: None,
        facts: Facts::default(),
        order: draft.last(draft.boundaries().map(|boundary| &boundary.order)),
        foreign: None,
    };
    draft.put(boundary);
    draft.put(placement);
    Ok(())
}
