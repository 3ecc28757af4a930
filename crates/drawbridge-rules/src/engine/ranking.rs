//! What was found by urgency, and what is asked by what waits for it: kept in step with every outcome, so that after an
//! edit nothing has to be looked through and sorted but what is shown.

use crate::ask::Ask;
use crate::judge::Found;
use crate::rules::Rules;
use crate::thing::Thing;
use drawbridge_library::Tier;
use std::collections::BTreeMap;

/// How urgent a finding is, the most urgent lowest: from the highest bit the outcome, the risk, the weight of the threat,
/// and the number of its rule, which also tells findings of different threats apart. One number, since it is compared
/// tens of thousands of times in a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank(u64);

impl Rank {
    pub(super) fn of(rules: &Rules, found: &Found) -> Self {
        let mildness = u64::from(u8::MAX - found.risk.score());
        let lightness = u64::from(u32::MAX - rules.rule(found.rule).threat.weight);
        Self((found.outcome as u64) << 56 | mildness << 48 | lightness << 16 | u64::from(found.rule))
    }

    /// The number of the rule.
    pub(super) const fn rule(self) -> u16 {
        let [.., high, low] = self.0.to_be_bytes();
        u16::from_be_bytes([high, low])
    }

    /// The product of likelihood and impact.
    pub(super) const fn score(self) -> u32 {
        let [_, mildness, ..] = self.0.to_be_bytes();
        (u8::MAX - mildness) as u32
    }
}

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: Thing,
    /// The row of the boundary of a crossing.
    pub(super) boundary: u32,
}

/// What waits for an answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Waiting {
    /// The sum of the scores by the tier of the threat.
    scores: [u32; 3],
    pub(super) places: Vec<(Rank, Place)>,
}

impl Waiting {
    /// The sum of the scores of what waits up to a tier.
    pub(super) fn weight(&self, tier: Tier) -> u32 {
        self.scores[..=tier as usize].iter().sum()
    }
}

/// All outcomes of an engine, by rank and by question; the places in no order.
#[derive(Debug, Clone, Default)]
pub(super) struct Ranking {
    suggestions: BTreeMap<Rank, Vec<Place>>,
    asks: BTreeMap<Ask, Waiting>,
}

impl Ranking {
    pub(super) fn add(&mut self, rules: &Rules, at: Thing, found: &Found) {
        let (rank, place) = (Rank::of(rules, found), Place { at, boundary: found.boundary });
        if found.is_suggestion() {
            self.suggestions.entry(rank).or_default().push(place);
        }
        if let Some(ask) = found.ask {
            let waiting = self.asks.entry(ask).or_default();
            waiting.scores[rules.rule(found.rule).threat.tier as usize] += rank.score();
            waiting.places.push((rank, place));
        }
    }

    pub(super) fn remove(&mut self, rules: &Rules, at: Thing, found: &Found) {
        let (rank, place) = (Rank::of(rules, found), Place { at, boundary: found.boundary });
        if let Some(places) = self.suggestions.get_mut(&rank) {
            take(places, &place);
            if places.is_empty() {
                self.suggestions.remove(&rank);
            }
        }
        let Some(ask) = found.ask else { return };
        let Some(waiting) = self.asks.get_mut(&ask) else { return };
        waiting.scores[rules.rule(found.rule).threat.tier as usize] -= rank.score();
        take(&mut waiting.places, &(rank, place));
        if waiting.places.is_empty() {
            self.asks.remove(&ask);
        }
    }

    /// The places of all suggestions by rank, the most urgent first.
    pub(super) fn suggestions(&self) -> impl Iterator<Item = (Rank, &[Place])> {
        self.suggestions.iter().map(|(rank, places)| (*rank, places.as_slice()))
    }

    /// The places of the suggestions of a rank.
    pub(super) fn places(&self, rank: Rank) -> &[Place] {
        self.suggestions.get(&rank).map_or(&[], Vec::as_slice)
    }

    /// Everything that is asked.
    pub(super) fn asks(&self) -> impl Iterator<Item = (Ask, &Waiting)> {
        self.asks.iter().map(|(ask, waiting)| (*ask, waiting))
    }
}

fn take<T: PartialEq>(places: &mut Vec<T>, place: &T) {
    if let Some(index) = places.iter().position(|known| known == place) {
        places.swap_remove(index);
    }
}
