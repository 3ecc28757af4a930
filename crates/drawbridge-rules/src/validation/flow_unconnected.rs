//! A flow that hangs in the air.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{End, Subject};

pub(super) const CHECK: Check = Check {
    code: "flow-unconnected",
    severity: Gravity::Warning,
    explanation: say::problem_flow_unconnected_why,
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for flow in sight.flows() {
        let open = |end: End| !matches!(end, End::Element(_));
        let name = sight.flow_name(flow.id);
        let text = match (open(flow.from), open(flow.to)) {
            (false, false) => continue,
            (true, false) => say::problem_flow_begins_nowhere(name),
            (false, true) => say::problem_flow_ends_nowhere(name),
            (true, true) => say::problem_flow_unconnected(name),
        };
        out.push(Spot::new(Subject::Flow(flow.id), text));
    }
    out
}
