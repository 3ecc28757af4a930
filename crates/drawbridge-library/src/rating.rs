//! Likelihood and impact: a level, or one that depends on facts.

use serde::{Deserialize, Serialize};
use std::fmt;

use crate::place::Source;

/// A step of likelihood or impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Critical.
    Critical,
}

impl Level {
    /// All of them, the lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The word used in packs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// One case of a rating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// When it holds. An unknown condition does not.
    pub when: Source,
    /// The level then.
    pub level: Level,
}

/// A level that may depend on facts: the first case that holds, else the default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// The cases in order.
    pub cases: Vec<Case>,
    /// The level when no case holds.
    pub default: Level,
}
