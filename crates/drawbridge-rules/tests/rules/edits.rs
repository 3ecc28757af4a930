//! Edits as people make them, one after another: what an update leaves is what a full evaluation finds.

use crate::common::built_in;
use drawbridge_library::{Grouping, Tier};
use drawbridge_model::testing::{Choices, edit};
use drawbridge_model::{Edit, Model, Provenance, Subject, Value, change};
use drawbridge_rules::{Engine, Finding};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn loaded(model: &Model) -> Engine {
    let mut engine = Engine::new(built_in());
    engine.load(model);
    engine
}

/// An edit like those of a person, now and then one that states a fact of the library.
fn next(model: &Model, choices: &mut Choices) -> Edit {
    if choices.below(4) != 0 {
        return edit(model, choices);
    }
    let subjects: Vec<Subject> = model
        .elements()
        .map(|element| Subject::Element(element.id))
        .chain(model.flows().map(|flow| Subject::Flow(flow.id)))
        .chain(model.boundaries().map(|boundary| Subject::Boundary(boundary.id)))
        .chain(model.data().map(|datum| Subject::Data(datum.id)))
        .collect();
    let rules = built_in();
    let facts: Vec<_> = rules.library().facts.iter().collect();
    let fact = facts[choices.below(facts.len())];
    let value = match choices.below(4) {
        0 => Value::Unknown,
        1 => Value::Number(1),
        flag => Value::Flag(flag == 2),
    };
    let value = match &fact.kind {
        drawbridge_library::FactKind::Choice { values, .. } => Value::text(&values[choices.below(values.len())].value),
        _ => value,
    };
    let subject = choices.pick(&subjects).unwrap_or(Subject::Model);
    Edit::SetFact { subject, fact: fact.id.clone(), value: Some(value), from: Provenance::Person }
}

/// What a tier of so many suggestions shows, by the definition: a group counts once.
fn first(findings: &[Finding], tier: Tier, most: usize) -> Vec<&Finding> {
    let (mut groups, mut used, mut out) = (BTreeSet::new(), 0, Vec::new());
    for finding in findings.iter().filter(|finding| finding.tier <= tier) {
        let is_new = finding.grouping == Grouping::Single || !groups.contains(&finding.threat);
        if is_new && used == most {
            continue;
        }
        used += usize::from(is_new);
        groups.insert(&finding.threat);
        out.push(finding);
    }
    out
}

fn budget(model: &Model, tier: Tier) -> usize {
    match tier {
        Tier::Five => 6,
        Tier::Thirty => (18 + 2 * model.elements().count().saturating_sub(4)).min(60),
        Tier::Full => usize::MAX,
    }
}

fn shown_is_what_its_definition_says(engine: &Engine, model: &Model) {
    let findings = engine.findings();
    let by = |tier| first(&findings, tier, budget(model, tier));
    for tier in Tier::ALL {
        let (shown, here) = (engine.shown(tier), by(tier));
        assert_eq!(shown.findings.iter().collect::<Vec<_>>(), here, "{tier:?}");
        let waits = |deeper: Tier| by(deeper).into_iter().filter(|finding| !here.contains(finding)).count();
        let waits = |deeper: Tier| if tier < deeper { waits(deeper) } else { 0 };
        assert_eq!((shown.more.thirty, shown.more.full), (waits(Tier::Thirty), waits(Tier::Full)), "{tier:?}");
    }
    let questions = engine.questions();
    let asked = &engine.shown(Tier::Full).questions;
    assert_eq!(*asked, questions[..asked.len()]);
    assert!(asked.len() == questions.len().min(60));
    for subject in findings.iter().map(|finding| finding.subject) {
        let at: Vec<_> = findings.iter().filter(|finding| finding.subject == subject).cloned().collect();
        assert_eq!(engine.findings_at(subject), at);
    }
}

fn agree(engine: &Engine, full: &Engine) {
    assert_eq!(engine.outcomes(), full.outcomes());
    assert_eq!(engine.findings(), full.findings());
    assert_eq!(engine.questions(), full.questions());
    for tier in Tier::ALL {
        assert_eq!(engine.shown(tier), full.shown(tier));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_outcomes_questions_and_removals_are_those_of_a_full_evaluation(seed: u64, count in 10usize..120) {
        let (mut choices, mut model) = (Choices::new(seed), Model::default());
        let mut engine = loaded(&model);
        let mut before = engine.findings();
        for _ in 0..count {
            let edit = next(&model, &mut choices);
            let Ok(diff) = change(&mut model, &edit) else { continue };
            let changes = engine.update(&model, &diff);
            agree(&engine, &loaded(&model));
            let gone: BTreeSet<_> = changes.vanished.iter().chain(&changes.changed).map(Finding::key).collect();
            before.retain(|finding| !gone.contains(&finding.key()));
            before.extend(changes.appeared.into_iter().chain(changes.changed));
            before.sort();
            prop_assert_eq!(&before, &engine.findings(), "after {:?}", edit);
        }
        // Texts, reasons, and the facts that would take each suggestion away.
        prop_assert_eq!(engine.suggestions(), loaded(&model).suggestions());
        shown_is_what_its_definition_says(&engine, &model);
    }
}

#[test]
fn the_random_edits_lead_to_many_suggestions_and_questions() {
    let (mut choices, mut model) = (Choices::new(7), Model::default());
    for _ in 0..400 {
        let edit = next(&model, &mut choices);
        drop(change(&mut model, &edit));
    }
    let engine = loaded(&model);
    let threats: BTreeSet<_> = engine.findings().into_iter().map(|finding| finding.threat).collect();
    assert!(threats.len() > 15, "{threats:?}");
    assert!(engine.questions().len() > 60, "{}", engine.questions().len());
    assert!(engine.suggestions().iter().any(|suggestion| !suggestion.removed_by.is_empty()));
}
