//! A flow across a boundary of which the least is not known.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{FactName, Subject, Value};

pub(super) const NO_PROTOCOL: Check = Check {
    code: "crossing-no-protocol",
    severity: Gravity::Hint,
    explanation: "The protocol decides what can be read, changed and faked on the way across.",
    find: |sight| without(sight, "protocol", "with which protocol"),
};

pub(super) const NO_AUTHENTICATION: Check = Check {
    code: "crossing-no-authentication",
    severity: Gravity::Hint,
    explanation: "Whoever receives something from another zone has to know who sent it.",
    find: |sight| without(sight, "authenticated", "whether its sender is authenticated"),
};

fn without(sight: &Sight<'_>, fact: &str, words: &str) -> Vec<Spot> {
    let fact = FactName::new(fact);
    let mut out = Vec::new();
    for flow in sight.flows() {
        let Some(boundary) = sight.crossed.get(&flow.id).and_then(|crossed| crossed.first()) else { continue };
        if matches!(flow.facts.value(&fact), None | Some(Value::Unknown)) {
            let boundary = sight.name(Subject::Boundary(*boundary));
            let text = format!("{} crosses {boundary}, and nobody says {words}", sight.flow_name(flow.id));
            out.push(Spot::new(Subject::Flow(flow.id), text));
        }
    }
    out
}
