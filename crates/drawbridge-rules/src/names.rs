//! The names of things in texts, by the words of [`drawbridge_model::words`]; what has no name appears by its kind.

use crate::thing::{Family, Frame, Thing, Var};
use crate::world::World;
use drawbridge_library::{Placeholder, Template};
use drawbridge_messages as say;
use drawbridge_model::words;

impl World {
    /// The name of a thing as texts should show it.
    pub(crate) fn name(&self, thing: Thing) -> String {
        let name = self.stored_name(thing).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() { self.nameless(thing) } else { name }
    }

    fn has_name(&self, thing: Thing) -> bool {
        !self.stored_name(thing).trim().is_empty()
    }

    fn stored_name(&self, thing: Thing) -> &str {
        let named = match thing.family {
            Family::Element => self.elements.get(thing.row).map(|row| row.record.name.as_str()),
            Family::Flow => self.flows.get(thing.row).map(|row| row.record.name.as_str()),
            Family::Boundary => self.boundary(thing.row).map(|record| record.name.as_str()),
            Family::Data => self.datum(thing.row).map(|record| record.name.as_str()),
            Family::Model => Some(self.sheet.title.as_str()),
        };
        named.unwrap_or_default()
    }

    fn nameless(&self, thing: Thing) -> String {
        match thing.family {
            Family::Element => match self.elements.get(thing.row) {
                Some(row) => words::unnamed(row.record.kind.word()),
                None => words::open_end(),
            },
            Family::Flow => match self.flows.get(thing.row) {
                Some(row) => {
                    let end = |row| self.name(Thing::new(Family::Element, row));
                    words::flow_between(&end(row.source), &end(row.target))
                }
                None => words::unnamed("flow"),
            },
            Family::Boundary => words::unnamed("boundary"),
            Family::Data => words::unnamed("datum"),
            Family::Model => say::name_the_model(),
        }
    }

    /// A text with the names of what the variables stand for; it begins with a capital where it begins with what has no
    /// name of its own.
    pub(crate) fn fill(&self, template: &Template, frame: &Frame) -> String {
        let mut first = None;
        let text = template.fill(|placeholder| {
            let thing = frame.thing(variable(placeholder));
            let name = self.name(thing);
            if first.is_none() && !self.has_name(thing) {
                first = Some(name.clone());
            }
            name
        });
        match first {
            Some(name) if text.starts_with(&name) => capital(&text),
            _ => text,
        }
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
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
