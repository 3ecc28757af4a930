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

/// How many suggestions deeper tiers show that this one does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct More {
    /// At thirty minutes.
    pub thirty: usize,
    /// With all the time it takes.
    pub full: usize,
}

/// The most suggestions and questions of a tier; `None` for no bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Budget {
    suggestions: Option<usize>,
    questions: Option<usize>,
}

impl Engine {
    /// What a tier shows. A group of suggestions counts once.
    #[must_use]
    pub fn listing(&self, tier: Tier) -> Listing {
        let findings = self.findings();
        let shown = self.within(&findings, tier);
        let keys: BTreeSet<_> = shown.iter().map(|finding| finding.key()).collect();
        let more = |deeper: Tier| {
            let deeper = self.within(&findings, deeper);
            deeper.iter().filter(|finding| !keys.contains(&finding.key())).count()
        };
        let asks = self.waiting(tier);
        let most = self.budget(tier).questions.unwrap_or(usize::MAX);
        Listing {
            tier,
            more: More {
                thirty: if tier < Tier::Thirty { more(Tier::Thirty) } else { 0 },
                full: if tier < Tier::Full { more(Tier::Full) } else { 0 },
            },
            suggestions: shown.iter().filter_map(|finding| self.tell(finding)).collect(),
            questions: asks.iter().take(most).filter_map(|(ask, waiting)| self.put(*ask, waiting)).collect(),
        }
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
            Tier::Full => Budget { suggestions: None, questions: None },
        }
    }
}
