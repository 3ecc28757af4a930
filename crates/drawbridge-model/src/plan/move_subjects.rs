use super::Rejection;
use super::draft::{Draft, checked_box};
use crate::geometry::Point;
use crate::ids::DiagramId;
use crate::record::{End, Flow, Placement};
use crate::subject::Subject;
use drawbridge_messages as say;
use std::collections::BTreeSet;

/// A box takes along what it holds. A flow that is moved takes its bends and loose ends along; where both its ends
/// move too, that follows as a consequence.
pub(super) fn effect(
    draft: &mut Draft<'_>,
    diagram: DiagramId,
    subjects: &[Subject],
    dx: i32,
    dy: i32,
) -> Result<(), Rejection> {
    for subject in subjects {
        draft.the_placement(say::refused_move, diagram, *subject)?;
    }
    let moving = with_held(draft, diagram, subjects);
    for subject in &moving {
        let mut placement = draft.the_placement(say::refused_move, diagram, *subject)?;
        match subject {
            Subject::Flow(id) => {
                let flow = draft.the_flow(*id)?;
                if [flow.from, flow.to].iter().all(|end| end.subject().is_some_and(|end| moving.contains(&end))) {
                    continue;
                }
                move_flow(&mut placement, &flow, dx, dy);
            }
            _ => {
                placement.at = checked_box(placement.at.moved(dx, dy))?;
                placement.points = moved(&placement.points, dx, dy);
            }
        }
        draft.put(placement);
    }
    Ok(())
}

fn with_held(draft: &Draft<'_>, diagram: DiagramId, subjects: &[Subject]) -> BTreeSet<Subject> {
    let mut out = BTreeSet::new();
    let mut waiting: Vec<Subject> = subjects.to_vec();
    while let Some(subject) = waiting.pop() {
        let stands = draft.placements_of(subject).any(|placement| placement.diagram == diagram);
        if !stands || !out.insert(subject) {
            continue;
        }
        if let Subject::Boundary(id) = subject {
            waiting.extend(draft.members(id));
        }
    }
    out
}

fn move_flow(placement: &mut Placement, flow: &Flow, dx: i32, dy: i32) {
    placement.points = moved(&placement.points, dx, dy);
    placement.label = placement.label.map(|label| label.moved(dx, dy));
    for (end, point) in [(flow.from, &mut placement.from), (flow.to, &mut placement.to)] {
        if end == End::Loose {
            *point = point.map(|point| point.moved(dx, dy));
        }
    }
}

fn moved(points: &[Point], dx: i32, dy: i32) -> Vec<Point> {
    points.iter().map(|point| point.moved(dx, dy)).collect()
}
