//! A flow of which nobody says what it carries.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::Subject;

pub(super) const CHECK: Check =
    Check { code: "flow-no-data", severity: Gravity::Hint, explanation: say::problem_flow_no_data_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    if sight.model.data().next().is_none() {
        let some = sight.flows().next().is_some();
        let text = say::problem_flow_no_data_at_all();
        return some.then(|| Spot::new(Subject::Model, text)).into_iter().collect();
    }
    let empty = sight.flows().filter(|flow| flow.data.is_empty());
    let spots =
        empty.map(|flow| Spot::new(Subject::Flow(flow.id), say::problem_flow_no_data(sight.flow_name(flow.id))));
    spots.collect()
}
