//! The tests of a threat: small models and what it should say about them.

use serde::{Deserialize, Serialize};
use std::fmt;

use crate::id::ThreatId;
use crate::place::Place;

/// What a threat says about a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// `when` holds and nothing stops it.
    Confirmed,
    /// `when` holds and what would stop it is unknown.
    Possible,
    /// Only a question: `when` is unknown.
    Question,
    /// Nothing.
    Silent,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::Possible, Self::Question, Self::Silent];

    /// The word used in packs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Possible => "possible",
            Self::Question => "question",
            Self::Silent => "silent",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What is expected of one threat at one subject of a test's model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// What it should say.
    pub outcome: Outcome,
    /// Which threat: the one the test belongs to unless another is named.
    pub threat: ThreatId,
    /// The handle of the subject in the `.dfd` text, `flow~boundary` for a crossing, or `model`.
    pub at: String,
    /// Where it is written.
    pub place: Place,
}

impl Expectation {
    /// Reads `possible query` or `possible other-threat@query`.
    pub(crate) fn parse(text: &str, own: &ThreatId, place: Place) -> Option<Self> {
        let (word, rest) = text.split_once(' ')?;
        let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.word() == word)?;
        let (threat, at) = match rest.split_once('@') {
            Some((threat, at)) => (ThreatId::new(threat), at),
            None => (own.clone(), rest),
        };
        let good = !at.is_empty() && !at.contains(char::is_whitespace);
        good.then(|| Self { outcome, threat, at: at.to_owned(), place })
    }
}

/// A test of a threat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreatTest {
    /// What it shows.
    pub name: String,
    /// A model as `.dfd` text.
    pub model: String,
    /// What is expected; all that is not named is not looked at.
    pub expect: Vec<Expectation>,
    /// Where the test is written.
    pub place: Place,
}
