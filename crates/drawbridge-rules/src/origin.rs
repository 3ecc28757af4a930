//! Where a value came from.

use crate::rules::Rules;
use crate::schema::Slot;
use crate::thing::{Family, Thing};
use crate::world::World;
use drawbridge_model::{Fact, FactName, Facts, Provenance, Stated, Value};
use serde::Serialize;
use std::fmt;

/// Where a value came from, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person stated it.
    Person,
    /// It answers a question.
    Answer,
    /// It was read from a foreign file.
    Import,
    /// The authors of the model assume it.
    Assumption,
    /// A convention of the organisation.
    Convention,
    /// What is usually true of the component.
    Component,
    /// It follows from data that flows here.
    Propagated,
    /// The drawing shows it.
    Diagram,
    /// Nobody was asked.
    Unasked,
}

impl Origin {
    /// The word of the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Answer => "answer",
            Self::Import => "import",
            Self::Assumption => "assumption",
            Self::Convention => "convention",
            Self::Component => "component",
            Self::Propagated => "propagated",
            Self::Diagram => "diagram",
            Self::Unasked => "unasked",
        }
    }
}

impl From<Provenance> for Origin {
    fn from(from: Provenance) -> Self {
        match from {
            Provenance::Person => Self::Person,
            Provenance::Answer => Self::Answer,
            Provenance::Import => Self::Import,
            Provenance::Assumption => Self::Assumption,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// A value with its origin and, where there is one, the convention, component or path behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced {
    /// The value.
    pub value: Value,
    /// Where it came from.
    pub from: Origin,
    /// The convention, component or path behind it, or nothing.
    pub note: String,
}

impl Sourced {
    /// What the drawing shows.
    pub(crate) fn drawn(value: &str) -> Self {
        Self { value: Value::text(value), from: Origin::Diagram, note: String::new() }
    }

    fn stated(stated: &Stated) -> Self {
        Self { value: stated.value.clone(), from: stated.from.into(), note: String::new() }
    }
}

/// The value of a fact in force and where it came from.
pub(crate) fn sourced(rules: &Rules, world: &World, thing: Thing, slot: Slot) -> Sourced {
    let name = &rules.schema.fact(thing.family, slot).id;
    let unasked = || Sourced { value: Value::Unknown, from: Origin::Unasked, note: String::new() };
    all_sourced(rules, world, thing, name).next().unwrap_or_else(unasked)
}

/// Every value that speaks for a fact: the one in force first, then those that lose, the stronger before the weaker.
pub(crate) fn all_sourced<'a>(
    rules: &'a Rules,
    world: &'a World,
    thing: Thing,
    name: &'a FactName,
) -> impl Iterator<Item = Sourced> + use<'a> {
    let stated = facts(world, thing).and_then(|facts| facts.get(name)).map_or(&[][..], Fact::statements);
    let conventions = std::iter::once_with(move || rules.conventions(world, thing, name)).flatten();
    let component = std::iter::once_with(move || component_default(rules, world, thing, name)).flatten();
    stated.iter().map(Sourced::stated).chain(conventions).chain(component)
}

/// The facts stored of a thing.
pub(crate) fn facts(world: &World, thing: Thing) -> Option<&Facts> {
    match thing.family {
        Family::Element => world.elements.get(thing.row).map(|row| &row.record.facts),
        Family::Flow => world.flows.get(thing.row).map(|row| &row.record.facts),
        Family::Boundary => world.boundary(thing.row).map(|record| &record.facts),
        Family::Data => world.datum(thing.row).map(|record| &record.facts),
        Family::Model => None,
    }
}

fn component_default(rules: &Rules, world: &World, thing: Thing, name: &FactName) -> Option<Sourced> {
    let element = world.elements.get(thing.row).filter(|_| thing.family == Family::Element)?;
    let component = rules.schema.component(element.component)?;
    let value = component.defaults.get(name)?.clone();
    Some(Sourced { value, from: Origin::Component, note: component.name.clone() })
}
