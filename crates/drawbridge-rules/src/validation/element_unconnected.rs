//! An element without any flow.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::Subject;
use petgraph::Direction::{Incoming, Outgoing};

pub(super) const CHECK: Check = Check {
    code: "element-unconnected",
    severity: Gravity::Warning,
    explanation: say::problem_element_unconnected_why,
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    // A flow that is loose at its other end is no edge of the graph and is reported by itself.
    let alone = sight.elements(None).filter(|element| {
        sight.degree(element.id, Incoming) + sight.degree(element.id, Outgoing) == 0
            && sight.model.flows_at(Subject::Element(element.id)).next().is_none()
    });
    let spots = alone.map(|element| {
        Spot::new(Subject::Element(element.id), say::problem_element_unconnected(sight.element_name(element.id)))
    });
    spots.collect()
}
