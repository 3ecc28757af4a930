//! Kleene's three truth values.

use serde::Serialize;
use std::fmt;
use std::ops::Not;

/// True, false, or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Truth {
    /// It does not hold.
    False,
    /// Nobody can say yet.
    Unknown,
    /// It holds.
    True,
}

impl Truth {
    /// All of them, in the order in which `and` is the smaller and `or` the larger one.
    pub const ALL: [Self; 3] = [Self::False, Self::Unknown, Self::True];

    /// Kleene's conjunction.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Kleene's disjunction.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The word for people.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::False => "false",
            Self::Unknown => "unknown",
            Self::True => "true",
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl fmt::Display for Truth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use std::fmt::Write;

    #[test]
    fn the_tables_are_those_of_kleene() {
        let mut table = String::new();
        for a in Truth::ALL {
            for b in Truth::ALL {
                writeln!(table, "{a:7} {b:7} and {:7} or {:7} not {}", a.and(b), a.or(b), !a).unwrap();
            }
        }
        expect![[r#"
            false   false   and false   or false   not true
            false   unknown and false   or unknown not true
            false   true    and false   or true    not true
            unknown false   and false   or unknown not unknown
            unknown unknown and unknown or unknown not unknown
            unknown true    and unknown or true    not unknown
            true    false   and false   or true    not false
            true    unknown and unknown or true    not false
            true    true    and true    or true    not false
        "#]]
        .assert_eq(&table);
    }
}
