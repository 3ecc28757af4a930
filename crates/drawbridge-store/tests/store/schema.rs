//! One database of every released schema opens, upgrades and keeps what is in it.

use crate::edits;
use crate::scene::{NOON, Scene, base, bytes, model_id, names_in, new_model, step};
use drawbridge_store::{
    APPLICATION_ID, Access, Condition, Considered, Criticality, Opened, Pin, SCHEMA_VERSION, Shelf, StoreError, System,
    Tier, Workspace,
};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// How much the model of the fixtures holds.
const ELEMENTS_AND_FLOWS: (u32, u32) = (22, 2);

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn fixture(schema: u32) -> PathBuf {
    fixtures().join(format!("schema-{schema}.db"))
}

fn system() -> System {
    System {
        id: drawbridge_model::ids::SystemId::from_entropy([7; 10]),
        name: "Orders".into(),
        owner: "Sales".into(),
        contact: "sales@example.org".into(),
        links: vec!["https://example.org".into()],
        criticality: Some(Criticality::Critical),
        tier: Some(Tier::Full),
        review_due: Some("2027-01-31".into()),
        considered: Some(Considered { by: "Ada".into(), at: NOON.into(), why: "No data".into() }),
        created: NOON.into(),
        archived: None,
    }
}

/// Fills a workspace of the present schema with something in every table: 40 edits, three of them undone.
fn fill(workspace: &mut Workspace) {
    workspace.put_system(&system()).unwrap();
    let mut new = new_model(model_id(1));
    new.system = Some(system().id);
    new.pins = vec![Pin { pack: "core".into(), version: "1.0.0".into(), hash: "abc".into() }];
    let mut model = base();
    workspace.create_model(&new, &model).unwrap();
    for number in 0..40 {
        let diff = edits::diff(number, &model);
        workspace.append(model_id(1), &diff, &step(&format!("Step {number}"))).unwrap();
        model.apply(&diff).unwrap();
    }
    for _ in 0..3 {
        workspace.undo(model_id(1), "Ada", NOON).unwrap().unwrap();
    }
    workspace.set_setting("theme", Some("dark")).unwrap();
    workspace.set_view(model_id(1), "zoom", "2").unwrap();
}

/// Writes the database of the present schema, to be committed with the migration that released it.
fn write_fixture() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    fill(&mut workspace);
    workspace.back_up(&fixture(SCHEMA_VERSION)).unwrap();
}

fn objects(path: &Path) -> Vec<(String, String, Option<String>)> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_released_schema_has_its_database() {
    if std::env::var_os("DRAWBRIDGE_WRITE_FIXTURE").is_some() && !fixture(SCHEMA_VERSION).exists() {
        write_fixture();
    }
    let expected: Vec<_> = (1..=SCHEMA_VERSION).map(|schema| format!("schema-{schema}.db")).collect();
    assert_eq!(names_in(&fixtures()), expected, "run this test with DRAWBRIDGE_WRITE_FIXTURE=1 after a new migration");
}

#[test]
fn the_present_schema_is_the_released_one() {
    let scene = Scene::new();
    drop(scene.open());
    let released = scene.folder.path().join("released.db");
    fs::copy(fixture(SCHEMA_VERSION), &released).unwrap();
    assert_eq!(
        objects(&scene.path),
        objects(&released),
        "the SQL of a released schema was changed: add a migration instead"
    );
}

#[test]
fn every_released_database_opens_upgrades_and_keeps_what_is_in_it() {
    for schema in 1..=SCHEMA_VERSION {
        let scene = Scene::new();
        fs::copy(fixture(schema), &scene.path).unwrap();
        let Opened { mut workspace, condition } = scene.open_any();
        match condition {
            Condition::Sound => assert_eq!(schema, SCHEMA_VERSION),
            Condition::Upgraded { from, backup } => {
                assert_eq!((from, fs::read(backup).is_ok()), (schema, true));
            }
            other => panic!("schema {schema}: {other:?}"),
        }
        assert_eq!(workspace.systems().unwrap(), [system()]);
        assert_eq!(workspace.setting("theme").unwrap().as_deref(), Some("dark"));
        assert_eq!(workspace.view(model_id(1), "zoom").unwrap().as_deref(), Some("2"));
        assert_eq!(workspace.pins(model_id(1)).unwrap()[0].version, "1.0.0");
        let next = workspace.peek(model_id(1)).unwrap();
        assert_eq!((next.undo.as_deref(), next.redo.as_deref()), (Some("Step 36"), Some("Step 37")));
        let summary = workspace.model(model_id(1)).unwrap().summary;
        assert_eq!((summary.counts.elements, summary.counts.flows), ELEMENTS_AND_FLOWS, "schema {schema}");
        assert_eq!((summary.changed_by.as_str(), summary.open), ("Ada", None));
        let as_released = bytes(&workspace.load(model_id(1)).unwrap());
        while workspace.undo(model_id(1), "Ada", NOON).unwrap().is_some() {}
        assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
        for _ in 0..37 {
            workspace.redo(model_id(1), "Ada", NOON).unwrap().unwrap();
        }
        assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), as_released);
    }
}

#[test]
fn an_older_database_is_copied_before_it_is_upgraded_and_refused_to_readers() {
    let scene = Scene::new();
    // Schema 0 was never released: our mark, and no table yet.
    let oldest = Connection::open(&scene.path).unwrap();
    oldest.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    drop(oldest);
    let error = scene.reader().unwrap_err();
    assert!(matches!(error, StoreError::Older { schema: 0, .. }), "{error}");
    let Opened { mut workspace, condition } = scene.open_any();
    let Condition::Upgraded { from: 0, backup } = condition else { panic!("{condition:?}") };
    assert!(backup.ends_with("workspace.db.backups/_before-upgrade-from-0.db"), "{backup:?}");
    assert!(objects(&backup).is_empty());
    fill(&mut workspace);
    drop(workspace);
    assert_eq!(scene.open_any().condition, Condition::Sound);
}

#[test]
fn a_newer_database_opens_for_reading_and_is_never_rewritten() {
    let scene = Scene::new();
    let mut workspace = scene.open();
    fill(&mut workspace);
    drop(workspace);
    let newer = Connection::open(&scene.path).unwrap();
    newer
        .execute_batch("ALTER TABLE models ADD COLUMN colour TEXT; CREATE TABLE futures (x); PRAGMA user_version = 999")
        .unwrap();
    drop(newer);
    let before = fs::read(&scene.path).unwrap();
    for access in [Access::Write, Access::ReadOnly] {
        let Opened { mut workspace, condition } = Workspace::open(&scene.path, access).unwrap();
        assert_eq!(condition, Condition::Newer { schema: 999 });
        assert_eq!(workspace.access(), Access::ReadOnly);
        assert_eq!(workspace.models(Shelf::Present).unwrap().len(), 1);
        assert!(workspace.load(model_id(1)).unwrap().elements().count() > 0);
        let error = workspace.undo(model_id(1), "Ada", NOON).unwrap_err();
        assert!(matches!(error, StoreError::ReadOnly { .. }), "{error}");
        assert!(workspace.back_up_daily(NOON, 3).is_ok(), "a copy may be made");
    }
    assert_eq!(fs::read(&scene.path).unwrap(), before);
}
