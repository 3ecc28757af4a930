//! What the rules say, in the form that crosses to the page.

use super::{count, own};
use crate::wire::{
    Because, Card, Change, Choice, Explanation, KnownFact, KnownValue, Outcome, Problem, Question, Suggestion,
};
use drawbridge_library::Library;
use drawbridge_messages as say;
use drawbridge_model::{FactName, Model, Value};
use drawbridge_rules::{Engine, Finding, Known, Step};

/// How many suggestions a question names.
const TITLES: usize = 3;

/// The row of a suggestion, with what was decided about it. Reasons and long texts are left to its [`card`].
pub(super) fn row(engine: &Engine, model: &Model, finding: &Finding) -> Option<Suggestion> {
    let key = finding.key();
    let threat = engine.rules().library().threat(finding.threat.as_str())?;
    let (outcome, rank) = match finding.outcome {
        drawbridge_library::Outcome::Confirmed => (Outcome::Confirmed, 0),
        _ => (Outcome::Possible, 1),
    };
    let decided = own::decided(model, &key);
    let severity = decided.severity.unwrap_or_else(|| finding.severity());
    Some(Suggestion {
        number: decided.number,
        at: finding.subject,
        title: engine.text(&key, |threat| &threat.title)?,
        sentence: engine.text(&key, |threat| &threat.sentence)?,
        category: threat.category.clone(),
        severity,
        outcome,
        status: decided.status.word().to_owned(),
        decision: decided.verdict,
        tier: finding.tier.word().to_owned(),
        sort: own::sort(decided.status, rank, severity, 1_000_000 - finding.weight.min(999_999)),
        alike: 0,
        key,
    })
}

/// What the card of a suggestion says beyond its row.
pub(super) fn card(engine: &Engine, from: &drawbridge_rules::Suggestion) -> Card {
    let library = engine.rules().library();
    let text = |which: fn(&drawbridge_library::Threat) -> &drawbridge_library::Template| {
        engine.text(&from.key, which).unwrap_or_default()
    };
    Card {
        key: from.key.clone(),
        arithmetic: from.arithmetic.clone(),
        because: from.because.iter().map(|because| because_of(library, because)).collect(),
        removed_by: from.removed_by.iter().map(|change| change_of(library, change)).collect(),
        question: from.question.as_ref().map(|question| question.as_str().to_owned()),
        why: text(|threat| &threat.why),
        check: text(|threat| &threat.check),
        fix: text(|threat| &threat.fix),
        false_positive: text(|threat| &threat.false_positive),
        references: from.references.clone(),
    }
}

pub(super) fn because_of(library: &Library, because: &drawbridge_rules::Because) -> Because {
    Because {
        fact: because.fact.to_string(),
        label: label(library, &because.fact),
        of: because.of,
        name: because.name.clone(),
        value: shown(library, &because.fact, &because.value),
        from: because.from.word().to_owned(),
        note: because.note.clone(),
    }
}

pub(super) fn known(known: Known) -> KnownFact {
    let values = known.values.into_iter().map(|one| KnownValue {
        value: one.value,
        from: one.from.word().to_owned(),
        note: one.note,
    });
    KnownFact { fact: known.fact, values: values.collect() }
}

fn change_of(library: &Library, change: &drawbridge_rules::Change) -> Change {
    Change {
        fact: change.fact.clone(),
        label: label(library, &change.fact),
        of: change.of,
        name: change.name.clone(),
        value: change.value.clone(),
        shown: shown(library, &change.fact, &change.value),
    }
}

/// A value in the words that people see.
fn shown(library: &Library, fact: &FactName, value: &Value) -> String {
    library.facts.get(fact).map_or_else(|| value.to_string(), |definition| definition.describe(value))
}

fn label(library: &Library, fact: &FactName) -> String {
    library.facts.get(fact).map_or_else(|| fact.as_str().replace('_', " "), |definition| definition.label.clone())
}

/// A question without the answer "don't know", which the page always offers.
pub(super) fn question(engine: &Engine, question: &drawbridge_rules::Question) -> Question {
    let titles = question.decides.iter().filter_map(|key| engine.text(key, |threat| &threat.title));
    let offered = question.values.iter().filter(|answer| answer.value != Value::Unknown);
    Question {
        id: question.id.as_str().to_owned(),
        text: question.text.clone(),
        at: question.at,
        fact: question.fact.clone(),
        settles: count(question.settles),
        titles: titles.take(TITLES).collect(),
        answers: offered.map(|answer| Choice { value: answer.value.clone(), label: answer.label.clone() }).collect(),
    }
}

pub(super) fn problem(model: &Model, problem: drawbridge_rules::Problem) -> Problem {
    Problem {
        code: problem.code.to_owned(),
        severity: problem.severity.word().to_owned(),
        at: problem.at,
        text: problem.text,
        explanation: problem.explanation.to_owned(),
        fix_label: problem.fix.as_ref().map(|fix| drawbridge_model::words::of(model, fix)),
        fix: problem.fix,
    }
}

/// The evaluation of a rule as a tree of lines.
pub(super) fn explanation(from: &drawbridge_rules::Explanation) -> Explanation {
    let named = |word: &str, step: &Option<Step>| {
        step.as_ref().map(|step| Explanation { text: format!("{word}: {}", step.condition), ..line(step) })
    };
    let arithmetic = from.arithmetic.iter().map(|text| Explanation {
        text: text.clone(),
        value: None,
        from: None,
        parts: Vec::new(),
    });
    Explanation {
        text: from.reason.clone(),
        value: Some(from.outcome.to_string()),
        from: None,
        parts: named("when", &from.when).into_iter().chain(named("unless", &from.unless)).chain(arithmetic).collect(),
    }
}

fn line(step: &Step) -> Explanation {
    let looked = step.look.as_ref().map(|look| {
        let value = look.value.as_ref().map_or_else(say::failure_inapplicable, ToString::to_string);
        let note = if look.note.is_empty() { String::new() } else { format!(": {}", look.note) };
        (say::failure_fact_is(&look.fact, &look.name, value), format!("{}{note}", look.from))
    });
    let (text, from) = match looked {
        Some((text, from)) => (format!("{} — {text}", step.condition), Some(from)),
        None => (step.condition.clone(), None),
    };
    Explanation { text, value: Some(step.truth.to_string()), from, parts: step.parts.iter().map(line).collect() }
}
