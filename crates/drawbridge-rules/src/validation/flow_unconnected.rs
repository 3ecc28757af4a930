//! A flow that hangs in the air.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{End, Subject};

pub(super) const CHECK: Check = Check {
    code: "flow-unconnected",
    severity: Gravity::Warning,
    explanation: "Nobody can tell who sends or receives what hangs in the air, so its threats cannot be found.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for flow in sight.flows() {
        let open = |end: End| !matches!(end, End::Element(_));
        let which = match (open(flow.from), open(flow.to)) {
            (false, false) => continue,
            (true, false) => "begins at no element",
            (false, true) => "ends at no element",
            (true, true) => "is connected to no element at either end",
        };
        out.push(Spot::new(Subject::Flow(flow.id), format!("{} {which}", sight.flow_name(flow.id))));
    }
    out
}
