//! A diagram that shows too much at once, or too little to find anything.

use super::{Check, Gravity, Spot};
use drawbridge_model::{ElementKind, Model, Subject};

/// More than this on one page cannot be talked through in one meeting.
const MANY: usize = 40;

pub(super) const TOO_FINE: Check = Check {
    code: "diagram-too-fine",
    severity: Gravity::Hint,
    explanation: "Beyond some forty elements nobody sees the whole. Give processes an inside on a diagram of their own.",
    find: |sight| {
        let large = diagrams(sight.model).into_iter().filter(|(_, size)| size.elements > MANY);
        let spots = large.map(|(title, size)| {
            Spot::new(Subject::Model, format!("{title} shows {} elements at once", size.elements))
        });
        spots.collect()
    },
};

pub(super) const TOO_COARSE: Check = Check {
    code: "diagram-too-coarse",
    severity: Gravity::Hint,
    explanation: "Threats live where parts meet. With a single part, or nothing that works on data, few can be found.",
    find: |sight| {
        let small = diagrams(sight.model)
            .into_iter()
            .filter(|(_, size)| size.elements == 1 || (size.elements > 1 && size.processes == 0));
        let spots = small.map(|(title, size)| {
            let what = if size.elements == 1 { "a single element" } else { "no process" };
            Spot::new(Subject::Model, format!("{title} shows {what}"))
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
        out.push((format!("the diagram {}", diagram.title), size));
    }
    if out.iter().all(|(_, size)| size.elements == 0) {
        let processes = model.elements().filter(|row| row.kind == ElementKind::Process).count();
        return vec![("the model".to_owned(), Size { elements: model.elements().count(), processes })];
    }
    out
}
