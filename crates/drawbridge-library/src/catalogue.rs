//! The fact catalogue: which facts there are, what they apply to, and which values they take.

use drawbridge_model::{ElementKind, FactName, Value};
use serde::{Deserialize, Serialize};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::place::Place;
use crate::template::Template;

/// The kinds of things that facts, threats and conventions are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectKind {
    /// An external entity.
    Actor,
    /// A process.
    Process,
    /// A data store.
    Store,
    /// A data flow.
    Flow,
    /// A flow together with one boundary that it crosses. Threats only; facts stand on the flow or the boundary.
    Crossing,
    /// A trust boundary.
    Boundary,
    /// A datum.
    Data,
    /// The model as a whole.
    Model,
}

impl SubjectKind {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Actor, Self::Process, Self::Store, Self::Flow, Self::Crossing, Self::Boundary, Self::Data, Self::Model];

    /// The word used in packs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Process => "process",
            Self::Store => "store",
            Self::Flow => "flow",
            Self::Crossing => "crossing",
            Self::Boundary => "boundary",
            Self::Data => "data",
            Self::Model => "model",
        }
    }

    /// The kind that the word means.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl From<ElementKind> for SubjectKind {
    fn from(kind: ElementKind) -> Self {
        match kind {
            ElementKind::Actor => Self::Actor,
            ElementKind::Process => Self::Process,
            ElementKind::Store => Self::Store,
        }
    }
}

impl fmt::Display for SubjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// One value of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value as stored and as written in conditions.
    pub value: String,
    /// What people see.
    pub label: String,
}

/// Which values a fact takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// One of a list.
    Choice {
        /// The values in declared order, the lowest first where they are ordered.
        values: Vec<Choice>,
        /// Whether `<` and `>` mean something.
        ordered: bool,
    },
    /// A whole number.
    Number,
    /// Free text.
    Text,
}

/// A fact of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactDefinition {
    /// The name.
    pub id: FactName,
    /// What it applies to; never a crossing or the model, which store none.
    pub applies_to: BTreeSet<SubjectKind>,
    /// Which values it takes.
    pub kind: FactKind,
    /// The label for people.
    pub label: String,
    /// The question that asks for it, with placeholders.
    pub question: Template,
    /// One or two sentences of help.
    pub help: String,
    /// The safe value, if one is.
    pub protective: Option<Value>,
    /// Where it is declared.
    pub place: Place,
}

/// A text is no value of the fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("read a value: `{text}` is not {expected}")]
pub struct ValueError {
    /// The text.
    pub text: String,
    /// What the fact takes.
    pub expected: String,
}

impl FactDefinition {
    /// Reads a value as written in packs and `.dfd` files: `yes`, `no`, `unknown`, a choice, a number or a text.
    ///
    /// # Errors
    /// When the fact does not take it.
    pub fn parse(&self, text: &str) -> Result<Value, ValueError> {
        let refused = || ValueError { text: text.to_owned(), expected: self.expected() };
        if text == "unknown" {
            return Ok(Value::Unknown);
        }
        match &self.kind {
            FactKind::YesNo => match text {
                "yes" | "true" => Ok(Value::Flag(true)),
                "no" | "false" => Ok(Value::Flag(false)),
                _ => Err(refused()),
            },
            FactKind::Choice { values, .. } => {
                let known = values.iter().any(|choice| choice.value == text);
                known.then(|| Value::text(text)).ok_or_else(refused)
            }
            FactKind::Number => text.parse().map(Value::Number).map_err(|_| refused()),
            FactKind::Text => Ok(Value::text(text)),
        }
    }

    /// Whether a stored value is one that the fact takes.
    #[must_use]
    pub fn accepts(&self, value: &Value) -> bool {
        match (value, &self.kind) {
            (Value::Unknown, _) => true,
            (Value::Flag(_), kind) => *kind == FactKind::YesNo,
            (Value::Number(_), kind) => *kind == FactKind::Number,
            (Value::Text(text), FactKind::Choice { values, .. }) => values.iter().any(|choice| choice.value == *text),
            (Value::Text(_), kind) => *kind == FactKind::Text,
        }
    }

    /// The place of a choice in the declared order, from 0; `None` for other facts and unknown choices.
    #[must_use]
    pub fn rank(&self, choice: &str) -> Option<usize> {
        match &self.kind {
            FactKind::Choice { values, .. } => values.iter().position(|known| known.value == choice),
            _ => None,
        }
    }

    /// The value in the words people see.
    #[must_use]
    pub fn describe(&self, value: &Value) -> String {
        match (value, &self.kind) {
            (Value::Text(text), FactKind::Choice { values, .. }) => values
                .iter()
                .find(|choice| choice.value == *text)
                .map_or_else(|| text.clone(), |choice| choice.label.clone()),
            _ => value.to_string(),
        }
    }

    /// What the fact takes, for messages.
    #[must_use]
    pub fn expected(&self) -> String {
        match &self.kind {
            FactKind::YesNo => "yes or no".to_owned(),
            FactKind::Choice { values, .. } => {
                let values: Vec<&str> = values.iter().map(|choice| choice.value.as_str()).collect();
                format!("one of {}", values.join(", "))
            }
            FactKind::Number => "a whole number".to_owned(),
            FactKind::Text => "a text".to_owned(),
        }
    }
}

/// All facts of the loaded packs, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue(BTreeMap<FactName, FactDefinition>);

impl Catalogue {
    /// The fact of that name.
    #[must_use]
    pub fn get(&self, name: &FactName) -> Option<&FactDefinition> {
        self.0.get(name)
    }

    /// The fact of that name, for names that are still text.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&FactDefinition> {
        self.0.get(&FactName::new(name))
    }

    /// All facts in order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &FactDefinition> {
        self.0.values()
    }

    /// The facts that apply to a kind of thing, in order of their names.
    pub fn of(&self, kind: SubjectKind) -> impl Iterator<Item = &FactDefinition> {
        self.iter().filter(move |fact| fact.applies_to.contains(&kind))
    }

    /// How many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a fact, unless its name is taken: then the error says where.
    pub(crate) fn add(&mut self, fact: FactDefinition) -> Result<(), Place> {
        match self.0.entry(fact.id.clone()) {
            Entry::Occupied(first) => Err(first.get().place.clone()),
            Entry::Vacant(free) => {
                free.insert(fact);
                Ok(())
            }
        }
    }
}
