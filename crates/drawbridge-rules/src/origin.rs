//! Where a value came from.

use crate::rules::Rules;
use crate::schema::Slot;
use crate::thing::{Family, Thing};
use crate::world::World;
use drawbridge_model::{FactName, Facts, Provenance, Value};
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
pub(crate) struct Sourced {
    pub(crate) value: Value,
    pub(crate) from: Origin,
    pub(crate) note: String,
}

impl Sourced {
    /// What the drawing shows.
    pub(crate) fn drawn(value: &str) -> Self {
        Self { value: Value::text(value), from: Origin::Diagram, note: String::new() }
    }
}

/// The value of a fact in force and where it came from.
pub(crate) fn sourced(rules: &Rules, world: &World, thing: Thing, slot: Slot) -> Sourced {
    let fact = rules.schema.fact(thing.family, slot);
    let name = &fact.id;
    if let Some(stated) = facts(world, thing).and_then(|facts| facts.get(name)) {
        let stated = stated.strongest();
        return Sourced { value: stated.value.clone(), from: stated.from.into(), note: String::new() };
    }
    if let Some((title, value)) = rules.convention(world, thing, name) {
        return Sourced { value: value.clone(), from: Origin::Convention, note: title.to_owned() };
    }
    if let Some((component, value)) = component_default(rules, world, thing, name) {
        return Sourced { value, from: Origin::Component, note: component };
    }
    Sourced { value: Value::Unknown, from: Origin::Unasked, note: String::new() }
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

fn component_default(rules: &Rules, world: &World, thing: Thing, name: &FactName) -> Option<(String, Value)> {
    let element = world.elements.get(thing.row).filter(|_| thing.family == Family::Element)?;
    let component = rules.schema.component(element.component)?;
    Some((component.name.clone(), component.defaults.get(name)?.clone()))
}
