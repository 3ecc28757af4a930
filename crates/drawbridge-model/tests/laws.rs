//! Laws of edits and diffs over random sequences.

use drawbridge_model::testing::{Choices, edit};
use drawbridge_model::{Model, Subject, change, crossing, plan};
use proptest::prelude::*;

/// Every id that a record names exists, and boundaries do not hold one another in a circle.
fn assert_sound(model: &Model) {
    for placement in model.placements() {
        assert!(model.diagram(placement.diagram).is_some(), "a placement names a diagram that is gone");
        assert!(model.has(placement.subject), "a placement names a subject that is gone");
    }
    for flow in model.flows() {
        for subject in [flow.from, flow.to].into_iter().filter_map(drawbridge_model::End::subject) {
            assert!(model.has(subject), "a flow ends at what is gone");
        }
        assert!(flow.data.iter().all(|data| model.datum(*data).is_some()));
    }
    for element in model.elements() {
        assert!(element.boundaries.iter().all(|boundary| model.boundary(*boundary).is_some()));
        assert!(element.data.iter().all(|data| model.datum(*data).is_some()));
        assert!(element.child.is_none_or(|child| model.diagram(child).is_some()));
    }
    for boundary in model.boundaries() {
        assert!(boundary.parent.is_none_or(|parent| model.boundary(parent).is_some()));
        assert!(!model.ancestors(boundary.id).contains(&boundary.id), "a boundary holds itself");
    }
    for threat in model.threats() {
        assert!(model.has(threat.at));
    }
    for comment in model.comments() {
        assert!(comment.answers.is_none_or(|first| model.comment(first).is_some()));
    }
}

/// The model with look-ups made afresh must answer like the one that was kept in step.
fn assert_index(model: &Model) {
    let fresh = Model::from_records(model.records());
    assert_eq!(model, &fresh);
    for element in model.elements() {
        let subject = Subject::Element(element.id);
        assert!(model.flows_at(subject).eq(fresh.flows_at(subject)));
        assert!(model.placements_of(subject).eq(fresh.placements_of(subject)));
    }
    for boundary in model.boundaries() {
        assert!(model.members(boundary.id).eq(fresh.members(boundary.id)));
    }
    for flow in model.flows() {
        assert_eq!(crossing::crossed(model, flow), crossing::crossed(&fresh, flow));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn undoing_any_sequence_restores_every_earlier_model(seed: u64) {
        let mut choices = Choices::new(seed);
        let mut model = Model::default();
        let mut replica = Model::default();
        let mut steps = Vec::new();
        let mut possible = 0;
        for _ in 0..120 {
            let edit = edit(&model, &mut choices);
            let before = model.clone();
            let planned = plan(&model, &edit);
            prop_assert_eq!(&before, &model, "planning changed the model");
            match change(&mut model, &edit) {
                Ok(diff) => {
                    possible += 1;
                    prop_assert_eq!(planned.as_ref(), Ok(&diff));
                    replica.apply(&diff).expect("the diff fits the model it was planned on");
                    prop_assert_eq!(&replica, &model);
                    assert_sound(&model);
                    steps.push((before, diff));
                }
                Err(rejection) => {
                    prop_assert_eq!(planned, Err(rejection));
                    prop_assert_eq!(&before, &model, "a rejected edit changed the model");
                }
            }
        }
        assert_index(&model);
        prop_assert!(possible > 60, "only {} of 120 edits were possible", possible);
        for (before, diff) in steps.into_iter().rev() {
            model.apply(&diff.reversed()).expect("the reversed diff fits");
            prop_assert_eq!(&model, &before);
        }
    }

    #[test]
    fn a_diff_that_does_not_fit_changes_nothing(seed: u64) {
        let model = drawbridge_model::testing::model(seed, 40);
        let diff = model.as_diff();
        let mut again = model.clone();
        prop_assert!(again.apply(&diff).is_err());
        prop_assert_eq!(&again, &model);
        let mut fresh = Model::default();
        fresh.apply(&diff).expect("the diff from nothing fits the empty model");
        prop_assert_eq!(fresh, model);
    }
}
