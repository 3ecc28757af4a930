//! The application through its command table: what a window sees of edits, undo, restarts and files.

#[expect(dead_code, reason = "the window of the tests can do more than is asked here")]
mod window;

use drawbridge_app::wire::Outcome;
use drawbridge_model::testing::{Choices, edit};
use drawbridge_model::{Edit, ElementKind, Rect, Subject};
use proptest::prelude::*;
use serde_json::{Value, json};
use window::Window;

#[test]
fn an_edit_is_answered_drawn_and_there_after_a_restart() {
    let mut window = Window::new();
    window.open_sample();
    let diagram = window.diagram();
    let id = window.mint_element();
    let at = Rect::px(40, 640, 120, 60);
    let answer = window.edit(&Edit::AddElement {
        id,
        kind: ElementKind::Process,
        name: "Mailer".into(),
        component: None,
        diagram,
        at,
    });
    assert_eq!(answer.diff.added.len(), 2, "the element and its placement");
    assert!(answer.fragments.iter().any(|fragment| fragment.id == id.to_string() && fragment.svg.is_some()));
    assert_eq!(answer.history.undo.as_deref(), Some("Add process Mailer"));
    let before = window.replica().clone();
    window.restart();
    assert_eq!(window.replica(), &before);
    let undone = window.undo().expect("there is a step to undo");
    assert_eq!(undone.diff.removed.len(), 2);
    assert_eq!(undone.history.redo.as_deref(), Some("Add process Mailer"));
    let redone = window.redo().expect("there is a step to redo");
    assert_eq!(redone.diff, answer.diff);
}

#[test]
fn a_rejected_edit_says_why_and_changes_nothing() {
    let mut window = Window::new();
    window.open_sample();
    let before = window.snapshot();
    let subject = Subject::Element(window.mint_element());
    let failure = window.try_edit(&Edit::Rename { subject, name: "Nobody".into() }).expect_err("it does not exist");
    assert!(failure.message.contains("does not exist"), "{}", failure.message);
    let after = window.snapshot();
    assert_eq!(before.records, after.records);
    assert_eq!(before.history, after.history);
}

#[test]
fn an_answered_question_changes_the_suggestions_and_can_be_undone() {
    let mut window = Window::new();
    window.open_sample();
    let snapshot = window.snapshot();
    let question = snapshot.questions.first().expect("the sample leaves questions open").clone();
    let answer = question.answers.first().expect("a question offers answers").value.clone();
    let set = Edit::SetFact {
        subject: question.at,
        fact: question.fact.clone(),
        value: Some(answer),
        from: drawbridge_model::Provenance::Answer,
    };
    let answer = window.edit(&set);
    let left = answer.outcomes.questions.expect("the questions change");
    assert!(!left.iter().any(|one| one.id == question.id), "the question is settled");
    window.undo();
    assert_eq!(window.snapshot().questions, snapshot.questions);
}

#[test]
fn a_decision_stays_and_goes_stale_with_its_reason() {
    let mut window = Window::new();
    window.open_sample();
    let snapshot = window.snapshot();
    let threat = snapshot
        .suggestions
        .iter()
        .filter(|threat| threat.outcome != Outcome::Written)
        .find(|threat| !window.card(threat).removed_by.is_empty())
        .expect("the sample has a suggestion that a fact removes")
        .clone();
    let removal = window.card(&threat).removed_by;
    let decided = window.decide(&threat, "mitigate", "Planned for the next sprint");
    let card = decided.outcomes.changed.iter().find(|one| one.key == threat.key).expect("its card changes");
    assert_eq!(card.status, "mitigate");
    assert_eq!(card.number, Some(1));
    let edits = removal.iter().map(|change| Edit::SetFact {
        subject: change.of,
        fact: change.fact.clone(),
        value: Some(change.value.clone()),
        from: drawbridge_model::Provenance::Person,
    });
    let gone = window.edit(&Edit::several(edits));
    let stale = gone.outcomes.changed.iter().find(|one| one.key == threat.key).expect("its card changes again");
    assert_eq!(stale.outcome, Outcome::Stale);
    assert_eq!(stale.title, threat.title);
}

#[test]
fn a_bad_file_leads_to_no_model() {
    let mut window = Window::new();
    let file = window.folder().join("two.dfd");
    std::fs::write(&file, "model \"Two\"\nprocess a \"A\"\nstore b \"B\"\nflow f: a -> b \"Saves\"\n").unwrap();
    window.open(&file).expect("the file is sound");
    let before = window.call("models", json!({})).unwrap();
    let file = window.folder().join("three.dfd");
    std::fs::write(&file, "model \"Two\"\nflow f: a -> nowhere \"Lost\"\n").unwrap();
    let failure = window.open(&file).expect_err("the flow ends nowhere");
    assert!(failure.message.contains("three.dfd") || failure.message.contains("line 2"), "{failure:?}");
    assert!(failure.hint.is_some(), "a person is told what to do");
    assert_eq!(window.call("models", json!({})).unwrap(), before);
}

#[test]
fn what_an_import_left_out_is_told_by_every_snapshot() {
    let mut window = Window::new();
    let file = window.folder().join("old.json");
    let cell = json!({
        "id": "1", "shape": "process", "zIndex": 1, "data": { "type": "tm.Process", "name": "A\u{0}B" },
        "position": { "x": 1e308, "y": 0 }, "size": { "width": 100, "height": 100 },
    });
    let model = json!({
        "version": "2.0", "summary": { "title": "T" },
        "detail": { "diagrams": [{ "id": 0, "title": "D", "diagramType": "STRIDE", "cells": [cell] }] },
    });
    std::fs::write(&file, model.to_string()).unwrap();
    let first = window.open(&file).expect("it is mended");
    assert!(!first.notes.is_empty(), "the coordinate was replaced");
    let again = window.call("openModel", json!({ "model": first.model })).unwrap();
    assert_eq!(again["notes"], serde_json::to_value(&first.notes).unwrap());
    assert_eq!(again["notesAreNew"], true, "no window has shown them");
    let later = window.call("openModel", json!({ "model": first.model })).unwrap();
    assert_eq!(
        (&later["notes"], &later["notesAreNew"]),
        (&again["notes"], &json!(false)),
        "shown once, there for ever"
    );
}

#[test]
fn a_list_carries_rows_and_its_cards_are_asked_for() {
    let mut window = Window::new();
    window.open_sample();
    let model = window.model();
    let full = window.call("setTier", json!({ "model": model, "tier": "full" })).unwrap();
    let rows = full["outcomes"]["appeared"].as_array().unwrap();
    let keys: Vec<&Value> = rows.iter().map(|row| &row["key"]).collect();
    assert!(rows.iter().all(|row| row.get("because").is_none() && row.get("fix").is_none()));
    let cards = window.call("cards", json!({ "model": model, "keys": keys })).unwrap();
    let cards = cards.as_array().unwrap();
    assert_eq!(cards.iter().map(|card| &card["key"]).collect::<Vec<_>>(), keys);
    assert!(cards.iter().all(|card| !card["because"].as_array().unwrap().is_empty()), "{cards:?}");
    assert!(cards.iter().any(|card| !card["removedBy"].as_array().unwrap().is_empty()));
    let size = |value: &[Value]| value.iter().map(|one| one.to_string().len()).sum::<usize>() / value.len();
    assert!(size(rows) < 700 && size(cards) > size(rows), "{} and {} bytes", size(rows), size(cards));
    let stray = json!({ "model": model, "keys": ["no-such@model"] });
    assert_eq!(window.call("cards", stray).unwrap(), json!([]));
}

#[test]
fn a_change_of_tier_draws_its_badges() {
    let mut window = Window::new();
    window.open_sample();
    let model = window.model();
    let fewer = window.call("setTier", json!({ "model": model, "tier": "five" })).unwrap();
    let fragments = fewer["fragments"].as_array().unwrap();
    assert!(fragments.iter().any(|fragment| fragment["layer"] == "badge"), "{fragments:?}");
    assert!(!fewer["outcomes"]["vanished"].as_array().unwrap().is_empty());
}

#[test]
fn unknown_commands_and_requests_are_refused_in_words() {
    let mut window = Window::new();
    let failure = window.call("no-such", json!({})).unwrap_err();
    assert!(failure.message.contains("no-such"), "{}", failure.message);
    let failure = window.call("edit", json!({ "model": "m", "edit": {} })).unwrap_err();
    assert!(failure.message.starts_with("call edit"), "{}", failure.message);
}

#[test]
fn a_disk_that_refuses_leaves_the_model_as_it_was() {
    let mut window = Window::new();
    window.open_sample();
    let before = window.snapshot();
    window.take_the_database_away();
    let rename = Edit::Rename { subject: Subject::Model, name: "Lost".into() };
    let failure = window.try_edit(&rename).expect_err("the file is gone");
    assert!(failure.hint.is_some(), "{failure:?}");
    window.bring_the_database_back();
    let after = window.snapshot();
    assert_eq!(before.records, after.records);
    window.edit(&rename);
    assert_eq!(window.replica().sheet().title, "Lost");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// What a window builds from answers alone equals what a window sees that opens the model afresh.
    #[test]
    fn answers_add_up_to_a_fresh_snapshot(seed: u64) {
        let mut window = Window::new();
        window.open_sample();
        let mut choices = Choices::new(seed);
        for _ in 0..40 {
            match choices.below(8) {
                0 => drop(window.undo()),
                1 => drop(window.redo()),
                _ => {
                    let edit = edit(window.replica(), &mut choices);
                    drop(window.try_edit(&edit));
                }
            }
        }
        window.assert_equals_fresh();
    }
}

#[test]
fn the_types_of_the_page_are_fresh() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/core.ts");
    let committed = std::fs::read_to_string(path).expect("the types of the page are committed");
    assert!(
        committed == drawbridge_app::typescript::core(),
        "ui/src/generated/core.ts is stale: run `cargo run -p drawbridge-app --bin generate`"
    );
}

#[test]
fn a_window_on_a_workspace_in_use_shows_it_and_says_what_to_do() {
    let mut window = Window::new();
    window.open_sample();
    let mut second = window.second();
    let start = second.call("start", json!({})).expect("it starts");
    assert_eq!(start["workspace"]["type"], "readOnly");
    let why = start["workspace"]["why"].as_str().expect("it says why");
    assert!(why.contains("Another Drawbridge") && why.contains("Close the other one"), "{why}");
    assert_eq!(start["models"].as_array().map(Vec::len), Some(1));
    let failure = second.call("newModel", json!({ "title": "Shop" })).expect_err("it may not be changed");
    assert!(failure.message.starts_with("Take in a model: Another Drawbridge"), "{failure:?}");
    assert!(failure.hint.is_some_and(|hint| hint.starts_with("Close the other one")));
}
