//! Every quirk of Threat Dragon files, in files of our own: read as text of the notation, with the notes, and back.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail loudly")]

mod common;

use drawbridge_formats::{Format, Note, read, write};
use drawbridge_model::{FactName, Model, Provenance, Record, Rect, Status, Value as FactValue};
use expect_test::{Expect, expect};
use serde_json::Value;

const SUITE: [(&str, &str); 5] = [
    ("names", include_str!("suite/threat-dragon/names.json")),
    ("ends", include_str!("suite/threat-dragon/ends.json")),
    ("flags", include_str!("suite/threat-dragon/flags.json")),
    ("threats", include_str!("suite/threat-dragon/threats.json")),
    ("version-1", include_str!("suite/threat-dragon/version-1.json")),
];

fn file(name: &str) -> &'static str {
    SUITE.iter().find(|(known, _)| *known == name).unwrap().1
}

fn notes(notes: &[Note]) -> String {
    notes.iter().map(|note| format!("# {} {}: {}\n", note.code, note.place, note.text)).collect()
}

fn check(name: &str, expected: Expect) {
    let reading = read(file(name).as_bytes(), None).unwrap();
    let text = String::from_utf8(write(&reading.model, Format::Notation).unwrap().0).unwrap();
    expected.assert_eq(&(text + &notes(&reading.notes)));
}

#[test]
fn names_stand_in_many_places() {
    check(
        "names",
        expect![[r#"
        model "Names" owner=Ann reviewer=Dee contributors=Bob,Cleo
        boundary header-text "Header text"
        boundary label-text "Label text"
        boundary boundary ""
        process stored-name-wins "Stored name wins"
        store only-a-label "Only a label"
        actor plain-label "Plain label"
        flow as-a-string: stored-name-wins -> only-a-label "As a string"
        flow as-labeltext: stored-name-wins -> only-a-label "As labelText"
        flow as-label: stored-name-wins -> only-a-label "As label"
        flow as-text: stored-name-wins -> only-a-label "As text"
        flow flow: stored-name-wins -> only-a-label
        note note "A note\non two lines"
        diagram labels "Labels" method=CIA {
          boundary at=400,200,100,100
          header-text at=0,200,100,100
          label-text at=200,200,100,100
          only-a-label at=200,20,112.5,60
          plain-label at=400,20,150,80
          stored-name-wins at=-10.5,20.25,60,60
          as-a-string
          as-label
          as-labeltext
          as-text
          flow
          note at=0,400,190,80
        }
        diagram the-same-id-again-and-no-cells "The same id again, and no cells" method=PLOT4ai {
        }
    "#]],
    );
}

#[test]
fn ends_may_be_loose_attached_or_lost() {
    check(
        "ends",
        expect![[r#"
        model "Ends"
        boundary zone "Zone" at=280,-20,200,200 {
          store db "DB" number=2 order=V000001 at=300,0,100,100
        }
        boundary-line misspelt "Misspelt" points=200,-100,210,100,200,300
        boundary-line boundary "" points=50,50,9,9
        process web "Web" number=1 order=V000000 at=0,0,100,100
        flow query: web <-> db "Query" points=150,10.5
        flow loose: _ -> _ "Loose" from=1,2 to=3,4
        flow from-nowhere: _ -> web "From nowhere" from=10,20
        flow to-the-zone: web -> zone "To the zone"
        flow to-the-note: web -> note "To the note"
        flow dangling: web -> _ "Dangling" to=150,50
        flow flow: web -> _ to=700,7
        note note "Hint" at=0,400,100,50
        # unknown-shape detail.diagrams[0].cells[13]: A cell of the shape `cloud` is kept, but not shown.
        # unknown-shape detail.diagrams[0].cells[14]: A cell of the shape `none` is kept, but not shown.
        # end-dangling detail.diagrams[0] dangling target: The flow ends at the cell `gone`, which does not exist; that end is loose now.
    "#]],
    );
}

#[test]
fn flags_are_facts_and_boxes_hold_what_stands_in_them() {
    check(
        "flags",
        expect![[r#"
        model "Flags" description="Line one\nline two"
        boundary outer "Outer" at=0,0,300,300 {
          store s "S" number=2 encrypted_at_rest=yes@import is_log=yes@import signed=yes@import stores_credentials=yes@import stores_inventory=yes@import order=V000001 at=130,30,40,40
          boundary inner "Inner" at=10,10,80,80 {
            process p "P" number=1 out-of-scope="Bought in" description="What it does" handles_card_payment=yes@import handles_goods=yes@import privilege_level=root@import order=V000000 at=30,30,40,40
          }
        }
        actor a "A" provides_authentication=yes@import order=V000002 at=530,30,40,40
        flow f: a -> p "F" encrypted=yes@import protocol=https@import public_network=yes@import
        flow g: p -> s "G" protocol="TLS 1.2 over TCP"@import
    "#]],
    );
}

#[test]
fn threats_have_words_of_many_kinds() {
    check(
        "threats",
        expect![[r#"
        model "Threats"
        diagram threats "Threats" method=EOP
        process p "P" at=0,0,90,90
        store s "S" at=200,0,90,90
        actor a "A" at=400,0,90,90
        threat t4 at p "German" number=4 category=information-disclosure description=D mitigation=M
        threat t5 at p "Older id" category=tampering severity=high status=not-applicable
        threat t6 at p "Card" category=wild-card severity=critical status=mitigate
        threat t7 at p "The same id" status=eliminate
        threat t8 at p "No id" category="Something new"
        threat t9 at a "On the cell" category=repudiation severity=low status=transfer
        # threat-id-twice detail.diagrams[0] p1 threats[3]: The threat id `t-3` is that of another threat too; both are kept.
        # word-unknown detail.diagrams[0] p1 threats[4]: The severity `Grave` is not understood; the word is kept for writing back.
    "#]],
    );
}

#[test]
fn version_1_is_another_drawing_of_the_same() {
    check(
        "version-1",
        expect![[r#"
        model "Version one" owner=Ann reviewer=Cleo contributors=Bob
        boundary-line boundary ""
        actor web-browser "Web browser" provides_authentication=yes@import
        process server "Server" out-of-scope=Later privilege_level=low@import
        flow web-request: web-browser -> server "Web request" protocol=http@import public_network=yes@import
        flow flow: _ -> server
        threat t1 at server "Spoof" category=spoofing severity=high status=not-applicable
        diagram main "Main" {
          boundary points=200,-50,200,300
          server at=300.5,10,100,100
          web-browser at=10,10,160,80
          flow from=1.5,2
          web-request points=200,5
        }
        diagram blank "Blank" {
        }
        diagram missing "Missing" {
        }
        # labels-left-out detail.diagrams[0].diagramJson.cells[2] f-1: Only the first label is carried over, and it stands at its usual place.
        # unknown-shape detail.diagrams[0].cells[5]: A cell of the shape `none` is kept, but not shown.
    "#]],
    );
}

/// The paths that differ after writing, without those that a note tells of.
fn differences(name: &str, change: impl FnOnce(Model) -> Model) -> Vec<String> {
    let model = change(read(file(name).as_bytes(), None).unwrap().model);
    let (bytes, notes) = write(&model, Format::ThreatDragon2).unwrap();
    let before: Value = serde_json::from_str(file(name)).unwrap();
    let after: Value = serde_json::from_slice(&bytes).unwrap();
    let mut out = Vec::new();
    common::differences("", &before, &after, &mut out);
    out.retain(|path| !notes.iter().any(|note| note.code == "supplied" && path.starts_with(&note.place)));
    out
}

#[test]
fn untouched_files_come_back() {
    for name in ["names", "ends", "flags", "threats"] {
        assert_eq!(differences(name, |model| model), Vec::<String>::new(), "{name}");
    }
}

/// The model with one record changed.
fn with(model: &Model, change: impl Fn(&mut Record)) -> Model {
    Model::from_records(model.records().map(|mut record| {
        change(&mut record);
        record
    }))
}

#[test]
fn a_change_changes_its_own_place_alone() {
    let renamed = |model: Model| {
        with(&model, |record| {
            if let Record::Element(one) = record
                && one.name == "Web"
            {
                std::sync::Arc::make_mut(one).name = "Web app".into();
            }
        })
    };
    let path = "detail.diagrams[0].cells[1]";
    assert_eq!(differences("ends", renamed), [format!("{path}.data.name"), format!("{path}.attrs")]);
    let moved = |model: Model| {
        with(&model, |record| {
            if let Record::Placement(one) = record
                && one.at == Rect::px(30, 30, 40, 40)
            {
                std::sync::Arc::make_mut(one).at = Rect::px(31, 30, 40, 40);
            }
        })
    };
    assert_eq!(differences("flags", moved), ["detail.diagrams[0].cells[0].position.x"]);
    let stated = |model: Model| {
        with(&model, |record| {
            if let Record::Flow(one) = record {
                let facts = &mut std::sync::Arc::make_mut(one).facts;
                facts.state(FactName::new("encrypted"), FactValue::Flag(false), Provenance::Person);
            }
        })
    };
    assert_eq!(differences("flags", stated), ["detail.diagrams[0].cells[3].data.isEncrypted"]);
    let decided = |model: Model| {
        with(&model, |record| {
            if let Record::Threat(one) = record
                && one.title == "German"
            {
                std::sync::Arc::make_mut(one).status = Status::Accept;
            }
        })
    };
    assert_eq!(differences("threats", decided), ["detail.diagrams[0].cells[0].data.threats[0].status"]);
    let removed = |model: Model| {
        let keep = |record: &Record| !matches!(record, Record::Threat(one) if one.title == "No id");
        Model::from_records(model.records().filter(keep))
    };
    assert_eq!(differences("threats", removed), ["detail.diagrams[0].cells[0].data.threats"]);
}

#[test]
fn a_target_that_needs_a_diagram_says_that_it_got_one() {
    let told = |model: &Model, format| {
        let (bytes, notes) = write(model, format).unwrap();
        let again = read(&bytes, Some("x.dfd")).unwrap().model;
        (again.diagrams().count(), notes.iter().filter(|note| note.code == "diagram-supplied").count())
    };
    let bare = r#"{"version":"2.3.0","summary":{"title":"Bare"},"detail":{"diagrams":[]}}"#;
    let bare = read(bare.as_bytes(), None).unwrap().model;
    assert_eq!(told(&bare, Format::Notation), (1, 1));
    assert_eq!([Format::Native, Format::ThreatDragon2].map(|format| told(&bare, format)), [(0, 0); 2]);
    let web = read(b"process web\n", Some("x.dfd")).unwrap().model;
    assert_eq!(told(&web, Format::Notation), (1, 0));
    let homeless = Model::from_records(web.records().filter(|record| !matches!(record, Record::Diagram(_))));
    assert_eq!(told(&homeless, Format::ThreatDragon2), (1, 1));
    assert_eq!(told(&homeless, Format::Native), (0, 0));
}
