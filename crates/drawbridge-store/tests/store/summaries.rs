//! The summary of a model says at every moment what its records say.

use crate::edits::{self, Act};
use crate::scene::{NOON, Scene, base, model_id, new_model, step};
use drawbridge_model::Model;
use drawbridge_store::{Counted, ModelCounts, OpenThreats, Shelf, Step, StoreError, Workspace};

fn counts_of(model: &Model) -> ModelCounts {
    let count = |count: usize| u32::try_from(count).unwrap();
    ModelCounts {
        diagrams: count(model.diagrams().count()),
        elements: count(model.elements().count()),
        flows: count(model.flows().count()),
        boundaries: count(model.boundaries().count()),
        data: count(model.data().count()),
        threats: count(model.threats().count()),
        decisions: count(model.decisions().count()),
        comments: count(model.comments().count()),
    }
}

fn check(workspace: &Workspace, by: &str) {
    let model = workspace.load(model_id(1)).unwrap();
    let summary = workspace.model(model_id(1)).unwrap().summary;
    assert_eq!(summary.counts, counts_of(&model));
    assert_eq!((summary.owner, summary.changed_by.as_str()), (model.sheet().owner.clone(), by));
}

#[test]
fn counts_and_the_last_author_follow_every_edit_undo_and_redo() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    check(&workspace, "Ada");
    let mut model = base();
    for number in 0..200 {
        let by = ["Ada", "Grace"][usize::try_from(number % 2).unwrap()];
        let done = match edits::act(number) {
            Act::Edit => {
                let diff = edits::diff(number, &model);
                let step = Step { author: by.into(), ..step("Edit") };
                workspace.append(model_id(1), &diff, &step).unwrap();
                Some(diff).filter(|diff| !diff.is_empty())
            }
            Act::Undo => workspace.undo(model_id(1), by, NOON).unwrap(),
            Act::Redo => workspace.redo(model_id(1), by, NOON).unwrap(),
        };
        if let Some(diff) = done {
            model.apply(&diff).unwrap();
            check(&workspace, by);
        }
    }
    workspace.duplicate_model(model_id(1), model_id(2), "Copy", &step("Copy")).unwrap();
    let rows = workspace.models(Shelf::Present).unwrap();
    assert_eq!(rows[0].summary.counts, rows[1].summary.counts);
    assert!(rows[0].summary.counts.elements > 5, "{:?}", rows[0]);
}

#[test]
fn a_count_of_open_threats_holds_until_the_next_change() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    let open = |workspace: &Workspace| workspace.model(model_id(1)).unwrap().summary.open;
    let threats = OpenThreats { critical: 1, high: 2, medium: 3, low: 4, none: 5 };
    assert_eq!(open(&workspace), None);
    workspace.note_open_threats(model_id(1), &threats, "core 1").unwrap();
    assert_eq!(open(&workspace), Some(Counted { threats, rules: "core 1".into() }));
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap();
    assert_eq!(open(&workspace), None);
    workspace.note_open_threats(model_id(1), &threats, "core 1").unwrap();
    workspace.undo(model_id(1), "Ada", NOON).unwrap();
    assert_eq!(open(&workspace), None);
    let error = workspace.note_open_threats(model_id(2), &threats, "core 1").unwrap_err();
    assert!(matches!(error, StoreError::NoModel { .. }), "{error}");
}

#[test]
fn an_archived_model_is_on_its_own_shelf_until_it_comes_back() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    let sizes = |workspace: &Workspace| {
        [Shelf::Present, Shelf::Archive, Shelf::Bin].map(|shelf| workspace.models(shelf).unwrap().len())
    };
    workspace.archive_model(model_id(1), Some(NOON)).unwrap();
    assert_eq!(sizes(&workspace), [0, 1, 0]);
    assert_eq!(workspace.model(model_id(1)).unwrap().archived.as_deref(), Some(NOON));
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap();
    workspace.delete_model(model_id(1), NOON).unwrap();
    assert_eq!(sizes(&workspace), [0, 0, 1]);
    workspace.restore_model(model_id(1)).unwrap();
    workspace.archive_model(model_id(1), None).unwrap();
    assert_eq!(sizes(&workspace), [1, 0, 0]);
}
