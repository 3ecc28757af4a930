//! Something taken out of scope without a reason.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Scope, Subject};

pub(super) const CHECK: Check =
    Check { code: "scope-no-reason", severity: Gravity::Hint, explanation: say::problem_scope_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let unexplained = |scope: &Scope| matches!(scope, Scope::Out { reason } if reason.trim().is_empty());
    let elements = sight.model.elements().filter(|row| unexplained(&row.scope)).map(|row| Subject::Element(row.id));
    let flows = sight.model.flows().filter(|row| unexplained(&row.scope)).map(|row| Subject::Flow(row.id));
    elements.chain(flows).map(|at| Spot::new(at, say::problem_scope(sight.name(at)))).collect()
}
