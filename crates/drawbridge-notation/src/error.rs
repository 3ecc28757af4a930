//! Where and why a text cannot be read.

use crate::lexer::Place;
use drawbridge_messages as say;
use std::collections::BTreeSet;
use std::fmt;

/// The most mistakes that are told of one text.
pub const MOST_MISTAKES: usize = 50;

/// One mistake of a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_words(*line, *column, message, hint.as_deref()))]
pub struct NotationError {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong there.
    pub message: String,
    /// What was probably meant, or what to do.
    pub hint: Option<String>,
    /// Whether it is a mistake of its own.
    cause: Cause,
}

/// Whether a mistake stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Own,
    /// It only follows from another one, which is told.
    Another,
}

impl NotationError {
    pub(crate) fn at(place: Place, message: impl Into<String>) -> Self {
        Self { line: place.line, column: place.column, message: message.into(), hint: None, cause: Cause::Own }
    }

    pub(crate) fn hint(self, hint: impl Into<Option<String>>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// The same, as something that only follows from another mistake.
    pub(crate) fn following(self) -> Self {
        Self { cause: Cause::Another, ..self }
    }
}

/// The mistakes of a text, in order of their places; one at least, [`MOST_MISTAKES`] at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotationErrors {
    mistakes: Vec<NotationError>,
    /// How many further ones are not told.
    untold: usize,
}

impl NotationErrors {
    /// The mistakes, in order of their places.
    #[must_use]
    pub fn mistakes(&self) -> &[NotationError] {
        &self.mistakes
    }

    /// The one that stands first in the text.
    #[must_use]
    pub fn first(&self) -> &NotationError {
        &self.mistakes[0]
    }
}

fn in_words(line: u32, column: u32, message: &str, hint: Option<&str>) -> String {
    match hint {
        Some(hint) => say::dfd_mistake_hinted(column, hint, line, message),
        None => say::dfd_mistake(column, line, message),
    }
}

impl fmt::Display for NotationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let ([only], 0) = (self.mistakes.as_slice(), self.untold) {
            return only.fmt(f);
        }
        f.write_str(&say::dfd_mistakes(self.mistakes.len() + self.untold))?;
        for mistake in &self.mistakes {
            write!(f, "\n  {mistake}")?;
        }
        if self.untold > 0 {
            write!(f, "\n  {}", say::dfd_mistakes_more(self.untold))?;
        }
        Ok(())
    }
}

impl std::error::Error for NotationErrors {}

/// The mistakes as they are met, and the words of statements that could not be read: they may be the handles that are
/// missing elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    found: Vec<NotationError>,
    pub(crate) doubtful: BTreeSet<String>,
    /// Whether the rest of the text is not looked at.
    has_stopped: bool,
}

impl Mistakes {
    pub(crate) fn add(&mut self, mistake: NotationError) {
        if mistake.cause == Cause::Own {
            self.found.push(mistake);
        }
    }

    /// What came about; a mistake is noted.
    pub(crate) fn note<T>(&mut self, result: Result<T, NotationError>) -> Option<T> {
        result.map_err(|mistake| self.add(mistake)).ok()
    }

    /// Whether so many were met that reading on helps nobody.
    pub(crate) fn are_enough(&self) -> bool {
        self.has_stopped || self.found.len() > MOST_MISTAKES
    }

    /// Leaves the rest of the text unread.
    pub(crate) fn stop(&mut self) {
        self.has_stopped = true;
    }

    /// Whether one was met on this line.
    pub(crate) fn has_line(&self, line: u32) -> bool {
        self.found.iter().any(|mistake| mistake.line == line)
    }

    /// What was made, or the mistakes where there are some.
    pub(crate) fn or<T>(self, made: T) -> Result<T, NotationErrors> {
        let mut mistakes = self.found;
        mistakes.sort_by_key(|mistake| (mistake.line, mistake.column));
        mistakes.dedup_by_key(|mistake| (mistake.line, mistake.column));
        if mistakes.is_empty() {
            return Ok(made);
        }
        let untold = mistakes.len().saturating_sub(MOST_MISTAKES);
        mistakes.truncate(MOST_MISTAKES);
        Err(NotationErrors { mistakes, untold })
    }
}
