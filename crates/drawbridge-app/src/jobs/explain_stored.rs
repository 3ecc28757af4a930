//! What is known of a threat that the model itself holds: no conditions stand behind it, but a person or a file.

use super::explain::ExplainAnswer;
use super::threats::outcome_word;
use crate::wire::ImportNote;
use drawbridge_formats::Format;
use drawbridge_library::Outcome;
use drawbridge_messages as say;
use drawbridge_model::{Foreign, Model, Threat};
use serde_json::Value;

/// Says where a stored threat comes from, what was decided about it, and what its file said of it.
pub(super) fn of(model: &Model, threat: &Threat, key: String, notes: Vec<ImportNote>) -> ExplainAnswer {
    let told = crate::session::written(model).find(|told| told.key == threat.key());
    let status = told.as_ref().map_or_else(|| threat.status.word().to_owned(), |told| told.status.clone());
    let severity = told.map_or(threat.severity, |told| told.severity);
    let foreign = threat.foreign.as_deref().filter(|foreign| foreign.format != Format::Notation.name());
    let mut why = vec![match foreign {
        Some(foreign) => say::explain_imported(severity, title(foreign), status),
        None => say::explain_written(severity, status),
    }];
    why.extend(foreign.and_then(words));
    if !threat.description.is_empty() {
        why.push(say::explain_description(&threat.description));
    }
    if !threat.mitigation.is_empty() {
        why.push(say::explain_mitigation(&threat.mitigation));
    }
    ExplainAnswer {
        key,
        title: threat.title.clone(),
        outcome: outcome_word(Outcome::Confirmed),
        why: why.join("\n"),
        when: None,
        unless: None,
        arithmetic: None,
        notes,
    }
}

/// What people call the format of the file.
fn title(foreign: &Foreign) -> String {
    let known = [Format::ThreatDragon2, Format::ThreatDragon1, Format::Native];
    let found = known.into_iter().find(|format| format.name() == foreign.format);
    found.map_or_else(|| foreign.format.clone(), |format| format.title().to_owned())
}

/// The words of the file for type, status and severity, as they stand there.
fn words(foreign: &Foreign) -> Option<String> {
    let raw: Value = serde_json::from_str(&foreign.raw).ok()?;
    let said = |key: &str| raw.get(key).and_then(Value::as_str).filter(|word| !word.is_empty());
    let words: Vec<String> = [
        said("type").map(say::explain_said_type),
        said("status").map(say::explain_said_status),
        said("severity").map(say::explain_said_severity),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!words.is_empty()).then(|| say::explain_said(words.join(", ")))
}
