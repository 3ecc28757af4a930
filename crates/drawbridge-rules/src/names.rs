//! The names of things in texts; what has no name appears by its kind.

use crate::thing::{Family, Frame, Thing, Var};
use crate::world::World;
use drawbridge_library::{Placeholder, Template};

impl World {
    /// The name of a thing as texts should show it.
    pub(crate) fn name(&self, thing: Thing) -> String {
        let named = match thing.family {
            Family::Element => self.elements.get(thing.row).map(|row| row.record.name.as_str()),
            Family::Flow => self.flows.get(thing.row).map(|row| row.record.name.as_str()),
            Family::Boundary => self.boundary(thing.row).map(|record| record.name.as_str()),
            Family::Data => self.datum(thing.row).map(|record| record.name.as_str()),
            Family::Model => Some(self.sheet.title.as_str()),
        };
        match named.map(str::trim) {
            Some(name) if !name.is_empty() => name.split_whitespace().collect::<Vec<_>>().join(" "),
            _ => self.nameless(thing),
        }
    }

    fn nameless(&self, thing: Thing) -> String {
        match thing.family {
            Family::Element => match self.elements.get(thing.row) {
                Some(row) => format!("a {}", row.record.kind),
                None => "an open end".to_owned(),
            },
            Family::Flow => match self.flows.get(thing.row) {
                Some(row) => {
                    let end = |row| self.name(Thing::new(Family::Element, row));
                    format!("the flow from {} to {}", end(row.source), end(row.target))
                }
                None => "a flow".to_owned(),
            },
            Family::Boundary => "a boundary".to_owned(),
            Family::Data => "a datum".to_owned(),
            Family::Model => "the model".to_owned(),
        }
    }

    /// A text with the names of what the variables stand for.
    pub(crate) fn fill(&self, template: &Template, frame: &Frame) -> String {
        template.fill(|placeholder| self.name(frame.thing(variable(placeholder))))
    }
}

const fn variable(placeholder: Placeholder) -> Var {
    match placeholder {
        Placeholder::Element => Var::Element,
        Placeholder::Flow => Var::Flow,
        Placeholder::Source => Var::Source,
        Placeholder::Target => Var::Target,
        Placeholder::Boundary => Var::Boundary,
        Placeholder::Data => Var::Data,
        Placeholder::Model => Var::Model,
    }
}
