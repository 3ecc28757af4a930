//! The fact catalogue, from its files.

use drawbridge_model::{FactName, Value};
use std::collections::BTreeSet;

use super::{Draft, Findings};
use crate::catalogue::{Catalogue, Choice, FactDefinition, FactKind, SubjectKind};
use crate::error::Problem;
use crate::raw::{RawFact, RawFactKind};

/// All facts of all packs.
pub(crate) fn catalogue(drafts: &[Draft<'_>], findings: &mut Findings) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for draft in drafts {
        for raw in &draft.raw.facts {
            let fact = fact(draft, raw, findings);
            if !is_fact_name(&raw.id.value) {
                findings.add(fact.place, Problem::IdShape { id: raw.id.value.clone() });
                continue;
            }
            if let Err(first) = catalogue.add(fact) {
                findings.add(draft.place(&raw.id), Problem::Taken { what: "fact", id: raw.id.value.clone(), first });
            }
        }
    }
    catalogue
}

/// Fact names are identifiers of the condition language.
fn is_fact_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn fact(draft: &Draft<'_>, raw: &RawFact, findings: &mut Findings) -> FactDefinition {
    let place = draft.place(&raw.id);
    let mut wrong = |detail: &str, remedy| draft.contradiction(&raw.id, detail, remedy, findings);
    let is_choice = raw.kind == RawFactKind::Choice;
    if is_choice == raw.values.0.is_empty() {
        wrong("a choice needs `values`, and nothing else may have them", "add `values`, or take them away");
    }
    if raw.ordered.is_some() && !is_choice {
        wrong("only a choice can be `ordered`", "remove `ordered`");
    }
    if raw.applies_to.contains(&SubjectKind::Crossing) {
        wrong("a crossing has no facts of its own", "write `flow` or `boundary` instead of `crossing`");
    }
    if raw.applies_to.contains(&SubjectKind::Model) {
        wrong("the model as a whole stores no facts", "put the fact on what it is true of");
    }
    let applies_to = draft.kinds(&raw.id, &raw.applies_to, findings);
    let mut fact = FactDefinition {
        id: FactName::new(&raw.id.value),
        question: draft.question(&raw.question, &asked(&applies_to, &raw.question.value), findings),
        applies_to,
        kind: kind(raw),
        label: raw.label.clone(),
        help: raw.help.clone(),
        protective: None,
        place,
    };
    if let Some(text) = &raw.protective {
        match fact.parse(&text.value) {
            Ok(Value::Unknown) | Err(_) => {
                let (fact, value, expected) = (raw.id.value.clone(), text.value.clone(), fact.expected());
                findings.add(draft.place(text), Problem::Value { fact, value, expected });
            }
            Ok(value) => fact.protective = Some(value),
        }
    }
    fact
}

fn kind(raw: &RawFact) -> FactKind {
    match raw.kind {
        RawFactKind::YesNo => FactKind::YesNo,
        RawFactKind::Number => FactKind::Number,
        RawFactKind::Text => FactKind::Text,
        RawFactKind::Choice => FactKind::Choice {
            values: raw
                .values
                .0
                .iter()
                .map(|(value, label)| Choice { value: value.clone(), label: label.clone() })
                .collect(),
            ordered: raw.ordered.unwrap_or(false),
        },
    }
}

/// The kinds whose names the question may use: all the fact applies to, unless it names nothing at all.
fn asked(applies_to: &BTreeSet<SubjectKind>, question: &str) -> BTreeSet<SubjectKind> {
    if question.contains('{') { applies_to.clone() } else { BTreeSet::new() }
}
