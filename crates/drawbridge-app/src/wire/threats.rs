//! Suggestions, their cards and questions, as the page gets them.

use crate::wire::{Choice, Tier};
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
    /// Who has to act, or who carries an accepted risk.
    pub owner: String,
    /// The day on which an acceptance ends (`2027-01-31`).
    pub expires: Option<String>,
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
    /// The name of that.
    pub name: String,
    /// Its value in words.
    pub value: String,
    /// Where it came from: `person`, `answer`, `import`, `assumption`, `convention`, `component`, `propagated`,
    /// `diagram`, or `unasked` where nobody was asked.
    pub from: String,
    /// The convention, component or path behind it; may be empty.
    pub note: String,
}

/// A fact of a subject of which something is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownFact {
    /// The fact.
    pub fact: FactName,
    /// The values that speak for it, never none: the one in force first, then those that lose, the stronger before the
    /// weaker.
    pub values: Vec<KnownValue>,
}

/// A value that speaks for a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownValue {
    /// The value.
    pub value: Value,
    /// Where it came from: `person`, `answer`, `import`, `assumption`, `convention` or `component`.
    pub from: String,
    /// The convention or component behind it; may be empty.
    pub note: String,
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
    /// The name of that.
    pub name: String,
    /// To which value.
    pub value: Value,
    /// The value in words.
    pub shown: String,
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
    /// The titles of the most urgent ones of them, at most three.
    pub titles: Vec<String>,
    /// The answers to offer; "don't know" is always offered beside them.
    pub answers: Vec<Choice>,
}

/// Every threat of a model, whatever the tier.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Register {
    /// The revision of the model that it belongs to.
    pub revision: u32,
    /// The threats, the most urgent first; decided, stale, written and imported ones among them.
    pub rows: Vec<RegisterRow>,
}

/// A threat in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterRow {
    /// The threat as every list shows it.
    #[serde(flatten)]
    pub threat: Suggestion,
    /// The shallowest tier whose list has it, within that tier's budget.
    pub listed: Tier,
}

/// A rule that says nothing at a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SilentRule {
    /// The key that its threat would have; `explain` takes it.
    pub key: ThreatKey,
    /// The title with real names.
    pub title: String,
    /// Why it is silent.
    pub why: Silence,
    /// Why, in one sentence.
    pub sentence: String,
    /// The facts that decide, and what the drawing shows.
    pub facts: Vec<Because>,
}

/// Why a rule is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Silence {
    /// It would apply, and something protects.
    Stopped,
    /// It waits for somebody to say something that it does not ask for.
    NotKnown,
    /// It does not apply.
    DoesNotApply,
    /// It looks at other components only.
    OtherComponents,
    /// The subject is out of scope.
    OutOfScope,
}

/// What a change did to the suggestions of the whole model, shown or not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Told {
    /// How many suggestions are gone.
    pub gone: BySeverity,
    /// How many are new.
    pub new: BySeverity,
    /// Which are new, the most urgent first, at most 200.
    pub keys: Vec<ThreatKey>,
}

/// Numbers of threats by severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[expect(missing_docs, reason = "the fields carry the names of the severities")]
pub struct BySeverity {
    pub critical: u32,
    pub high: u32,
    pub medium: u32,
    pub low: u32,
    pub none: u32,
}

impl BySeverity {
    /// Counts one more.
    pub(crate) fn add(&mut self, severity: Severity) {
        let place = match severity {
            Severity::Critical => &mut self.critical,
            Severity::High => &mut self.high,
            Severity::Medium => &mut self.medium,
            Severity::Low => &mut self.low,
            Severity::None => &mut self.none,
        };
        *place += 1;
    }
}
