//! A countermeasure of the library.

use drawbridge_model::{FactName, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::id::{CountermeasureId, PackId, ThreatId};
use crate::place::Place;
use crate::rating::Level;
use crate::reference::Reference;

/// How much work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effort {
    /// Hours.
    Small,
    /// Days.
    Medium,
    /// Weeks.
    Large,
}

impl Effort {
    /// The word used in packs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

/// What it does about a threat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Control {
    /// Stops it from happening.
    Preventive,
    /// Shows that it happens.
    Detective,
    /// Limits or repairs the damage.
    Corrective,
    /// Makes it less attractive.
    Deterrent,
}

impl Control {
    /// The word used in packs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Preventive => "preventive",
            Self::Detective => "detective",
            Self::Corrective => "corrective",
            Self::Deterrent => "deterrent",
        }
    }
}

/// How far a countermeasure answers a threat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The threat.
    pub threat: ThreatId,
    /// By how much it reduces the risk.
    pub reduces: Level,
}

/// A countermeasure of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Countermeasure {
    /// The id.
    pub id: CountermeasureId,
    /// The pack it stands in.
    pub pack: PackId,
    /// The title, an order to oneself.
    pub title: String,
    /// What to do.
    pub what: String,
    /// How to see that it works.
    pub verify: String,
    /// How much work it is.
    pub effort: Effort,
    /// What it does.
    pub control: Control,
    /// Reference numbers.
    pub references: Vec<Reference>,
    /// Which threats it answers and by how much.
    pub answers: Vec<Answer>,
    /// Facts that become true when it is done.
    pub sets: BTreeMap<FactName, Value>,
    /// Older ids.
    pub aliases: Vec<CountermeasureId>,
    /// Where it is declared.
    pub place: Place,
}
