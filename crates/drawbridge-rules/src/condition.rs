//! The condition language: a small part of CEL, described in `docs/conditions.md`.
//!
//! The tokenizer and the parser are our own because they must never abort the process and must know the place of
//! every part; a test holds them to the precedence of the `cel` crate.

mod check;
#[cfg(test)]
mod conformance;
mod error;
mod parse;
pub(crate) mod scope;
mod syntax;
#[cfg(test)]
mod tests;
mod token;
mod values;

pub use error::ConditionError;

use crate::program::Node;
use crate::schema::Schema;
use drawbridge_library::{Library, Source, SubjectKind};
use error::Fault;
use scope::Scope;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A checked condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub(crate) source: Source,
    pub(crate) root: Node,
}

impl Condition {
    /// The condition as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// The part of the text that a node stands for.
    pub(crate) fn part(&self, node: &Node) -> &str {
        self.source.text.get(node.from as usize..node.to as usize).unwrap_or_default()
    }
}

/// Checks a condition of a threat on these kinds of things against the facts and components of a library.
///
/// # Errors
/// When it is not well formed, names what does not exist, compares unlike types or is over the budget.
pub fn check(source: &Source, kinds: &BTreeSet<SubjectKind>, library: &Arc<Library>) -> Result<(), ConditionError> {
    compile(source, kinds, &mut Schema::of(library.clone())).map(|_| ())
}

/// Compiles a condition, giving out slots for the facts that it reads.
pub(crate) fn compile(
    source: &Source,
    kinds: &BTreeSet<SubjectKind>,
    schema: &mut Schema,
) -> Result<Condition, ConditionError> {
    let compiled = parse::parse(&source.text).and_then(|syntax| check::check(&syntax, &Scope::of(kinds), schema));
    match compiled {
        Ok(root) => Ok(Condition { source: source.clone(), root }),
        Err(Fault { at, message, remedy }) => Err(ConditionError { place: source.place_at(at), message, remedy }),
    }
}
