//! Why a threat is suggested, or why it is not.

use super::failure::usage;
use super::own_ids::OwnIds;
use super::shelf::Place;
use super::source::Source;
use super::threats::{engine, outcome_word};
use crate::wire::{Failure, ImportNote};
use drawbridge_messages as say;
use drawbridge_rules::{Explanation, Looked, Step};
use serde::Serialize;

/// The answer: what the rule says, and the evaluation of its conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainAnswer {
    /// The key, in the ids of the file.
    pub key: String,
    /// The title with real names.
    pub title: String,
    /// `confirmed`, `possible`, `question` or `silent`.
    pub outcome: &'static str,
    /// The reason in a sentence; of a silent one, why it is silent.
    pub why: String,
    /// When the threat applies; `null` where it always does.
    pub when: Option<StepAnswer>,
    /// What stops it; `null` where nothing does.
    pub unless: Option<StepAnswer>,
    /// How the severity is computed.
    #[serde(skip)]
    pub arithmetic: Option<String>,
    /// What was not carried over when the file was read.
    #[serde(skip)]
    pub notes: Vec<ImportNote>,
}

/// A part of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepAnswer {
    /// The part as written.
    pub condition: String,
    /// `true`, `false` or `unknown`.
    pub value: String,
    /// What it looked at, where it is about one thing.
    pub facts: Vec<LookedAnswer>,
    /// Its parts.
    pub parts: Vec<Self>,
}

/// A fact that a condition looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LookedAnswer {
    /// The fact, or a word of the drawing.
    pub fact: String,
    /// The id of what it is a fact of.
    pub of: String,
    /// Its value in words; `null` where the fact does not apply to a thing of that kind.
    pub value: Option<String>,
    /// Where it came from.
    pub from: &'static str,
    /// The convention, component or path behind it, or nothing.
    pub note: String,
    /// The name of what it is a fact of.
    #[serde(skip)]
    pub name: String,
}

/// Explains what the rules say of a threat. `key` is in the ids of the file (`threat@ID`, `threat@FLOW~BOUNDARY`) or
/// in those of the model.
///
/// # Errors
/// When the model cannot be read, or it or the library has nothing of that key.
pub fn explain(source: &Source, workspace: &Place, key: &str) -> Result<ExplainAnswer, Failure> {
    let loaded = source.load(workspace)?;
    let (model, ids) = (&loaded.model, &loaded.ids);
    let understood = ids.parse_key(key).filter(|key| {
        model.has(key.subject()) && key.boundary().is_none_or(|boundary| model.boundary(boundary).is_some())
    });
    let Some(understood) = understood else {
        let message = say::job_no_part(key, source.words());
        return Err(usage(message, &say::job_no_part_hint()));
    };
    if understood.threat().starts_with("own/") {
        let stored = model.threats().find(|threat| threat.key() == understood);
        let Some(threat) = stored else {
            let message = say::explain_no_threat(key, source.words());
            return Err(usage(message, &say::explain_no_threat_hint()));
        };
        return Ok(super::explain_stored::of(model, threat, ids.key(&understood), loaded.notes));
    }
    let explanation =
        engine(model)?.explain(&understood).map_err(|error| usage(format!("{error}"), &say::job_no_rule_hint()))?;
    let Explanation { title, outcome, reason, arithmetic, when, unless, .. } = explanation;
    Ok(ExplainAnswer {
        key: ids.key(&understood),
        title,
        outcome: outcome_word(outcome),
        why: reason,
        when: when.map(|when| step(&when, ids)),
        unless: unless.map(|unless| step(&unless, ids)),
        arithmetic,
        notes: loaded.notes,
    })
}

fn step(from: &Step, ids: &OwnIds) -> StepAnswer {
    StepAnswer {
        condition: from.condition.clone(),
        value: from.truth.to_string(),
        facts: from.look.iter().map(|look| looked(look, ids)).collect(),
        parts: from.parts.iter().map(|part| step(part, ids)).collect(),
    }
}

fn looked(from: &Looked, ids: &OwnIds) -> LookedAnswer {
    LookedAnswer {
        fact: from.fact.to_string(),
        of: ids.name(from.of),
        value: from.value.as_ref().map(ToString::to_string),
        from: from.from.word(),
        note: from.note.clone(),
        name: from.name.clone(),
    }
}
