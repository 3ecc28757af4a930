//! Where things stand.

use super::line::Line;
use crate::build::stands_between;
use drawbridge_model::{BoundaryShape, Model, Placement, PlacementKey, Rect, Subject};

/// How the drawing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawing {
    /// Each position with its statement.
    Inline,
    /// A block for each diagram.
    Blocks,
}

impl Drawing {
    /// Inline where one diagram shows exactly what it would show by itself: what has a position, and the flows between.
    pub(super) fn of(model: &Model) -> Self {
        let mut diagrams = model.diagrams();
        let (Some(only), None) = (diagrams.next(), diagrams.next()) else { return Self::Blocks };
        let placed = |subject| model.placement(PlacementKey { diagram: only.id, subject });
        let boxes = model.placements_on(only.id).all(|placement| match placement.subject {
            Subject::Boundary(id) if !placement.points.is_empty() => model.boundary(id).is_some(),
            Subject::Boundary(id) => {
                let line = model.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Line);
                !line || placement.at != Rect::default()
            }
            _ => true,
        });
        let flows = model.flows().all(|flow| {
            let shown = placed(Subject::Flow(flow.id));
            let stated = shown.is_some_and(|placement| has_position(placement));
            let between = stands_between(flow, |subject| model.has(subject) && placed(subject).is_some());
            shown.is_some() == (stated || between)
        });
        if boxes && flows { Self::Inline } else { Self::Blocks }
    }
}

fn has_position(placement: &Placement) -> bool {
    placement.at != Rect::default()
        || !placement.points.is_empty()
        || placement.from.is_some()
        || placement.to.is_some()
        || placement.label.is_some()
}

/// The line with the positions of a placement.
pub(super) fn positions(line: Line, placement: &Placement) -> Line {
    let is_box = matches!(placement.subject, Subject::Element(_) | Subject::Note(_))
        || (matches!(placement.subject, Subject::Boundary(_)) && placement.points.is_empty());
    let Rect { x, y, w, h } = placement.at;
    let line = if is_box || placement.at != Rect::default() {
        let corners = [x, y, w, h].map(|quarters| drawbridge_model::geometry::pixels(quarters).to_string());
        line.list("at", corners)
    } else {
        line
    };
    line.points("points", &placement.points)
        .points("from", placement.from.as_slice())
        .points("to", placement.to.as_slice())
        .points("label", placement.label.as_slice())
}

/// The sequence in which a block lists what it shows; nothing for what no diagram can show.
pub(super) fn rank(subject: Subject) -> Option<u8> {
    match subject {
        Subject::Boundary(_) => Some(0),
        Subject::Element(_) => Some(1),
        Subject::Flow(_) => Some(2),
        Subject::Note(_) => Some(3),
        Subject::Model | Subject::Data(_) => None,
    }
}
