//! The statements of a text, before anything is looked up.

use crate::lexer::Place;
use drawbridge_model::{ElementKind, Provenance};

/// A word with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) place: Place,
}

/// What a statement declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keyword {
    Model,
    Diagram,
    Boundary,
    BoundaryLine,
    Data,
    Element(ElementKind),
    Flow,
    Note,
    Threat,
    Decision,
    Comment,
    /// A line inside a diagram: the handle of what it shows.
    Show,
}

impl Keyword {
    /// Every keyword that people type, with its word.
    pub(crate) const ALL: [(&'static str, Self); 13] = [
        ("model", Self::Model),
        ("diagram", Self::Diagram),
        ("boundary", Self::Boundary),
        ("boundary-line", Self::BoundaryLine),
        ("data", Self::Data),
        ("actor", Self::Element(ElementKind::Actor)),
        ("process", Self::Element(ElementKind::Process)),
        ("store", Self::Element(ElementKind::Store)),
        ("flow", Self::Flow),
        ("note", Self::Note),
        ("threat", Self::Threat),
        ("decision", Self::Decision),
        ("comment", Self::Comment),
    ];

    /// The keyword in words, for messages and made-up handles.
    pub(crate) fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, keyword)| *keyword == self).map_or("show", |(word, _)| word)
    }

    /// Whether the statement may have a block.
    pub(crate) fn has_block(self) -> bool {
        matches!(self, Self::Boundary | Self::Diagram)
    }

    /// Whether the statement may stand inside a boundary.
    pub(crate) fn goes_into_boundary(self) -> bool {
        matches!(self, Self::Boundary | Self::BoundaryLine | Self::Element(_))
    }
}

/// One statement with its block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) keyword: Keyword,
    pub(crate) place: Place,
    pub(crate) handle: Option<Name>,
    /// The quoted text behind the handle: name, title or text.
    pub(crate) text: Option<String>,
    /// Of a flow.
    pub(crate) ends: Option<Ends>,
    /// Of a threat or comment what it is about, of a decision the key: the parts around `@`.
    pub(crate) about: Option<About>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) block: Option<Vec<Statement>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) from: Name,
    pub(crate) both_ways: bool,
    pub(crate) to: Name,
}

/// `web`, or the key `sql-injection@web`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) threat: Option<String>,
    pub(crate) subject: Name,
}

/// `name`, `name=value` or `name=value,value`, the last value perhaps with `@provenance`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) name: Name,
    /// Written with a leading dot or in quotes: a fact, whatever its name.
    pub(crate) is_fact: bool,
    pub(crate) values: Vec<Value>,
    pub(crate) from: Option<Provenance>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: String,
    pub(crate) is_quoted: bool,
    pub(crate) place: Place,
}
