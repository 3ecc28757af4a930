//! A diagram that shows too much at once, or too little to find anything.

use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Model, Subject};

/// More than this on one page cannot be talked through in one meeting.
const MANY: usize = 40;

pub(super) const TOO_FINE: Check = Check {
    code: "diagram-too-fine",
    severity: Gravity::Hint,
    explanation: say::problem_too_fine_why,
    find: |sight| {
        let large = diagrams(sight.model).into_iter().filter(|(_, size)| size.elements > MANY);
        let spots = large.map(|(title, size)| Spot::new(Subject::Model, say::problem_too_fine(size.elements, title)));
        spots.collect()
    },
};

pub(super) const TOO_COARSE: Check = Check {
    code: "diagram-too-coarse",
    severity: Gravity::Hint,
    explanation: say::problem_too_coarse_why,
    find: |sight| {
        let small = diagrams(sight.model)
            .into_iter()
            .filter(|(_, size)| size.elements == 1 || (size.elements > 1 && size.processes == 0));
        let spots = small.map(|(title, size)| {
            let is_one = size.elements == 1;
            let text = if is_one { say::problem_too_coarse_one(title) } else { say::problem_too_coarse_none(title) };
            Spot::new(Subject::Model, text)
        });
        spots.collect()
    },
};

#[derive(Default)]
struct Size {
    elements: usize,
    processes: usize,
}

/// The diagrams by title; a model without positions counts as one diagram.
fn diagrams(model: &Model) -> Vec<(String, Size)> {
    let mut out = Vec::new();
    for diagram in model.ordered_diagrams() {
        let mut size = Size::default();
        for placement in model.placements_on(diagram.id) {
            if let Subject::Element(id) = placement.subject {
                let is_process = model.element(id).is_some_and(|row| row.kind == ElementKind::Process);
                size.elements += 1;
                size.processes += usize::from(is_process);
            }
        }
        out.push((say::problem_diagram(&diagram.title), size));
    }
    if out.iter().all(|(_, size)| size.elements == 0) {
        let processes = model.elements().filter(|row| row.kind == ElementKind::Process).count();
        return vec![(say::name_the_model(), Size { elements: model.elements().count(), processes })];
    }
    out
}
