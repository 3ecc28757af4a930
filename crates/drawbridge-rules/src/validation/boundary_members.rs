//! A box with nothing, or a single thing, inside.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Boundary, BoundaryShape, Edit, Subject};

pub(super) const NONE: Check = Check {
    code: "boundary-empty",
    severity: Gravity::Warning,
    explanation: say::problem_boundary_empty_why,
    find: |sight| {
        let spots = boxes_with(sight, 0).map(|boundary| {
            let at = Subject::Boundary(boundary.id);
            let text = say::problem_boundary_empty(sight.name(at));
            Spot::new(at, text).mended_by(Edit::Remove { subjects: vec![at] })
        });
        spots.collect()
    },
};

pub(super) const ONE: Check = Check {
    code: "boundary-one-member",
    severity: Gravity::Hint,
    explanation: say::problem_boundary_one_why,
    find: |sight| {
        let spots = boxes_with(sight, 1).map(|boundary| {
            let at = Subject::Boundary(boundary.id);
            Spot::new(at, say::problem_boundary_one(sight.name(at)))
        });
        spots.collect()
    },
};

fn boxes_with<'m>(sight: &Sight<'m>, members: usize) -> impl Iterator<Item = &'m Boundary> {
    let model = sight.model;
    let boxes =
        model.boundaries().map(AsRef::as_ref).filter(|boundary: &&Boundary| boundary.shape == BoundaryShape::Box);
    boxes.filter(move |boundary| model.members(boundary.id).take(2).count() == members)
}
