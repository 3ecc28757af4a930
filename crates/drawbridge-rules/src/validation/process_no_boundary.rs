//! A process outside of every boundary.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryShape, ElementKind, Subject};

pub(super) const CHECK: Check =
    Check { code: "process-no-boundary", severity: Gravity::Hint, explanation: say::problem_no_boundary_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let processes = || sight.elements(Some(ElementKind::Process));
    if sight.model.boundaries().next().is_none() {
        let some = processes().next().is_some();
        let text = say::problem_no_boundary_at_all();
        return some.then(|| Spot::new(Subject::Model, text)).into_iter().collect();
    }
    if !sight.model.boundaries().any(|boundary| boundary.shape == BoundaryShape::Box) {
        return Vec::new();
    }
    let outside = processes().filter(|process| process.boundaries.is_empty());
    let spots = outside.map(|process| {
        Spot::new(Subject::Element(process.id), say::problem_no_boundary(sight.element_name(process.id)))
    });
    spots.collect()
}
