//! A process outside of every boundary.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{BoundaryShape, ElementKind, Subject};

pub(super) const CHECK: Check = Check {
    code: "process-no-boundary",
    severity: Gravity::Hint,
    explanation: "Where a process runs decides whom it has to distrust. Put it into the zone that it runs in.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let processes = || sight.elements(Some(ElementKind::Process));
    if sight.model.boundaries().next().is_none() {
        let some = processes().next().is_some();
        let text = "the model shows no trust boundary".to_owned();
        return some.then(|| Spot::new(Subject::Model, text)).into_iter().collect();
    }
    if !sight.model.boundaries().any(|boundary| boundary.shape == BoundaryShape::Box) {
        return Vec::new();
    }
    let outside = processes().filter(|process| process.boundaries.is_empty());
    let spots = outside.map(|process| {
        Spot::new(Subject::Element(process.id), format!("{} lies in no boundary", sight.element_name(process.id)))
    });
    spots.collect()
}
