//! Laws over random models: incremental results equal full ones, reasons matter, removals remove.

use crate::common::{built_in, compile, pack};
use crate::tape::{Tape, change, empty, tapes};
use drawbridge_library::{FactKind, Library, Outcome};
use drawbridge_model::{Edit, Facts, Model, Provenance, Subject, ThreatKey, Value, plan};
use drawbridge_rules::{Change, Engine, Finding, Origin, Rules};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// Rules that use every function of the language, and conventions that depend on the drawing and on facts.
static EVERYTHING: LazyLock<Arc<Rules>> = LazyLock::new(|| compile(pack(&crate::everything::yaml())));

fn loaded(rules: &Arc<Rules>, model: &Model) -> Engine {
    let mut engine = Engine::new(rules.clone());
    engine.load(model);
    engine
}

fn grown(library: &Library, tapes: &mut [Tape]) -> Model {
    let mut model = empty();
    for tape in tapes {
        let diff = change(&model, library, tape);
        model.apply(&diff).unwrap();
    }
    model
}

/// What an update reports, applied to the findings from before, gives those from after.
fn follow(before: &[Finding], changes: &drawbridge_rules::Changes) -> Vec<Finding> {
    let gone: Vec<ThreatKey> = changes.vanished.iter().chain(&changes.changed).map(Finding::key).collect();
    let kept = before.iter().filter(|finding| !gone.contains(&finding.key())).cloned();
    let mut after: Vec<Finding> = kept.chain(changes.appeared.clone()).chain(changes.changed.clone()).collect();
    after.sort();
    after
}

fn incremental_equals_full(rules: &Arc<Rules>, tapes: &mut [Tape]) {
    let mut model = empty();
    let mut engine = loaded(rules, &model);
    for tape in tapes {
        let diff = change(&model, rules.library(), tape);
        model.apply(&diff).unwrap();
        let before = engine.findings();
        let changes = engine.update(&model, &diff);
        let full = loaded(rules, &model);
        assert_eq!(engine.outcomes(), full.outcomes(), "after {diff:#?}");
        assert_eq!(engine.questions(), full.questions(), "after {diff:#?}");
        assert_eq!(engine.findings(), follow(&before, &changes), "after {diff:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn incremental_results_equal_a_full_evaluation_of_all_functions(mut tapes in tapes(1..60)) {
        incremental_equals_full(&EVERYTHING, &mut tapes);
    }

    #[test]
    fn incremental_results_equal_a_full_evaluation_of_the_built_in_packs(mut tapes in tapes(1..40)) {
        incremental_equals_full(&built_in(), &mut tapes);
    }

    #[test]
    fn undoing_an_edit_brings_the_outcomes_back(mut tapes in tapes(10..40)) {
        let (last, first) = tapes.split_last_mut().unwrap();
        let mut model = grown(EVERYTHING.library(), first);
        let mut engine = loaded(&EVERYTHING, &model);
        let before = (engine.outcomes(), engine.suggestions());
        let diff = change(&model, EVERYTHING.library(), last);
        for diff in [&diff, &diff.reversed()] {
            model.apply(diff).unwrap();
            engine.update(&model, diff);
        }
        prop_assert_eq!((engine.outcomes(), engine.suggestions()), before);
    }

    #[test]
    fn every_reason_is_a_fact_whose_change_changes_the_outcome(mut tapes in tapes(10..40)) {
        let model = grown(EVERYTHING.library(), &mut tapes);
        for rules in [EVERYTHING.clone(), built_in()] {
            let engine = loaded(&rules, &model);
            for finding in engine.outcomes() {
                reasons_matter(&engine, &model, &finding);
            }
        }
    }

    #[test]
    fn a_removal_removes_and_no_part_of_it_does(mut tapes in tapes(10..40)) {
        let model = grown(built_in().library(), &mut tapes);
        let engine = loaded(&built_in(), &model);
        for suggestion in engine.suggestions() {
            let all = &suggestion.removed_by;
            if all.is_empty() {
                continue;
            }
            prop_assert!(!is_suggested(&engine, &model, &suggestion.key, all), "{suggestion:#?}");
            for part in 0..(1usize << all.len()) - 1 {
                let some: Vec<Change> =
                    all.iter().enumerate().filter(|(index, _)| part & 1 << index != 0).map(|(_, one)| one.clone()).collect();
                prop_assert!(is_suggested(&engine, &model, &suggestion.key, &some), "{some:#?} of {suggestion:#?}");
            }
        }
    }
}

#[test]
fn the_random_models_reach_every_rule_and_every_outcome() {
    let mut runner = TestRunner::deterministic();
    let (mut threats, mut outcomes) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..200 {
        let mut tapes = tapes(10..40).new_tree(&mut runner).unwrap().current();
        let engine = loaded(&EVERYTHING, &grown(EVERYTHING.library(), &mut tapes));
        for finding in engine.outcomes() {
            threats.insert(finding.threat);
            outcomes.insert(finding.outcome);
        }
    }
    assert_eq!(threats.len(), EVERYTHING.library().threats.len(), "{threats:?}");
    assert_eq!(outcomes.len(), 3, "{outcomes:?}");
}

/// The outcome of a key after facts were set by a person.
fn outcome_with(engine: &Engine, model: &Model, key: &ThreatKey, changes: &[Change]) -> Outcome {
    let (mut engine, mut model) = (engine.clone(), model.clone());
    for change in changes {
        let edit = Edit::SetFact {
            subject: change.of,
            fact: change.fact.clone(),
            value: Some(change.value.clone()),
            from: Provenance::Person,
        };
        let diff = plan(&model, &edit).unwrap();
        model.apply(&diff).unwrap();
        engine.update(&model, &diff);
    }
    engine.finding_of(key).map_or(Outcome::Silent, |finding| finding.outcome)
}

fn is_suggested(engine: &Engine, model: &Model, key: &ThreatKey, changes: &[Change]) -> bool {
    matches!(outcome_with(engine, model, key, changes), Outcome::Confirmed | Outcome::Possible)
}

fn reasons_matter(engine: &Engine, model: &Model, finding: &Finding) {
    let suggestion = engine.tell(finding).unwrap();
    let facts = suggestion.because.iter().filter(|because| {
        let is_drawn = matches!(because.from, Origin::Diagram | Origin::Propagated) || because.of == Subject::Model;
        !is_drawn && engine.rules().library().facts.get(&because.fact).is_some()
    });
    for because in facts {
        let stored = model.facts(because.of).and_then(|facts: &Facts| facts.value(&because.fact));
        assert_eq!(stored.is_some(), !is_derived(because.from), "{because:?}");
        let values = other_values(engine, because);
        let changes = values.into_iter().any(|value| {
            let (of, fact, name) = (because.of, because.fact.clone(), String::new());
            outcome_with(engine, model, &finding.key(), &[Change { fact, of, name, value }]) != finding.outcome
        });
        assert!(changes, "{because:?} does not matter to {suggestion:#?}");
    }
}

fn is_derived(from: Origin) -> bool {
    matches!(from, Origin::Convention | Origin::Component | Origin::Propagated | Origin::Diagram | Origin::Unasked)
}

fn other_values(engine: &Engine, because: &drawbridge_rules::Because) -> Vec<Value> {
    let fact = engine.rules().library().facts.get(&because.fact).unwrap();
    let mut values = match &fact.kind {
        FactKind::YesNo => vec![Value::Flag(true), Value::Flag(false)],
        FactKind::Choice { values, .. } => values.iter().map(|choice| Value::text(&choice.value)).collect(),
        FactKind::Number => (-1..12).map(Value::Number).collect(),
        FactKind::Text => ["http", "https", "ftp", "telnet", "soap", "something else"].map(Value::text).to_vec(),
    };
    values.push(Value::Unknown);
    values
}
