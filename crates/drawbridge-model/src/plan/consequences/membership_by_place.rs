//! What is put, moved or resized joins the innermost box that it lands in: its centre counts, the smallest box wins.
//!
//! Only what lands somewhere else than before is asked about. A membership that contradicts the drawing was stated by
//! somebody; it outlasts a nudge of the thing, of its box or of the box that it is drawn in. Boundaries that do not
//! stand on the diagram are not touched.

use crate::crossing::smallest_box;
use crate::geometry::Rect;
use crate::ids::{BoundaryId, DiagramId, ElementId};
use crate::plan::draft::Draft;
use crate::record::{BoundaryShape, PlacementKey};
use crate::subject::Subject;
use std::collections::{BTreeMap, BTreeSet};

/// Where things stood before the edit; `None` for what did not stand on the diagram.
type Before = BTreeMap<PlacementKey, Option<Rect>>;

pub(super) fn follow(draft: &mut Draft<'_>) {
    let moved = draft.placed().into_iter().filter_map(|(before, after)| {
        let before = before.map(|before| before.at);
        (before != Some(after.at)).then(|| (after.key(), before))
    });
    let before: Before = moved.collect();
    let mut settle: BTreeSet<(DiagramId, Subject)> = BTreeSet::new();
    for key in before.keys() {
        if lands_elsewhere(draft, *key, &before) {
            settle.insert((key.diagram, key.subject));
        }
        if is_box(draft, key.subject) {
            settle.extend(came_or_left(draft, *key, &before).map(|subject| (key.diagram, subject)));
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

/// Whether what was put or moved has another innermost box now, or left a box that it belonged to.
fn lands_elsewhere(draft: &Draft<'_>, key: PlacementKey, before: &Before) -> bool {
    let (Some(old), Some(new)) = (earlier(draft, key, before), now(draft, key)) else { return true };
    let inside = match key.subject {
        Subject::Boundary(id) => descendants(draft, id),
        _ => BTreeSet::new(),
    };
    let belongs: &[BoundaryId] = match key.subject {
        Subject::Element(id) => draft.element(id).map_or(&[], |element| &element.boundaries),
        _ => &[],
    };
    let (mut first, mut last) = (None, None);
    for (id, box_key) in boxes_on(draft, key.diagram) {
        if Subject::Boundary(id) == key.subject || inside.contains(&id) {
            continue;
        }
        let held = |around: Option<Rect>, at| around.filter(|around| holds(*around, at, key.subject));
        let (was, is) = (held(earlier(draft, box_key, before), old), held(now(draft, box_key), new));
        if was.is_some() && is.is_none() && belongs.contains(&id) {
            return true;
        }
        let smaller = |best: Option<(i64, BoundaryId)>, rect: Option<Rect>| {
            best.into_iter().chain(rect.map(|rect| (rect.area(), id))).min()
        };
        (first, last) = (smaller(first, was), smaller(last, is));
    }
    first.map(|(_, id)| id) != last.map(|(_, id)| id)
}

/// What is inside a box that came, moved or grew and was not before, or the other way round.
fn came_or_left(draft: &Draft<'_>, around: PlacementKey, before: &Before) -> impl Iterator<Item = Subject> {
    let (old, new) = (earlier(draft, around, before), now(draft, around));
    draft.placements_on(around.diagram).filter(move |other| other.subject != around.subject).filter_map(move |other| {
        let held = |around: Option<Rect>, at: Option<Rect>| {
            around.zip(at).is_some_and(|(around, at)| holds(around, at, other.subject))
        };
        let was = held(old, earlier(draft, other.key(), before));
        (was != held(new, Some(other.at))).then_some(other.subject)
    })
}

/// Whether the box holds a thing that stands there: a box only a smaller one.
fn holds(around: Rect, at: Rect, subject: Subject) -> bool {
    around.contains(at.centre()) && (!matches!(subject, Subject::Boundary(_)) || around.area() > at.area())
}

fn earlier(draft: &Draft<'_>, key: PlacementKey, before: &Before) -> Option<Rect> {
    before.get(&key).copied().unwrap_or_else(|| now(draft, key))
}

fn now(draft: &Draft<'_>, key: PlacementKey) -> Option<Rect> {
    draft.placement(key).map(|placement| placement.at)
}

fn boxes_on(draft: &Draft<'_>, diagram: DiagramId) -> impl Iterator<Item = (BoundaryId, PlacementKey)> {
    draft.placements_on(diagram).filter_map(|placement| match placement.subject {
        Subject::Boundary(id) if is_box(draft, placement.subject) => Some((id, placement.key())),
        _ => None,
    })
}

fn is_box(draft: &Draft<'_>, subject: Subject) -> bool {
    match subject {
        Subject::Boundary(id) => draft.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Box),
        _ => false,
    }
}

fn stands(draft: &Draft<'_>, diagram: DiagramId, boundary: BoundaryId) -> Option<Rect> {
    now(draft, PlacementKey { diagram, subject: Subject::Boundary(boundary) })
}

fn settle_element(draft: &mut Draft<'_>, diagram: DiagramId, id: ElementId) {
    let subject = Subject::Element(id);
    let Some(at) = now(draft, PlacementKey { diagram, subject }) else { return };
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
    let candidates: Vec<(i64, BoundaryId)> = boxes_on(draft, diagram)
        .filter(|(other, _)| *other != id && !inside.contains(other))
        .filter_map(|(other, key)| now(draft, key).map(|rect| (rect, other)))
        .filter(|(rect, _)| holds(*rect, at, Subject::Boundary(id)))
        .map(|(rect, other)| (rect.area(), other))
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
