//! A decision that leaves out what it needs: an acceptance its owner and its end, "not applicable" its reason.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Decision, Force, Status};

pub(super) const CHECK: Check =
    Check { code: "decision-incomplete", severity: Gravity::Warning, explanation: say::problem_decision_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let decisions = sight.model.decisions().filter(|decision| decision.force == Force::InForce);
    let spots = decisions.flat_map(|decision| {
        let (number, name) = (decision.number, sight.name(decision.key.subject()));
        let missing = missing(decision).into_iter();
        missing.map(move |say| Spot::new(decision.key.subject(), say(number, name.clone())))
    });
    spots.collect()
}

/// What says that a part of a decision is missing, of the threat with that number at what has that name.
type Missing = fn(u32, String) -> String;

fn missing(decision: &Decision) -> Vec<Missing> {
    let mut out: Vec<Missing> = Vec::new();
    match decision.status {
        Status::Accept => {
            if decision.owner.trim().is_empty() {
                out.push(|number, name| say::problem_decision_owner(name, number));
            }
            if decision.expires.as_deref().is_none_or(|day| day.trim().is_empty()) {
                out.push(|number, name| say::problem_decision_expiry(name, number));
            }
        }
        Status::NotApplicable if decision.reason.trim().is_empty() => {
            out.push(|number, name| say::problem_decision_reason(name, number));
        }
        Status::Open | Status::Mitigate | Status::Transfer | Status::Eliminate | Status::NotApplicable => {}
    }
    out
}
