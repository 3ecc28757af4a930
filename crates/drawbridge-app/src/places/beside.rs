//! Places beside their fellows for members of boundaries: inside a box that has room, else next to those in the same box.

use super::GAP;
use super::room::Room;
use drawbridge_model::geometry::QUARTERS;
use drawbridge_model::{BoundaryId, DiagramId, Model, Placement, PlacementKey, Rect, Subject};
use std::collections::{BTreeMap, BTreeSet};

/// How far apart the places are that are tried in a box, in quarter pixels.
const STEP: i32 = 20 * QUARTERS;
/// How many rows and columns are tried around the fellows.
const RINGS: i32 = 40;
/// How many places are tried in a box.
const TRIED: usize = 2_000;

/// Placements for the elements without a place that belong to a boundary with a place, or to one that holds something
/// with a place.
pub(super) fn members(model: &Model, diagram: DiagramId, homeless: &BTreeSet<Subject>) -> Vec<Placement> {
    let sizes = sizes(model, diagram, homeless);
    let mut room = Room::of(model, diagram);
    let mut fellows = fellows(model, diagram);
    let mut elements: Vec<_> = model.elements().filter(|one| homeless.contains(&Subject::Element(one.id))).collect();
    elements.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    let mut out = Vec::new();
    for element in elements {
        let Some(size) = sizes.get(&Subject::Element(element.id)) else { continue };
        let at = element.boundaries.iter().find_map(|boundary| {
            let frame = place(model, diagram, Subject::Boundary(*boundary));
            let inside = frame.and_then(|frame| within(frame, *size, &mut room));
            inside.or_else(|| next_to(*fellows.get(boundary)?, *size, &mut room))
        });
        if let Some(at) = at {
            room.take(at);
            for boundary in model.boundaries_around(element.id) {
                fellows.entry(boundary).and_modify(|known| *known = known.union(at)).or_insert(at);
            }
            out.push(Placement::boxed(diagram, Subject::Element(element.id), at));
        }
    }
    out
}

/// The sizes that a layout gives.
fn sizes(model: &Model, diagram: DiagramId, homeless: &BTreeSet<Subject>) -> BTreeMap<Subject, Rect> {
    let alone = super::below::alone(model, homeless);
    drawbridge_render::layout(&alone, diagram).into_iter().map(|placement| (placement.subject, placement.at)).collect()
}

fn place(model: &Model, diagram: DiagramId, subject: Subject) -> Option<Rect> {
    model.placement(PlacementKey { diagram, subject }).map(|placement| placement.at)
}

/// The box around what stands in each boundary, and in those within it.
fn fellows(model: &Model, diagram: DiagramId) -> BTreeMap<BoundaryId, Rect> {
    let mut out: BTreeMap<BoundaryId, Rect> = BTreeMap::new();
    for element in model.elements() {
        let Some(at) = place(model, diagram, Subject::Element(element.id)) else { continue };
        for boundary in model.boundaries_around(element.id) {
            out.entry(boundary).and_modify(|known| *known = known.union(at)).or_insert(at);
        }
    }
    out
}

/// The first free place within a box, below its title.
fn within(frame: Rect, size: Rect, room: &mut Room) -> Option<Rect> {
    let steps = |from: i32, to: i32| (from..=to).step_by(STEP.unsigned_abs() as usize);
    let rows = steps(frame.y + GAP, frame.bottom() - size.h - GAP / 2);
    let places = rows.flat_map(|y| steps(frame.x + GAP / 2, frame.right() - size.w - GAP / 2).map(move |x| (x, y)));
    places.take(TRIED).map(|(x, y)| Rect { x, y, ..size }).find(|at| room.is_free(*at))
}

/// The nearest free place below or to the right of what stands there.
fn next_to(fellows: Rect, size: Rect, room: &mut Room) -> Option<Rect> {
    let tries = (0..RINGS).flat_map(|ring| {
        let below = Rect { x: fellows.x, y: fellows.bottom() + GAP + ring * STEP, ..size };
        let right = Rect { x: fellows.right() + GAP + ring * STEP, y: fellows.y, ..size };
        [below, right]
    });
    tries.filter(|at| at.is_within_limit()).find(|at| room.is_free(*at))
}
