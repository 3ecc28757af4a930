//! Suggestions, their cards and questions, as the page gets them.

use crate::wire::Choice;
use drawbridge_model::record::Severity;
use drawbridge_model::{FactName, Subject, ThreatKey, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A threat that the rules suggest, or one written by hand or imported, as a list shows it. The rest is on its [`Card`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Its key.
    pub key: ThreatKey,
    /// The short number, once it has one.
    pub number: Option<u32>,
    /// What it is about.
    pub at: Subject,
    /// The title with real names.
    pub title: String,
    /// One sentence with real names.
    pub sentence: String,
    /// Its category, such as `tampering`.
    pub category: String,
    /// How bad it is.
    pub severity: Severity,
    /// Where it comes from.
    pub outcome: Outcome,
    /// `open`, or what was decided.
    pub status: String,
    /// The decision in force.
    pub decision: Option<Verdict>,
    /// The shallowest tier at which it is shown: `five`, `thirty` or `full`.
    pub tier: String,
    /// Its place in the list; compared as text, ties by key.
    pub sort: String,
    /// How many more undecided places its group has that the list leaves out after this one; `unfold` lists them.
    pub alike: u32,
}

/// What the card of a threat says beyond its row in the list. It is asked for when a card comes into sight: the list of
/// a large model would be ten times as long with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// The key of the threat.
    pub key: ThreatKey,
    /// How the severity was computed; empty where a person said so.
    pub arithmetic: String,
    /// The facts that made it true.
    pub because: Vec<Because>,
    /// The smallest change that removes it.
    pub removed_by: Vec<Change>,
    /// The question that would settle it.
    pub question: Option<String>,
    /// Why it matters, in a developer's words.
    pub why: String,
    /// How to check it.
    pub check: String,
    /// How to fix it.
    pub fix: String,
    /// When it is a false alarm.
    pub false_positive: String,
    /// Ids of CWE, CAPEC, ATT&CK, ASVS, D3FEND.
    pub references: Vec<String>,
}

/// Where a threat of the list comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Its condition holds and nothing protects.
    Confirmed,
    /// Its condition holds; whether something protects is not known.
    Possible,
    /// Written by hand or imported.
    Written,
    /// It was decided, and its reason is gone.
    Stale,
}

/// A decision as a card shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verdict {
    /// Who decided.
    pub author: String,
    /// When.
    pub time: String,
    /// Why.
    pub reason: String,
}

/// A fact that made a suggestion true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Because {
    /// The fact, or a word of the drawing such as `crosses`.
    pub fact: String,
    /// What a person reads for it.
    pub label: String,
    /// What it is a fact of.
    pub of: Subject,
    /// Its value in words.
    pub value: String,
    /// Where it came from: `person`, `answer`, `import`, `assumption`, `convention`, `component`, `propagated`,
    /// `diagram`, or `unasked` where nobody was asked.
    pub from: String,
}

/// A change that removes a suggestion, ready to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// The fact to set.
    pub fact: FactName,
    /// What a person reads for it.
    pub label: String,
    /// Of what.
    pub of: Subject,
    /// To which value.
    pub value: Value,
}

/// A question that would settle suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// Its id: the same as long as it asks the same.
    pub id: String,
    /// The question with real names.
    pub text: String,
    /// What it is about.
    pub at: Subject,
    /// The fact that the answer sets.
    pub fact: FactName,
    /// How many suggestions the answer settles.
    pub settles: u32,
    /// The answers to offer; "don't know" is always offered beside them.
    pub answers: Vec<Choice>,
}
