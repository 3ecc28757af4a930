//! What is known of a subject: each fact with every value that speaks for it.

use super::Engine;
use crate::origin::{Sourced, all_sourced, facts};
use drawbridge_model::{FactName, Facts, Subject};
use std::collections::BTreeSet;

/// A fact of a subject of which something is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The fact.
    pub fact: FactName,
    /// The values that speak for it, never none: the one in force first, then those that lose, the stronger before the
    /// weaker.
    pub values: Vec<Sourced>,
}

impl Engine {
    /// What is known of a subject, by the names of the facts: what is stored, what conventions say and what its component
    /// brings. A fact that nobody was asked about and nothing speaks for is left out. What is stored of a fact that the
    /// catalogue lacks, or that does not apply to such a subject, is told too: it is kept, though no rule reads it.
    #[must_use]
    pub fn known_of(&self, subject: Subject) -> Vec<Known> {
        let (rules, world) = (&*self.rules, &self.world);
        let Some((thing, kind)) = world.thing(subject).and_then(|thing| Some((thing, world.kind(thing)?))) else {
            return Vec::new();
        };
        let stored = facts(world, thing).into_iter().flat_map(Facts::iter).map(|(name, _)| name);
        let applying = rules.library().facts.of(kind).map(|fact| &fact.id);
        let names: BTreeSet<&FactName> = stored.chain(applying).collect();
        let known = names
            .into_iter()
            .map(|name| Known { fact: name.clone(), values: all_sourced(rules, world, thing, name).collect() });
        known.filter(|known| !known.values.is_empty()).collect()
    }
}
