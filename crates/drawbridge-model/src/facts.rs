//! Facts: what is known of a subject, in three values, each with where it came from.
//!
//! Absent means nobody was asked; [`Value::Unknown`] means somebody answered "we don't know".

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;

/// The name of a fact of the catalogue, such as `encrypted`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct FactName(Arc<str>);

impl FactName {
    /// A name; the catalogue says whether such a fact exists.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The text form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for FactName {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl fmt::Display for FactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Value {
    /// Asked, and nobody knows.
    Unknown,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i32),
    /// A choice of the catalogue's list, or free text.
    Text(String),
}

impl Value {
    /// A choice or text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::Flag(true) => f.write_str("yes"),
            Self::Flag(false) => f.write_str("no"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// Where a stored value came from, the stronger first. `Person` and `Answer` are equally strong: the later replaces
/// the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Provenance {
    /// Set by a person in the inspector, the table or the text.
    Person,
    /// The answer to a question.
    Answer,
    /// Read from a foreign file.
    Import,
    /// Assumed by the model's authors.
    Assumption,
}

/// One value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Stated {
    /// The value.
    pub value: Value,
    /// Where it came from.
    pub from: Provenance,
}

/// What is stored of one fact: the strongest statement first, the losing ones after it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Fact(Vec<Stated>);

impl Fact {
    /// A fact with one statement.
    #[must_use]
    pub fn stated(value: Value, from: Provenance) -> Self {
        Self(vec![Stated { value, from }])
    }

    /// A fact from statements in any order; `None` when there is none.
    #[must_use]
    pub fn from_statements(statements: impl IntoIterator<Item = Stated>) -> Option<Self> {
        let mut fact = Self(Vec::new());
        for statement in statements {
            fact.state(statement);
        }
        (!fact.0.is_empty()).then_some(fact)
    }

    /// The statement in force.
    #[must_use]
    pub fn strongest(&self) -> &Stated {
        self.0.first().expect("a fact is never without a statement")
    }

    /// All statements, the strongest first.
    #[must_use]
    pub fn statements(&self) -> &[Stated] {
        &self.0
    }

    fn state(&mut self, statement: Stated) {
        self.0.retain(|old| rank(old.from) != rank(statement.from));
        let place = self.0.partition_point(|old| rank(old.from) < rank(statement.from));
        self.0.insert(place, statement);
    }
}

fn rank(from: Provenance) -> u8 {
    match from {
        Provenance::Person | Provenance::Answer => 0,
        Provenance::Import => 1,
        Provenance::Assumption => 2,
    }
}

/// The stored facts of a subject, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "{ [name: string]: Fact | undefined }")]
pub struct Facts(BTreeMap<FactName, Fact>);

impl Facts {
    /// The fact, where somebody was asked.
    #[must_use]
    pub fn get(&self, name: &FactName) -> Option<&Fact> {
        self.0.get(name)
    }

    /// The value in force, where somebody was asked.
    #[must_use]
    pub fn value(&self, name: &FactName) -> Option<&Value> {
        self.0.get(name).map(|fact| &fact.strongest().value)
    }

    /// The facts in order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&FactName, &Fact)> {
        self.0.iter()
    }

    /// Whether nothing is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Replaces the whole fact.
    pub fn insert(&mut self, name: FactName, fact: Fact) {
        self.0.insert(name, fact);
    }

    /// Adds a statement, replacing one of the same strength.
    pub fn state(&mut self, name: FactName, value: Value, from: Provenance) {
        let statement = Stated { value, from };
        match self.0.get_mut(&name) {
            Some(fact) => fact.state(statement),
            None => self.insert(name, Fact(vec![statement])),
        }
    }

    /// Takes back the statement of that strength; the next weaker one comes into force.
    pub fn retract(&mut self, name: &FactName, from: Provenance) {
        let Some(fact) = self.0.get_mut(name) else { return };
        fact.0.retain(|old| rank(old.from) != rank(from));
        if fact.0.is_empty() {
            self.0.remove(name);
        }
    }
}

impl FromIterator<(FactName, Fact)> for Facts {
    fn from_iter<I: IntoIterator<Item = (FactName, Fact)>>(facts: I) -> Self {
        Self(facts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stronger_statement_is_in_force_and_the_weaker_stays() {
        let mut facts = Facts::default();
        let name = FactName::new("encrypted");
        facts.state(name.clone(), Value::Flag(true), Provenance::Import);
        facts.state(name.clone(), Value::Unknown, Provenance::Person);
        assert_eq!(facts.value(&name), Some(&Value::Unknown));
        facts.state(name.clone(), Value::Flag(false), Provenance::Answer);
        assert_eq!(facts.get(&name).map(|fact| fact.statements().len()), Some(2));
        facts.retract(&name, Provenance::Person);
        assert_eq!(facts.value(&name), Some(&Value::Flag(true)));
        facts.retract(&name, Provenance::Import);
        assert!(facts.is_empty());
    }
}
