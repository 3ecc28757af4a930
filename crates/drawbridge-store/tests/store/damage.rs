//! Files that are not what they should be: the application starts, and nothing that was there is lost.

use crate::scene::{NOON, Scene, base, bytes, model_id, new_model};
use drawbridge_store::{Access, Condition, Opened, Shelf, StoreError, Workspace};
use std::fs;
use std::path::PathBuf;

/// A closed workspace with one model.
fn scene_with_a_model() -> Scene {
    let scene = Scene::new();
    scene.open().create_model(&new_model(model_id(1)), &base()).unwrap();
    scene
}

/// Opens a damaged workspace and checks that it lies aside byte for byte and that an empty one can be used.
fn opens_after_setting_aside(scene: &Scene) -> (PathBuf, String, Option<PathBuf>) {
    let damaged = fs::read(&scene.path).unwrap();
    let Opened { mut workspace, condition } = scene.open_any();
    let Condition::Damaged { set_aside: Some(place), reason, backup } = condition else {
        panic!("expected damage, not {condition:?}")
    };
    assert_eq!(fs::read(&place).unwrap(), damaged);
    assert!(workspace.models(Shelf::Present).unwrap().is_empty());
    workspace.create_model(&new_model(model_id(2)), &base()).unwrap();
    (place, reason, backup)
}

#[test]
fn a_file_that_is_no_database_is_set_aside_each_time_under_a_new_name() {
    let scene = scene_with_a_model();
    for number in 1..=3 {
        fs::write(&scene.path, "not a database, but long enough to be one ".repeat(100)).unwrap();
        let (place, reason, backup) = opens_after_setting_aside(&scene);
        assert!(place.ends_with(format!("workspace.db.damaged-{number}")), "{place:?}");
        assert_eq!((reason.as_str(), backup), ("file is not a database", None));
    }
}

#[test]
fn a_file_cut_off_at_every_kibibyte_is_set_aside() {
    let whole = fs::read(scene_with_a_model().path).unwrap();
    assert!(whole.len() > 20 * 1024, "{}", whole.len());
    for length in (1..whole.len()).step_by(1024) {
        let scene = Scene::new();
        fs::write(&scene.path, &whole[..length]).unwrap();
        opens_after_setting_aside(&scene);
    }
}

#[test]
fn damage_to_any_page_is_found() {
    let whole = fs::read(scene_with_a_model().path).unwrap();
    for page in 0..whole.len() / 4096 {
        let scene = Scene::new();
        let mut damaged = whole.clone();
        damaged[page * 4096..page * 4096 + 200].fill(0x5A);
        fs::write(&scene.path, damaged).unwrap();
        opens_after_setting_aside(&scene);
    }
}

#[test]
fn strange_objects_in_the_schema_count_as_damage() {
    let scene = scene_with_a_model();
    let other = rusqlite::Connection::open(&scene.path).unwrap();
    other.execute_batch("CREATE TRIGGER bad AFTER INSERT ON records BEGIN DELETE FROM history; END").unwrap();
    drop(other);
    let (_, reason, _) = opens_after_setting_aside(&scene);
    assert_eq!(reason, "its tables are not those of a workspace");
}

#[test]
fn the_newest_sound_backup_is_offered_and_brings_everything_back() {
    let scene = scene_with_a_model();
    let workspace = scene.open();
    let sound = workspace.back_up_daily("2026-11-22T09:00:00Z", 7).unwrap().unwrap();
    let unsound = workspace.back_up_daily("2026-11-23T09:00:00Z", 7).unwrap().unwrap();
    drop(workspace);
    fs::write(&unsound, "short").unwrap();
    fs::write(&scene.path, [0xFF; 5_000]).unwrap();
    let (_, _, backup) = opens_after_setting_aside(&scene);
    assert_eq!(backup.as_ref(), Some(&sound));
    let mut workspace = scene.open();
    let before = workspace.restore(&sound, NOON).unwrap();
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
    assert!(workspace.load(model_id(2)).is_err(), "the restored state replaces what there was");
    let kept = Workspace::open(&before, Access::ReadOnly).unwrap().workspace;
    assert_eq!(kept.models(Shelf::Present).unwrap()[0].id, model_id(2));
}

#[test]
fn a_workspace_that_is_gone_but_has_backups_is_not_silently_begun_anew() {
    let scene = scene_with_a_model();
    let backup = scene.open().back_up_daily(NOON, 7).unwrap();
    fs::remove_file(&scene.path).unwrap();
    let Opened { condition, .. } = scene.open_any();
    assert!(
        matches!(&condition, Condition::Damaged { set_aside: None, backup: offered, .. } if *offered == backup),
        "{condition:?}"
    );
    let fresh = Scene::new();
    fs::write(&fresh.path, "").unwrap();
    assert_eq!(fresh.open_any().condition, Condition::Fresh, "an empty file without backups held nothing");
}

#[test]
fn a_log_without_its_database_is_kept() {
    let scene = scene_with_a_model();
    fs::remove_file(&scene.path).unwrap();
    fs::write(scene.folder.path().join("workspace.db-wal"), "something").unwrap();
    let Opened { condition, .. } = scene.open_any();
    let Condition::Damaged { set_aside: Some(place), .. } = condition else { panic!("{condition:?}") };
    let log = scene.folder.path().join("workspace.db.damaged-1-wal");
    assert_eq!(
        (fs::read(log).unwrap(), place),
        (b"something".to_vec(), scene.folder.path().join("workspace.db.damaged-1"))
    );
}

#[test]
fn another_applications_database_is_refused_and_left_alone() {
    let scene = Scene::new();
    let other = rusqlite::Connection::open(&scene.path).unwrap();
    other.execute_batch("CREATE TABLE customers (name TEXT); INSERT INTO customers VALUES ('Ada')").unwrap();
    drop(other);
    let before = fs::read(&scene.path).unwrap();
    for access in [Access::Write, Access::ReadOnly] {
        let error = Workspace::open(&scene.path, access).unwrap_err();
        assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
        assert!(error.to_string().contains("another application's database"), "{error}");
    }
    assert_eq!(fs::read(&scene.path).unwrap(), before);
    assert_eq!(scene.files(), ["workspace.db"]);
}

#[test]
fn a_reader_says_that_it_is_damaged_and_moves_nothing() {
    let scene = scene_with_a_model();
    fs::write(&scene.path, [1; 9_000]).unwrap();
    let error = scene.reader().unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert_eq!(fs::read(&scene.path).unwrap(), [1; 9_000]);
}

#[test]
fn a_file_of_another_kind_is_refused_and_nothing_is_made_beside_it() {
    for content in ["%PDF-1.7 a report ".repeat(200), "model \"Shop\"\n".to_owned(), "SQLite format 3".to_owned()] {
        let scene = Scene::new();
        let path = scene.folder.path().join("report.pdf");
        fs::write(&path, &content).unwrap();
        for access in [Access::Write, Access::ReadOnly, Access::Write] {
            let error = Workspace::open(&path, access).unwrap_err();
            assert!(matches!(error, StoreError::NotAWorkspace { .. }), "{error:?}");
            assert!(error.to_string().contains("report.pdf: this file is not a Drawbridge workspace"), "{error}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
        assert_eq!(scene.files(), ["report.pdf"]);
    }
}

#[test]
fn a_damaged_workspace_of_any_name_is_known_by_its_header_or_by_what_lies_beside_it() {
    let whole = fs::read(scene_with_a_model().path).unwrap();
    let scene = Scene::new();
    let path = scene.folder.path().join("team.db");
    fs::write(&path, &whole[..5_000]).unwrap();
    let Opened { condition, .. } = Workspace::open(&path, Access::Write).unwrap();
    assert!(matches!(condition, Condition::Damaged { set_aside: Some(_), .. }), "{condition:?}");
    // Its lock lies beside it now, which no other application makes.
    fs::write(&path, "nothing of a database is left").unwrap();
    let Opened { condition, .. } = Workspace::open(&path, Access::Write).unwrap();
    assert!(matches!(condition, Condition::Damaged { set_aside: Some(_), .. }), "{condition:?}");
}
