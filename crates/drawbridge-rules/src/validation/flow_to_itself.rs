//! A flow that ends where it begins.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::Subject;

pub(super) const CHECK: Check =
    Check { code: "flow-to-itself", severity: Gravity::Hint, explanation: say::problem_flow_to_itself_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let loops = sight.flows().filter(|flow| flow.from.element().is_some() && flow.from == flow.to);
    let spots =
        loops.map(|flow| Spot::new(Subject::Flow(flow.id), say::problem_flow_to_itself(sight.flow_name(flow.id))));
    spots.collect()
}
