//! A fact's value in the compact form in which conditions are evaluated.

use crate::truth::Truth;

/// The symbol of every text that no condition mentions.
pub(crate) const OTHER: u32 = u32::MAX;

/// The value of a fact of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cell {
    /// The fact does not apply to the kind of the thing.
    Inapplicable,
    /// Nobody was asked, or nobody knows.
    Unknown,
    Flag(bool),
    Number(i32),
    /// The place of a choice in its declared order.
    Choice(u8),
    /// A text, without regard to case.
    Text(u32),
}

/// What a condition asks of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Test {
    /// The flag has this value.
    Flag(bool),
    /// The choice is one of these: bit n for the nth.
    Choice(u64),
    /// The number lies within (both ends included).
    Within(i64, i64),
    /// The number is one of these.
    Numbers(Box<[i64]>),
    /// The text is one of these symbols.
    Texts(Box<[u32]>),
}

/// A test, the other way round where a condition says `!=`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) test: Test,
    pub(crate) negated: Negated,
}

/// Whether a comparison is turned round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Negated {
    No,
    Yes,
}

impl Question {
    /// Whether the value passes. A fact that does not apply passes `!=` only.
    pub(crate) fn answer(&self, cell: Cell) -> Truth {
        let passes = match (cell, &self.test) {
            (Cell::Unknown, _) => return Truth::Unknown,
            (Cell::Flag(flag), Test::Flag(wanted)) => flag == *wanted,
            (Cell::Choice(rank), Test::Choice(mask)) => mask & (1 << rank) != 0,
            (Cell::Number(number), Test::Within(least, most)) => (*least..=*most).contains(&i64::from(number)),
            (Cell::Number(number), Test::Numbers(numbers)) => numbers.contains(&i64::from(number)),
            (Cell::Text(symbol), Test::Texts(symbols)) => symbols.contains(&symbol),
            _ => false,
        };
        Truth::from(passes != (self.negated == Negated::Yes))
    }
}
