//! A fragment: one drawn thing as SVG text, and how fragments change.

use drawbridge_model::Subject;

/// The layers of a drawing, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Trust boundaries.
    Boundary,
    /// Data flows without their labels.
    Flow,
    /// Elements and notes.
    Element,
    /// Labels of flows.
    Label,
    /// Badges.
    Badge,
}

impl Layer {
    /// All, the lowest first.
    pub const ALL: [Self; 5] = [Self::Boundary, Self::Flow, Self::Element, Self::Label, Self::Badge];

    /// The word that crosses to the page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Boundary => "boundary",
            Self::Flow => "flow",
            Self::Element => "element",
            Self::Label => "label",
            Self::Badge => "badge",
        }
    }
}

/// One `<g>` of a drawing. Layer and subject identify it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    /// Where it lies.
    pub layer: Layer,
    /// What it shows; a label or badge names what it belongs to.
    pub subject: Subject,
    /// Its place in the layer: ascending, by bytes, ties by subject.
    pub order: String,
    /// The `<g>` element. Its coordinates are pixels of the diagram.
    pub svg: String,
}

/// A fragment that is new, different or gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FragmentChange {
    /// Where it lies.
    pub layer: Layer,
    /// What it shows.
    pub subject: Subject,
    /// Its place in the layer.
    pub order: String,
    /// The `<g>` element; `None` when it is gone.
    pub svg: Option<String>,
}
