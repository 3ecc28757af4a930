//! Input that is meant to hurt: every answer is a typed error or a sanitised model, soon.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "the helpers of tests fail loudly and tell what they did"
)]

use drawbridge_formats::{Format, ReadError, Reading, limits, read, write};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Reads within five seconds, and what was read can be written in every form and read again.
fn check(bytes: &[u8], name: &str) -> Result<Reading, ReadError> {
    let start = Instant::now();
    let result = read(bytes, Some(name));
    let spent = start.elapsed();
    println!("{} bytes read in {spent:?}", bytes.len());
    assert!(spent < Duration::from_secs(5), "reading took {spent:?}");
    if let Ok(reading) = &result {
        for format in [Format::Native, Format::Notation, Format::ThreatDragon2] {
            let (written, _) = write(&reading.model, format).unwrap();
            let again = read(&written, Some("x.dfd")).unwrap_or_else(|error| panic!("{format}: {error}"));
            assert_eq!(again.model.elements().count(), reading.model.elements().count(), "{format}");
            assert_eq!(again.model.flows().count(), reading.model.flows().count(), "{format}");
        }
    }
    result
}

fn threat_dragon(cells: &Value) -> Vec<u8> {
    json!({
        "version": "2.6.2", "summary": { "title": "Hostile" },
        "detail": { "diagrams": [{ "id": 0, "title": "D", "diagramType": "STRIDE", "cells": cells }] }
    })
    .to_string()
    .into_bytes()
}

fn codes(reading: &Reading) -> Vec<&str> {
    let mut codes: Vec<_> = reading.notes.iter().map(|note| note.code.as_str()).collect();
    codes.dedup();
    codes
}

#[test]
fn markup_and_control_characters_stay_text() {
    let evil = "<script>alert(1)</script>\" onload=\"x\u{0}\u{1b}\u{7}&<!--]]>\u{202e}\u{ffff}";
    let cells = json!([
        { "shape": "process", "id": "p1", "position": { "x": 0, "y": 0 }, "size": { "width": 100, "height": 100 },
          "data": { "type": "tm.Process", "name": evil, "description": evil, "threats": [
              { "id": "t1", "title": evil, "type": evil, "status": evil, "severity": evil, "description": evil } ] } },
        { "shape": "trust-boundary-box", "id": "b1", "position": { "x": 0, "y": 0 },
          "size": { "width": 900, "height": 900 }, "attrs": { "label": { "text": evil } } },
        { "shape": "flow", "id": "f1", "source": { "cell": "p1" }, "target": { "x": 3, "y": 4 }, "labels": [evil],
          "data": { "type": "tm.Flow", "protocol": evil } },
    ]);
    let reading = check(&threat_dragon(&cells), "x.json").unwrap();
    let element = reading.model.elements().next().unwrap();
    assert!(element.name.starts_with("<script>") && !element.name.contains(['\u{0}', '\u{1b}', '\u{ffff}']));
    assert_eq!(codes(&reading), ["word-unknown", "characters-removed"]);
}

#[test]
fn coordinates_that_are_none_are_sanitised() {
    let good = threat_dragon(&json!([
        { "shape": "process", "id": "p1", "position": { "x": 1e308, "y": -1e308 }, "size": { "width": -5, "height": 1e300 } },
        { "shape": "store", "id": "s1", "position": { "x": "1", "y": null }, "size": [] },
        { "shape": "actor", "id": "a1" },
        { "shape": "flow", "id": "f1", "source": { "x": 1e308, "y": 0 }, "target": { "cell": "p1" },
          "vertices": [{ "x": 1e308, "y": 1 }, { "x": 2.5, "y": 3 }, 7] },
        { "shape": "trust-boundary-curve", "id": "c1", "source": { "x": 1e308, "y": 0 }, "target": {} },
    ]));
    let reading = check(&good, "x.json").unwrap();
    assert_eq!(codes(&reading), ["place-beyond", "place-unknown", "place-beyond"]);
    let text = String::from_utf8(good).unwrap().replace("2.5", "NaN").replace("\"1\"", "-Infinity");
    let reading = check(text.as_bytes(), "x.json").unwrap();
    assert_eq!(codes(&reading)[0], "not-a-number");
}

#[test]
fn ids_that_are_shared_missing_or_dangling_are_told() {
    let cells = json!([
        { "shape": "process", "id": "x", "data": { "threats": [{ "id": "t" }, { "id": "t" }, null, 7] } },
        { "shape": "process", "id": "x", "data": { "threats": [{ "id": "t" }] } },
        { "shape": "process", "data": { "threats": null } },
        { "shape": "flow", "id": "f", "source": { "cell": "gone" }, "target": { "cell": "f" } },
        { "shape": "flow", "id": "f", "source": { "cell": "x" }, "target": { "cell": null } },
        { "shape": "rocket", "id": "r" }, 7, null, "text", [],
    ]);
    let reading = check(&threat_dragon(&cells), "x.json").unwrap();
    let counts = (reading.model.elements().count(), reading.model.flows().count(), reading.model.threats().count());
    assert_eq!(counts, (3, 2, 3));
    for code in
        ["id-twice", "id-missing", "threat-id-twice", "unknown-shape", "end-dangling", "end-at-line", "end-unknown"]
    {
        assert!(codes(&reading).contains(&code), "{code}: {:#?}", reading.notes);
    }
}

#[test]
fn wrong_types_everywhere_are_no_panic() {
    let fields = [
        "id", "shape", "position", "size", "data", "attrs", "labels", "source", "target", "vertices", "zIndex",
        "threats",
    ];
    let values =
        [json!(null), json!(7), json!("x"), json!([]), json!({}), json!(true), json!([{}]), json!({ "x": {} })];
    for field in fields {
        for value in &values {
            for shape in ["process", "flow", "trust-boundary-box", "trust-boundary-curve", "td-text-block"] {
                let mut cell = json!({ "shape": shape, "id": "ab" });
                cell[field] = value.clone();
                check(&threat_dragon(&json!([cell])), "x.json").unwrap();
            }
        }
    }
    for path in ["summary", "detail", "version"] {
        for value in &values {
            let mut root: Value = serde_json::from_slice(&threat_dragon(&json!([]))).unwrap();
            root[path] = value.clone();
            let _ = check(root.to_string().as_bytes(), "x.json");
        }
    }
}

#[test]
fn depth_is_refused_with_its_limit() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let text = format!("{{\"summary\":{{}},\"detail\":{{\"diagrams\":[{deep}]}},\"version\":\"2.0\"}}");
        let error = check(text.as_bytes(), "x.json").unwrap_err();
        assert!(matches!(error, ReadError::TooDeep { limit: 64, .. }), "{error}");
        assert!(check(deep.as_bytes(), "x.json").is_err());
        let native = format!("{{\"drawbridge\":\"1.0\"}}\n{{\"record\":\"sheet\",\"x\":{deep}}}\n");
        assert!(matches!(check(native.as_bytes(), "x.drawbridge"), Err(ReadError::TooDeep { .. })));
    }
    let text = format!("boundary a {}", "{ boundary b ".repeat(100_000));
    assert!(matches!(check(text.as_bytes(), "x.dfd"), Err(ReadError::Notation(_))));
    assert!(check(&b"<a>".repeat(100_000), "x.xml").is_err());
}

#[test]
fn more_than_the_limits_is_refused_soon() {
    let cell = |n: usize| format!("{{\"shape\":\"process\",\"id\":\"p{n}\",\"position\":{{\"x\":0,\"y\":0}}}}");
    let many: Vec<_> = (0..500_000).map(cell).collect();
    let text = format!(
        "{{\"version\":\"2.0\",\"summary\":{{}},\"detail\":{{\"diagrams\":[{{\"cells\":[{}]}}]}}}}",
        many.join(",")
    );
    assert!(matches!(check(text.as_bytes(), "x.json"), Err(ReadError::TooMany { .. })));
    let text = format!(
        "{{\"version\":\"2.0\",\"summary\":{{}},\"detail\":{{\"diagrams\":[{{\"cells\":[{}]}}]}}}}",
        many[..limits::ELEMENTS + 1].join(",")
    );
    let error = check(text.as_bytes(), "x.json").unwrap_err();
    assert_eq!(error.to_string(), "read a Threat Dragon 2 file: it holds 20001 elements, more than the limit of 20000");
    let text: String = (0..1_000_000).map(|n| format!("process p{n}\n")).collect();
    assert!(check(text.as_bytes(), "x.dfd").is_err());
    let line = |n: usize| format!("{{\"record\":\"element\",\"id\":\"e{n:016}\",\"kind\":\"store\"}}\n");
    let text: String = (0..600_000).map(line).collect();
    assert!(matches!(
        check(format!("{{\"drawbridge\":\"1.0\"}}\n{text}").as_bytes(), "x"),
        Err(ReadError::TooMany { .. })
    ));
    assert!(matches!(check(&vec![b' '; limits::FILE + 1], "x"), Err(ReadError::TooLarge { .. })));
    let long = "x".repeat(limits::TEXT + 1);
    let cells = json!([{ "shape": "process", "id": "p", "data": { "name": long } }]);
    assert!(matches!(check(&threat_dragon(&cells), "x.json"), Err(ReadError::TooLong { .. })));
    assert!(matches!(check(format!("note n \"{long}\"").as_bytes(), "x.dfd"), Err(ReadError::TooLong { .. })));
}

#[test]
fn twenty_thousand_nested_boxes_and_elements_are_read_soon() {
    let cells: Vec<_> = (0..10_000)
        .flat_map(|n| {
            let size = 30_000 - 2 * n;
            let place = json!({ "x": n, "y": n });
            [
                json!({ "shape": "trust-boundary-box", "id": format!("b{n}"), "position": place,
                        "size": { "width": size, "height": size } }),
                json!({ "shape": "process", "id": format!("p{n}"), "position": place }),
            ]
        })
        .collect();
    let start = Instant::now();
    let reading = read(&threat_dragon(&Value::Array(cells)), None).unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    let outer = |id: &drawbridge_model::BoundaryId| reading.model.boundary(*id).and_then(|one| one.parent);
    let deepest = reading.model.boundaries().map(|one| std::iter::successors(Some(one.id), outer).count()).max();
    assert_eq!(deepest, Some(limits::NESTING));
}

#[test]
fn circles_and_dangling_references_of_a_native_file() {
    let file = |lines: &[&str]| format!("{{\"drawbridge\":\"1.0\"}}\n{}\n", lines.join("\n")).into_bytes();
    let circle = file(&[
        r#"{"record":"boundary","id":"b0000000000000001","parent":"b0000000000000002"}"#,
        r#"{"record":"boundary","id":"b0000000000000002","parent":"b0000000000000001"}"#,
    ]);
    assert!(matches!(check(&circle, "x"), Err(ReadError::Shape { .. })));
    let twice =
        file(&[r#"{"record":"note","id":"n0000000000000001"}"#, r#"{"record":"note","id":"n0000000000000001"}"#]);
    let error = check(&twice, "x").unwrap_err();
    assert_eq!(error.to_string(), "read a Drawbridge file: `line 3` is the second record with its id");
    let dangling = file(&[
        r#"{"record":"element","id":"e0000000000000001","kind":"store","boundaries":["b0000000000000009"]}"#,
        r#"{"record":"flow","id":"f0000000000000001","from":"e0000000000000009","to":"loose"}"#,
        r#"{"record":"placement","diagram":"g0000000000000009","subject":"e0000000000000001"}"#,
    ]);
    let reading = check(&dangling, "x").unwrap();
    assert_eq!(reading.notes.len(), 3);
    for (line, part) in [
        (r#"{"record":"note","id":"n000000000000000"}"#, "line 2, column 1: read an id"),
        (r#"{"record":"rocket"}"#, "unknown variant"),
        (r#"{"record":"note","#, "line 2"),
        (r#"{"record":"note","id":"n0000000000000001","text":"a\u0000b"}"#, "control characters"),
        (
            r#"{"record":"placement","diagram":"g0000000000000009","subject":"e0000000000000001","at":[1e308,0,0,0]}"#,
            "limit",
        ),
    ] {
        let error = check(&file(&[line]), "x").unwrap_err().to_string();
        assert!(error.contains(part), "{line}: {error}");
    }
}

#[test]
fn an_empty_file_is_refused_whatever_its_name() {
    for bytes in [&b""[..], b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe\n\x00"] {
        for name in [None, Some("x"), Some("x.dfd"), Some("X.DFD"), Some("x.json"), Some("x.drawbridge")] {
            assert_eq!(read(bytes, name).unwrap_err(), ReadError::Empty, "{bytes:?} {name:?}");
        }
    }
    assert!(ReadError::Empty.way_out().contains("cut off"));
    assert!(check(b"# nothing yet\n", "x.dfd").is_ok(), "somebody wrote this, and it can be written again");
}

#[test]
fn the_way_out_of_a_mistake_is_told_once() {
    let error = read(b"modle \"Shop\"\n", Some("x.dfd")).unwrap_err();
    assert_eq!(error.to_string(), "read a .dfd text: line 1, column 1: there is no statement `modle`");
    assert_eq!(error.way_out(), "did you mean `model`?");
    let error = read(b"modle \"Shop\"\nproces web\n", Some("x.dfd")).unwrap_err();
    assert_eq!(error.to_string().matches("did you mean").count(), 2, "{error}");
    assert!(!error.way_out().contains("did you mean"));
}

#[test]
fn what_is_no_text_and_no_model_is_named() {
    for (bytes, part) in [
        (&b""[..], "empty"),
        (b"   \n", "empty"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"<!DOCTYPE x [<!ENTITY a \"b\">]><ThreatModel/>", "document type"),
        (b"\xff\xfe<\x00!\x00D\x00O\x00C\x00T\x00Y\x00P\x00E\x00", "document type"),
        (b"{\"summary\":{},\"detail\":{\"diagrams\":[{\"cells\":[\xff]}]}}", "UTF-8"),
        (b"{\"otmVersion\":\"0.1.0\"}", "Open Threat Model"),
        (b"from pytm import TM\n", "pytm"),
        (b"hello", "no format"),
        (b"{}", "no format"),
        (b"\x00\x01\x02\x03", "no format"),
    ] {
        let error = check(bytes, "x").unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.way_out().is_empty() && !error.code().is_empty());
    }
    let wide: Vec<u8> = "\u{feff}model \"Wide\"\nprocess web\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(check(&wide, "x.dfd").unwrap().model.elements().count(), 1);
}
