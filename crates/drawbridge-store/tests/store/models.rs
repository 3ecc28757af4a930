//! Models and systems: list, copy, bin, and what hangs on them.

use crate::edits;
use crate::scene::{NOON, Scene, base, bytes, model_id, new_model, step};
use drawbridge_model::ids::SystemId;
use drawbridge_store::{
    BoundFile, Considered, Criticality, HistoryPage, ModelCounts, Pin, Shelf, Step, StoreError, System, Tier, Workspace,
};

fn system() -> System {
    System {
        id: SystemId::from_entropy([7; 10]),
        name: "Orders".into(),
        owner: "Sales".into(),
        contact: "sales@example.org".into(),
        links: vec!["https://example.org/orders".into()],
        criticality: Some(Criticality::High),
        tier: Some(Tier::Thirty),
        review_due: Some("2027-01-31".into()),
        considered: Some(Considered { by: "Ada".into(), at: NOON.into(), why: "No data".into() }),
        created: NOON.into(),
        archived: None,
    }
}

fn bound(path: &str) -> BoundFile {
    BoundFile { path: path.into(), hash: "1".into(), format: Some("drawbridge".into()) }
}

fn titles(workspace: &Workspace, shelf: Shelf) -> Vec<String> {
    workspace.models(shelf).unwrap().into_iter().map(|row| row.title).collect()
}

#[test]
fn the_list_counts_what_each_model_holds() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    let mut model = base();
    for number in 0..60 {
        let diff = edits::diff(number, &model);
        model.apply(&diff).unwrap();
    }
    workspace.create_model(&new_model(model_id(1)), &model).unwrap();
    workspace.create_model(&new_model(model_id(2)), &base()).unwrap();
    let count = |count: usize| u32::try_from(count).unwrap();
    let expected = ModelCounts {
        diagrams: 1,
        elements: count(model.elements().count()),
        flows: count(model.flows().count()),
        threats: count(model.threats().count()),
        comments: count(model.comments().count()),
        ..ModelCounts::default()
    };
    assert!(expected.elements > 10 && expected.flows > 0 && expected.threats > 0 && expected.comments > 0);
    let rows = workspace.models(Shelf::Present).unwrap();
    assert_eq!(rows[0].summary.counts, expected);
    assert_eq!(rows[1].summary.counts, ModelCounts { diagrams: 1, ..ModelCounts::default() });
    assert_eq!(workspace.model(model_id(1)).unwrap(), rows[0]);
}

#[test]
fn a_model_goes_into_the_bin_and_comes_back_whole() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap();
    let before = bytes(&workspace.load(model_id(1)).unwrap());
    let error = workspace.purge_model(model_id(1)).unwrap_err();
    assert!(matches!(error, StoreError::NoModel { .. }), "only the bin is emptied: {error}");
    workspace.delete_model(model_id(1), NOON).unwrap();
    assert_eq!((titles(&workspace, Shelf::Present).len(), titles(&workspace, Shelf::Bin).len()), (0, 1));
    workspace.restore_model(model_id(1)).unwrap();
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), before);
    assert!(workspace.undo(model_id(1), "Ada", NOON).unwrap().is_some());
    workspace.delete_model(model_id(1), NOON).unwrap();
    workspace.purge_model(model_id(1)).unwrap();
    assert!(matches!(workspace.load(model_id(1)), Err(StoreError::NoModel { .. })));
    assert!(workspace.history(model_id(1), HistoryPage { before: None, limit: 9 }).unwrap().is_empty());
}

#[test]
fn what_was_purged_leaves_no_bytes_behind() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    let secret = "TheMergerIsCalledBluebird";
    let mut new = new_model(model_id(1));
    new.file = Some(BoundFile { path: secret.into(), hash: String::new(), format: None });
    workspace.create_model(&new, &base()).unwrap();
    workspace.delete_model(model_id(1), NOON).unwrap();
    workspace.purge_model(model_id(1)).unwrap();
    drop(workspace);
    let raw = std::fs::read(&scene.path).unwrap();
    assert!(!raw.windows(secret.len()).any(|window| window == secret.as_bytes()));
}

#[test]
fn a_copy_has_its_own_title_and_history() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    let mut new = new_model(model_id(1));
    new.file = Some(bound("shop.drawbridge"));
    new.pins = vec![Pin { pack: "core".into(), version: "1.0.0".into(), hash: "2".into() }];
    workspace.create_model(&new, &base()).unwrap();
    assert_eq!(workspace.bound_models().unwrap(), [(model_id(1), "shop.drawbridge".to_owned())]);
    workspace.duplicate_model(model_id(1), model_id(2), "Shop, next year", &step("Copy")).unwrap();
    assert_eq!(titles(&workspace, Shelf::Present), ["Shop", "Shop, next year"]);
    assert_eq!(workspace.load(model_id(2)).unwrap().sheet().title, "Shop, next year");
    assert_eq!((workspace.model(model_id(2)).unwrap().file, workspace.pins(model_id(2)).unwrap()), (None, new.pins));
    workspace.append(model_id(2), &edits::diff(0, &base()), &step("Add")).unwrap();
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
    let error = workspace.duplicate_model(model_id(1), model_id(2), "Again", &step("Copy")).unwrap_err();
    assert!(matches!(error, StoreError::ModelExists { .. }), "{error}");
    workspace.bind_file(model_id(1), None).unwrap();
    assert_eq!(workspace.bound_models().unwrap(), []);
}

#[test]
fn systems_are_kept_with_everything_and_may_lose_their_models() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    let mut new = new_model(model_id(1));
    new.system = Some(system().id);
    let error = workspace.create_model(&new, &base()).unwrap_err();
    assert!(matches!(error, StoreError::NoSystem { .. }), "{error}");
    workspace.put_system(&system()).unwrap();
    assert_eq!(workspace.systems().unwrap(), [system()]);
    workspace.create_model(&new, &base()).unwrap();
    workspace.file_under(model_id(1), Some(system().id), Some(Tier::Full), Some("2027-02-01")).unwrap();
    let row = workspace.model(model_id(1)).unwrap();
    assert_eq!((row.system, row.tier), (Some(system().id), Some(Tier::Full)));
    let changed = System { considered: None, name: "Orders 2".into(), ..system() };
    workspace.put_system(&changed).unwrap();
    assert_eq!(workspace.systems().unwrap(), [changed]);
    workspace.remove_system(system().id).unwrap();
    assert_eq!(workspace.model(model_id(1)).unwrap().system, None);
    assert!(matches!(workspace.remove_system(system().id), Err(StoreError::NoSystem { .. })));
}

#[test]
fn settings_views_and_pins_are_remembered() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    workspace.set_setting("theme", Some("dark")).unwrap();
    workspace.set_setting("theme", Some("light")).unwrap();
    workspace.set_setting("gone", Some("x")).unwrap();
    workspace.set_setting("gone", None).unwrap();
    workspace.set_view(model_id(1), "zoom", "1.5").unwrap();
    let pins = ["a", "b"].map(|pack| Pin { pack: pack.into(), version: "1".into(), hash: "h".into() });
    workspace.set_pins(model_id(1), &pins).unwrap();
    workspace.set_pins(model_id(1), &pins[1..]).unwrap();
    drop(workspace);
    let workspace = scene.open();
    assert_eq!(workspace.setting("theme").unwrap().as_deref(), Some("light"));
    assert_eq!(workspace.setting("gone").unwrap(), None);
    assert_eq!(workspace.view(model_id(1), "zoom").unwrap().as_deref(), Some("1.5"));
    assert_eq!(workspace.pins(model_id(1)).unwrap(), pins[1..]);
}

#[test]
fn a_model_is_ahead_of_its_file_from_an_edit_until_it_is_written_or_undone() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    let mut new = new_model(model_id(1));
    new.file = Some(bound("shop.drawbridge"));
    workspace.create_model(&new, &base()).unwrap();
    let ahead = |workspace: &Workspace| workspace.model(model_id(1)).unwrap().ahead;
    assert!(!ahead(&workspace));
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap();
    assert!(ahead(&workspace));
    workspace.undo(model_id(1), "Ada", NOON).unwrap().unwrap();
    assert!(!ahead(&workspace), "undone back to what the file holds");
    workspace.redo(model_id(1), "Ada", NOON).unwrap().unwrap();
    workspace.bind_file(model_id(1), Some(&bound("other.drawbridge"))).unwrap();
    assert!(!ahead(&workspace));
    drop(workspace);
    let mut workspace = scene.open();
    assert!(!ahead(&workspace), "it is known after a restart");
    workspace.undo(model_id(1), "Ada", NOON).unwrap().unwrap();
    assert!(ahead(&workspace), "undone behind what the file holds");
    workspace.bind_file(model_id(1), None).unwrap();
    assert!(!ahead(&workspace), "what is bound to nothing is ahead of nothing");
}

#[test]
fn an_edit_after_a_write_is_a_step_of_its_own_whatever_its_gesture() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    let mut model = base();
    let gesture = Step { mark: Some("typing".into()), ..step("Type") };
    for number in 0..2 {
        let diff = edits::diff(number, &model);
        workspace.append(model_id(1), &diff, &gesture).unwrap();
        model.apply(&diff).unwrap();
        workspace.bind_file(model_id(1), Some(&bound("shop.drawbridge"))).unwrap();
    }
    assert_eq!(workspace.history(model_id(1), HistoryPage { before: None, limit: 9 }).unwrap().len(), 2);
    workspace.undo(model_id(1), "Ada", NOON).unwrap().unwrap();
    assert!(workspace.model(model_id(1)).unwrap().ahead);
}

#[test]
fn bound_models_are_listed_with_those_of_the_bin_last() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    for number in 1..=3 {
        let mut new = new_model(model_id(number));
        new.file = (number < 3).then(|| bound("shop.drawbridge"));
        workspace.create_model(&new, &base()).unwrap();
    }
    workspace.delete_model(model_id(1), NOON).unwrap();
    let models: Vec<_> = workspace.bound_models().unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(models, [model_id(2), model_id(1)]);
}
