//! A boundary that no flow crosses.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::Subject;
use std::collections::BTreeSet;

pub(super) const CHECK: Check = Check {
    code: "boundary-not-crossed",
    severity: Gravity::Hint,
    explanation: say::problem_boundary_not_crossed_why,
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let crossed: BTreeSet<_> = sight.crossed.values().flatten().copied().collect();
    let idle = sight.model.boundaries().filter(|boundary| {
        // An empty box is reported as that.
        let is_line = boundary.shape == drawbridge_model::BoundaryShape::Line;
        !crossed.contains(&boundary.id) && (is_line || sight.model.members(boundary.id).next().is_some())
    });
    let spots = idle.map(|boundary| {
        let at = Subject::Boundary(boundary.id);
        Spot::new(at, say::problem_boundary_not_crossed(sight.name(at)))
    });
    spots.collect()
}
