//! Laws over random models and random walks.

use crate::edits::{self, Act};
use crate::scene::{NOON, Scene, base, bytes, model_id, new_model, step};
use drawbridge_model::{Diff, Model};
use drawbridge_records::arbitrary;
use drawbridge_store::{HistoryPage, StepState, Workspace, compose};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;

const EVERYTHING: HistoryPage = HistoryPage { before: None, limit: u32::MAX };

/// What a random user does: mostly edits with a small choice of marks, sometimes a restart.
#[derive(Debug, Clone)]
enum Move {
    Edit { number: u64, mark: Option<u8> },
    Walk(Act),
    Restart,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        6 => (0u64..500, proptest::option::of(0u8..2)).prop_map(|(number, mark)| Move::Edit { number, mark }),
        2 => Just(Move::Walk(Act::Undo)),
        1 => Just(Move::Walk(Act::Redo)),
        1 => Just(Move::Restart),
    ];
    vec(one, 1..60)
}

/// Makes a move in the store and on the model beside it. A restart changes neither.
fn carry_out(workspace: &mut Workspace, model: &mut Model, one: Move) {
    let diff = match one {
        Move::Edit { number, mark } => {
            let diff = edits::diff(number, model);
            let mut step = step("Edit");
            step.mark = mark.map(|mark| mark.to_string());
            workspace.append(model_id(1), &diff, &step).unwrap();
            Some(diff)
        }
        Move::Walk(Act::Redo) => workspace.redo(model_id(1), "Ada", NOON).unwrap(),
        Move::Walk(_) => workspace.undo(model_id(1), "Ada", NOON).unwrap(),
        Move::Restart => None,
    };
    model.apply(&diff.unwrap_or_default()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_stored_model_loads_as_it_was(records in vec(arbitrary::record(), 0..40)) {
        let model = Model::from_records(records);
        let scene = Scene::new();
        scene.open().create_model(&new_model(model_id(1)), &model).unwrap();
        let loaded = scene.open().load(model_id(1)).unwrap();
        prop_assert_eq!(bytes(&loaded), bytes(&model));
        prop_assert_eq!(loaded, model);
    }

    #[test]
    fn the_store_keeps_step_and_undoing_all_restores_every_byte(moves in moves()) {
        let scene = Scene::new();
        let mut workspace = scene.open();
        let mut model = base();
        workspace.create_model(&new_model(model_id(1)), &model).unwrap();
        for one in moves {
            if matches!(one, Move::Restart) {
                drop(workspace);
                workspace = scene.open();
            }
            carry_out(&mut workspace, &mut model, one);
            prop_assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&model));
        }
        while let Some(diff) = workspace.redo(model_id(1), "Ada", NOON).unwrap() {
            model.apply(&diff).unwrap();
        }
        let last = bytes(&model);
        while let Some(diff) = workspace.undo(model_id(1), "Ada", NOON).unwrap() {
            model.apply(&diff).unwrap();
        }
        prop_assert_eq!(bytes(&model), bytes(&base()));
        prop_assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
        while let Some(diff) = workspace.redo(model_id(1), "Ada", NOON).unwrap() {
            model.apply(&diff).unwrap();
        }
        prop_assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), last);
        workspace.check().unwrap();
    }

    #[test]
    fn the_way_to_a_step_gives_the_model_after_it_and_is_one_step_itself(moves in moves()) {
        let scene = Scene::new();
        let mut workspace = scene.open();
        let mut model = base();
        workspace.create_model(&new_model(model_id(1)), &model).unwrap();
        // What the model was after each step that has been the last one.
        let mut after: BTreeMap<Option<i64>, String> = [(None, bytes(&model))].into();
        for one in moves {
            carry_out(&mut workspace, &mut model, one);
            let steps = workspace.history(model_id(1), EVERYTHING).unwrap();
            let last = steps.iter().find(|step| step.state == StepState::Done).map(|step| step.seq);
            after.insert(last, bytes(&model));
        }
        let present = bytes(&model);
        let steps = workspace.history(model_id(1), EVERYTHING).unwrap();
        for step in &steps {
            let way = workspace.way_to(model_id(1), Some(step.seq)).unwrap();
            prop_assert_eq!(way.is_none(), step.state == StepState::Dropped);
            if let Some(way) = way {
                let mut there = model.clone();
                there.apply(&way).unwrap();
                prop_assert_eq!(Some(&bytes(&there)), after.get(&Some(step.seq)));
            }
        }
        let way = workspace.way_to(model_id(1), None).unwrap().unwrap();
        workspace.append(model_id(1), &way, &step("Go back")).unwrap();
        prop_assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
        if !way.is_empty() {
            workspace.undo(model_id(1), "Ada", NOON).unwrap();
        }
        prop_assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), present);
    }

    #[test]
    fn composed_diffs_do_what_they_do_one_after_the_other(numbers in vec(0u64..500, 1..30)) {
        let mut model = base();
        let mut whole = Diff::default();
        for number in numbers {
            let diff = edits::diff(number, &model);
            model.apply(&diff).unwrap();
            whole = compose(&whole, &diff);
        }
        let mut at_once = base();
        at_once.apply(&whole).unwrap();
        prop_assert_eq!(bytes(&at_once), bytes(&model));
        prop_assert!(compose(&whole, &whole.reversed()).is_empty());
    }
}
