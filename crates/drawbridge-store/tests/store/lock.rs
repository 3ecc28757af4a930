//! One process writes, others read.

use crate::scene::{Scene, base, model_id, new_model, step};
use drawbridge_model::{Diff, Record, Sheet};
use drawbridge_store::{Access, Shelf, StoreError, Workspace};
use std::sync::Arc;

#[test]
fn a_second_writer_is_refused_until_the_first_is_gone() {
    let scene = Scene::new();
    let first = scene.open();
    let error = Workspace::open(&scene.path, Access::Write).unwrap_err();
    assert!(matches!(error, StoreError::InUse { .. }), "{error}");
    let message = error.to_string();
    assert!(message.contains("workspace.db") && message.contains("another Drawbridge"), "{message}");
    drop(first);
    scene.open();
}

#[test]
fn a_reader_sees_what_the_writer_writes_and_cannot_write() {
    let scene = Scene::new();
    let mut writer = scene.open();
    let mut reader = scene.reader().unwrap().workspace;
    assert_eq!(reader.access(), Access::ReadOnly);
    writer.create_model(&new_model(model_id(1)), &base()).unwrap();
    assert_eq!(reader.models(Shelf::Present).unwrap().len(), 1);
    let (old, new) = (Arc::<Sheet>::default(), Arc::new(Sheet { title: "X".into(), ..Sheet::default() }));
    let diff = Diff { updated: vec![(Record::Sheet(old), Record::Sheet(new))], ..Diff::default() };
    for error in [
        reader.append(model_id(1), &diff, &step("Retitle")).unwrap_err(),
        reader.undo(model_id(1), "Ada", "").unwrap_err(),
        reader.set_setting("theme", Some("dark")).unwrap_err(),
        reader.restore(&scene.path, "").unwrap_err(),
    ] {
        assert!(matches!(error, StoreError::ReadOnly { .. }), "{error}");
    }
    drop(reader);
    // The reader's end must not take the writer's locks away: it goes on, and what it wrote is there afterwards.
    writer.append(model_id(1), &retitle(), &step("Retitle")).unwrap();
    drop(writer);
    assert_eq!(scene.open().model(model_id(1)).unwrap().title, "Y");
}

fn retitle() -> Diff {
    let old = base().sheet().clone();
    let new = Arc::new(Sheet { title: "Y".into(), ..(*old).clone() });
    Diff { updated: vec![(Record::Sheet(old), Record::Sheet(new))], ..Diff::default() }
}

#[test]
fn a_reader_makes_no_workspace() {
    let scene = Scene::new();
    let error = scene.reader().unwrap_err();
    assert!(matches!(error, StoreError::Missing { .. }), "{error}");
    assert!(scene.files().is_empty());
}
