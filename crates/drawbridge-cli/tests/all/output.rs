//! What goes to standard output, standard error and files.

use crate::models::{DRAGON, SHOP};
use crate::run::{Desk, binary};
use std::process::Stdio;

#[test]
fn a_threat_is_told_with_its_reasons() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    let ran = desk.run(["threats", "shop.dfd"]);
    for word in ["Shop · ", "because", "goes away if", "question", "Save order"] {
        assert!(ran.out.contains(word), "{word}: {}", ran.out);
    }
    assert!(["▲ critical", "◆ high", "■ medium", "● low"].iter().any(|mark| ran.out.contains(mark)), "{}", ran.out);
}

#[test]
fn a_pipe_gets_no_colours_and_no_name_drives_a_terminal() {
    let desk = Desk::new().with("shop.dfd", &SHOP.replace("Web app", "Web \u{9b}2J app"));
    for command in ["threats", "validate", "inspect"] {
        let ran = desk.run([command, "shop.dfd"]);
        assert!(!ran.out.contains(['\u{1b}', '\u{9b}']), "{}", ran.out);
        assert!(!ran.err.contains(['\u{1b}', '\u{9b}']), "{}", ran.err);
    }
}

#[test]
fn whoever_stops_listening_is_no_error() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    for arguments in [&["threats", "shop.dfd"][..], &["threats", "shop.dfd", "--json"], &["--help"]] {
        let mut child = desk
            .command(binary().as_ref())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_refused() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = desk.command(binary().as_ref());
    let output = command.args(["inspect", "shop.dfd"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("write the answer to standard output"));
}

#[test]
fn a_file_that_cannot_be_written_stays_as_it_was() {
    let desk = Desk::new().with("shop.dfd", SHOP).with("out.dfd", "what stood there");
    let mut permissions = std::fs::metadata(desk.path("out.dfd")).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(desk.path("out.dfd"), permissions).unwrap();
    let answer = desk.json(2, &["convert", "shop.dfd", "out.dfd"]);
    assert_eq!(answer["error"]["code"], "cannotWrite");
    assert_eq!(desk.read("out.dfd"), "what stood there");
    assert_eq!(desk.files(), ["out.dfd", "shop.dfd"]);
}

#[test]
fn notes_are_said_on_standard_error_and_in_the_answer() {
    let desk = Desk::new().with("dragon.json", DRAGON);
    let ran = desk.run(["convert", "dragon.json", "out.dfd", "--json"]);
    let answer = ran.json();
    for note in answer["notes"].as_array().unwrap() {
        assert!(ran.err.contains(note["text"].as_str().unwrap()), "{note} is not in {}", ran.err);
    }
    assert_eq!(answer["notes"].as_array().unwrap().len(), ran.err.lines().count());
}

#[test]
fn pictures_are_written_in_both_kinds_and_themes() {
    let desk = Desk::new().with("shop.dfd", SHOP).with("dragon.json", DRAGON);
    desk.json(0, &["render", "shop.dfd", "-o", "light.svg"]);
    desk.json(0, &["render", "shop.dfd", "-o", "dark.svg", "--theme", "dark"]);
    let light = desk.read("light.svg");
    assert!(light.contains("<svg") && light.contains("Web app"), "{light}");
    assert_ne!(light, desk.read("dark.svg"));
    desk.json(0, &["render", "dragon.json", "-o", "second.png", "--diagram", "2"]);
    assert!(std::fs::read(desk.path("second.png")).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_model_goes_from_format_to_format() {
    let desk = Desk::new().with("dragon.json", DRAGON);
    for (from, to) in [("dragon.json", "a.drawbridge"), ("a.drawbridge", "b.dfd"), ("b.dfd", "c.json")] {
        desk.json(0, &["convert", from, to]);
    }
    desk.json(0, &["convert", "c.json", "d", "--to", "threat-dragon"]);
    for file in ["a.drawbridge", "b.dfd", "c.json", "d"] {
        let counts = desk.json(0, &["inspect", file]);
        assert_eq!(counts["title"], "Dragon shop", "{file}");
        assert_eq!(
            (&counts["elements"], &counts["flows"], &counts["threats"]),
            (&3.into(), &1.into(), &1.into()),
            "{file}"
        );
    }
}

#[test]
fn a_model_without_diagrams_is_drawn_as_an_empty_picture() {
    let file = r#"{"version": "2.3.0", "summary": {"title": "Bare"}, "detail": {"diagrams": []}}"#;
    let desk = Desk::new().with("bare.json", file);
    assert_eq!(desk.run(["render", "bare.json", "-o", "bare.svg"]).status, 0);
    assert!(desk.read("bare.svg").contains("This diagram is empty."));
    assert_eq!(desk.run(["render", "bare.json", "-o", "bare.png"]).status, 0);
}

#[test]
fn a_png_that_would_get_too_large_is_drawn_smaller_and_a_note_says_so() {
    let far = "model \"Far\"\nprocess a \"A\" at=0,0,100,100\nprocess b \"B\" at=9000,9000,100,100\n";
    let desk = Desk::new().with("far.dfd", far);
    let ran = desk.run(["render", "far.dfd", "-o", "far.png"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.err.contains("smaller-picture"), "{ran:?}");
    assert!(std::fs::read(desk.path("far.png")).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_conversion_goes_to_standard_output_where_it_is_told_to() {
    let desk = Desk::new().with("shop.dfd", crate::models::SHOP);
    let told = desk.run(["convert", "shop.dfd", "-", "--to", "dfd"]);
    assert_eq!(told.status, 0, "{told:?}");
    desk.json(0, &["convert", "shop.dfd", "shop2.dfd"]);
    assert_eq!(told.out, desk.read("shop2.dfd"));
    assert_eq!(desk.files(), ["shop.dfd", "shop2.dfd"], "no file is called -");
    let answer = desk.json(0, &["convert", "shop.dfd", "-", "--to", "dfd"]);
    assert_eq!(answer["text"], told.out.as_str());
    let refused = desk.json(2, &["convert", "shop.dfd", "-"]);
    assert!(crate::run::text(&refused, "/error/hint").contains("--to"), "{refused}");
}

#[test]
fn what_had_no_place_stands_apart_in_a_threat_dragon_file() {
    let desk = Desk::new().with("shop.dfd", crate::models::SHOP);
    let answer = desk.json(0, &["convert", "shop.dfd", "-", "--to", "threat-dragon"]);
    let file: serde_json::Value = serde_json::from_str(crate::run::text(&answer, "/text")).unwrap();
    let cells = file.pointer("/detail/diagrams/0/cells").and_then(|cells| cells.as_array()).unwrap();
    let at = |name: &str| {
        let cell = cells.iter().find(|cell| cell["data"]["name"] == name).unwrap();
        ["/position/x", "/position/y"].map(|place| cell.pointer(place).and_then(|number| number.as_f64()).unwrap())
    };
    let [customer, web] = [at("Customer"), at("Web app")];
    assert!(customer[0] + 100.0 < web[0], "who comes from outside stands on the left: {customer:?} {web:?}");
    let codes: Vec<&str> =
        crate::run::array(&answer, "notes").iter().map(|note| crate::run::text(note, "/code")).collect();
    assert_eq!(codes.iter().filter(|code| **code == "arranged").count(), 1, "{codes:?}");
}
