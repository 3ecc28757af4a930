//! Why a condition is refused.

use drawbridge_library::Place;
use std::fmt;

/// A condition that is refused: where, why, and how to get out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionError {
    /// Where in the pack file.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub remedy: String,
}

impl fmt::Display for ConditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: read a condition: {}; {}", self.place, self.message, self.remedy)
    }
}

impl std::error::Error for ConditionError {}

/// The same before the place in the file is known: the byte of the text where it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) remedy: String,
}

impl Fault {
    pub(super) fn new(at: usize, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { at, message: message.into(), remedy: remedy.into() }
    }
}
