//! A threat of the library.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

use crate::catalogue::SubjectKind;
use crate::expectation::ThreatTest;
use crate::id::{ComponentId, CountermeasureId, PackId, ThreatId};
use crate::place::{Place, Source};
use crate::rating::Rating;
use crate::reference::Reference;
use crate::template::Template;

/// The depth of a model, the shallowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// Five minutes.
    Five,
    /// Thirty minutes.
    Thirty,
    /// As long as it takes.
    Full,
}

impl Tier {
    /// All of them, the shallowest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Thirty, Self::Full];

    /// The word used in packs and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Thirty => "thirty",
            Self::Full => "full",
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Whether many suggestions of one threat are shown as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grouping {
    /// Each stands for itself.
    Single,
    /// Shown and counted together, decided together or apart.
    Together,
}

/// A threat of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threat {
    /// The id.
    pub id: ThreatId,
    /// The pack it stands in.
    pub pack: PackId,
    /// The title, with placeholders.
    pub title: Template,
    /// STRIDE category in lower case with hyphens, or an organisation's own.
    pub category: String,
    /// What it applies to.
    pub applies_to: BTreeSet<SubjectKind>,
    /// When not empty: only elements with one of these components or one that extends it; for flows and crossings, one
    /// of the ends has to.
    pub components: BTreeSet<ComponentId>,
    /// When it applies; missing means always.
    pub when: Option<Source>,
    /// What stops it; missing means nothing does.
    pub unless: Option<Source>,
    /// What could happen, in one sentence with real names.
    pub sentence: Template,
    /// Why it matters, in a developer's words.
    pub why: Template,
    /// How to check whether it is so.
    pub check: Template,
    /// How to fix it.
    pub fix: Template,
    /// A question that asks better than the one of the fact that would settle it.
    pub question: Option<Template>,
    /// How likely.
    pub likelihood: Rating,
    /// How bad.
    pub impact: Rating,
    /// The shallowest tier that shows it.
    pub tier: Tier,
    /// Where two are equally bad, the heavier comes first.
    pub weight: u32,
    /// Reference numbers.
    pub references: Vec<Reference>,
    /// When it is no problem although it is suggested.
    pub false_positive: Template,
    /// Countermeasures that answer it, in order of preference.
    pub countermeasures: Vec<CountermeasureId>,
    /// Older ids.
    pub aliases: BTreeSet<ThreatId>,
    /// Whether its suggestions are shown as one.
    pub grouping: Grouping,
    /// Its tests.
    pub tests: Vec<ThreatTest>,
    /// Where it is declared.
    pub place: Place,
}
