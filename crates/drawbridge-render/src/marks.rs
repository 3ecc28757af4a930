//! What the analysis adds to a drawing: badges and subtitles, given by the application.

use drawbridge_model::{Severity, Subject};
use std::collections::BTreeMap;

/// Badges and subtitles by subject. A subject without a mark is drawn plain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks(BTreeMap<Subject, Mark>);

/// What is added to one subject.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// The technology below the name of an element, such as `Node.js`.
    pub subtitle: Option<String>,
    /// The badges, from left to right.
    pub badges: Vec<Badge>,
}

/// A small coloured sign with a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Badge {
    /// Open threats. Shape, colour and the first number stand for the worst severity among them.
    Threats {
        /// The worst severity.
        worst: Severity,
        /// How many threats have that severity.
        count: u32,
        /// How many are less severe.
        lesser: u32,
    },
    /// Questions that wait for an answer.
    Questions(u32),
    /// Everything here is decided.
    Decided,
}

impl Marks {
    /// The mark of a subject.
    #[must_use]
    pub fn get(&self, subject: Subject) -> Option<&Mark> {
        self.0.get(&subject)
    }

    /// Sets the mark of a subject; an empty one is taken away.
    pub fn set(&mut self, subject: Subject, mark: Mark) {
        if mark == Mark::default() {
            self.0.remove(&subject);
        } else {
            self.0.insert(subject, mark);
        }
    }
}

impl FromIterator<(Subject, Mark)> for Marks {
    fn from_iter<I: IntoIterator<Item = (Subject, Mark)>>(marks: I) -> Self {
        let mut out = Self::default();
        for (subject, mark) in marks {
            out.set(subject, mark);
        }
        out
    }
}
