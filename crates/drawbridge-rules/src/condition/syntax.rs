//! The syntax of a condition, every part with the bytes that it takes up.

/// A part of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Syntax {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) form: Form,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    Or(Box<Syntax>, Box<Syntax>),
    And(Box<Syntax>, Box<Syntax>),
    Not(Box<Syntax>),
    Compare(Comparison, Box<Syntax>, Box<Syntax>),
    In(Box<Syntax>, Box<Syntax>),
    Name(String),
    /// A field of something.
    Field(Box<Syntax>, String),
    /// A call: on what, if on something; the name; the arguments.
    Call(Option<Box<Syntax>>, String, Vec<Syntax>),
    List(Vec<Syntax>),
    Flag(bool),
    Number(i64),
    Text(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

impl Comparison {
    pub(super) fn of(sign: &str) -> Option<Self> {
        Some(match sign {
            "==" => Self::Equal,
            "!=" => Self::Unequal,
            "<" => Self::Less,
            "<=" => Self::AtMost,
            ">" => Self::Greater,
            ">=" => Self::AtLeast,
            _ => return None,
        })
    }

    /// The comparison with its sides swapped.
    pub(super) fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
            same => same,
        }
    }

    pub(super) fn is_order(self) -> bool {
        !matches!(self, Self::Equal | Self::Unequal)
    }

    pub(super) fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => left != right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Greater => left > right,
            Self::AtLeast => left >= right,
        }
    }
}
