//! Facts: a bare value where a person stated it, an object with its provenance else, a list where statements lose.

use super::{is_default, words::Provenance};
use crate::error::RecordError;
use drawbridge_model as model;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The facts of a record by name.
pub(super) type Facts = BTreeMap<String, Fact>;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Fact {
    /// Stated by a person.
    Bare(Value),
    /// One statement.
    One(Statement),
    /// Several, the strongest first.
    Several(Vec<Statement>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Statement {
    value: Value,
    #[serde(default, skip_serializing_if = "is_default")]
    from: Provenance,
}

/// `null` is "we don't know".
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Value {
    Unknown(()),
    Flag(bool),
    Number(i32),
    Text(String),
}

impl From<&model::Value> for Value {
    fn from(value: &model::Value) -> Self {
        match value {
            model::Value::Unknown => Self::Unknown(()),
            model::Value::Flag(flag) => Self::Flag(*flag),
            model::Value::Number(number) => Self::Number(*number),
            model::Value::Text(text) => Self::Text(text.clone()),
        }
    }
}

impl From<Value> for model::Value {
    fn from(value: Value) -> Self {
        match value {
            Value::Unknown(()) => Self::Unknown,
            Value::Flag(flag) => Self::Flag(flag),
            Value::Number(number) => Self::Number(number),
            Value::Text(text) => Self::Text(text),
        }
    }
}

pub(super) fn stored(facts: &model::Facts) -> Facts {
    facts.iter().map(|(name, fact)| (name.as_str().to_owned(), stored_fact(fact))).collect()
}

fn stored_fact(fact: &model::Fact) -> Fact {
    let mut statements: Vec<_> = fact
        .statements()
        .iter()
        .map(|stated| Statement { value: (&stated.value).into(), from: stated.from.into() })
        .collect();
    match statements.pop() {
        Some(last) if statements.is_empty() && last.from == Provenance::Person => Fact::Bare(last.value),
        Some(last) if statements.is_empty() => Fact::One(last),
        last => {
            statements.extend(last);
            Fact::Several(statements)
        }
    }
}

pub(super) fn record(facts: Facts) -> Result<model::Facts, RecordError> {
    facts
        .into_iter()
        .map(|(name, fact)| {
            let statements = match fact {
                Fact::Bare(value) => vec![Statement { value, from: Provenance::Person }],
                Fact::One(statement) => vec![statement],
                Fact::Several(statements) => statements,
            };
            let stated = statements
                .into_iter()
                .map(|statement| model::Stated { value: statement.value.into(), from: statement.from.into() });
            let fact = model::Fact::from_statements(stated).ok_or_else(|| RecordError::value("facts", &name))?;
            Ok((model::FactName::new(&name), fact))
        })
        .collect()
}
