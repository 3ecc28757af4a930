//! The problems of a model's diagrams.

use super::names::At;
use super::shelf::Place;
use super::source::Source;
use crate::wire::{Failure, ImportNote};
use serde::Serialize;

/// The answer: the problems, the worst first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ValidateAnswer {
    /// The problems.
    pub problems: Vec<ProblemAnswer>,
    /// The title of the model.
    #[serde(skip)]
    pub title: String,
    /// What was not carried over when the file was read.
    #[serde(skip)]
    pub notes: Vec<ImportNote>,
}

/// A problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProblemAnswer {
    /// Which check found it.
    pub code: String,
    /// `error`, `warning` or `hint`.
    pub severity: &'static str,
    /// Where.
    pub at: At,
    /// What is wrong, with real names.
    pub text: String,
    /// What mends it with one click in the window, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// Why it matters.
    #[serde(skip)]
    pub explanation: String,
}

impl ValidateAnswer {
    /// Whether there is an error among the problems.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == "error")
    }
}

/// Checks a model.
///
/// # Errors
/// When the model cannot be read.
pub fn validate(source: &Source, workspace: &Place) -> Result<ValidateAnswer, Failure> {
    let loaded = source.load(workspace)?;
    let rules = crate::app::rules()?;
    let problems =
        drawbridge_rules::validate(&loaded.model, rules.library()).into_iter().map(|problem| ProblemAnswer {
            code: problem.code.to_owned(),
            severity: problem.severity.word(),
            at: At::of(&loaded.model, &loaded.ids, problem.at),
            text: problem.text,
            fix: problem.fix.map(|fix| drawbridge_model::words::of(&loaded.model, &fix)),
            explanation: problem.explanation.to_owned(),
        });
    let mut problems: Vec<ProblemAnswer> = problems.collect();
    problems.sort_by_key(|problem| rank(problem.severity));
    Ok(ValidateAnswer { problems, title: loaded.model.sheet().title.clone(), notes: loaded.notes })
}

fn rank(severity: &str) -> u8 {
    match severity {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    }
}
