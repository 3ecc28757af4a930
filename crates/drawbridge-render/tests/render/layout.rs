//! A layout overlaps nothing, keeps members in their box and others out, and is always the same.

use crate::fixtures;
use crate::random::sketch;
use crate::sketch::{Sketch, diagram};
use drawbridge_model::{BoundaryShape, Model, PlacementKey, Rect, Subject};
use proptest::prelude::*;

fn assert_tidy(model: &Model) {
    let at = |subject| model.placement(PlacementKey { diagram: diagram(), subject }).unwrap().at;
    let elements = model.elements().map(|element| {
        (Subject::Element(element.id), model.boundaries_around(element.id).into_iter().map(Subject::Boundary).collect())
    });
    let boxes = model.boundaries().filter(|boundary| boundary.shape == BoundaryShape::Box).map(|boundary| {
        (Subject::Boundary(boundary.id), model.ancestors(boundary.id).into_iter().map(Subject::Boundary).collect())
    });
    let notes = model.notes().map(|note| (Subject::Note(note.id), Vec::new()));
    let all: Vec<(Subject, Vec<Subject>, Rect)> =
        elements.chain(boxes).chain(notes).map(|(subject, around)| (subject, around, at(subject))).collect();
    for (index, (a, around_a, at_a)) in all.iter().enumerate() {
        for (b, around_b, at_b) in &all[index + 1..] {
            let inside = |around: &[Subject], outer: &Subject| around.contains(outer);
            if inside(around_a, b) {
                assert!(at_b.contains_rect(*at_a), "{a} leaves {b}: {at_a:?} {at_b:?}");
            } else if inside(around_b, a) {
                assert!(at_a.contains_rect(*at_b), "{b} leaves {a}: {at_a:?} {at_b:?}");
            } else {
                assert!(!at_a.overlaps(*at_b), "{a} and {b} overlap: {at_a:?} {at_b:?}");
            }
        }
    }
}

#[test]
fn fixtures_are_tidy() {
    let sketches =
        [fixtures::shop(), fixtures::benchmark(), fixtures::hospital(), fixtures::crowd(40), fixtures::crowd(200)];
    for sketch in sketches {
        assert_tidy(&sketch.laid_out());
    }
}

#[test]
fn a_long_chain_and_a_wide_star_are_laid_out() {
    let at = [0; 4];
    let mut chain = Sketch::unplaced().process("e0", "Start", "", at);
    let mut star = Sketch::unplaced().process("e0", "Hub", "", at);
    for index in 1..400 {
        let name = format!("e{index}");
        chain = chain.process(&name, "Step", "", at).flow(&format!("e{}", index - 1), &name, "next");
        star = star.store(&name, "Leaf", "", at).flow("e0", &name, "spoke");
    }
    assert_tidy(&chain.laid_out());
    assert_tidy(&star.laid_out());
}

#[test]
fn a_layout_gives_every_subject_a_place_once() {
    let sketch = fixtures::hospital();
    let model = sketch.laid_out();
    let flows = model.flows().count();
    let things = model.elements().count() + model.boundaries().count() + model.notes().count();
    assert_eq!(model.placements_on(diagram()).count(), things + flows);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_models_are_tidy_and_always_the_same(sketch in sketch()) {
        let model = sketch.laid_out();
        assert_tidy(&model);
        prop_assert_eq!(&model, &sketch.laid_out());
    }
}
