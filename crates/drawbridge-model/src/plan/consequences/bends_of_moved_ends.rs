//! A flow whose ends both move takes its bends along; where one end moves, bends that the end now covers are dropped.

use crate::geometry::{Point, QUARTERS, Rect};
use crate::plan::draft::Draft;
use crate::record::{Placement, PlacementKey, RecordKey};
use crate::subject::Subject;
use std::collections::{BTreeMap, BTreeSet};

/// How near to an element a bend may lie before it makes no sense, in quarter pixels.
const MARGIN: i32 = 8 * QUARTERS;

pub(super) fn follow(draft: &mut Draft<'_>) {
    let mut moves: BTreeMap<PlacementKey, (Rect, Rect)> = BTreeMap::new();
    for (before, after) in draft.placed() {
        if let Some(before) = before.filter(|before| before.at != after.at) {
            moves.insert(after.key(), (before.at, after.at));
        }
    }
    let flows: BTreeSet<PlacementKey> = moves
        .keys()
        .flat_map(|key| {
            let flows = draft.flows_at(key.subject);
            flows.map(|flow| PlacementKey { diagram: key.diagram, subject: Subject::Flow(flow.id) })
        })
        .collect();
    for key in flows {
        if draft.has_written(RecordKey::Placement(key)) {
            continue;
        }
        let Subject::Flow(id) = key.subject else { continue };
        let (Some(flow), Some(placement)) = (draft.flow(id), draft.placement(key)) else { continue };
        let move_of = |end: Option<Subject>| {
            end.and_then(|subject| moves.get(&PlacementKey { diagram: key.diagram, subject })).copied()
        };
        let (from, to) = (move_of(flow.from.subject()), move_of(flow.to.subject()));
        let changed = match (from.and_then(shift), to.and_then(shift)) {
            (Some(a), Some(b)) if a == b => shifted(placement, a),
            _ => without_covered(placement, from.into_iter().chain(to).map(|(_, after)| after)),
        };
        if changed != **placement {
            draft.put(changed);
        }
    }
}

/// How far a box moved, when its size stayed.
fn shift((before, after): (Rect, Rect)) -> Option<(i32, i32)> {
    ((before.w, before.h) == (after.w, after.h)).then_some((after.x - before.x, after.y - before.y))
}

fn shifted(placement: &Placement, (dx, dy): (i32, i32)) -> Placement {
    let mut out = placement.clone();
    out.points = out.points.iter().map(|point: &Point| point.moved(dx, dy)).collect();
    out.label = out.label.map(|label| label.moved(dx, dy));
    out
}

fn without_covered(placement: &Placement, boxes: impl Iterator<Item = Rect>) -> Placement {
    let mut out = placement.clone();
    for covered in boxes {
        out.points.retain(|point| !covered.grown(MARGIN).contains(*point));
    }
    out
}
