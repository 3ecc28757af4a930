//! Places for what a file left without one, so that everything of a model can be seen.

use drawbridge_model::geometry::QUARTERS;
use drawbridge_model::{
    Diagram, DiagramId, Element, Flow, Model, Placement, PlacementKey, Record, RecordKey, Rect, Subject,
};
use std::collections::BTreeSet;

/// Free space between what has a place and what is put below it, in quarter pixels.
const GAP: i32 = 80 * QUARTERS;

/// The model with a place for everything that can stand on a diagram.
///
/// A model without any place gets a layout of its own on its first diagram. Where some things have places, the others
/// are laid out below them. A model without diagrams gets one.
#[must_use]
pub(crate) fn with_places(model: Model) -> Model {
    let homeless = homeless(&model);
    if homeless.is_empty() {
        return model;
    }
    let (model, diagram) = with_diagram(model);
    let mut records: Vec<Record> = Vec::new();
    if model.placements().next().is_none() {
        records.extend(drawbridge_render::layout(&model, diagram).into_iter().map(Record::from));
    } else {
        records.extend(below(&model, diagram, &homeless).into_iter().map(Record::from));
        let placed = Model::from_records(model.records().chain(records.iter().cloned()));
        records.extend(lines(&placed, &homeless).into_iter().map(Record::from));
    }
    Model::from_records(model.records().chain(records))
}

/// What can stand on a diagram and stands on none.
fn homeless(model: &Model) -> BTreeSet<Subject> {
    let elements = model.elements().map(|record| Subject::Element(record.id));
    let boundaries = model.boundaries().map(|record| Subject::Boundary(record.id));
    let flows = model.flows().map(|record| Subject::Flow(record.id));
    let notes = model.notes().map(|record| Subject::Note(record.id));
    let all = elements.chain(boundaries).chain(flows).chain(notes);
    all.filter(|subject| model.placements_of(*subject).next().is_none()).collect()
}

/// The model with at least one diagram, and its first.
pub(crate) fn with_diagram(model: Model) -> (Model, DiagramId) {
    if let Some(first) = model.ordered_diagrams().first() {
        let id = first.id;
        return (model, id);
    }
    let id = DiagramId::derived("drawbridge", "first diagram", 0);
    let diagram = Diagram {
        id,
        title: "Level 0".into(),
        method: "STRIDE".into(),
        description: String::new(),
        order: drawbridge_model::OrderKey::default(),
        foreign: None,
    };
    (Model::from_records(model.records().chain([Record::from(diagram)])), id)
}

/// A layout of the homeless among themselves, below everything on the diagram. Lines come later.
fn below(model: &Model, diagram: DiagramId, homeless: &BTreeSet<Subject>) -> Vec<Placement> {
    let stays = |record: &Record| match record {
        Record::Element(element) => homeless.contains(&Subject::Element(element.id)),
        Record::Boundary(boundary) => homeless.contains(&Subject::Boundary(boundary.id)),
        Record::Flow(flow) => homeless.contains(&Subject::Flow(flow.id)) && ends_among(flow, homeless),
        Record::Note(note) => homeless.contains(&Subject::Note(note.id)),
        Record::Diagram(_) | Record::Sheet(_) => true,
        _ => false,
    };
    // Boundaries that have a place already are not part of this layout, so nobody may belong to them in it.
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
    let alone = Model::from_records(model.records().filter(stays).map(detached));
    let bottom = model.placements_on(diagram).map(|placement| extent(placement)).reduce(Rect::union);
    let mut placements = drawbridge_render::layout(&alone, diagram);
    let top = placements.iter().map(extent).reduce(Rect::union);
    if let (Some(above), Some(new)) = (bottom, top) {
        let (dx, dy) = (above.x - new.x, above.bottom() + GAP - new.y);
        for placement in &mut placements {
            placement.at = placement.at.moved(dx, dy);
            for point in placement.points.iter_mut().chain(&mut placement.label) {
                *point = point.moved(dx, dy);
            }
        }
    }
    placements
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

/// Lines for the flows that are still homeless, on every diagram that shows both their ends.
fn lines(model: &Model, homeless: &BTreeSet<Subject>) -> Vec<Placement> {
    let mut out = Vec::new();
    for flow in model.flows() {
        let subject = Subject::Flow(flow.id);
        if !homeless.contains(&subject) || model.placements_of(subject).next().is_some() {
            continue;
        }
        let ends: Vec<Subject> = [flow.from, flow.to].iter().filter_map(|end| end.subject()).collect();
        for diagram in model.diagrams().map(|diagram| diagram.id) {
            let shows = |subject| model.record(RecordKey::Placement(PlacementKey { diagram, subject })).is_some();
            if ends.len() == 2 && ends.iter().copied().all(shows) {
                out.push(Placement::line(diagram, subject, Vec::new()));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Model {
        drawbridge_notation::read(text).expect("the fixture is sound").model
    }

    #[test]
    fn everything_gets_a_place() {
        let text = "model \"M\"\nboundary b \"B\" {\n process p \"P\"\n}\nstore s \"S\"\nflow f: p -> s \"F\"\n";
        let model = with_places(read(text));
        assert!(homeless(&model).is_empty());
        assert_eq!(model.placements().count(), 4);
    }

    #[test]
    fn what_has_a_place_keeps_it_and_the_rest_stands_below() {
        let text = "model \"M\"\nprocess p \"P\" at=10,20,100,100\nstore s \"S\"\nflow f: p -> s \"F\"\n";
        let before = read(text);
        let model = with_places(before.clone());
        let at = |model: &Model, name: &str| {
            let element = model.elements().find(|element| element.name == name).expect("it exists").id;
            model.placements_of(Subject::Element(element)).next().expect("it has a place").at
        };
        assert_eq!(at(&model, "P"), at(&before, "P"));
        assert!(at(&model, "S").y > at(&model, "P").bottom());
        assert!(homeless(&model).is_empty());
    }
}
