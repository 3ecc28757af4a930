//! A process that only takes or only gives.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};
use petgraph::Direction::{self, Incoming, Outgoing};

pub(super) const BLACK_HOLE: Check = Check {
    code: "process-black-hole",
    severity: Gravity::Warning,
    explanation: say::problem_black_hole_why,
    find: |sight| one_sided(sight, Incoming, Outgoing, |name| say::problem_black_hole(name)),
};

pub(super) const MIRACLE: Check = Check {
    code: "process-miracle",
    severity: Gravity::Warning,
    explanation: say::problem_miracle_why,
    find: |sight| one_sided(sight, Outgoing, Incoming, |name| say::problem_miracle(name)),
};

fn one_sided(sight: &Sight<'_>, has: Direction, lacks: Direction, words: fn(&str) -> String) -> Vec<Spot> {
    let found = sight.elements(Some(ElementKind::Process)).filter(|process| {
        // A flow that is loose at its other end may be the missing one.
        let loose = sight
            .model
            .flows_at(Subject::Element(process.id))
            .any(|flow| flow.from.element().is_none() || flow.to.element().is_none());
        sight.degree(process.id, has) > 0 && sight.degree(process.id, lacks) == 0 && !loose
    });
    let spots = found.map(|process| Spot::new(Subject::Element(process.id), words(&sight.element_name(process.id))));
    spots.collect()
}
