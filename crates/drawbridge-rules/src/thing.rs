//! Things of a model as the evaluation knows them: a family and a row.

use drawbridge_library::SubjectKind;
use drawbridge_model::Subject;

/// No row: a loose end, or a variable that stands for nothing.
pub(crate) const NONE: u32 = u32::MAX;

/// Things that share a table of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    Element,
    Flow,
    Boundary,
    Data,
    Model,
}

impl Family {
    pub(crate) const ALL: [Self; 5] = [Self::Element, Self::Flow, Self::Boundary, Self::Data, Self::Model];

    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The family of the things that a threat of that kind is about; of a crossing, the flow's.
    pub(crate) const fn of_kind(kind: SubjectKind) -> Self {
        match kind {
            SubjectKind::Actor | SubjectKind::Process | SubjectKind::Store => Self::Element,
            SubjectKind::Flow | SubjectKind::Crossing => Self::Flow,
            SubjectKind::Boundary => Self::Boundary,
            SubjectKind::Data => Self::Data,
            SubjectKind::Model => Self::Model,
        }
    }

    pub(crate) const fn of_subject(subject: Subject) -> Option<Self> {
        match subject {
            Subject::Model => Some(Self::Model),
            Subject::Boundary(_) => Some(Self::Boundary),
            Subject::Flow(_) => Some(Self::Flow),
            Subject::Element(_) => Some(Self::Element),
            Subject::Data(_) => Some(Self::Data),
            Subject::Note(_) => None,
        }
    }
}

/// One thing of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Thing {
    pub(crate) family: Family,
    pub(crate) row: u32,
}

impl Thing {
    pub(crate) const MODEL: Self = Self { family: Family::Model, row: 0 };

    pub(crate) const fn new(family: Family, row: u32) -> Self {
        Self { family, row }
    }
}

/// A variable of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Var {
    Element,
    Flow,
    Source,
    Target,
    Boundary,
    Data,
    Model,
}

impl Var {
    pub(crate) const ALL: [Self; 7] =
        [Self::Element, Self::Flow, Self::Source, Self::Target, Self::Boundary, Self::Data, Self::Model];

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Flow => "flow",
            Self::Source => "source",
            Self::Target => "target",
            Self::Boundary => "boundary",
            Self::Data => "data",
            Self::Model => "model",
        }
    }

    pub(crate) const fn family(self) -> Family {
        match self {
            Self::Element | Self::Source | Self::Target => Family::Element,
            Self::Flow => Family::Flow,
            Self::Boundary => Family::Boundary,
            Self::Data => Family::Data,
            Self::Model => Family::Model,
        }
    }
}

/// What the variables stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Frame {
    pub(crate) element: u32,
    pub(crate) flow: u32,
    pub(crate) source: u32,
    pub(crate) target: u32,
    pub(crate) boundary: u32,
    pub(crate) data: u32,
}

impl Frame {
    pub(crate) const EMPTY: Self =
        Self { element: NONE, flow: NONE, source: NONE, target: NONE, boundary: NONE, data: NONE };

    pub(crate) const fn row(&self, var: Var) -> u32 {
        match var {
            Var::Element => self.element,
            Var::Flow => self.flow,
            Var::Source => self.source,
            Var::Target => self.target,
            Var::Boundary => self.boundary,
            Var::Data => self.data,
            Var::Model => 0,
        }
    }

    pub(crate) const fn thing(&self, var: Var) -> Thing {
        Thing { family: var.family(), row: self.row(var) }
    }
}
