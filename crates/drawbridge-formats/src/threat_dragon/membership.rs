//! Which box holds what: Threat Dragon says it by the drawing alone.
//!
//! The innermost box is the smallest one that holds the centre. Boxes nest likewise; of two that hold each other's
//! centre the larger is outside, of equal ones the earlier.

use crate::limits;
use drawbridge_model::{BoundaryId, Rect};
use std::collections::BTreeMap;

/// The boxes of one diagram.
#[derive(Default)]
pub(super) struct Boxes {
    /// Sorted by area, the smallest first; of equal ones the later in the file first.
    boxes: Vec<(Rect, BoundaryId)>,
}

impl Boxes {
    /// The boxes in the order in which they stand in the file.
    pub(super) fn new(boxes: impl DoubleEndedIterator<Item = (Rect, BoundaryId)>) -> Self {
        let mut boxes: Vec<_> = boxes.rev().collect();
        boxes.sort_by_key(|(rect, _)| rect.area());
        Self { boxes }
    }

    /// The innermost box that holds the centre of an element.
    pub(super) fn around(&self, rect: Rect) -> Option<BoundaryId> {
        let centre = rect.centre();
        self.boxes.iter().find(|(outer, _)| outer.contains(centre)).map(|(_, id)| *id)
    }

    /// The box around each box, where there is one, at most as deep as boundaries may nest.
    pub(super) fn parents(&self) -> BTreeMap<BoundaryId, BoundaryId> {
        let mut parents = BTreeMap::new();
        let mut depths: BTreeMap<BoundaryId, usize> = BTreeMap::new();
        // The outermost come last, so that their depth is known when the inner ones ask.
        for (index, (rect, id)) in self.boxes.iter().enumerate().rev() {
            let centre = rect.centre();
            let parent = self.boxes[index + 1..].iter().find(|(outer, _)| outer.contains(centre)).map(|(_, id)| *id);
            let depth = parent.map_or(0, |parent| depths.get(&parent).copied().unwrap_or(0) + 1);
            if let Some(parent) = parent.filter(|_| depth < limits::NESTING) {
                parents.insert(*id, parent);
                depths.insert(*id, depth);
            }
        }
        parents
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> BoundaryId {
        BoundaryId::from_entropy([n; 10])
    }

    #[test]
    fn the_smallest_box_around_the_centre_counts() {
        let boxes = Boxes::new(
            [(Rect::px(0, 0, 100, 100), id(1)), (Rect::px(10, 10, 50, 50), id(2)), (Rect::px(10, 10, 50, 50), id(3))]
                .into_iter(),
        );
        assert_eq!(boxes.around(Rect::px(20, 20, 10, 10)), Some(id(3)));
        assert_eq!(boxes.around(Rect::px(55, 55, 20, 20)), Some(id(1)));
        assert_eq!(boxes.around(Rect::px(500, 0, 20, 20)), None);
        assert_eq!(boxes.parents(), BTreeMap::from([(id(3), id(2)), (id(2), id(1))]));
    }

    #[test]
    fn nesting_ends_at_the_limit() {
        let boxes = Boxes::new((0..100).map(|n| (Rect::px(n, n, 1000 - 2 * n, 1000 - 2 * n), id(n as u8))));
        assert_eq!(boxes.parents().len(), 98);
    }
}
