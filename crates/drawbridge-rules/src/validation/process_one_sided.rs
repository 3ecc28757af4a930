//! A process that only takes or only gives.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{ElementKind, Subject};
use petgraph::Direction::{self, Incoming, Outgoing};

pub(super) const BLACK_HOLE: Check = Check {
    code: "process-black-hole",
    severity: Gravity::Warning,
    explanation: "A process that takes data and gives none has no effect; where its results go is missing.",
    find: |sight| one_sided(sight, Incoming, Outgoing, "takes data but gives none"),
};

pub(super) const MIRACLE: Check = Check {
    code: "process-miracle",
    severity: Gravity::Warning,
    explanation: "A process cannot make data out of nothing; where it gets it, and can be misled, is missing.",
    find: |sight| one_sided(sight, Outgoing, Incoming, "gives data but takes none"),
};

fn one_sided(sight: &Sight<'_>, has: Direction, lacks: Direction, words: &str) -> Vec<Spot> {
    let found = sight.elements(Some(ElementKind::Process)).filter(|process| {
        // A flow that is loose at its other end may be the missing one.
        let loose = sight
            .model
            .flows_at(Subject::Element(process.id))
            .any(|flow| flow.from.element().is_none() || flow.to.element().is_none());
        sight.degree(process.id, has) > 0 && sight.degree(process.id, lacks) == 0 && !loose
    });
    let spots = found
        .map(|process| Spot::new(Subject::Element(process.id), format!("{} {words}", sight.element_name(process.id))));
    spots.collect()
}
