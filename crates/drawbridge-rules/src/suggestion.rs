//! A suggestion with its texts and its reasons, and the questions that settle suggestions.

use crate::because::Because;
use crate::finding::Finding;
use crate::removal::Change;
use drawbridge_library::{Outcome, ThreatId, Tier};
use drawbridge_model::{BoundaryId, FactName, Severity, Subject, ThreatKey, Value};
use serde::Serialize;

/// A threat that the rules suggest at a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Its key.
    pub key: ThreatKey,
    /// The threat of the library.
    pub threat: ThreatId,
    /// Where.
    pub subject: Subject,
    /// The crossed boundary, where the threat is about one.
    pub boundary: Option<BoundaryId>,
    /// Confirmed or possible; for a question that was asked for by its key, also that.
    pub outcome: Outcome,
    /// The title with real names.
    pub title: String,
    /// What could happen, in one sentence with real names.
    pub sentence: String,
    /// The category, such as `tampering`.
    pub category: String,
    /// How bad it is.
    pub severity: Severity,
    /// How the severity was computed.
    pub arithmetic: String,
    /// The facts that made it what it is.
    pub because: Vec<Because>,
    /// Facts which, set together, take it away, and no part of which does. Empty when only the drawing could.
    pub removed_by: Vec<Change>,
    /// The question that would settle it, if it is open.
    pub question: Option<QuestionKey>,
    /// Reference numbers such as `CWE-89`.
    pub references: Vec<String>,
    /// The shallowest tier that shows it.
    pub tier: Tier,
    /// Of two equally bad, the heavier comes first.
    pub weight: u32,
    /// The threat whose suggestions are shown and counted together with this one, if they are.
    pub group: Option<ThreatId>,
    /// The finding behind it, by which suggestions are ordered.
    #[serde(skip)]
    pub finding: Finding,
}

/// What identifies a question: `fact@subject`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct QuestionKey(String);

impl QuestionKey {
    pub(crate) fn new(fact: &FactName, at: Subject) -> Self {
        Self(format!("{fact}@{at}"))
    }

    /// The text form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A question whose answer settles suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionKey,
    /// The question with real names.
    pub text: String,
    /// What it is asked about.
    pub at: Subject,
    /// The fact that the answer sets; `carries` or `holds` where the answer is a list of data.
    pub fact: FactName,
    /// How many suggestions and questions wait for it.
    pub settles: usize,
    /// The sum of their risks, by which questions are ranked.
    pub weight: u32,
    /// The answers on offer; empty where any number or text will do.
    pub values: Vec<Answer>,
    /// What waits for it, the most urgent first, at most eight.
    pub decides: Vec<ThreatKey>,
}

/// An answer on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The value to set. Where the answer is a list of data, the id of a datum.
    pub value: Value,
    /// What people see.
    pub label: String,
}
