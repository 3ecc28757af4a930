//! Tiers: how many suggestions and questions are shown, and how many wait.

use super::Engine;
use super::ranking::Rank;
use crate::finding::Finding;
use crate::suggestion::{Question, Suggestion};
use drawbridge_library::{Grouping, Tier};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a tier shows of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The tier.
    pub tier: Tier,
    /// The suggestions within its budget, the most urgent first.
    pub suggestions: Vec<Suggestion>,
    /// The questions within its budget, those that settle most first, then those that the suggestions carry besides.
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
    /// What a tier shows, with texts and reasons. A group of suggestions counts once. Every question that a suggestion
    /// carries is among the questions.
    #[must_use]
    pub fn listing(&self, tier: Tier) -> Listing {
        let Shown { findings, mut questions, more } = self.shown(tier);
        let suggestions: Vec<Suggestion> = findings.iter().filter_map(|finding| self.tell(finding)).collect();
        questions.extend(self.carried(&suggestions, &questions, tier));
        Listing { tier, suggestions, questions, more }
    }

    /// What a tier shows, for those who need the texts of a few only.
    #[must_use]
    pub fn shown(&self, tier: Tier) -> Shown {
        let here = self.within(tier);
        let more = |deeper: Tier| {
            let waits = |(rank, count): (Rank, usize)| count.saturating_sub(here.get(&rank).copied().unwrap_or(0));
            if tier < deeper { self.within(deeper).into_iter().map(waits).sum() } else { 0 }
        };
        let more = More { thirty: more(Tier::Thirty), full: more(Tier::Full) };
        let most = self.budget(tier).questions.unwrap_or(usize::MAX);
        let shown = here.iter().flat_map(|(rank, count)| self.findings_in(*rank, self.ranking.places(*rank), *count));
        Shown { findings: shown.collect(), questions: self.questions_within(tier, most), more }
    }

    /// How many findings of each rank a tier shows: the first ones, so that of two tiers the larger number has them all.
    fn within(&self, tier: Tier) -> BTreeMap<Rank, usize> {
        let most = self.budget(tier).suggestions.unwrap_or(usize::MAX);
        let (mut groups, mut used, mut out) = (BTreeSet::new(), 0, BTreeMap::new());
        for (rank, places) in self.ranking.suggestions() {
            let threat = &self.rules.rule(rank.rule()).threat;
            if threat.tier > tier {
                continue;
            }
            let count = match threat.grouping {
                Grouping::Single => places.len().min(most - used),
                Grouping::Together if used < most || groups.contains(&rank.rule()) => places.len(),
                Grouping::Together => 0,
            };
            if count == 0 {
                continue;
            }
            used += match threat.grouping {
                Grouping::Single => count,
                Grouping::Together => usize::from(groups.insert(rank.rule())),
            };
            out.insert(rank, count);
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
