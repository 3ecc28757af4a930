//! A layout below everything on a diagram, of what has no place and nothing to stand beside.

use super::GAP;
use drawbridge_model::{DiagramId, Element, Flow, Model, Placement, Record, Rect, Subject};
use std::collections::BTreeSet;

/// A layout of the homeless among themselves, below everything on the diagram. Flows to what has a place come later.
pub(super) fn laid_out(model: &Model, diagram: DiagramId, homeless: &BTreeSet<Subject>) -> Vec<Placement> {
    let alone = alone(model, homeless);
    let bottom = model.placements_on(diagram).map(|placement| extent(placement)).reduce(Rect::union);
    let mut placements = drawbridge_render::layout(&alone, diagram);
    let top = placements.iter().map(extent).reduce(Rect::union);
    if let (Some(above), Some(new)) = (bottom, top) {
        let (dx, dy) = (above.x - new.x, above.bottom() + 2 * GAP - new.y);
        for placement in &mut placements {
            placement.at = placement.at.moved(dx, dy);
            for point in placement.points.iter_mut().chain(&mut placement.label) {
                *point = point.moved(dx, dy);
            }
            // The ends of flows within the layout are points of the diagram where they are loose.
            for end in [&mut placement.from, &mut placement.to].into_iter().flatten() {
                *end = end.moved(dx, dy);
            }
        }
    }
    placements
}

/// A model of the homeless alone, with the flows between them.
pub(super) fn alone(model: &Model, homeless: &BTreeSet<Subject>) -> Model {
    let stays = |record: &Record| match record {
        Record::Element(element) => homeless.contains(&Subject::Element(element.id)),
        Record::Boundary(boundary) => homeless.contains(&Subject::Boundary(boundary.id)),
        Record::Flow(flow) => homeless.contains(&Subject::Flow(flow.id)) && ends_among(flow, homeless),
        Record::Note(note) => homeless.contains(&Subject::Note(note.id)),
        Record::Diagram(_) | Record::Sheet(_) => true,
        _ => false,
    };
    // Boundaries that are not part of this layout have no members in it.
    let detached = |record: Record| match record {
        Record::Element(element) => {
            let mut element: Element = (*element).clone();
            element.boundaries.retain(|boundary| homeless.contains(&Subject::Boundary(*boundary)));
            Record::from(element)
        }
        Record::Boundary(boundary) => {
            let mut boundary = (*boundary).clone();
            boundary.parent = boundary.parent.filter(|parent| homeless.contains(&Subject::Boundary(*parent)));
            Record::from(boundary)
        }
        other => other,
    };
    Model::from_records(model.records().filter(stays).map(detached))
}

fn ends_among(flow: &Flow, subjects: &BTreeSet<Subject>) -> bool {
    [flow.from, flow.to].iter().all(|end| end.subject().is_none_or(|end| subjects.contains(&end)))
}

fn extent(placement: &Placement) -> Rect {
    let points = placement.points.iter().map(|point| Rect { x: point.x, y: point.y, w: 0, h: 0 });
    let lines = points.reduce(Rect::union);
    match (placement.subject, lines) {
        (Subject::Flow(_), Some(lines)) => lines,
        (_, Some(lines)) if placement.at == Rect::default() => lines,
        (_, _) => placement.at,
    }
}
