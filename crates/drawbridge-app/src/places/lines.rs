//! Lines for flows without a place, between what has one.

use super::GAP;
use super::room::Room;
use drawbridge_model::{DiagramId, End, Flow, Model, Placement, PlacementKey, Point, Rect, Subject};
use std::collections::BTreeSet;

/// How many places are tried around what a flow with a loose end stands at.
const TRIES: i32 = 24;

/// Lines for the homeless flows, each on the first diagram that shows what it stands at.
pub(super) fn between(model: &Model, homeless: &BTreeSet<Subject>) -> Vec<Placement> {
    let flows = model.flows().filter(|flow| homeless.contains(&Subject::Flow(flow.id)));
    let diagrams: Vec<DiagramId> = model.ordered_diagrams().iter().map(|diagram| diagram.id).collect();
    let mut rooms: Vec<(DiagramId, Room)> = diagrams.iter().map(|one| (*one, Room::of(model, *one))).collect();
    flows.filter_map(|flow| rooms.iter_mut().find_map(|(diagram, room)| line(model, *diagram, flow, room))).collect()
}

fn line(model: &Model, diagram: DiagramId, flow: &Flow, room: &mut Room) -> Option<Placement> {
    let place = |end: End| {
        let key = PlacementKey { diagram, subject: end.subject()? };
        model.placement(key).map(|placement| placement.at)
    };
    let line = Placement::line(diagram, Subject::Flow(flow.id), Vec::new());
    match (flow.from, flow.to) {
        (End::Loose, End::Loose) => None,
        (End::Loose, to) => Some(Placement { from: Some(clear(place(to)?, Side::Left, room)), ..line }),
        (from, End::Loose) => Some(Placement { to: Some(clear(place(from)?, Side::Right, room)), ..line }),
        (from, to) => place(from).and(place(to)).map(|_| line),
    }
}

/// On which side a loose end is looked for first.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// A point near a box that lies on no element or note; the farthest that was tried where there is none.
fn clear(at: Rect, side: Side, room: &mut Room) -> Point {
    let centre = at.centre();
    let mut point = centre;
    for ring in 1..=TRIES {
        let (dx, dy) = (at.w / 2 + 2 * GAP * ring, at.h / 2 + 2 * GAP * ring);
        let beside = match side {
            Side::Left => -dx,
            Side::Right => dx,
        };
        for (x, y) in [(beside, 0), (beside, dy), (beside, -dy), (0, dy), (0, -dy), (-beside, 0)] {
            point = centre.moved(x, y);
            if room.is_free(Rect { x: point.x, y: point.y, w: 0, h: 0 }) {
                return point;
            }
        }
    }
    point
}
