//! A disk that is full, forbidden, taken away or read-only: a typed error, nothing lost, and a second try works.

use crate::edits;
use crate::scene::{NOON, Scene, base, bytes, model_id, new_model, step};
use drawbridge_model::Model;
use drawbridge_store::{Access, StoreError, Workspace};
use std::fs;
use std::path::Path;
use std::process::Command;

fn workspace_with_a_model(path: &Path) -> Workspace {
    let mut workspace = Workspace::open(path, Access::Write).unwrap().workspace;
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    workspace
}

/// Edits until the store refuses; gives the model as it was acknowledged, and the refusal.
fn edit_until_refused(workspace: &mut Workspace) -> (Model, StoreError) {
    let mut model = workspace.load(model_id(1)).unwrap();
    for number in 0..1_000_000 {
        let diff = edits::diff(number, &model);
        if let Err(error) = workspace.append(model_id(1), &diff, &step(&"words ".repeat(2_000))) {
            return (model, error);
        }
        model.apply(&diff).unwrap();
    }
    panic!("the disk never filled")
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let scene = Scene::new();
    let file = scene.folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for path in [file.join("workspace.db"), file.join("deeper/workspace.db"), scene.folder.path().to_owned()] {
        let error = Workspace::open(&path, Access::Write).unwrap_err();
        assert!(matches!(error, StoreError::NotWritable { .. }), "{error:?}");
        assert!(error.to_string().contains(file.parent().unwrap().to_str().unwrap()), "{error}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn a_backup_that_cannot_be_written_leaves_the_workspace_and_the_place_alone() {
    let scene = Scene::new();
    let workspace = workspace_with_a_model(&scene.path);
    let file = scene.folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    let error = workspace.back_up(&file.join("copy.db")).unwrap_err();
    assert!(matches!(error, StoreError::NotWritable { .. }), "{error:?}");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    workspace.check().unwrap();
}

#[test]
fn an_edit_of_a_workspace_that_was_taken_away_is_refused_and_a_copy_can_be_saved() {
    let scene = Scene::new();
    let path = scene.folder.path().join("drive/workspace.db");
    let mut workspace = workspace_with_a_model(&path);
    let first = edits::diff(0, &base());
    workspace.append(model_id(1), &first, &step("Add")).unwrap();
    let acknowledged = bytes(&workspace.load(model_id(1)).unwrap());
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    let error = workspace.undo(model_id(1), "Ada", NOON).unwrap_err();
    assert!(matches!(error, StoreError::Vanished { .. }), "{error:?}");
    assert!(error.to_string().contains("save a copy elsewhere"), "{error}");
    workspace.back_up(&scene.path).unwrap();
    drop(workspace);
    assert_eq!(bytes(&scene.open().load(model_id(1)).unwrap()), acknowledged);
}

#[test]
fn a_workspace_that_another_file_took_the_place_of_is_not_written_to() {
    let scene = Scene::new();
    let mut workspace = workspace_with_a_model(&scene.path);
    let other = scene.folder.path().join("other.db");
    workspace.back_up(&other).unwrap();
    fs::rename(&other, &scene.path).unwrap();
    let before = fs::read(&scene.path).unwrap();
    let error = workspace.append(model_id(1), &edits::diff(0, &base()), &step("Add")).unwrap_err();
    assert!(matches!(error, StoreError::Vanished { .. }), "{error:?}");
    assert_eq!(fs::read(&scene.path).unwrap(), before);
}

/// A small disk of its own, unmounted at the end.
struct Disk {
    scene: Scene,
}

impl Disk {
    /// `None` where this user may not mount one.
    fn of(size: &str) -> Option<Self> {
        let scene = Scene::new();
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", &format!("size={size}"), "drawbridge-test"]).arg(scene.folder.path());
        let mounted = command.output().is_ok_and(|output| output.status.success());
        if !mounted {
            println!("no disk may be mounted here: the full disk is tried through the page limit of SQLite only");
        }
        mounted.then_some(Self { scene })
    }

    /// Protects one file against writing, even by this user, and leaves its folder open.
    fn protect(&self, file: &Path) {
        for options in ["bind", "remount,bind,ro"] {
            let mut command = Command::new("mount");
            command.args(["-o", options]).args([file, file]);
            assert!(command.status().unwrap().success());
        }
    }

    fn remount(&self, options: &str) {
        let mut command = Command::new("mount");
        command.args(["-o", &format!("remount,{options}")]).arg(self.scene.folder.path());
        assert!(command.status().unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: on a failing test a database may still be open.
        let _ = Command::new("umount").arg("-l").arg(self.scene.folder.path()).status();
    }
}

#[test]
fn a_full_disk_refuses_the_edit_keeps_the_others_and_goes_on_when_there_is_room() {
    let Some(disk) = Disk::of("1m") else { return };
    let mut workspace = workspace_with_a_model(&disk.scene.path);
    let (model, error) = edit_until_refused(&mut workspace);
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    assert!(error.to_string().contains("make room and try again"), "{error}");
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&model));
    let error = workspace.back_up(&disk.scene.folder.path().join("copy.db")).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    assert!(!disk.scene.files().iter().any(|name| name.contains("copy")), "{:?}", disk.scene.files());
    disk.remount("size=8m");
    let mut model = model;
    for number in 500..520 {
        let diff = edits::diff(number, &model);
        workspace.append(model_id(1), &diff, &step("Edit")).unwrap();
        model.apply(&diff).unwrap();
    }
    drop(workspace);
    let workspace = disk.scene.open();
    workspace.check().unwrap();
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&model));
}

#[test]
fn a_new_workspace_on_a_full_disk_is_refused_and_leaves_no_half_of_one() {
    let Some(disk) = Disk::of("64k") else { return };
    let error = Workspace::open(&disk.scene.path, Access::Write).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    assert!(!disk.scene.path.exists());
    disk.remount("size=8m");
    disk.scene.open().check().unwrap();
}

#[test]
fn a_read_only_disk_is_refused_for_writing_and_read_as_it_lies() {
    let Some(disk) = Disk::of("8m") else { return };
    drop(workspace_with_a_model(&disk.scene.path));
    disk.remount("ro");
    let error = Workspace::open(&disk.scene.path, Access::Write).unwrap_err();
    assert!(matches!(error, StoreError::NotWritable { .. }), "{error:?}");
    let workspace = disk.scene.reader().unwrap().workspace;
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
    drop(workspace);
    disk.remount("rw");
}

#[test]
fn a_write_protected_file_is_refused_for_writing_and_can_be_read() {
    let Some(disk) = Disk::of("8m") else { return };
    drop(workspace_with_a_model(&disk.scene.path));
    disk.protect(&disk.scene.path);
    let error = Workspace::open(&disk.scene.path, Access::Write).unwrap_err();
    assert!(matches!(error, StoreError::NotWritable { .. }), "{error:?}");
    let workspace = disk.scene.reader().unwrap().workspace;
    assert_eq!(bytes(&workspace.load(model_id(1)).unwrap()), bytes(&base()));
    drop(workspace);
    assert!(Command::new("umount").arg(&disk.scene.path).status().unwrap().success());
}
