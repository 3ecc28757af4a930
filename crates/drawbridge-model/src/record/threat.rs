use super::{Foreign, Status};
use crate::ids::ThreatId;
use crate::order::OrderKey;
use crate::subject::{Subject, ThreatKey};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;

/// A threat written by hand or read from a foreign file. Suggestions are not records: the rules find them anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Threat {
    /// Its id; its key is `own/ID@subject`.
    pub id: ThreatId,
    /// The short number people see; suggestions that were decided count in the same row.
    pub number: u32,
    /// What it threatens.
    pub at: Subject,
    /// Its title.
    pub title: String,
    /// Its category, such as `tampering`; foreign words that were not understood stand here as they are.
    pub category: String,
    /// How bad it is.
    pub severity: Severity,
    /// What was decided about it. Decisions of people stand beside it as records of their own and win.
    pub status: Status,
    /// What could go wrong.
    pub description: String,
    /// What is done about it.
    pub mitigation: String,
    /// Its place among the threats.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}

impl Threat {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> ThreatKey {
        ThreatKey::new(&format!("own/{}", self.id), self.at)
    }
}

/// How bad a threat is. The order is ascending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Not rated, or without harm.
    #[default]
    None,
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Critical.
    Critical,
}

impl Severity {
    /// All, the worst first.
    pub const ALL: [Self; 5] = [Self::Critical, Self::High, Self::Medium, Self::Low, Self::None];

    /// The word of files and command lines.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
