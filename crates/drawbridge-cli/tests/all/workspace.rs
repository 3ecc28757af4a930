//! Commands on the workspace.

use crate::models::SHOP;
use crate::run::{Desk, array, text};

#[test]
fn a_model_is_made_listed_and_exported() {
    let desk = Desk::new();
    let new = desk.json(0, &["new", "Web shop"]);
    let list = desk.json(0, &["list"]);
    assert_eq!(list["models"][0]["id"], new["id"]);
    assert_eq!(list["models"][0]["title"], "Web shop");
    desk.json(0, &["export", "web SHOP", "a.dfd"]);
    assert!(desk.read("a.dfd").contains("\"Web shop\""));
    desk.json(0, &["export", text(&new, "/id"), "b.drawbridge"]);
    assert_eq!(desk.json(0, &["inspect", "b.drawbridge"])["title"], "Web shop");
}

#[test]
fn the_jobs_on_files_work_on_models_of_the_workspace() {
    let desk = Desk::new();
    desk.json(0, &["new", "Web shop"]);
    let name = "workspace:Web shop";
    assert_eq!(desk.json(0, &["inspect", name])["diagrams"], 1);
    desk.json(0, &["threats", name]);
    assert_eq!(desk.run(["validate", name]).status, 0);
    desk.json(0, &["convert", name, "a.json"]);
    desk.json(0, &["render", name, "-o", "a.svg"]);
    assert!(desk.read("a.svg").contains("<svg"));
}

#[test]
fn of_two_models_with_one_title_one_is_named_by_its_id() {
    let desk = Desk::new();
    let ids = [0, 1].map(|_| text(&desk.json(0, &["new", "Shop"]), "/id").to_owned());
    let answer = desk.json(2, &["export", "Shop", "a.dfd"]);
    assert!(ids.iter().all(|id| text(&answer, "/error/hint").contains(id)), "{answer}");
    desk.json(0, &["export", &ids[1], "a.dfd"]);
    assert_eq!(text(&desk.json(2, &["export", "No", "b.dfd"]), "/error/code"), "usage");
}

#[test]
fn a_backup_brings_back_what_was_there() {
    let desk = Desk::new();
    desk.json(0, &["new", "One"]);
    desk.json(0, &["backup", "b.db"]);
    assert_eq!(text(&desk.json(2, &["backup", "b.db"]), "/error/code"), "usage");
    desk.json(0, &["new", "Two"]);
    let restored = desk.json(0, &["restore", "b.db"]);
    assert_eq!(restored["models"], 1);
    assert_eq!(array(&desk.json(0, &["list"]), "models").len(), 1);
    desk.json(0, &["--workspace", "other.db", "restore", text(&restored, "/before")]);
    assert_eq!(array(&desk.json(0, &["--workspace", "other.db", "list"]), "models").len(), 2);
}

#[test]
fn what_is_no_backup_is_refused_and_nothing_is_lost() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    desk.json(0, &["new", "One"]);
    assert_eq!(text(&desk.json(2, &["restore", "shop.dfd"]), "/error/code"), "input");
    assert_eq!(array(&desk.json(0, &["list"]), "models").len(), 1);
}

#[test]
fn another_workspace_is_named_by_its_path() {
    let desk = Desk::new();
    desk.json(0, &["--workspace", "team.db", "new", "One"]);
    assert_eq!(array(&desk.json(0, &["list", "--workspace", "team.db"]), "models").len(), 1);
    assert!(array(&desk.json(0, &["list"]), "models").is_empty());
}

#[test]
fn a_damaged_workspace_is_set_aside_and_said_so() {
    let desk = Desk::new();
    desk.json(0, &["--workspace", "team.db", "new", "Lost"]);
    let desk = desk.with("team.db", &"no database ".repeat(1000));
    let ran = desk.run(["--workspace", "team.db", "new", "One"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.err.contains("damaged"), "{ran:?}");
    assert_eq!(array(&desk.json(0, &["--workspace", "team.db", "list"]), "models").len(), 1);
}

#[test]
fn a_file_that_is_no_workspace_is_refused_and_left_alone() {
    let desk = Desk::new().with("report.pdf", "%PDF-1.7 and more").with("shop.dfd", SHOP);
    for (file, command) in
        [("report.pdf", vec!["new", "A"]), ("shop.dfd", vec!["list"]), ("report.pdf", vec!["systems"])]
    {
        let answer = desk.json(2, &[&command[..], &["--workspace", file]].concat());
        assert_eq!(text(&answer, "/error/code"), "input");
        assert!(text(&answer, "/error/message").contains("is not a Drawbridge workspace"), "{answer}");
    }
    assert_eq!(desk.files(), ["report.pdf", "shop.dfd"]);
    assert_eq!(desk.read("report.pdf"), "%PDF-1.7 and more");
}

#[test]
fn restoring_twice_at_once_keeps_both_states() {
    let desk = Desk::new();
    desk.json(0, &["new", "One"]);
    desk.json(0, &["backup", "b.db"]);
    let places = [0, 1].map(|_| text(&desk.json(0, &["restore", "b.db"]), "/before").to_owned());
    assert_ne!(places[0], places[1]);
}

#[test]
fn a_workspace_in_use_says_by_whom_and_what_to_do() {
    let desk = Desk::new();
    desk.json(0, &["--workspace", "team.db", "new", "One"]);
    let lock = std::fs::OpenOptions::new().write(true).open(desk.path("team.db.lock")).unwrap();
    lock.lock().unwrap();
    let answer = desk.json(2, &["--workspace", "team.db", "new", "Two"]);
    assert_eq!(text(&answer, "/error/code"), "readOnly");
    assert!(
        text(&answer, "/error/message").contains("another Drawbridge, a window or a command, is using"),
        "{answer}"
    );
    assert!(text(&answer, "/error/hint").starts_with("close the other one"), "{answer}");
    assert_eq!(array(&desk.json(0, &["--workspace", "team.db", "list"]), "models").len(), 1, "it can still be read");
}

#[test]
fn the_workspace_moves_and_is_found_at_its_new_place() {
    let desk = Desk::new();
    desk.json(0, &["new", "One"]);
    desk.json(0, &["backup", "b.db"]);
    desk.json(0, &["restore", "b.db"]);
    let moved = desk.json(0, &["move", "team/moved.db"]);
    assert_eq!(moved["usual"], false);
    let (file, backups) = (text(&moved, "/file"), text(&moved, "/backups"));
    assert_eq!(std::path::Path::new(file), std::path::absolute(desk.path("team/moved.db")).unwrap());
    assert_eq!(std::fs::read_dir(backups).unwrap().count(), 1, "the backup came along");
    assert_eq!(array(&desk.json(0, &["list", "--workspace", file]), "models").len(), 1);
    assert!(array(&desk.json(0, &["list"]), "models").is_empty(), "nothing is left at the usual place");
    let usual = desk.path("data/drawbridge/workspace.db");
    assert_eq!(std::fs::read_dir(usual.parent().unwrap()).unwrap().count(), 0);
    desk.json(2, &["move", file, "--workspace", file]);
    let ran = desk.run(["move", "--workspace", file, usual.to_str().unwrap()]);
    assert!(ran.out.contains("the usual place"), "{ran:?}");
    assert_eq!(array(&desk.json(0, &["list"]), "models").len(), 1);
    let ran = desk.run(["move", "my team.db"]);
    assert!(ran.out.contains("--workspace '/") && ran.out.trim_end().ends_with("my team.db'"), "{ran:?}");
}

#[test]
fn a_workspace_stays_where_it_is_when_it_cannot_move() {
    let desk = Desk::new().with("taken.db", "mine");
    desk.json(0, &["--workspace", "team.db", "new", "One"]);
    let answer = desk.json(2, &["--workspace", "team.db", "move", "taken.db"]);
    assert_eq!(text(&answer, "/error/code"), "usage");
    assert!(text(&answer, "/error/message").contains("stands there already"), "{answer}");
    assert_eq!(desk.read("taken.db"), "mine");
    let lock = std::fs::OpenOptions::new().write(true).open(desk.path("team.db.lock")).unwrap();
    lock.lock().unwrap();
    let answer = desk.json(2, &["--workspace", "team.db", "move", "free.db"]);
    assert_eq!(text(&answer, "/error/code"), "readOnly");
    assert!(!desk.path("free.db").exists());
    assert_eq!(array(&desk.json(0, &["--workspace", "team.db", "list"]), "models").len(), 1);
}

#[test]
fn a_damaged_workspace_is_not_moved() {
    let desk = Desk::new();
    desk.json(0, &["--workspace", "team.db", "new", "Lost"]);
    let desk = desk.with("team.db", &"no database ".repeat(1000));
    let before = desk.files();
    let answer = desk.json(2, &["--workspace", "team.db", "move", "free.db"]);
    assert!(text(&answer, "/error/message").contains("damaged"), "{answer}");
    assert_eq!(desk.files(), before);
}
