use super::Severity;
use crate::ids::DecisionId;
use crate::subject::ThreatKey;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A decision: one person's opinion on one threat. Several people may hold one on the same key; one is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// What it is about.
    pub key: ThreatKey,
    /// The short number of the threat.
    pub number: u32,
    /// Who decided.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
    /// What was decided.
    pub status: Status,
    /// Why.
    pub reason: String,
    /// Who has to act, or who carries an accepted risk.
    pub owner: String,
    /// The day on which an acceptance ends (`2027-01-31`).
    pub expires: Option<String>,
    /// A severity that the person set against the computed one.
    pub severity: Option<Severity>,
    /// Whether this opinion counts.
    pub force: Force,
    /// The title of the threat when it was decided, so that a stale decision can still be read.
    pub title: String,
    /// Why the rules did not suggest the threat when it was decided; none where they did. As long as they are silent for
    /// this reason, the decision is not stale: whoever decided knew it.
    pub unsuggested: Option<String>,
}

/// Whether an opinion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Force {
    /// It is the one that counts.
    #[default]
    InForce,
    /// It is kept beside the one that counts.
    Beside,
}

/// What is decided about a threat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Nothing yet.
    #[default]
    Open,
    /// It will be or is mitigated.
    Mitigate,
    /// Accepted for a time, by an owner.
    Accept,
    /// Carried by somebody else.
    Transfer,
    /// What made it possible is removed.
    Eliminate,
    /// It does not apply here.
    NotApplicable,
}

impl Status {
    /// All, in the order of menus.
    pub const ALL: [Self; 6] =
        [Self::Open, Self::Mitigate, Self::Accept, Self::Transfer, Self::Eliminate, Self::NotApplicable];

    /// The word of files and command lines.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mitigate => "mitigate",
            Self::Accept => "accept",
            Self::Transfer => "transfer",
            Self::Eliminate => "eliminate",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
