//! A store that is only written or only read.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{ElementKind, Subject};
use petgraph::Direction::{self, Incoming, Outgoing};

pub(super) const NO_READER: Check = Check {
    code: "store-no-reader",
    severity: Gravity::Hint,
    explanation: "Data that nobody reads need not be kept; more often the flow back was forgotten, and with it who \
                  gets to see the data.",
    find: |sight| one_sided(sight, Incoming, Outgoing, "nobody reads"),
};

pub(super) const NO_WRITER: Check = Check {
    code: "store-no-writer",
    severity: Gravity::Hint,
    explanation: "Data comes from somewhere. Whoever fills this store can also fill it with the wrong thing.",
    find: |sight| one_sided(sight, Outgoing, Incoming, "nobody writes"),
};

fn one_sided(sight: &Sight<'_>, has: Direction, lacks: Direction, words: &str) -> Vec<Spot> {
    let stores = sight.elements(Some(ElementKind::Store));
    let found = stores.filter(|store| sight.degree(store.id, has) > 0 && sight.degree(store.id, lacks) == 0);
    found
        .map(|store| Spot::new(Subject::Element(store.id), format!("{words} {}", sight.element_name(store.id))))
        .collect()
}
