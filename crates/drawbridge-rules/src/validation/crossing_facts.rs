//! A flow across a boundary of which the least is not known.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{FactName, Subject, Value};

pub(super) const NO_PROTOCOL: Check = Check {
    code: "crossing-no-protocol",
    severity: Gravity::Hint,
    explanation: say::problem_crossing_protocol_why,
    find: |sight| without(sight, "protocol", |boundary, flow| say::problem_crossing_protocol(boundary, flow)),
};

pub(super) const NO_AUTHENTICATION: Check = Check {
    code: "crossing-no-authentication",
    severity: Gravity::Hint,
    explanation: say::problem_crossing_sender_why,
    find: |sight| without(sight, "authenticated", |boundary, flow| say::problem_crossing_sender(boundary, flow)),
};

fn without(sight: &Sight<'_>, fact: &str, words: fn(&str, &str) -> String) -> Vec<Spot> {
    let fact = FactName::new(fact);
    let mut out = Vec::new();
    for flow in sight.flows() {
        let Some(boundary) = sight.crossed.get(&flow.id).and_then(|crossed| crossed.first()) else { continue };
        if matches!(flow.facts.value(&fact), None | Some(Value::Unknown)) {
            let boundary = sight.name(Subject::Boundary(*boundary));
            let text = words(&boundary, &sight.flow_name(flow.id));
            out.push(Spot::new(Subject::Flow(flow.id), text));
        }
    }
    out
}
