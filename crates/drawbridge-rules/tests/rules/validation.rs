//! The checks of the diagram on small models, and their fixes.

use crate::common::read;
use crate::tape::{change, empty, tapes};
use drawbridge_library::Library;
use drawbridge_model::{Model, Subject, plan};
use drawbridge_rules::{Problem, checks, validate};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

fn check(text: &str, expected: Expect) {
    let read = read(text);
    let mut out = String::new();
    for problem in validate(&read.model, Library::built_in()) {
        let fix = if problem.fix.is_some() { " (can be fixed)" } else { "" };
        writeln!(out, "{:7} {}: {}{fix}", problem.severity.word(), problem.code, problem.text).unwrap();
    }
    expected.assert_eq(&out);
}

#[test]
fn a_sound_model_gets_hints_at_most() {
    check(
        r#"
model "Shop"
data card "Card number" class=payment
boundary internet "Internet" {
  actor customer "Customer"
  actor clerk "Clerk"
}
boundary company "Company" {
  process web "Web app"
  store orders "Orders"
}
flow order: customer -> web "Order" protocol=https authenticated=yes carries=card
flow answer: web -> customer "Answer" protocol=https authenticated=yes carries=card
flow work: clerk <-> web "Work" protocol=https authenticated=yes carries=card
flow save: web <-> orders "Save" carries=card
"#,
        expect![[r#""#]],
    );
}

#[test]
fn loose_and_lonely_things() {
    check(
        r#"
model "Loose"
data dust "Dust"
boundary empty "Empty" {
}
actor user "User"
process web "Web app"
process alone "Alone"
flow a: user -> web "Asks"
flow b: web -> _ "Somewhere"
flow c: web -> web "Thinks"
"#,
        expect![[r#"
            warning flow-unconnected: Somewhere ends at no element
            warning element-unconnected: no flow connects Alone
            warning boundary-empty: nothing lies in Empty (can be fixed)
            hint    process-no-boundary: Web app lies in no boundary
            hint    process-no-boundary: Alone lies in no boundary
            hint    flow-no-data: nobody says what data Thinks carries
            hint    flow-no-data: nobody says what data Somewhere carries
            hint    flow-no-data: nobody says what data Asks carries
            hint    flow-to-itself: Thinks ends where it begins
            hint    data-not-used: nothing carries or holds Dust (can be fixed)
        "#]],
    );
}

#[test]
fn stores_and_processes_with_one_side_only() {
    check(
        r#"
model "Sides"
boundary zone "Zone" {
  process hole "Hole"
  process miracle "Miracle"
  store log "Log"
  store config "Config"
  store copy "Copy"
}
actor user "User"
actor friend "Friend"
flow a: user -> hole "Asks"
flow b: miracle -> log "Logs"
flow c: config -> hole "Reads"
flow d: log -> copy "Copies"
flow e: user -> log "Deletes"
flow f: user -> friend "Gossips"
flow g: user -> hole "asks"
"#,
        expect![[r#"
            warning store-to-store: Copies goes from Log to Copy with no process between
            warning actor-to-store: Deletes connects User and Log with no process between
            warning process-black-hole: Hole takes data but gives none
            warning process-miracle: Miracle gives data but takes none
            hint    store-no-reader: nobody reads Copy
            hint    store-no-writer: nobody writes Config
            hint    actor-to-actor: Gossips goes from User to Friend, past the modelled system
            hint    crossing-no-protocol: asks crosses Zone, and nobody says with which protocol
            hint    crossing-no-protocol: Asks crosses Zone, and nobody says with which protocol
            hint    crossing-no-protocol: Deletes crosses Zone, and nobody says with which protocol
            hint    crossing-no-authentication: asks crosses Zone, and nobody says whether its sender is authenticated
            hint    crossing-no-authentication: Asks crosses Zone, and nobody says whether its sender is authenticated
            hint    crossing-no-authentication: Deletes crosses Zone, and nobody says whether its sender is authenticated
            hint    flow-no-data: the model names no data, so no flow can say what it carries
            hint    flow-duplicate: Asks is drawn twice between the same elements (can be fixed)
        "#]],
    );
}

#[test]
fn parts_loops_and_names() {
    check(
        r#"
model "Parts"
boundary zone "Zone" {
  process a "A" component=db/postgresql
  process b "B"
  process c "C"
}
boundary other "Other" {
  actor user "User"
  process web "Web"
}
process web2 "web" component=no/such
flow ab: a -> b "1"
flow bc: b -> c "2"
flow ca: c -> a "3"
flow ask: user <-> web "Asks"
flow on: web <-> web2 ""
"#,
        expect![[r#"
            warning component-unknown: no loaded pack has the component no/such of web (can be fixed)
            warning component-kind: A is drawn as a process, but PostgreSQL is a store (can be fixed)
            hint    part-unreachable: nothing from outside reaches C
            hint    part-unreachable: nothing from outside reaches B
            hint    part-unreachable: nothing from outside reaches A
            hint    parts-separate: no flow connects Web, web, User with the rest of the model
            hint    loop-on-its-own: C, B, A only feed one another, and nothing sets them going
            hint    boundary-not-crossed: no flow crosses Zone
            hint    process-no-boundary: web lies in no boundary
            hint    crossing-no-protocol: the flow from Web to web crosses Other, and nobody says with which protocol
            hint    crossing-no-authentication: the flow from Web to web crosses Other, and nobody says whether its sender is authenticated
            hint    duplicate-names: another is called web too (can be fixed)
            hint    name-missing: the flow from Web to web has no name (can be fixed)
            hint    flow-no-data: the model names no data, so no flow can say what it carries
        "#]],
    );
}

#[test]
fn every_check_has_an_id_of_its_own_and_an_explanation() {
    let codes: Vec<&str> = checks().map(|(code, ..)| code).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    assert!(checks().all(|(.., explanation)| explanation.ends_with('.') && explanation.len() > 40));
    assert!(codes.len() >= 30, "{}", codes.len());
}

/// The problem is at the same place with the same words.
fn is_there(problem: &Problem, model: &Model) -> bool {
    validate(model, Library::built_in())
        .iter()
        .any(|other| (other.code, other.at, &other.text) == (problem.code, problem.at, &problem.text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fix_can_be_carried_out_and_mends(mut tapes in tapes(1..40)) {
        let mut model = empty();
        for tape in &mut tapes {
            let diff = change(&model, Library::built_in(), tape);
            model.apply(&diff).unwrap();
        }
        for problem in validate(&model, Library::built_in()) {
            prop_assert!(problem.at == Subject::Model || model.has(problem.at));
            let Some(fix) = &problem.fix else { continue };
            let diff = plan(&model, fix).unwrap_or_else(|error| panic!("{problem:#?}: {error}"));
            let mut mended = model.clone();
            mended.apply(&diff).unwrap();
            prop_assert!(!is_there(&problem, &mended), "{problem:#?}");
        }
    }
}
