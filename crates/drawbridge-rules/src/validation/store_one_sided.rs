//! A store that is only written or only read.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};
use petgraph::Direction::{self, Incoming, Outgoing};

pub(super) const NO_READER: Check = Check {
    code: "store-no-reader",
    severity: Gravity::Hint,
    explanation: say::problem_no_reader_why,
    find: |sight| one_sided(sight, Incoming, Outgoing, |name| say::problem_no_reader(name)),
};

pub(super) const NO_WRITER: Check = Check {
    code: "store-no-writer",
    severity: Gravity::Hint,
    explanation: say::problem_no_writer_why,
    find: |sight| one_sided(sight, Outgoing, Incoming, |name| say::problem_no_writer(name)),
};

fn one_sided(sight: &Sight<'_>, has: Direction, lacks: Direction, words: fn(&str) -> String) -> Vec<Spot> {
    let stores = sight.elements(Some(ElementKind::Store));
    let found = stores.filter(|store| sight.degree(store.id, has) > 0 && sight.degree(store.id, lacks) == 0);
    found.map(|store| Spot::new(Subject::Element(store.id), words(&sight.element_name(store.id)))).collect()
}
