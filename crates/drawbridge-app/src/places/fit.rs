//! Boxes for boundaries that have no place, around those of their members that have one.

use drawbridge_model::geometry::QUARTERS;
use drawbridge_model::{Boundary, BoundaryId, BoundaryShape, Model, Placement, PlacementKey, Rect, Subject};
use std::collections::BTreeMap;

/// Between a box and what stands in it, in quarter pixels.
const MARGIN: i32 = 24 * QUARTERS;
/// The room that the title of a box takes above what stands in it.
const TITLE: i32 = 24 * QUARTERS;

/// Placements for the boxes that stand nowhere, the innermost first, on every diagram that shows something in them.
pub(super) fn around_members(model: &Model) -> Vec<Placement> {
    let is_homeless = |id: BoundaryId| model.placements_of(Subject::Boundary(id)).next().is_none();
    let boxes = model.boundaries().map(AsRef::as_ref);
    let mut boxes: Vec<&Boundary> =
        boxes.filter(|one| one.shape == BoundaryShape::Box && is_homeless(one.id)).collect();
    boxes.sort_by_key(|one| (std::cmp::Reverse(model.ancestors(one.id).len()), one.id));
    let mut out = Vec::new();
    for diagram in model.ordered_diagrams() {
        let mut fitted: BTreeMap<Subject, Rect> = BTreeMap::new();
        for boundary in &boxes {
            let place = |subject: Subject| {
                let key = PlacementKey { diagram: diagram.id, subject };
                model.placement(key).map(|placement| placement.at).or_else(|| fitted.get(&subject).copied())
            };
            let members = model.members(boundary.id).filter_map(place).filter(|at| *at != Rect::default());
            let Some(inside) = members.reduce(Rect::union) else { continue };
            fitted.insert(Subject::Boundary(boundary.id), around(inside, &boundary.name));
        }
        out.extend(fitted.into_iter().map(|(subject, at)| Placement::boxed(diagram.id, subject, at)));
    }
    out
}

/// The box around what stands inside, wide enough for a title of usual length.
fn around(inside: Rect, name: &str) -> Rect {
    let letters = i32::try_from(name.chars().count()).unwrap_or(i32::MAX).min(30);
    let title = letters * 8 * QUARTERS;
    let at = inside.grown(MARGIN);
    Rect { y: at.y - TITLE, h: at.h + TITLE, w: at.w.max(title + 2 * MARGIN), ..at }
}
