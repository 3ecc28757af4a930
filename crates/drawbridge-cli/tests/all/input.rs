//! Where input comes from and what is wrong with it.

use crate::models::{DRAGON, SHOP};
use crate::run::{Desk, text};
use std::ffi::OsStr;
use std::fs::File;
use std::os::unix::ffi::OsStrExt;

#[test]
fn standard_input_is_a_hyphen() {
    let desk = Desk::new();
    for (input, title) in [(SHOP, "Shop"), (DRAGON, "Dragon shop")] {
        let ran = desk.run_with(["inspect", "-", "--json"], input.as_bytes());
        assert_eq!(text(&ran.json(), "/title"), title);
        assert_eq!(desk.run_with(["threats", "-"], input.as_bytes()).status, 0);
    }
    let ran = desk.run_with(["convert", "-", "out.dfd"], DRAGON.as_bytes());
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(desk.read("out.dfd").contains("Dragon shop"));
}

#[test]
fn what_a_file_is_is_known_by_its_content() {
    let desk = Desk::new().with("dragon.dfd", DRAGON).with("shop.json", SHOP);
    assert_eq!(text(&desk.json(0, &["inspect", "dragon.dfd"]), "/title"), "Dragon shop");
    assert_eq!(text(&desk.json(0, &["inspect", "shop.json"]), "/title"), "Shop");
}

#[test]
fn names_need_not_be_text() {
    let desk = Desk::new();
    let name = OsStr::from_bytes(b"sh\xffp.dfd");
    std::fs::write(desk.path("x").with_file_name(name), SHOP).unwrap();
    let ran = desk.run([OsStr::new("inspect"), name, OsStr::new("--json")]);
    assert_eq!(text(&ran.json(), "/title"), "Shop");
    let ran = desk.run([OsStr::new("inspect"), OsStr::from_bytes(b"n\xff"), OsStr::new("--json")]);
    assert_eq!((ran.status, text(&ran.json(), "/error/message")), (2, "read n\u{fffd}: there is no such file"));
    let ran = desk.run([OsStr::from_bytes(b"\xff"), OsStr::new("--json")]);
    assert_eq!((ran.status, text(&ran.json(), "/error/code")), (2, "usage"));
}

#[test]
fn files_over_the_limit_are_refused() {
    let desk = Desk::new();
    let file = File::create(desk.path("large.json")).unwrap();
    file.set_len(64 * 1024 * 1024 + 1).unwrap();
    let answer = desk.json(2, &["inspect", "large.json"]);
    assert_eq!(text(&answer, "/error/message"), "read large.json: it is larger than 64 MiB");
}

#[test]
fn formats_that_are_known_but_not_read_are_named() {
    let desk = Desk::new().with(
        "model.tm7",
        "<ThreatModel xmlns=\"http://schemas.datacontract.org/2004/07/ThreatModeling.Model\"></ThreatModel>",
    );
    let answer = desk.json(2, &["inspect", "model.tm7"]);
    let message = text(&answer, "/error/message").to_lowercase();
    assert!(message.contains("microsoft") || message.contains("tm7"), "{answer}");
}

#[test]
fn a_file_that_is_cut_off_says_where() {
    let desk = Desk::new().with("cut.json", &DRAGON[..DRAGON.len() / 2]);
    let answer = desk.json(2, &["inspect", "cut.json"]);
    assert_eq!(text(&answer, "/error/code"), "input");
    assert!(text(&answer, "/error/message").contains("line"), "{answer}");
}

#[test]
fn a_hostile_nesting_is_refused_and_nothing_breaks() {
    let deep = "[".repeat(200_000);
    let desk = Desk::new().with("deep.json", &format!("{{\"summary\":{{}},\"detail\":{deep}"));
    assert_eq!(text(&desk.json(2, &["inspect", "deep.json"]), "/error/code"), "input");
}

#[test]
fn the_hidden_reader_answers_on_its_own() {
    let desk = Desk::new();
    let ran = desk.run_with(["read-child"], &[&[0; 4][..], DRAGON.as_bytes()].concat());
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with('R') && ran.out.contains("Dragon shop"), "{ran:?}");
    let ran = desk.run_with(["read-child"], &[&[0; 4][..], b"{}"].concat());
    assert!(ran.out.starts_with("F{\"code\":\"input\""), "{ran:?}");
    assert_eq!(desk.run_with(["read-child"], b"").status, 2);
}
