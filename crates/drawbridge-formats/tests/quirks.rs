//! Threat Dragon files as other hands leave them: each gives its right counts, or an error with the place.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail loudly")]

use drawbridge_formats::{Format, ReadError, Reading, inspect, read, write};
use drawbridge_model::geometry::LIMIT;
use drawbridge_model::{Placement, Record, Subject};
use expect_test::{Expect, expect};
use serde_json::{Value, json};

const TWO: &str = r#"{"version":"2.0","summary":{"title":"T"},"detail":{"diagrams":[{"id":0,"title":"D","cells":[
{"shape":"process","id":"p1","position":{"x":0,"y":0},"size":{"width":100,"height":100},"data":{"type":"tm.Process","name":"P","threats":[{"id":"t1"}]}},
{"shape":"store","id":"s1","position":{"x":300,"y":0},"data":null},
{"shape":"flow","id":"f1","source":{"cell":"p1"},"target":{"cell":"s1"},"data":{"type":"tm.Flow","threats":null}}]}]}}"#;

/// Format, diagrams, elements, flows, boundaries and threats, and the codes of the notes; or the error.
fn told(bytes: &[u8]) -> String {
    let reading = match read(bytes, Some("model.json")) {
        Ok(reading) => reading,
        Err(error) => {
            assert!(!error.way_out().is_empty());
            return format!("{} ({})", error, error.code());
        }
    };
    let counted = inspect(bytes, Some("model.json")).unwrap();
    assert_eq!(counted.elements, reading.model.elements().count());
    write(&reading.model, Format::ThreatDragon2).unwrap();
    let mut codes: Vec<_> = reading.notes.iter().map(|note| note.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    format!(
        "{} {}/{}/{}/{}/{} {}",
        reading.format.name(),
        reading.model.diagrams().count(),
        reading.model.elements().count(),
        reading.model.flows().count(),
        reading.model.boundaries().count(),
        reading.model.threats().count(),
        codes.join(" ")
    )
}

fn check(cases: &[(&str, Vec<u8>)], expected: &Expect) {
    let told: String = cases.iter().map(|(name, bytes)| format!("{name}: {}\n", told(bytes).trim_end())).collect();
    expected.assert_eq(&told);
}

fn text(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

#[test]
fn bytes_of_every_kind() {
    let wide = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> { TWO.encode_utf16().flat_map(unit).collect() };
    let cases = [
        ("as it is", text(TWO)),
        ("byte order mark", [b"\xef\xbb\xbf", TWO.as_bytes()].concat()),
        ("UTF-16 with a mark", [vec![0xff, 0xfe], wide(u16::to_le_bytes)].concat()),
        ("UTF-16, the other way round", [vec![0xfe, 0xff], wide(u16::to_be_bytes)].concat()),
        ("UTF-16 without a mark", wide(u16::to_le_bytes)),
        ("UTF-16 cut off", wide(u16::to_be_bytes)[..801].to_vec()),
        ("Windows line ends", text(&TWO.replace('\n', "\r\n"))),
        ("blanks around", text(&format!("\n\n  {TWO}\n\n\t "))),
        ("something behind", text(&format!("{TWO}\nconsole.log()"))),
        ("twice", text(&format!("{TWO}{TWO}"))),
        ("a zero behind", text(&format!("{TWO}\0\0"))),
        ("cut off", text(&TWO[..TWO.len() - 40])),
        ("Latin-1", TWO.replace("\"P\"", "\"?\"").bytes().map(|b| if b == b'?' { 0xe9 } else { b }).collect()),
        ("a comma too many", text(&TWO.replace("]}]}}", "],}]}}"))),
        ("a remark", text(&format!("// mine\n{TWO}"))),
        ("half an emoji", text(&TWO.replace("\"P\"", "\"\\ud83d\""))),
    ];
    check(
        &cases,
        &expect![[r#"
        as it is: threat-dragon-v2 1/2/1/0/1
        byte order mark: threat-dragon-v2 1/2/1/0/1
        UTF-16 with a mark: threat-dragon-v2 1/2/1/0/1
        UTF-16, the other way round: threat-dragon-v2 1/2/1/0/1
        UTF-16 without a mark: threat-dragon-v2 1/2/1/0/1
        UTF-16 cut off: read a Threat Dragon 2 file: byte 800 is not of UTF-8 or UTF-16 text (not-utf-8)
        Windows line ends: threat-dragon-v2 1/2/1/0/1
        blanks around: threat-dragon-v2 1/2/1/0/1
        something behind: read a Threat Dragon 2 file: line 5, column 1: trailing characters (syntax)
        twice: read a Threat Dragon 2 file: line 4, column 119: trailing characters (syntax)
        a zero behind: read a Threat Dragon 2 file: line 4, column 119: trailing characters (syntax)
        cut off: read a Threat Dragon 2 file: line 4, column 78: EOF while parsing an object (syntax)
        Latin-1: read a Threat Dragon 2 file: byte 217 is not of UTF-8 or UTF-16 text (not-utf-8)
        a comma too many: read a Threat Dragon 2 file: line 4, column 116: trailing comma (syntax)
        a remark: read a model: the content is of no format that Drawbridge knows (unknown-format)
        half an emoji: read a Threat Dragon 2 file: line 2, column 131: unexpected end of hex escape (syntax)
    "#]],
    );
}

#[test]
fn sections_that_are_missing_or_of_another_kind() {
    let two = |change: fn(&mut Value)| {
        let mut root: Value = serde_json::from_str(TWO).unwrap();
        change(&mut root);
        root.to_string().into_bytes()
    };
    let cases = [
        ("no version", two(|root| drop(root.as_object_mut().unwrap().remove("version")))),
        ("the version a number", two(|root| root["version"] = json!(2))),
        ("the version 1, the cells of 2", two(|root| root["version"] = json!("1.6"))),
        ("no summary", two(|root| drop(root.as_object_mut().unwrap().remove("summary")))),
        ("summary null", two(|root| root["summary"] = json!(null))),
        ("summary a text", two(|root| root["summary"] = json!("T"))),
        ("no title", two(|root| root["summary"] = json!({}))),
        ("the title a number", two(|root| root["summary"]["title"] = json!(7))),
        ("no detail", two(|root| drop(root.as_object_mut().unwrap().remove("detail")))),
        ("detail null", two(|root| root["detail"] = json!(null))),
        ("no diagrams", two(|root| root["detail"] = json!({}))),
        ("diagrams null", two(|root| root["detail"]["diagrams"] = json!(null))),
        ("diagrams empty", two(|root| root["detail"]["diagrams"] = json!([]))),
        ("diagrams an object", two(|root| root["detail"]["diagrams"] = json!({ "a": [] }))),
        ("diagrams that are none", two(|root| root["detail"]["diagrams"] = json!([null, 7, "x"]))),
        ("no cells", two(|root| drop(root["detail"]["diagrams"][0].as_object_mut().unwrap().remove("cells")))),
        ("cells null", two(|root| root["detail"]["diagrams"][0]["cells"] = json!(null))),
        ("cells an object", two(|root| root["detail"]["diagrams"][0]["cells"] = json!({}))),
        (
            "diagrams with one id",
            two(|root| {
                let one = root["detail"]["diagrams"][0].clone();
                root["detail"]["diagrams"].as_array_mut().unwrap().push(one);
            }),
        ),
        ("a list around it", two(|root| *root = json!([root]))),
        ("something else", text(r#"{"name":"x","summary":"A program","version":"2.1.0"}"#)),
    ];
    check(
        &cases,
        &expect![[r#"
            no version: threat-dragon-v2 1/2/1/0/1
            the version a number: threat-dragon-v2 1/2/1/0/1
            the version 1, the cells of 2: threat-dragon-v2 1/2/1/0/1
            no summary: threat-dragon-v2 1/2/1/0/1 section-missing
            summary null: threat-dragon-v2 1/2/1/0/1 section-missing
            summary a text: threat-dragon-v2 1/2/1/0/1 section-missing
            no title: threat-dragon-v2 1/2/1/0/1
            the title a number: threat-dragon-v2 1/2/1/0/1
            no detail: threat-dragon-v2 0/0/0/0/0 diagrams-missing section-missing
            detail null: threat-dragon-v2 0/0/0/0/0 diagrams-missing section-missing
            no diagrams: threat-dragon-v2 0/0/0/0/0 diagrams-missing
            diagrams null: threat-dragon-v2 0/0/0/0/0 diagrams-missing
            diagrams empty: threat-dragon-v2 0/0/0/0/0
            diagrams an object: read a Threat Dragon 2 file: `detail.diagrams` is not a list (shape)
            diagrams that are none: threat-dragon-v2 0/0/0/0/0 not-a-diagram
            no cells: threat-dragon-v2 1/0/0/0/0
            cells null: threat-dragon-v2 1/0/0/0/0
            cells an object: read a Threat Dragon 2 file: `detail.diagrams[0].cells` is not a list (shape)
            diagrams with one id: threat-dragon-v2 2/4/2/0/2 threat-id-twice
            a list around it: read a model: the content is of no format that Drawbridge knows (unknown-format)
            something else: read a model: the content is of no format that Drawbridge knows (unknown-format)
        "#]],
    );
}

fn with_cells(cells: &Value) -> Vec<u8> {
    let diagrams = json!([{ "id": 0, "title": "D", "diagramType": "STRIDE", "cells": cells }]);
    json!({ "version": "2.0", "summary": { "title": "T" }, "detail": { "diagrams": diagrams } })
        .to_string()
        .into_bytes()
}

fn process(id: &Value) -> Value {
    json!({ "shape": "process", "id": id, "position": { "x": 0, "y": 0 }, "data": { "type": "tm.Process" } })
}

#[test]
fn cells_of_every_kind() {
    let cases = [
        (
            "ids are numbers",
            json!([process(&json!(12)), process(&json!(13)),
            { "shape": "flow", "id": 14, "source": { "cell": 12 }, "target": { "cell": 13 } }]),
        ),
        (
            "ends are bare ids",
            json!([process(&json!("p1")), process(&json!("p2")),
            { "shape": "flow", "id": "f1", "source": "p1", "target": { "id": "p2" } }]),
        ),
        (
            "an id of one character",
            json!([process(&json!("1")), process(&json!("2")),
            { "shape": "flow", "id": "3", "source": { "cell": "1" }, "target": { "cell": "2" } }]),
        ),
        ("one id twice", json!([process(&json!("p1")), process(&json!("p1"))])),
        ("ids of other kinds", json!([process(&json!(null)), process(&json!({})), process(&json!(true))])),
        (
            "ports",
            json!([process(&json!("p1")), process(&json!("p2")), { "shape": "flow", "id": "f1",
            "source": { "cell": "p1", "port": "gone" }, "target": { "cell": "p2", "port": 7 } }]),
        ),
        (
            "no shape, but a type",
            json!([{ "id": "p1", "data": { "type": "tm.Process" } },
            { "id": "b1", "data": { "type": "tm.Boundary" }, "position": { "x": 1, "y": 2 } }]),
        ),
        ("shapes of version 1", json!([{ "type": "tm.Process", "id": "p1", "position": { "x": 1, "y": 2 } }])),
        ("shapes nobody knows", json!([{ "shape": "rect", "id": "r1" }, { "shape": 7 }, null, 7, []])),
        (
            "threats that are none",
            json!([{ "shape": "process", "id": "p1", "data": { "threats": [null, 7, {}] } },
            { "shape": "actor", "id": "a1", "data": { "threats": {} } },
            { "shape": "store", "id": "s1", "data": { "threats": null }, "threats": [{ "title": "On the cell" }] }]),
        ),
    ];
    let cases: Vec<_> = cases.iter().map(|(name, cells)| (*name, with_cells(cells))).collect();
    check(
        &cases,
        &expect![[r#"
        ids are numbers: threat-dragon-v2 1/2/1/0/0
        ends are bare ids: threat-dragon-v2 1/2/1/0/0
        an id of one character: threat-dragon-v2 1/2/1/0/0
        one id twice: threat-dragon-v2 1/2/0/0/0 id-twice
        ids of other kinds: threat-dragon-v2 1/3/0/0/0 id-missing
        ports: threat-dragon-v2 1/2/1/0/0
        no shape, but a type: threat-dragon-v2 1/1/0/1/0 place-unknown
        shapes of version 1: threat-dragon-v2 1/0/0/0/0 unknown-shape
        shapes nobody knows: threat-dragon-v2 1/0/0/0/0 unknown-shape
        threats that are none: threat-dragon-v2 1/3/0/0/2 not-a-threat place-unknown
    "#]],
    );
}

#[test]
fn version_1_of_every_kind() {
    let cell = json!({ "type": "tm.Process", "id": "p1", "position": { "x": 1, "y": 2 }, "attrs": { "text": { "text": "P" } } });
    let file = |diagrams: Value| {
        json!({ "summary": { "title": "T" }, "detail": { "diagrams": diagrams } }).to_string().into_bytes()
    };
    let cases = [
        ("as it is", file(json!([{ "diagramJson": { "cells": [cell] } }]))),
        ("blank diagrams", file(json!([{ "diagramJson": {} }, { "diagramJson": null }, {}, { "title": "D" }]))),
        ("cells that are none", file(json!([{ "diagramJson": { "cells": "none" } }]))),
        (
            "both versions in one file",
            file(json!([{ "diagramJson": { "cells": [cell] } }, { "cells": [process(&json!("p2"))] }])),
        ),
        ("no diagrams", file(json!([]))),
    ];
    check(
        &cases,
        &expect![[r#"
        as it is: threat-dragon-v1 1/1/0/0/0
        blank diagrams: threat-dragon-v1 4/0/0/0/0
        cells that are none: threat-dragon-v1 1/0/0/0/0 not-cells
        both versions in one file: threat-dragon-v1 2/2/0/0/0
        no diagrams: threat-dragon-v1 0/0/0/0/0
    "#]],
    );
}

fn far() -> Value {
    json!([
        { "shape": "process", "id": "far", "zIndex": 1, "position": { "x": 1e308, "y": -2_000_000.5 },
          "size": { "width": 100, "height": 5_000_000 }, "data": { "type": "tm.Process", "hasOpenThreats": false } },
        { "shape": "process", "id": "near", "zIndex": 1, "position": { "x": 0.1, "y": 0.2 },
          "size": { "width": 100, "height": 100 }, "data": { "type": "tm.Process", "hasOpenThreats": false } },
        { "shape": "flow", "id": "flow", "zIndex": 1, "source": { "x": 3_000_000, "y": 0 }, "target": { "cell": "near" },
          "vertices": [{ "x": -1e300, "y": 7.3 }], "data": { "type": "tm.Flow", "hasOpenThreats": false } },
    ])
}

fn cells_of(bytes: &[u8]) -> Value {
    let root: Value = serde_json::from_slice(bytes).unwrap();
    root["detail"]["diagrams"][0]["cells"].clone()
}

fn element(reading: &Reading, name: &str) -> Placement {
    let of = |id: &str| reading.model.elements().find(|one| one.foreign.as_ref().unwrap().id == id).unwrap().id;
    let at = Subject::Element(of(name));
    reading.model.placements_of(at).next().unwrap().as_ref().clone()
}

#[test]
fn what_lies_beyond_the_limit_stands_at_it_and_is_written_as_it_was() {
    let reading = read(&with_cells(&far()), None).unwrap();
    let told: Vec<_> = reading.notes.iter().map(|note| (note.code.as_str(), note.place.as_str())).collect();
    assert_eq!(told, [("place-beyond", "detail.diagrams[0] far"), ("place-beyond", "detail.diagrams[0] flow")]);
    let at = element(&reading, "far").at;
    assert_eq!((at.x, at.y, at.w, at.h), (LIMIT, -LIMIT, 400, LIMIT));
    assert_eq!(cells_of(&write(&reading.model, Format::ThreatDragon2).unwrap().0), far());
}

#[test]
fn what_is_moved_is_written_anew_and_its_neighbours_are_not() {
    let mut reading = read(&with_cells(&far()), None).unwrap();
    let mut moved = element(&reading, "far");
    (moved.at.x, moved.at.y) = (40, 80);
    let records = reading.model.records().filter(|record| record.key() != Record::from(moved.clone()).key());
    reading.model =
        drawbridge_formats::Model::from_records(records.chain([Record::from(moved.clone())]).collect::<Vec<_>>());
    let cells = cells_of(&write(&reading.model, Format::ThreatDragon2).unwrap().0);
    assert_eq!(cells[0]["position"], json!({ "x": 10, "y": 20 }));
    assert_eq!(cells[0]["size"], far()[0]["size"]);
    assert_eq!((&cells[1], &cells[2]), (&far()[1], &far()[2]));
}

#[test]
fn numbers_that_no_program_can_hold_are_the_largest() {
    let huge = String::from_utf8(with_cells(&far())).unwrap().replacen("1e+308", "-1e999", 1);
    assert!(huge.contains("-1e999"));
    let reading = read(huge.as_bytes(), None).unwrap();
    assert!(reading.notes.iter().any(|note| note.code == "number-too-large"));
    assert_eq!(element(&reading, "far").at.x, -LIMIT);
    assert!(matches!(read(b"{\"drawbridge\":\"1.0\"}\n{\"a\":1e999}", None), Err(ReadError::Syntax { .. })));
}
