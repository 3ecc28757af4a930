//! Places for what a file left without one, so that everything of a model can be seen.

mod below;
mod beside;
mod fit;
mod lines;
mod room;

use drawbridge_model::geometry::QUARTERS;
use drawbridge_model::{Diagram, DiagramId, Model, Placement, Record, Subject};
use std::collections::BTreeSet;

/// Free space between what has a place and what is put beside or below it, in quarter pixels.
const GAP: i32 = 40 * QUARTERS;

/// The model with a place for everything that is to be seen.
///
/// A model without any place gets a layout of its own on its first diagram; one without diagrams gets one. On a single
/// diagram what has no place is laid out beside and below what has one. Several diagrams show what they list, and the
/// boundaries around it.
#[must_use]
pub(crate) fn with_places(model: Model) -> Model {
    if homeless(&model).is_empty() {
        return model;
    }
    if model.placements().next().is_none() {
        let (model, diagram) = with_diagram(model);
        let placements = drawbridge_render::layout(&model, diagram);
        return with(&model, placements);
    }
    if model.diagrams().count() > 1 {
        let fitted = fit::around_members(&model);
        return with(&model, fitted);
    }
    everywhere(model)
}

/// The model with a place for everything, for formats that can hold nothing without one. Where several diagrams show
/// only a part of it, the rest stands on the first.
#[must_use]
pub(crate) fn everywhere(model: Model) -> Model {
    let homeless = homeless(&model);
    if homeless.is_empty() || model.placements().next().is_none() {
        return with_places(model);
    }
    let (model, diagram) = with_diagram(model);
    let around: BTreeSet<Subject> = fit::around_members(&model).iter().map(|one| one.subject).collect();
    let apart = homeless.difference(&around).copied().collect();
    let placements = beside::members(&model, diagram, &apart);
    let model = with(&model, placements);
    let apart = self::homeless(&model).difference(&around).copied().collect();
    let placements = below::laid_out(&model, diagram, &apart);
    let model = with(&model, placements);
    let placements = fit::around_members(&model);
    let model = with(&model, placements);
    let placements = lines::between(&model, &self::homeless(&model));
    with(&model, placements)
}

fn with(model: &Model, placements: Vec<Placement>) -> Model {
    Model::from_records(model.records().chain(placements.into_iter().map(Record::from)))
}

/// What can stand on a diagram and stands on none.
pub(crate) fn homeless(model: &Model) -> BTreeSet<Subject> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use drawbridge_model::{PlacementKey, Rect};

    fn read(text: &str) -> Model {
        drawbridge_notation::read(text).expect("the fixture is sound").model
    }

    fn subject(model: &Model, name: &str) -> Subject {
        let elements = model.elements().map(|one| (&one.name, Subject::Element(one.id)));
        let boundaries = model.boundaries().map(|one| (&one.name, Subject::Boundary(one.id)));
        let flows = model.flows().map(|one| (&one.name, Subject::Flow(one.id)));
        let found = elements.chain(boundaries).chain(flows).find(|(known, _)| *known == name);
        found.expect("it exists").1
    }

    fn at(model: &Model, name: &str) -> Rect {
        model.placements_of(subject(model, name)).next().expect("it has a place").at
    }

    /// The names of what a diagram shows, by its title.
    fn shown(model: &Model, title: &str) -> Vec<String> {
        let diagram = model.diagrams().find(|one| one.title == title).expect("it exists").id;
        let mut names: Vec<String> = model
            .placements_on(diagram)
            .map(|placement| model.name(placement.subject).unwrap_or_default().to_owned())
            .collect();
        names.sort();
        names
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
        assert_eq!(at(&model, "P"), at(&before, "P"));
        assert!(at(&model, "S").y > at(&model, "P").bottom());
        assert!(homeless(&model).is_empty());
    }

    #[test]
    fn a_boundary_without_a_place_stands_around_its_members() {
        let text = "model \"M\"\nboundary o \"Out\" {\n actor u \"U\" at=10,10,100,50\n boundary i \"In\" {\n  \
                    process w \"W\" at=250,10,100,100\n  store s \"S\"\n }\n}\nflow f: u -> w \"F\"\n";
        let model = with_places(read(text));
        let (outer, inner) = (at(&model, "Out"), at(&model, "In"));
        for name in ["W", "S"] {
            assert!(inner.contains_rect(at(&model, name)), "{name}: {inner:?}");
        }
        assert!(outer.contains_rect(at(&model, "U")) && outer.contains_rect(inner), "{outer:?}");
        assert!(!inner.overlaps(at(&model, "U")), "{inner:?}");
        assert!(!at(&model, "S").overlaps(at(&model, "W")));
        assert!(homeless(&model).is_empty());
    }

    #[test]
    fn what_a_placed_boundary_holds_stands_in_it_where_there_is_room() {
        let text =
            "model \"M\"\nboundary b \"B\" at=0,0,500,400 {\n process p \"P\" at=30,60,100,100\n store s \"S\"\n}\n";
        let model = with_places(read(text));
        assert!(at(&model, "B").contains_rect(at(&model, "S")), "{:?}", at(&model, "S"));
        assert!(!at(&model, "S").overlaps(at(&model, "P")));
    }

    #[test]
    fn several_diagrams_show_what_they_list_and_the_boundaries_around_it() {
        let text = "model \"M\"\nboundary o \"Out\" {\n actor u \"U\"\n boundary i \"In\" {\n  process w \"W\"\n }\n}\n\
                    store s \"S\"\nflow a: u -> w \"A\"\nflow b: u -> w \"B\"\n\
                    diagram d1 \"First\" {\n u at=10,10,100,50\n w at=250,10,100,100\n a\n}\n\
                    diagram d2 \"Second\" {\n w at=10,10,80,80\n}\n";
        let model = with_places(read(text));
        assert_eq!(shown(&model, "First"), ["A", "In", "Out", "U", "W"]);
        assert_eq!(shown(&model, "Second"), ["In", "Out", "W"]);
        let whole = everywhere(read(text));
        assert_eq!(homeless(&whole), BTreeSet::new());
        assert_eq!(shown(&whole, "First"), ["A", "B", "In", "Out", "S", "U", "W"]);
    }

    #[test]
    fn a_loose_end_stands_clear_of_everything() {
        let text =
            "model \"M\"\nprocess p \"P\" at=0,0,100,100\nprocess q \"Q\" at=140,0,100,100\nflow f: p -> _ \"F\"\n";
        let model = with_places(read(text));
        let diagram = model.diagrams().next().expect("it has one").id;
        let key = PlacementKey { diagram, subject: subject(&model, "F") };
        let end = model.placement(key).expect("it is shown").to.expect("its end is loose");
        for name in ["P", "Q"] {
            assert!(!at(&model, name).contains(end), "{name}: {end:?}");
        }
    }
}
