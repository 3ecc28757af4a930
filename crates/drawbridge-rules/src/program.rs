//! A condition, checked and compiled.

use crate::cell::Question;
use crate::schema::Slot;
use crate::thing::{Family, Var};
use crate::truth::Truth;

/// A part of a compiled condition and the bytes of the source that it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) op: Op,
}

/// What a part computes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Op {
    Const(Truth),
    Not(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    /// A fact is asked.
    Fact(Var, Slot, Question),
    /// Whether a fact is known.
    Known(Var, Slot),
    /// Whether the kind of an element is one of these (see [`kind_bit`]).
    Kind(Var, u8),
    /// Whether the flow goes both ways.
    Both,
    /// Whether the component of an element is one of these, by number.
    Component(Var, Box<[bool]>),
    /// Whether the condition holds for one of the things that the step leads to.
    Any(Var, Step, Box<Node>),
}

/// The bit of a loose end among the kinds.
pub(crate) const NO_KIND: u8 = 1 << 3;

/// The bit of an element kind.
pub(crate) const fn kind_bit(kind: drawbridge_model::ElementKind) -> u8 {
    match kind {
        drawbridge_model::ElementKind::Actor => 1,
        drawbridge_model::ElementKind::Process => 1 << 1,
        drawbridge_model::ElementKind::Store => 1 << 2,
    }
}

/// A way from one thing to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    /// From a flow to the elements at its ends.
    Ends,
    /// From a flow to the boundaries it crosses.
    Crosses,
    /// From a flow to its data.
    Carries,
    /// From an element to the data it holds and those on flows into it.
    Holds,
    /// From an element to the flows into it.
    Receives,
    /// From an element to the flows out of it.
    Sends,
    /// From an element to the boxes around it.
    InBoundary,
    /// From a datum to the flows that carry it.
    CarriedBy,
    /// From a datum to the elements that hold it directly.
    HeldBy,
    /// From a boundary to the elements in it, at any depth.
    Contains,
    /// From a boundary to the flows that cross it.
    CrossedBy,
    /// From the model to all elements in scope.
    Elements,
    /// From anything to the model.
    Model,
}

impl Step {
    /// The steps that are functions of the language: the word, what it stands on, and what it binds.
    pub(crate) const FUNCTIONS: [Self; 11] = [
        Self::Crosses,
        Self::Carries,
        Self::Holds,
        Self::Receives,
        Self::Sends,
        Self::InBoundary,
        Self::CarriedBy,
        Self::HeldBy,
        Self::Contains,
        Self::CrossedBy,
        Self::Elements,
    ];

    /// The name of the function.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Ends => "ends",
            Self::Crosses => "crosses",
            Self::Carries => "carries",
            Self::Holds => "holds",
            Self::Receives => "receives",
            Self::Sends => "sends",
            Self::InBoundary => "in_boundary",
            Self::CarriedBy => "carried_by",
            Self::HeldBy => "held_by",
            Self::Contains => "contains",
            Self::CrossedBy => "crossed_by",
            Self::Elements => "any",
            Self::Model => "model",
        }
    }

    /// What the function stands on.
    pub(crate) const fn stands_on(self) -> Family {
        match self {
            Self::Ends | Self::Crosses | Self::Carries => Family::Flow,
            Self::Holds | Self::Receives | Self::Sends | Self::InBoundary => Family::Element,
            Self::CarriedBy | Self::HeldBy => Family::Data,
            Self::Contains | Self::CrossedBy => Family::Boundary,
            Self::Elements | Self::Model => Family::Model,
        }
    }

    /// Where it leads.
    pub(crate) const fn leads_to(self) -> Family {
        match self {
            Self::Ends | Self::HeldBy | Self::Contains | Self::Elements => Family::Element,
            Self::Crosses | Self::InBoundary => Family::Boundary,
            Self::Carries | Self::Holds => Family::Data,
            Self::Receives | Self::Sends | Self::CarriedBy | Self::CrossedBy => Family::Flow,
            Self::Model => Family::Model,
        }
    }

    /// Whether nothing there means that nobody has said, rather than that there is nothing.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self, Self::Carries | Self::Holds)
    }
}
