//! What a rule found at a subject, without texts: small enough to keep and compare by the thousand.

use crate::risk::Risk;
use drawbridge_library::{Grouping, Outcome, ThreatId, Tier};
use drawbridge_model::{BoundaryId, Severity, Subject, ThreatKey};
use serde::Serialize;
use std::cmp::Reverse;

/// What a rule found. Ordered by urgency: confirmed first, then by risk, then by the weight of the threat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Confirmed, possible or a question.
    pub outcome: Outcome,
    /// Likelihood and impact.
    pub risk: Risk,
    /// Of two equally bad, the heavier comes first.
    pub weight: u32,
    /// The threat.
    pub threat: ThreatId,
    /// Where.
    pub subject: Subject,
    /// The crossed boundary, where the threat is about one.
    pub boundary: Option<BoundaryId>,
    /// The shallowest tier that shows it.
    pub tier: Tier,
    /// Whether it counts together with the others of its threat.
    pub grouping: Grouping,
}

impl Finding {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> ThreatKey {
        key(&self.threat, self.subject, self.boundary)
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.risk.severity()
    }

    /// Whether it is a suggestion rather than a question only.
    #[must_use]
    pub const fn is_suggestion(&self) -> bool {
        matches!(self.outcome, Outcome::Confirmed | Outcome::Possible)
    }

    /// Descending numbers first; the rest only makes the order the same on every machine.
    fn order(&self) -> impl Ord + '_ {
        let urgency = (self.outcome, Reverse(self.risk.score()), Reverse(self.weight));
        (urgency, &self.threat, self.subject, self.boundary)
    }
}

impl PartialOrd for Finding {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Finding {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

/// The key of a threat at a subject, or at a flow and a boundary that it crosses.
pub(crate) fn key(threat: &ThreatId, subject: Subject, boundary: Option<BoundaryId>) -> ThreatKey {
    match (subject, boundary) {
        (Subject::Flow(flow), Some(boundary)) => ThreatKey::pair(threat.as_str(), flow, boundary),
        (subject, _) => ThreatKey::new(threat.as_str(), subject),
    }
}

/// What an edit did to the suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Changes {
    /// Suggestions that were none before.
    pub appeared: Vec<Finding>,
    /// Suggestions that are none any more, as they were.
    pub vanished: Vec<Finding>,
    /// Suggestions with another outcome, risk, question or wording.
    pub changed: Vec<Finding>,
    /// Keys of those that are a question now, or are one no more.
    pub questions: Vec<ThreatKey>,
}

impl Changes {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.appeared.is_empty() && self.vanished.is_empty() && self.changed.is_empty() && self.questions.is_empty()
    }

    pub(crate) fn appear(&mut self, finding: Finding) {
        if finding.is_suggestion() {
            self.appeared.push(finding);
        } else {
            self.questions.push(finding.key());
        }
    }

    pub(crate) fn differ(&mut self, before: Finding, after: Option<Finding>) {
        let is_question = after.as_ref().is_some_and(|after| !after.is_suggestion());
        if is_question || !before.is_suggestion() {
            self.questions.push(before.key());
        }
        match (before.is_suggestion(), after.filter(Finding::is_suggestion)) {
            (true, Some(after)) => self.changed.push(after),
            (true, None) => self.vanished.push(before),
            (false, Some(after)) => self.appeared.push(after),
            (false, None) => {}
        }
    }

    pub(crate) fn reworded(&mut self, finding: Finding) {
        if !self.appeared.contains(&finding) && !self.changed.contains(&finding) {
            self.changed.push(finding);
        }
    }

    pub(crate) fn sort(&mut self) {
        self.appeared.sort();
        self.vanished.sort();
        self.changed.sort();
        self.questions.sort();
        self.questions.dedup();
    }
}
