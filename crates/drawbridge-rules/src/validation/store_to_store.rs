//! Data that goes from store to store by itself.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};

pub(super) const CHECK: Check =
    Check { code: "store-to-store", severity: Gravity::Warning, explanation: say::problem_store_to_store_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let flows = sight.between(ElementKind::Store, ElementKind::Store).into_iter().filter(|(_, from, to)| from != to);
    let spots = flows.map(|(flow, from, to)| {
        let (name, from, to) = (sight.flow_name(flow.id), sight.element_name(from), sight.element_name(to));
        Spot::new(Subject::Flow(flow.id), say::problem_store_to_store(from, name, to))
    });
    spots.collect()
}
