//! Each check of the diagram on two small models: one that it finds fault with, and one that differs by little and that
//! it leaves alone.

use crate::common::read;
use drawbridge_library::Library;
use drawbridge_model::{Boundary, BoundaryId, BoundaryShape, Element, End, Flow, Model, Record, Subject, plan};
use drawbridge_rules::{Problem, checks, validate};
use std::collections::BTreeSet;

/// The check, what it finds fault with, and what it leaves alone.
const CASES: &[(&str, &str, &str)] = &[
    ("flow-unconnected", "process p\nflow p -> _", "process p\nprocess q\nflow p -> q"),
    ("element-unconnected", "process p\nprocess q\nprocess r\nflow p -> q", "process p\nprocess q\nflow p -> q"),
    (
        "part-unreachable",
        "actor u\nprocess p\nprocess q\nprocess r\nflow u -> p\nflow q <-> r",
        "actor u\nprocess p\nprocess q\nprocess r\nflow u -> p\nflow p -> q\nflow q <-> r",
    ),
    (
        "parts-separate",
        "process a\nprocess b\nprocess c\nprocess d\nflow a -> b\nflow c -> d",
        "process a\nprocess b\nprocess c\nprocess d\nflow a -> b\nflow b -> c\nflow c -> d",
    ),
    (
        "loop-on-its-own",
        "actor u\nprocess a\nprocess b\nprocess c\nflow a -> b\nflow b -> c\nflow c -> a\nflow a -> u",
        "actor u\nprocess a\nprocess b\nprocess c\nflow a -> b\nflow b -> c\nflow c -> a\nflow u -> a",
    ),
    ("store-no-reader", "process p\nstore s\nflow p -> s", "process p\nstore s\nflow p <-> s"),
    ("store-no-writer", "process p\nstore s\nflow s -> p", "process p\nstore s\nflow s <-> p"),
    ("store-to-store", "store s\nstore t\nflow s -> t", "store s\nprocess p\nstore t\nflow s -> p\nflow p -> t"),
    ("actor-to-store", "actor u\nstore s\nflow u -> s", "actor u\nprocess p\nstore s\nflow u -> p\nflow p -> s"),
    ("actor-to-actor", "actor u\nactor v\nflow u -> v", "actor u\nprocess p\nactor v\nflow u -> p\nflow p -> v"),
    ("process-black-hole", "actor u\nprocess p\nflow u -> p", "actor u\nprocess p\nflow u <-> p"),
    ("process-miracle", "actor u\nprocess p\nflow p -> u", "actor u\nprocess p\nflow p <-> u"),
    (
        "unbalanced-child",
        "actor u\nprocess p child=inside\nprocess q\nflow ask: u -> p\n\
         diagram top {\n  u at=0,0,100,50\n  p at=300,0,100,50\n  ask\n}\n\
         diagram inside {\n  q at=0,0,100,50\n}",
        "actor u\nprocess p child=inside\nprocess q\nflow ask: u -> p\nflow inner: u -> q\n\
         diagram top {\n  u at=0,0,100,50\n  p at=300,0,100,50\n  ask\n}\n\
         diagram inside {\n  u at=0,0,100,50\n  q at=300,0,100,50\n  inner\n}",
    ),
    (
        "diagram-circle",
        "process p child=inside\ndiagram top {\n  p at=0,0,100,50\n}\ndiagram inside {\n  p at=0,0,100,50\n}",
        "process p child=inside\nprocess q\ndiagram top {\n  p at=0,0,100,50\n}\ndiagram inside {\n  q at=0,0,100,50\n}",
    ),
    ("boundary-empty", "boundary b {\n}", "boundary-line b"),
    ("boundary-one-member", "boundary b {\n  process p\n}", "boundary b {\n  process p\n  process q\n}"),
    (
        "boundary-not-crossed",
        "boundary b {\n  process p\n  process q\n}\nactor u\nflow p -> q",
        "boundary b {\n  process p\n  process q\n}\nactor u\nflow u -> q",
    ),
    (
        "boundaries-overlap",
        "boundary a {\n}\nboundary b {\n}\nprocess p in=a,b",
        "boundary a {\n  boundary b {\n    process p\n  }\n}",
    ),
    (
        "process-no-boundary",
        "boundary b {\n  process p\n}\nprocess q\nflow p -> q",
        "boundary b {\n  process p\n  process q\n}\nactor u\nflow u -> q",
    ),
    (
        "crossing-no-protocol",
        "boundary b {\n  process p\n}\nactor u\nflow u -> p authenticated=yes",
        "boundary b {\n  process p\n}\nactor u\nflow u -> p protocol=http",
    ),
    (
        "crossing-no-authentication",
        "boundary b {\n  process p\n}\nactor u\nflow u -> p authenticated=unknown",
        "boundary b {\n  process p\n}\nactor u\nflow u -> p authenticated=no",
    ),
    ("component-unknown", "process p component=no/such", "process p component=web/node-express"),
    ("component-kind", "process p component=db/postgresql", "store p component=db/postgresql"),
    (
        "fact-not-in-catalogue",
        "process p\nprocess q\nflow p -> q encrypted=perhaps",
        "process p\nprocess q\nflow p -> q encrypted=unknown",
    ),
    ("duplicate-names", "process p \"Web\"\nprocess q \"web\"", "process p \"Web\"\ndata d \"Web\""),
    ("name-missing", "process p\nprocess q\nflow p -> q", "process p\nprocess q\nflow p -> q \"Asks\""),
    (
        "flow-no-data",
        "data d\nprocess p\nprocess q\nflow p -> q",
        "data d\nprocess p\nprocess q\nflow p -> q carries=d",
    ),
    (
        "flow-duplicate",
        "process p\nprocess q\nflow p -> q \"Asks\"\nflow p -> q \"asks\"",
        "process p\nprocess q\nflow p -> q \"Asks\"\nflow q -> p \"Asks\"",
    ),
    ("flow-to-itself", "process p\nflow p -> p", "process p\nprocess q\nflow p -> q"),
    ("data-not-used", "data d", "data d\nstore s holds=d"),
    ("scope-no-reason", "process p out-of-scope", "process p out-of-scope=\"Bought, and looked at elsewhere\""),
    (
        "decision-incomplete",
        "process p\ndecision d1 on swamped@p status=accept owner=Ann",
        "process p\ndecision d1 on swamped@p status=accept owner=Ann expires=\"2030-01-31\"",
    ),
    ("diagram-too-coarse", "actor u\nstore s\nflow u -> s", "actor u\nprocess p\nflow u -> p"),
];

/// Checks of what the notation refuses or is too long for; each has a test of its own below.
const IN_RUST: [&str; 3] = ["reference-missing", "boundary-circle", "diagram-too-fine"];

fn found(code: &str, model: &Model) -> Vec<Problem> {
    let problems = validate(model, Library::built_in());
    problems.into_iter().filter(|problem| problem.code == code).collect()
}

#[test]
fn every_check_has_its_cases() {
    let written: Vec<&str> = CASES.iter().map(|(code, ..)| *code).chain(IN_RUST).collect();
    let known: BTreeSet<&str> = checks().map(|(code, ..)| code).collect();
    assert_eq!(written.iter().copied().collect::<BTreeSet<_>>(), known);
    assert_eq!(written.len(), known.len(), "a check has two cases");
}

#[test]
fn each_check_finds_its_case_and_leaves_the_near_miss_alone() {
    for (code, wrong, right) in CASES {
        assert!(!found(code, &read(wrong).model).is_empty(), "{code} finds nothing in\n{wrong}");
        assert_eq!(found(code, &read(right).model), Vec::new(), "{code} finds fault with\n{right}");
    }
}

/// The one problem, and none after its fix.
fn mended(code: &str, model: &Model) -> Problem {
    let problems = found(code, model);
    let [problem] = problems.as_slice() else { panic!("{code}: {problems:#?}") };
    if let Some(fix) = &problem.fix {
        let mut model = model.clone();
        model.apply(&plan(&model, fix).unwrap()).unwrap();
        assert_eq!(found(code, &model), Vec::new());
    }
    problem.clone()
}

/// The model with one record rewritten as no edit would.
fn damaged<R>(model: &Model, record: &R, damage: impl FnOnce(&mut R)) -> Model
where
    R: Clone + Into<Record>,
{
    let mut record = record.clone();
    damage(&mut record);
    Model::from_records(model.records().chain([record.into()]))
}

#[test]
fn references_to_what_is_not_there() {
    let model = read("data d\nboundary b {\n  process p holds=d\n}\nprocess q\nflow p -> q \"Asks\" carries=d").model;
    assert_eq!(found("reference-missing", &model), Vec::new());
    let element: Element = model.elements().find(|row| !row.boundaries.is_empty()).unwrap().as_ref().clone();
    let flow: Flow = model.flows().next().unwrap().as_ref().clone();
    let nowhere = BoundaryId::derived("test", "nowhere", 0);
    let cases = [
        damaged(&model, &element, |row| row.boundaries = vec![nowhere]),
        damaged(&model, &element, |row| row.data = vec![drawbridge_model::DataId::derived("test", "nothing", 0)]),
        damaged(&model, &element, |row| row.child = Some(drawbridge_model::DiagramId::derived("test", "none", 0))),
        damaged(&model, &flow, |row| row.to = End::Boundary(nowhere)),
    ];
    let told: Vec<String> = cases.iter().map(|model| mended("reference-missing", model).text).collect();
    assert_eq!(
        told,
        [
            "p lies in a boundary that does not exist",
            "p holds data that does not exist",
            "the diagram of the inside of p does not exist",
            "Asks ends at a boundary that does not exist",
        ]
    );
}

#[test]
fn boundaries_in_a_circle() {
    let model = read("boundary a {\n  boundary b {\n    process p\n  }\n}").model;
    assert_eq!(found("boundary-circle", &model), Vec::new());
    let outer: Boundary = model.boundaries().find(|row| row.parent.is_none()).unwrap().as_ref().clone();
    let inner = model.boundaries().find(|row| row.parent.is_some()).unwrap().id;
    assert_eq!(outer.shape, BoundaryShape::Box);
    let problem = mended("boundary-circle", &damaged(&model, &outer, |row| row.parent = Some(inner)));
    assert!(problem.text.ends_with("lie in one another in a circle"), "{}", problem.text);
    let own = mended("boundary-circle", &damaged(&model, &outer, |row| row.parent = Some(row.id)));
    assert_eq!(own.at, Subject::Boundary(outer.id));
}

#[test]
fn a_mistyped_fact_is_told_with_the_one_that_was_meant() {
    let told = |text: &str| found("fact-not-in-catalogue", &read(text).model).swap_remove(0).text;
    let flow = "process p\nprocess q\nflow p -> q \"Asks\"";
    assert_eq!(
        told(&format!("{flow} encryted=yes")),
        "no loaded pack declares the fact encryted of Asks; did you mean `encrypted`?"
    );
    assert_eq!(told(&format!("{flow} zzz=yes")), "no loaded pack declares the fact zzz of Asks");
}

#[test]
fn a_decision_is_told_what_it_lacks() {
    let told = |decision: &str| {
        let model = read(&format!("process p \"Till\"\ndecision d1 on swamped@p {decision}")).model;
        found("decision-incomplete", &model).into_iter().map(|problem| problem.text).collect::<Vec<_>>()
    };
    assert_eq!(
        told("status=accept reason=\"It is rare\""),
        [
            "the threat T1 of Till is accepted, and nobody says by whom",
            "the threat T1 of Till is accepted, and nobody says until when",
        ]
    );
    assert_eq!(told("status=not-applicable"), ["the threat T1 of Till does not apply, and nobody says why"]);
    assert_eq!(told("status=not-applicable reason=\"Behind a proxy\""), [] as [&str; 0]);
    assert_eq!(told("status=mitigate"), [] as [&str; 0]);
    assert_eq!(told("status=accept beside"), [] as [&str; 0], "an opinion that is not in force");
}

#[test]
fn a_diagram_of_more_than_forty_elements() {
    let of = |count: usize| read(&(0..count).map(|number| format!("process p{number}\n")).collect::<String>()).model;
    assert_eq!(found("diagram-too-fine", &of(40)), Vec::new());
    assert_eq!(mended("diagram-too-fine", &of(41)).text, "the model shows 41 elements at once");
}
