//! Somebody outside who gets at a store directly.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};

pub(super) const CHECK: Check =
    Check { code: "actor-to-store", severity: Gravity::Warning, explanation: say::problem_actor_to_store_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let there = sight.between(ElementKind::Actor, ElementKind::Store);
    let back = sight.between(ElementKind::Store, ElementKind::Actor);
    let back =
        back.into_iter().filter(|(flow, ..)| !there.iter().any(|(known, ..)| known.id == flow.id)).collect::<Vec<_>>();
    let spots = there.iter().chain(&back).map(|(flow, from, to)| {
        let (name, from, to) = (sight.flow_name(flow.id), sight.element_name(*from), sight.element_name(*to));
        Spot::new(Subject::Flow(flow.id), say::problem_actor_to_store(from, name, to))
    });
    spots.collect()
}
