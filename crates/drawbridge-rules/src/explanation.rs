//! The evaluation of a rule as a tree.

use crate::origin::Origin;
use crate::truth::Truth;
use drawbridge_library::Outcome;
use drawbridge_messages as say;
use drawbridge_model::{FactName, Subject, ThreatKey, Value};
use serde::Serialize;

/// Why a rule says what it says at a subject, or why it stays silent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The key that was asked about.
    pub key: ThreatKey,
    /// The title with real names.
    pub title: String,
    /// What the rule says.
    pub outcome: Outcome,
    /// The reason in one sentence.
    pub reason: String,
    /// How the severity is computed; nothing for silent rules.
    pub arithmetic: Option<String>,
    /// When the threat applies; nothing where it always does.
    pub when: Option<Step>,
    /// What stops it; nothing where nothing does.
    pub unless: Option<Step>,
}

/// One part of a condition and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The part as written.
    pub condition: String,
    /// Its value.
    pub truth: Truth,
    /// What it looked at, where it is about one thing.
    pub look: Option<Looked>,
    /// Its parts; of a function, one for each thing that it looked at.
    pub parts: Vec<Step>,
}

/// What a part looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// The fact, or the word for what the drawing shows.
    pub fact: FactName,
    /// Of what.
    pub of: Subject,
    /// The name of what.
    pub name: String,
    /// The value, `None` where the fact does not apply to a thing of that kind.
    pub value: Option<Value>,
    /// Where it came from.
    pub from: Origin,
    /// The convention, component or path behind it, or nothing.
    pub note: String,
}

impl Explanation {
    /// The explanation as lines of text, parts indented under what they belong to.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut out = vec![format!("{} ({})", self.title, self.outcome), self.reason.clone()];
        for (word, step) in [("when", &self.when), ("unless", &self.unless)] {
            if let Some(step) = step {
                out.push(format!("{word}: {}", step.truth));
                step.lines(1, &mut out);
            }
        }
        out.extend(self.arithmetic.clone());
        out
    }
}

impl Step {
    fn lines(&self, depth: usize, out: &mut Vec<String>) {
        let step = format!("{}{}: {}", "  ".repeat(depth), self.condition, self.truth);
        let line = match &self.look {
            None => step,
            Some(look) => match &look.value {
                None => say::reason_step_inapplicable(&look.fact, &look.name, step),
                Some(value) if look.note.is_empty() => say::reason_step(&look.fact, look.from, &look.name, step, value),
                Some(value) => say::reason_step_noted(&look.fact, look.from, &look.name, &look.note, step, value),
            },
        };
        out.push(line);
        for part in &self.parts {
            part.lines(depth + 1, out);
        }
    }
}

/// A key cannot be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExplainError {
    /// No loaded pack has the threat.
    #[error("{}", say::reason_no_threat(called(.0)))]
    NoThreat(ThreatKey),
    /// The model has no such subject.
    #[error("{}", say::reason_no_subject(called(.0)))]
    NoSubject(ThreatKey),
}

/// What a message calls the threat of a key. The ids that are made here mean nothing to a person.
fn called(key: &ThreatKey) -> String {
    let threat = key.threat();
    if threat.starts_with("own/") { say::reason_own_threat() } else { format!("`{threat}`") }
}
