//! What can be wrong with a pack.

use crate::place::Place;
use std::fmt;

/// One thing wrong with a pack, where it stands, and how to get out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

impl PackError {
    /// What to do about it, in one sentence.
    #[must_use]
    pub fn remedy(&self) -> String {
        self.problem.remedy()
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for PackError {}

/// The kinds of things that can be wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not YAML, or not of the form of a pack file.
    #[error("read a pack file: {detail}")]
    Yaml {
        /// What the YAML reader says.
        detail: String,
    },
    /// Aliases, nesting or size over the limits.
    #[error("read a pack file: over a limit: {detail}")]
    Limit {
        /// Which limit.
        detail: String,
    },
    /// The file belongs to no pack.
    #[error("place a file: no folder above it holds a `pack.yaml`")]
    NoPack,
    /// An id with characters that ids do not have.
    #[error("read an id: `{id}` is not lower-case words joined by `-`, `_` or `/`")]
    IdShape {
        /// The id.
        id: String,
    },
    /// An id or alias that is taken.
    #[error("add {what} `{id}`: the id is taken at {first}")]
    Taken {
        /// The kind of entry.
        what: &'static str,
        /// The id or alias.
        id: String,
        /// Who has it.
        first: Place,
    },
    /// A reference to an entry that no loaded pack has.
    #[error("look up {what} `{id}`: there is none{hint}")]
    Missing {
        /// The kind of entry.
        what: &'static str,
        /// The id.
        id: String,
        /// ` (did you mean …?)` or nothing.
        hint: String,
    },
    /// A value the fact does not have.
    #[error("set fact `{fact}` to `{value}`: it takes {expected}")]
    Value {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
        /// What it takes.
        expected: String,
    },
    /// A fact on a kind of thing it does not apply to.
    #[error("set fact `{fact}` on a {kind}: it applies to {applies_to} only")]
    Misplaced {
        /// The fact.
        fact: String,
        /// The kind it was set on.
        kind: String,
        /// The kinds it applies to.
        applies_to: String,
    },
    /// Components that extend one another in a ring.
    #[error("resolve component `{id}`: it extends itself through {chain}")]
    Cycle {
        /// The component.
        id: String,
        /// The ring.
        chain: String,
    },
    /// A brace in a text that is no placeholder.
    #[error("read a text: `{{{word}}}` is no placeholder{hint}")]
    Placeholder {
        /// The word between the braces.
        word: String,
        /// ` (did you mean …?)` or nothing.
        hint: String,
    },
    /// A placeholder that the subject cannot fill.
    #[error("read a text: `{{{word}}}` has no meaning for an entry that applies to {applies_to}")]
    Unfillable {
        /// The placeholder's word.
        word: String,
        /// What the entry applies to.
        applies_to: String,
    },
    /// A reference number of an unknown shape.
    #[error("read a reference: `{text}` is no CWE, CAPEC, ATT&CK, ASVS 5, D3FEND or NIST 800-53 id")]
    Reference {
        /// The text.
        text: String,
    },
    /// An expectation of a test that cannot be read.
    #[error("read an expectation: `{text}` is not `confirmed|possible|question|silent` and a handle")]
    Expectation {
        /// The text.
        text: String,
    },
    /// A question nobody reads to its end.
    #[error("read a question: it has {words} words, more than {limit}")]
    LongQuestion {
        /// How many words it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A part of an entry that contradicts another part of it.
    #[error("check `{id}`: {detail}")]
    Entry {
        /// The entry.
        id: String,
        /// What is wrong.
        detail: String,
        /// What to do about it.
        remedy: &'static str,
    },
}

impl Problem {
    fn remedy(&self) -> String {
        match self {
            Self::Yaml { .. } => "mend the file at this place; docs/packs.md shows the form of each entry".to_owned(),
            Self::Limit { .. } => "split the file, or write repeated parts out instead of using anchors".to_owned(),
            Self::NoPack => "put a `pack.yaml` with id, version, title, licence and source into its folder".to_owned(),
            Self::IdShape { .. } => "write it like `db/postgresql` or `injection-into-query`".to_owned(),
            Self::Taken { .. } => "choose another id, or remove one of the two entries".to_owned(),
            Self::Missing { what, .. } => format!("mend the name, or add the {what} to a pack that is loaded too"),
            Self::Value { expected, .. } => format!("give {expected}, or `unknown`"),
            Self::Misplaced { .. } => "remove it here, or widen `applies_to` of the fact".to_owned(),
            Self::Cycle { .. } => "remove one `extends` of the ring".to_owned(),
            Self::Placeholder { .. } => {
                "use {element}, {flow}, {source}, {target}, {boundary}, {data} or {model}".to_owned()
            }
            Self::Unfillable { .. } => "use a placeholder of docs/conditions.md for this kind of subject".to_owned(),
            Self::Reference { .. } => "write CWE-79, CAPEC-63, T1110.004, ASVS-V1.2.4, D3-MFA or NIST-AC-6".to_owned(),
            Self::Expectation { .. } => "write for example `possible query` or `confirmed order~internet`".to_owned(),
            Self::LongQuestion { limit, .. } => format!("say it in {limit} words"),
            Self::Entry { remedy, .. } => (*remedy).to_owned(),
        }
    }
}
