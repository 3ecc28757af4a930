//! The exit statuses, and what a refusal says.

use crate::models::{CRATE_OF_TEA, DRAGON, SHOP};
use crate::run::{Desk, keys, text};

/// An unclosed boundary.
const BROKEN: &str = "model \"Shop\"\nboundary b \"B\" {\n";

fn desk() -> Desk {
    Desk::new().with("shop.dfd", SHOP).with("dragon.json", DRAGON).with("tea.dfd", CRATE_OF_TEA)
}

/// Calls that are refused, with the code and a part of the message.
const REFUSED: &[(&[&str], &str, &str)] = &[
    (&[], "usage", "requires a subcommand"),
    (&["bogus"], "usage", "unrecognized subcommand 'bogus'"),
    (&["inspect"], "usage", "required arguments"),
    (&["inspect", "shop.dfd", "--no-such"], "usage", "unexpected argument '--no-such'"),
    (&["threats", "shop.dfd", "--tier", "ten"], "usage", "invalid value 'ten'"),
    (&["threats", "shop.dfd", "--fail-on", "awful"], "usage", "invalid value 'awful'"),
    (&["threats", "shop.dfd", "--rules", "embedded"], "usage", "brings no rules"),
    (&["threats", "dragon.json", "--rules", "embedded"], "usage", "brings no rules"),
    (&["inspect", "missing.dfd"], "input", "read missing.dfd: there is no such file"),
    (&["inspect", "."], "input", "read .: this is a folder"),
    (&["inspect", "broken.dfd"], "input", "broken.dfd"),
    (&["inspect", "empty"], "input", "empty"),
    (&["validate", "empty.dfd"], "input", "the file is empty"),
    (&["inspect", "image.png"], "input", "image.png"),
    (&["inspect", "workspace:Nothing"], "input", "there is no such file"),
    (&["explain", "shop.dfd", "nonsense"], "usage", "explain nonsense: shop.dfd has no such part"),
    (&["explain", "shop.dfd", "t@nobody"], "usage", "explain t@nobody: shop.dfd has no such part"),
    (&["explain", "shop.dfd", "no/such-threat@order"], "usage", "no/such-threat"),
    (&["convert", "shop.dfd", "out.tm7"], "usage", "(.tm7), but neither reads nor writes"),
    (&["convert", "shop.dfd", "out"], "usage", "which format"),
    (&["convert", "shop.dfd", "out.txt", "--to", "tm7"], "usage", "invalid value 'tm7'"),
    (&["convert", "shop.dfd", "shop.dfd"], "usage", "this is the file that is read"),
    (&["convert", "shop.dfd", "./shop.dfd"], "usage", "this is the file that is read"),
    (&["convert", "shop.dfd", "no/such/folder.dfd"], "cannotWrite", "write no/such/folder.dfd"),
    (&["render", "shop.dfd", "-o", "out.pdf"], "usage", "which kind of picture"),
    (&["render", "shop.dfd", "-o", "out.svg", "--diagram", "9"], "usage", "draw diagram 9 of shop.dfd"),
    (&["render", "shop.dfd", "-o", "out.svg", "--diagram", "0"], "usage", "draw diagram 0 of shop.dfd"),
    (&["render", "shop.dfd", "-o", "shop.svg/out.svg"], "cannotWrite", "write shop.svg/out.svg"),
    (&["new", " "], "usage", "the title is empty"),
    (&["export", "Nothing", "out.dfd"], "input", "there is no such file"),
    (&["backup", "out.db"], "input", "there is no such file"),
    (&["restore", "missing.db"], "input", "restore missing.db: there is no such file"),
    (&["move", "out.db"], "input", "there is no such file"),
    (&["move", "."], "usage", "this is a folder"),
    (&["open", "missing.dfd"], "input", "open missing.dfd: there is no such file"),
    (&["completions", "tcsh"], "usage", "invalid value 'tcsh'"),
    (&["--workspace", "shop.dfd", "list"], "input", "shop.dfd"),
];

#[test]
fn what_is_refused_ends_with_two_and_says_why_in_both_forms() {
    let desk =
        desk().with("broken.dfd", BROKEN).with("empty", "").with("empty.dfd", "").with("image.png", "\u{89}PNG\r\n");
    let before = desk.files();
    for (arguments, code, message) in REFUSED {
        let answer = desk.json(2, arguments);
        assert_eq!(keys(&answer), ["error"]);
        assert_eq!(keys(&answer["error"]), ["code", "message", "hint"]);
        assert_eq!(text(&answer, "/error/code"), *code, "{arguments:?}: {answer}");
        assert!(text(&answer, "/error/message").contains(message), "{arguments:?}: {answer}");
        let ran = desk.run(*arguments);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.starts_with("error: "), "{arguments:?}: {ran:?}");
        assert!(ran.err.contains(message) || *code == "usage", "{arguments:?}: {ran:?}");
    }
    assert_eq!(desk.files(), before, "a refused command writes nothing");
}

#[test]
fn findings_end_with_one_where_they_were_asked_for() {
    let desk = desk();
    assert_eq!(desk.run(["threats", "shop.dfd"]).status, 0);
    assert_eq!(desk.run(["threats", "shop.dfd", "--fail-on", "low"]).status, 1);
    assert_eq!(desk.run(["threats", "shop.dfd", "--fail-on", "low", "--json"]).status, 1);
    assert_eq!(desk.run(["threats", "tea.dfd", "--fail-on", "critical"]).status, 0);
    assert_eq!(desk.run(["validate", "tea.dfd"]).status, 0);
}

#[test]
fn a_threat_stored_in_the_file_is_a_finding_until_it_is_decided() {
    let stored = |status: &str| format!("{CRATE_OF_TEA}threat t at kettle \"Boils over\" severity=critical{status}\n");
    let desk = desk().with("open.dfd", &stored("")).with("decided.dfd", &stored(" status=mitigate"));
    assert_eq!(desk.run(["threats", "open.dfd", "--fail-on", "critical"]).status, 1);
    assert_eq!(desk.run(["threats", "decided.dfd", "--fail-on", "critical"]).status, 0);
}

#[test]
fn validation_ends_with_one_exactly_when_there_is_an_error() {
    let desk = desk();
    for file in ["shop.dfd", "dragon.json", "tea.dfd"] {
        let ran = desk.run(["validate", file, "--json"]);
        let has_error = ran.out.contains(r#""severity":"error""#);
        assert_eq!(ran.status, i32::from(has_error), "{ran:?}");
        assert_eq!(desk.run(["validate", file]).status, ran.status);
    }
}

#[test]
fn help_and_version_are_no_refusals() {
    let desk = desk();
    for arguments in
        [&["--help"][..], &["help"], &["-h"], &["--version"], &["threats", "--help"], &["--help", "--json"]]
    {
        let ran = desk.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{arguments:?}");
        assert!(ran.out.contains("rawbridge"), "{ran:?}");
    }
}
