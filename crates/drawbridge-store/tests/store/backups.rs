//! Backups, restoring them, and moving house.

use crate::edits;
use crate::scene::{NOON, Scene, base, bytes, model_id, names_in, new_model, step};
use drawbridge_store::{APPLICATION_ID, Access, Shelf, StoreError, Workspace};
use std::fs;
use std::path::Path;

fn workspace_with_a_model(scene: &Scene) -> Workspace {
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap();
    workspace
}

#[test]
fn a_backup_is_one_file_with_everything_in_it() {
    let scene = Scene::new();
    let workspace = workspace_with_a_model(&scene);
    let to = scene.folder.path().join("copies/it's.db");
    workspace.back_up(&to).unwrap();
    assert_eq!(names_in(to.parent().unwrap()), ["it's.db"]);
    let mut copy = Workspace::open(&to, Access::Write).unwrap().workspace;
    assert_eq!(bytes(&copy.load(model_id(1)).unwrap()), bytes(&workspace.load(model_id(1)).unwrap()));
    assert!(copy.undo(model_id(1), "Ada", NOON).unwrap().is_some());
    let error = workspace.back_up(&to).unwrap_err();
    assert!(matches!(error, StoreError::Exists { .. }), "{error}");
}

#[test]
fn there_is_one_daily_backup_a_day_and_the_oldest_go() {
    let scene = Scene::new();
    let workspace = workspace_with_a_model(&scene);
    for (day, hour) in [(1, 9), (1, 17), (2, 8), (3, 8), (4, 8)] {
        let made = workspace.back_up_daily(&format!("2026-11-0{day}T{hour:02}:00:00Z"), 3).unwrap();
        assert_eq!(made.is_some(), hour != 17, "{day} {hour}");
    }
    let days: Vec<_> = workspace.backups().unwrap().into_iter().map(|backup| backup.made).collect();
    assert_eq!(days, ["2026-11-04T08-00-00Z", "2026-11-03T08-00-00Z", "2026-11-02T08-00-00Z"]);
}

#[test]
fn restoring_brings_back_the_models_and_their_history_and_keeps_what_was_there() {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene);
    let then = bytes(&workspace.load(model_id(1)).unwrap());
    let backup = scene.folder.path().join("then.db");
    workspace.back_up(&backup).unwrap();
    workspace.rename_model(model_id(1), "Later", &step("Retitle")).unwrap();
    workspace.create_model(&new_model(model_id(2)), &base()).unwrap();
    let reader = scene.reader().unwrap().workspace;
    let before = workspace.restore(&backup, NOON).unwrap();
    assert_eq!(reader.models(Shelf::Present).unwrap().len(), 1);
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), then);
    assert!(workspace.undo(model_id(1), "Ada", NOON).unwrap().is_some());
    assert!(workspace.undo(model_id(1), "Ada", NOON).unwrap().is_none());
    assert_eq!(Workspace::open(&before, Access::ReadOnly).unwrap().workspace.models(Shelf::Present).unwrap().len(), 2);
    drop(workspace);
    assert_eq!(scene.open().models(Shelf::Present).unwrap().len(), 1);
    let files = scene.files();
    assert!(!files.iter().any(|file| file.contains("restoring") || file.contains("part")), "{files:?}");
}

#[test]
fn restoring_twice_within_a_second_keeps_both_states_that_were_there() {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene);
    let backup = scene.folder.path().join("then.db");
    workspace.back_up(&backup).unwrap();
    let places = [2, 3, 4].map(|number| {
        workspace.create_model(&new_model(model_id(number)), &base()).unwrap();
        workspace.restore(&backup, NOON).unwrap()
    });
    for (place, number) in places.iter().zip([2, 3, 4]) {
        Workspace::open(place, Access::ReadOnly).unwrap().workspace.load(model_id(number)).unwrap();
    }
    let kept: Vec<_> = workspace.backups().unwrap().into_iter().map(|backup| backup.why).collect();
    assert_eq!(kept, ["before-restore-3", "before-restore-2", "before-restore"]);
}

/// Makes a copy of a workspace, changes it by SQL behind our back, and tries to restore it.
fn restore_changed(change: &str) -> StoreError {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene);
    let backup = scene.folder.path().join("changed.db");
    workspace.back_up(&backup).unwrap();
    rusqlite::Connection::open(&backup).unwrap().execute_batch(change).unwrap();
    refuse(&mut workspace, &backup)
}

fn refuse(workspace: &mut Workspace, backup: &Path) -> StoreError {
    let before = bytes(&workspace.load(model_id(1)).unwrap());
    let error = workspace.restore(backup, NOON).unwrap_err();
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), before);
    workspace.check().unwrap();
    error
}

#[test]
fn what_is_not_a_sound_workspace_is_not_restored() {
    for (change, reason) in [
        ("CREATE VIEW v AS SELECT 1", "its tables"),
        ("CREATE TRIGGER t AFTER DELETE ON views BEGIN SELECT 1; END", "its tables"),
        ("DROP TABLE pins", "its tables"),
        ("ALTER TABLE pins ADD COLUMN twice TEXT AS (pack || pack)", "its tables"),
        ("PRAGMA user_version = 99", "newer schema 99"),
        ("PRAGMA application_id = 7", "another application's"),
        ("UPDATE records SET line = '{\"record\":\"rocket\"}' WHERE kind = 'element'", "rocket"),
        ("UPDATE records SET line = 'x' WHERE kind = 'sheet'", "read a record"),
    ] {
        let error = restore_changed(change);
        let message = error.to_string();
        assert!(matches!(error, StoreError::NotABackup { .. }), "{change}: {message}");
        assert!(message.contains(reason) && message.contains("changed.db"), "{change}: {message}");
    }
}

#[test]
fn a_backup_that_is_missing_cut_off_or_no_database_is_refused() {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene);
    let backup = scene.folder.path().join("backup.db");
    assert!(matches!(refuse(&mut workspace, &backup), StoreError::Missing { .. }));
    workspace.back_up(&backup).unwrap();
    let whole = fs::read(&backup).unwrap();
    for length in (0..whole.len()).step_by(1024) {
        fs::write(&backup, &whole[..length]).unwrap();
        let error = refuse(&mut workspace, &backup);
        assert!(matches!(error, StoreError::NotABackup { .. }), "{length}: {error}");
    }
}

#[test]
fn the_workspace_moves_with_its_backups_and_leaves_nothing() {
    let scene = Scene::new();
    let workspace = workspace_with_a_model(&scene);
    let backup = workspace.back_up_daily(NOON, 7).unwrap().unwrap();
    let before = bytes(&workspace.load(model_id(1)).unwrap());
    let to = scene.folder.path().join("elsewhere/drawbridge.db");
    let moved = workspace.move_to(&to).unwrap();
    assert_eq!((moved.workspace.path(), moved.workspace.access()), (to.as_path(), Access::Write));
    assert_eq!(bytes(&moved.workspace.load(model_id(1)).unwrap()), before);
    let backups: Vec<_> = moved.workspace.backups().unwrap().into_iter().map(|backup| backup.path).collect();
    let folder = scene.folder.path().join("elsewhere/drawbridge.db.backups");
    assert_eq!(backups, [folder.join(backup.file_name().unwrap())]);
    assert_eq!((moved.backups, moved.left), (Some(folder), None));
    assert_eq!(scene.files(), ["elsewhere"]);
}

#[test]
fn a_move_that_fails_gives_the_workspace_back() {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene);
    workspace.back_up_daily(NOON, 7).unwrap();
    let before = scene.files();
    let place = |name: &str| scene.folder.path().join(name);
    for (standing, to) in [
        ("occupied", "occupied"),
        ("free.db-wal", "free.db"),
        ("free.db.lock", "free.db"),
        ("free.db.backups", "free.db"),
    ] {
        fs::write(place(standing), "mine").unwrap();
        let (kept, error) = workspace.move_to(&place(to)).unwrap_err();
        assert!(matches!(&error, StoreError::Exists { path, .. } if *path == place(standing)), "{error}");
        assert_eq!(fs::read(place(standing)).unwrap(), b"mine");
        fs::remove_file(place(standing)).unwrap();
        workspace = *kept;
    }
    fs::write(place("file"), "mine").unwrap();
    for to in ["file/below.db", "workspace.db.backups/inside.db"] {
        let (kept, error) = workspace.move_to(&place(to)).unwrap_err();
        assert!(matches!(error, StoreError::NotWritable { .. }), "{error}");
        workspace = *kept;
    }
    fs::remove_file(place("file")).unwrap();
    assert_eq!(scene.files(), before, "nothing is left of an attempt");
    assert_eq!(workspace.backups().unwrap().len(), 1);
    assert!(workspace.undo(model_id(1), "Ada", NOON).unwrap().is_some());
}

#[test]
fn the_file_names_itself_to_other_tools() {
    let scene = Scene::new();
    drop(scene.open());
    let header = fs::read(&scene.path).unwrap();
    assert_eq!(&header[68..72], b"DRBR");
    assert_eq!(APPLICATION_ID.to_be_bytes(), *b"DRBR");
}
