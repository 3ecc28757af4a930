//! What is free on a diagram.

use super::GAP;
use drawbridge_model::{DiagramId, Model, Placement, Rect, Subject};
use std::sync::Arc;

/// Boxes looked at most; in a diagram so full that this is not enough, the next place is as good as any.
const LOOKS: usize = 20_000_000;

/// The boxes of a diagram that nothing else should stand on: elements and notes.
pub(super) struct Room {
    taken: Vec<Rect>,
    looks: usize,
}

impl Room {
    pub(super) fn of(model: &Model, diagram: DiagramId) -> Self {
        let solid = |placement: &&Arc<Placement>| {
            matches!(placement.subject, Subject::Element(_) | Subject::Note(_)) && placement.at != Rect::default()
        };
        let taken = model.placements_on(diagram).filter(solid).map(|placement| placement.at).collect();
        Self { taken, looks: LOOKS }
    }

    /// Whether the box is clear of all others, with some space between.
    pub(super) fn is_free(&mut self, at: Rect) -> bool {
        self.looks = self.looks.saturating_sub(self.taken.len());
        let room = at.grown(GAP / 2);
        self.looks == 0 || !self.taken.iter().any(|other| other.overlaps(room))
    }

    pub(super) fn take(&mut self, at: Rect) {
        self.taken.push(at);
    }
}
