//! What is put, moved or resized joins the innermost box that it lands in: its centre counts, the smallest box wins.
//!
//! Boundaries that do not stand on the diagram are not touched by it.

use crate::crossing::smallest_box;
use crate::geometry::Rect;
use crate::ids::{BoundaryId, DiagramId, ElementId};
use crate::plan::draft::Draft;
use crate::record::{BoundaryShape, PlacementKey};
use crate::subject::Subject;
use std::collections::BTreeSet;

pub(super) fn follow(draft: &mut Draft<'_>) {
    let mut settle: BTreeSet<(DiagramId, Subject)> = BTreeSet::new();
    for (before, after) in draft.placed() {
        if before.as_ref().is_some_and(|before| before.at == after.at) {
            continue;
        }
        settle.insert((after.diagram, after.subject));
        if is_box(draft, after.subject) {
            // A box that came, moved or grew may hold more or less than before.
            let (old, new) = (before.map(|before| before.at), after.at);
            let near = |at: Rect| new.contains(at.centre()) || old.is_some_and(|old| old.contains(at.centre()));
            let affected = draft.placements_on(after.diagram).filter(|other| near(other.at));
            settle.extend(affected.map(|other| (other.diagram, other.subject)));
        }
    }
    // Boxes first, so that elements find the nesting settled.
    for (diagram, subject) in settle {
        match subject {
            Subject::Boundary(id) if is_box(draft, subject) => settle_box(draft, diagram, id),
            Subject::Element(id) => settle_element(draft, diagram, id),
            _ => {}
        }
    }
}

fn is_box(draft: &Draft<'_>, subject: Subject) -> bool {
    match subject {
        Subject::Boundary(id) => draft.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Box),
        _ => false,
    }
}

fn stands(draft: &Draft<'_>, diagram: DiagramId, boundary: BoundaryId) -> Option<Rect> {
    let subject = Subject::Boundary(boundary);
    draft.placement(PlacementKey { diagram, subject }).map(|placement| placement.at)
}

fn settle_element(draft: &mut Draft<'_>, diagram: DiagramId, id: ElementId) {
    let subject = Subject::Element(id);
    let Some(at) = draft.placement(PlacementKey { diagram, subject }).map(|placement| placement.at) else { return };
    let Some(element) = draft.element(id) else { return };
    let found = smallest_box(draft, diagram, |rect| rect.contains(at.centre()));
    // Where boxes overlap, an element may belong to several: it stays in those that still hold it.
    let still = element
        .boundaries
        .iter()
        .filter(|boundary| stands(draft, diagram, **boundary).is_none_or(|rect| rect.contains(at.centre())));
    let still: Vec<BoundaryId> = still.copied().collect();
    let boundaries = match found {
        Some(found) if still.contains(&found) => still,
        Some(found) => {
            let elsewhere = still.into_iter().filter(|boundary| stands(draft, diagram, *boundary).is_none());
            std::iter::once(found).chain(elsewhere).collect()
        }
        None => still,
    };
    if boundaries != element.boundaries {
        let mut element = (**element).clone();
        element.boundaries = boundaries;
        draft.put(element);
    }
}

fn settle_box(draft: &mut Draft<'_>, diagram: DiagramId, id: BoundaryId) {
    let Some(at) = stands(draft, diagram, id) else { return };
    let Some(boundary) = draft.boundary(id) else { return };
    let inside: BTreeSet<BoundaryId> = descendants(draft, id);
    let holds = |rect: Rect| rect.area() > at.area() && rect.contains(at.centre());
    let candidates: Vec<(i64, BoundaryId)> = draft
        .placements_on(diagram)
        .filter_map(|placement| match placement.subject {
            Subject::Boundary(other) if other != id && holds(placement.at) => Some((placement.at.area(), other)),
            _ => None,
        })
        .filter(|(_, other)| !inside.contains(other) && is_box(draft, Subject::Boundary(*other)))
        .collect();
    let found = candidates.into_iter().min().map(|(_, other)| other);
    let parent = match found {
        Some(found) => Some(found),
        None => boundary.parent.filter(|parent| stands(draft, diagram, *parent).is_none()),
    };
    if parent != boundary.parent {
        let mut boundary = (**boundary).clone();
        boundary.parent = parent;
        draft.put(boundary);
    }
}

fn descendants(draft: &Draft<'_>, id: BoundaryId) -> BTreeSet<BoundaryId> {
    let mut out = BTreeSet::new();
    let mut waiting = vec![id];
    while let Some(next) = waiting.pop() {
        for member in draft.members(next) {
            if let Subject::Boundary(inner) = member
                && out.insert(inner)
            {
                waiting.push(inner);
            }
        }
    }
    out
}
