//! Steps, gestures, undo and redo, and what survives a restart.

use crate::edits;
use crate::scene::{NOON, Scene, base, bytes, diagram, model_id, new_model, step};
use drawbridge_model::{Diff, Edit, ElementId, ElementKind, Model, Rect, Subject, plan};
use drawbridge_store::{HistoryPage, NextSteps, StepState, StoreError, Workspace};

const ALL: HistoryPage = HistoryPage { before: None, limit: 1_000 };

struct Held {
    workspace: Workspace,
    model: Model,
}

impl Held {
    fn new(scene: &Scene) -> Self {
        let mut workspace = scene.open();
        workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
        Self { workspace, model: base() }
    }

    fn edit(&mut self, edit: &Edit, words: &str, mark: Option<&str>) {
        let diff = plan(&self.model, edit).unwrap();
        let mut step = step(words);
        step.mark = mark.map(str::to_owned);
        self.workspace.append(model_id(1), &diff, &step).unwrap();
        self.model.apply(&diff).unwrap();
        self.agrees();
    }

    fn walk(&mut self, diff: Option<Diff>) -> bool {
        if let Some(diff) = &diff {
            self.model.apply(diff).unwrap();
        }
        self.agrees();
        diff.is_some()
    }

    fn undo(&mut self) -> bool {
        let diff = self.workspace.undo(model_id(1), "Ada", NOON).unwrap();
        self.walk(diff)
    }

    fn redo(&mut self) -> bool {
        let diff = self.workspace.redo(model_id(1), "Ada", NOON).unwrap();
        self.walk(diff)
    }

    fn agrees(&self) {
        assert_eq!(bytes(&self.workspace.load(model_id(1)).unwrap()), bytes(&self.model));
    }

    fn steps(&self) -> Vec<(String, StepState)> {
        let entries = self.workspace.history(model_id(1), ALL).unwrap();
        entries.into_iter().map(|entry| (entry.words, entry.state)).collect()
    }
}

fn element() -> ElementId {
    ElementId::from_entropy([1; 10])
}

fn add() -> Edit {
    Edit::AddElement {
        id: element(),
        kind: ElementKind::Process,
        name: "Web app".into(),
        component: None,
        diagram: diagram(),
        at: Rect { x: 0, y: 0, w: 400, h: 240 },
    }
}

fn moved(dx: i32) -> Edit {
    Edit::Move { diagram: diagram(), subjects: vec![Subject::Element(element())], dx, dy: 0 }
}

fn words(undo: Option<&str>, redo: Option<&str>) -> NextSteps {
    NextSteps { undo: undo.map(str::to_owned), redo: redo.map(str::to_owned) }
}

#[test]
fn undo_and_redo_walk_along_the_history_and_say_what_comes_next() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    assert_eq!(held.workspace.peek(model_id(1)).unwrap(), words(None, None));
    held.edit(&add(), "Add Web app", None);
    held.edit(&moved(40), "Move Web app", None);
    assert_eq!(held.workspace.peek(model_id(1)).unwrap(), words(Some("Move Web app"), None));
    assert!(held.undo());
    assert_eq!(held.workspace.peek(model_id(1)).unwrap(), words(Some("Add Web app"), Some("Move Web app")));
    assert!(held.undo());
    assert!(!held.undo());
    assert_eq!(bytes(&held.model), bytes(&base()));
    assert!(held.redo());
    assert_eq!(held.workspace.peek(model_id(1)).unwrap(), words(Some("Add Web app"), Some("Move Web app")));
    assert!(held.redo());
    assert!(!held.redo());
}

#[test]
fn a_new_edit_drops_what_was_undone_but_the_history_still_shows_it() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.edit(&add(), "Add Web app", None);
    held.edit(&moved(40), "Move Web app", None);
    held.undo();
    held.edit(&moved(80), "Move Web app further", None);
    assert!(!held.redo());
    let expected = [
        ("Move Web app further", StepState::Done),
        ("Move Web app", StepState::Dropped),
        ("Add Web app", StepState::Done),
    ];
    assert_eq!(held.steps(), expected.map(|(words, state)| (words.to_owned(), state)));
}

#[test]
fn a_gesture_is_one_step() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.edit(&add(), "Add Web app", None);
    let before = bytes(&held.model);
    for dx in [4, 8, 12] {
        held.edit(&moved(dx), "Move Web app", Some("drag-1"));
    }
    held.edit(&moved(4), "Move Web app again", Some("drag-2"));
    assert_eq!(held.steps().len(), 3);
    held.undo();
    held.undo();
    assert_eq!(bytes(&held.model), before);
    held.redo();
    assert_eq!(held.model.placements_of(Subject::Element(element())).next().unwrap().at.x, 24);
}

#[test]
fn a_gesture_that_comes_back_to_its_beginning_leaves_no_step() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.edit(&add(), "Add Web app", None);
    held.edit(&moved(4), "Move Web app", Some("drag-1"));
    held.edit(&moved(-4), "Move Web app", Some("drag-1"));
    assert_eq!(held.steps().len(), 1);
    held.edit(&moved(8), "Move Web app", Some("drag-1"));
    assert_eq!(held.steps().len(), 2);
}

#[test]
fn a_gesture_ends_at_an_undo_a_restart_another_author_and_when_told() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.edit(&add(), "Add Web app", None);
    held.edit(&moved(4), "1", Some("drag"));
    held.undo();
    held.redo();
    held.edit(&moved(4), "2", Some("drag"));
    drop(held.workspace);
    held.workspace = scene.open();
    held.edit(&moved(4), "3", Some("drag"));
    held.workspace.end_gesture();
    held.edit(&moved(4), "4", Some("drag"));
    let diff = plan(&held.model, &moved(4)).unwrap();
    let mut other = step("5");
    other.mark = Some("drag".into());
    other.author = "Grace".into();
    held.workspace.append(model_id(1), &diff, &other).unwrap();
    let words: Vec<_> = held.steps().into_iter().map(|(words, _)| words).collect();
    assert_eq!(words, ["5", "4", "3", "2", "1", "Add Web app"]);
}

#[test]
fn history_comes_in_pages_and_the_walk_goes_on_after_a_restart() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    for number in 0..50 {
        let edit = edits::edit(number, &held.model);
        held.edit(&edit, &format!("Step {number}"), None);
    }
    let last = bytes(&held.model);
    drop(held.workspace);
    held.workspace = scene.open();
    let first = held.workspace.history(model_id(1), HistoryPage { before: None, limit: 20 }).unwrap();
    assert_eq!((first.len(), first[0].words.as_str()), (20, "Step 49"));
    let page = HistoryPage { before: Some(first[19].seq), limit: 100 };
    let rest = held.workspace.history(model_id(1), page).unwrap();
    assert_eq!((rest.len(), rest[0].words.as_str(), rest[29].words.as_str()), (30, "Step 29", "Step 0"));
    assert_eq!((first[0].author.as_str(), first[0].time.as_str()), ("Ada", NOON));
    while held.undo() {}
    assert_eq!(bytes(&held.model), bytes(&base()));
    drop(held.workspace);
    held.workspace = scene.open();
    while held.redo() {}
    assert_eq!(bytes(&held.model), last);
}

#[test]
fn a_change_that_does_not_fit_is_refused_and_changes_nothing() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.edit(&add(), "Add Web app", None);
    let again = plan(&base(), &add()).unwrap();
    let error = held.workspace.append(model_id(1), &again, &step("Add it again")).unwrap_err();
    assert!(matches!(error, StoreError::Diverged { .. }), "{error}");
    assert!(error.to_string().contains(element().as_str()), "{error}");
    let gone = again.reversed();
    held.workspace.append(model_id(1), &gone, &step("Remove")).unwrap();
    let error = held.workspace.append(model_id(1), &gone, &step("Remove again")).unwrap_err();
    assert!(matches!(error, StoreError::Diverged { .. }), "{error}");
    held.model = base();
    held.agrees();
    assert_eq!(held.steps().len(), 2);
    let error = held.workspace.append(model_id(9), &again, &step("Add")).unwrap_err();
    assert!(matches!(error, StoreError::NoModel { .. }), "{error}");
}

#[test]
fn the_title_in_the_list_follows_the_sheet_through_undo() {
    let scene = Scene::new();
    let mut held = Held::new(&scene);
    held.workspace.rename_model(model_id(1), "Web shop", &step("Retitle")).unwrap();
    assert_eq!(held.workspace.model(model_id(1)).unwrap().title, "Web shop");
    assert_eq!(held.workspace.load(model_id(1)).unwrap().sheet().title, "Web shop");
    held.workspace.undo(model_id(1), "Ada", NOON).unwrap().unwrap();
    assert_eq!(held.workspace.model(model_id(1)).unwrap().title, "Shop");
}
