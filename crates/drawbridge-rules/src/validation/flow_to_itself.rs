//! A flow that ends where it begins.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::Subject;

pub(super) const CHECK: Check = Check {
    code: "flow-to-itself",
    severity: Gravity::Hint,
    explanation: "What a thing does within itself is no flow; if two parts talk, draw both.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let loops = sight.flows().filter(|flow| flow.from.element().is_some() && flow.from == flow.to);
    let spots = loops
        .map(|flow| Spot::new(Subject::Flow(flow.id), format!("{} ends where it begins", sight.flow_name(flow.id))));
    spots.collect()
}
