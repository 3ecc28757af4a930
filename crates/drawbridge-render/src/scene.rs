//! A finished drawing: what the screen shows and every export is made of.

use crate::drawing::Drawing;
use crate::fragment::Fragment;
use crate::geo::Area;
use crate::marks::Marks;
use drawbridge_model::{DiagramId, Model};

/// All fragments of a diagram in drawing order, and the box around them.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    fragments: Vec<Fragment>,
    bounds: Option<Area>,
}

impl Scene {
    /// Draws a diagram; an empty scene where the model has no such diagram.
    #[must_use]
    pub fn of(model: &Model, diagram: DiagramId, marks: &Marks) -> Self {
        Drawing::new(model, diagram, marks).scene()
    }

    pub(crate) fn new(mut fragments: Vec<Fragment>, bounds: Option<Area>) -> Self {
        fragments.sort_by(|a, b| (a.layer, &a.order, a.subject).cmp(&(b.layer, &b.order, b.subject)));
        Self { fragments, bounds }
    }

    /// The fragments, the lowest first.
    #[must_use]
    pub fn fragments(&self) -> &[Fragment] {
        &self.fragments
    }

    /// The box around everything, in pixels; `None` for an empty diagram.
    #[must_use]
    pub fn bounds(&self) -> Option<Area> {
        self.bounds
    }
}
