//! Tiers: how many suggestions and questions are shown, and how many wait.

use super::Engine;
use crate::finding::Finding;
use crate::suggestion::{Question, Suggestion};
use drawbridge_library::{Grouping, Tier};
use serde::Serialize;
use std::collections::BTreeSet;

/// What a tier shows of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The tier.
    pub tier: Tier,
    /// The suggestions within its budget, the most urgent first.
    pub suggestions: Vec<Suggestion>,
    /// The questions within its budget, those that settle most first.
    pub questions: Vec<Question>,
    /// How many suggestions wait in deeper tiers.
    pub more: More,
}

/// What a tier shows, without the texts of its suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The findings within its budget, the most urgent first; a group counts once, all its members are here.
    pub findings: Vec<Finding>,
    /// The questions within its budget, those that settle most first.
    pub questions: Vec<Question>,
    /// How many suggestions wait in deeper tiers.
    pub more: More,
}

/// How many suggestions deeper tiers show that this one does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct More {
    /// At thirty minutes.
    pub thirty: usize,
    /// With all the time it takes.
    pub full: usize,
}

/// The most questions that are asked at once; a longer list helps nobody, and the next ones follow the answers.
const MOST_QUESTIONS: usize = 60;

/// The most suggestions and questions of a tier; `None` for no bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Budget {
    suggestions: Option<usize>,
    questions: Option<usize>,
}

impl Engine {
    /// What a tier shows, with texts and reasons. A group of suggestions counts once.
    #[must_use]
    pub fn listing(&self, tier: Tier) -> Listing {
        let Shown { findings, questions, more } = self.shown(tier);
        Listing {
            tier,
            suggestions: findings.iter().filter_map(|finding| self.tell(finding)).collect(),
            questions,
            more,
        }
    }

    /// What a tier shows, for those who need the texts of a few only.
    #[must_use]
    pub fn shown(&self, tier: Tier) -> Shown {
        let findings = self.findings();
        let shown = self.within(&findings, tier);
        // All are findings of one list, so their addresses tell them apart.
        let here: BTreeSet<*const Finding> = shown.iter().copied().map(std::ptr::from_ref).collect();
        let more = |deeper: Tier| {
            let waits = |finding: &&Finding| !here.contains(&std::ptr::from_ref(*finding));
            if tier < deeper { self.within(&findings, deeper).into_iter().filter(waits).count() } else { 0 }
        };
        let more = More { thirty: more(Tier::Thirty), full: more(Tier::Full) };
        let most = self.budget(tier).questions.unwrap_or(usize::MAX);
        let asks = self.waiting(tier);
        let questions = asks.iter().take(most).filter_map(|(ask, waiting)| self.put(*ask, waiting)).collect();
        Shown { findings: shown.into_iter().cloned().collect(), questions, more }
    }

    /// The findings that a tier shows, the most urgent first.
    fn within<'f>(&self, findings: &'f [Finding], tier: Tier) -> Vec<&'f Finding> {
        let most = self.budget(tier).suggestions.unwrap_or(usize::MAX);
        let (mut groups, mut used, mut out) = (BTreeSet::new(), 0, Vec::new());
        for finding in findings.iter().filter(|finding| finding.tier <= tier) {
            let is_new = finding.grouping == Grouping::Single || !groups.contains(&finding.threat);
            if is_new && used == most {
                continue;
            }
            used += usize::from(is_new);
            groups.insert(finding.threat.clone());
            out.push(finding);
        }
        out
    }

    /// Five minutes: 6 suggestions. Thirty: 18 up to four elements, 2 more for each further one, at most 60.
    fn budget(&self, tier: Tier) -> Budget {
        let elements = self.world.elements.rows().count();
        match tier {
            Tier::Five => Budget { suggestions: Some(6), questions: Some(3) },
            Tier::Thirty => {
                let more = elements.saturating_sub(4).saturating_mul(2);
                Budget { suggestions: Some(18usize.saturating_add(more).min(60)), questions: Some(8) }
            }
            Tier::Full => Budget { suggestions: None, questions: Some(MOST_QUESTIONS) },
        }
    }
}
