//! A flow that the modelled system has no part in.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};

pub(super) const CHECK: Check =
    Check { code: "actor-to-actor", severity: Gravity::Hint, explanation: say::problem_actor_to_actor_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let flows = sight.between(ElementKind::Actor, ElementKind::Actor).into_iter().filter(|(_, from, to)| from != to);
    let spots = flows.map(|(flow, from, to)| {
        let (name, from, to) = (sight.flow_name(flow.id), sight.element_name(from), sight.element_name(to));
        Spot::new(Subject::Flow(flow.id), say::problem_actor_to_actor(from, name, to))
    });
    spots.collect()
}
