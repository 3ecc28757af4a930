//! Something refers to what does not exist.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, DataId, Edit, Element, End, Flow, Subject};

pub(super) const CHECK: Check =
    Check { code: "reference-missing", severity: Gravity::Error, explanation: say::problem_reference_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let model = sight.model;
    let mut out = Vec::new();
    for element in model.elements() {
        element_refers(sight, element, &mut out);
    }
    for flow in model.flows() {
        flow_refers(sight, flow, &mut out);
    }
    for boundary in model.boundaries() {
        if boundary.parent.is_some_and(|parent| model.boundary(parent).is_none()) {
            let at = Subject::Boundary(boundary.id);
            let text = say::problem_reference_boundary(sight.name(at));
            out.push(Spot::new(at, text).mended_by(Edit::SetMembership { subject: at, boundaries: Vec::new() }));
        }
    }
    out
}

fn element_refers(sight: &Sight<'_>, element: &Element, out: &mut Vec<Spot>) {
    let model = sight.model;
    let at = Subject::Element(element.id);
    let known: Vec<BoundaryId> =
        element.boundaries.iter().copied().filter(|id| model.boundary(*id).is_some()).collect();
    if known.len() < element.boundaries.len() {
        let text = say::problem_reference_boundary(sight.name(at));
        out.push(Spot::new(at, text).mended_by(Edit::SetMembership { subject: at, boundaries: known }));
    }
    let data = known_data(sight, &element.data);
    if data.len() < element.data.len() {
        let text = say::problem_reference_holds(sight.name(at));
        out.push(Spot::new(at, text).mended_by(Edit::Hold { element: element.id, data }));
    }
    if element.child.is_some_and(|child| model.diagram(child).is_none()) {
        let text = say::problem_reference_inside(sight.name(at));
        out.push(Spot::new(at, text).mended_by(Edit::SetChild { element: element.id, diagram: None }));
    }
}

fn flow_refers(sight: &Sight<'_>, flow: &Flow, out: &mut Vec<Spot>) {
    let at = Subject::Flow(flow.id);
    let is_gone = |end: End| end.subject().is_some_and(|subject| !sight.model.has(subject));
    let name = || sight.name(at);
    if is_gone(flow.from) {
        let text = match flow.from {
            End::Element(_) => say::problem_reference_from_element(name()),
            End::Boundary(_) => say::problem_reference_from_boundary(name()),
            End::Note(_) | End::Loose => say::problem_reference_from_note(name()),
        };
        out.push(Spot::new(at, text));
    }
    if is_gone(flow.to) {
        let text = match flow.to {
            End::Element(_) => say::problem_reference_to_element(name()),
            End::Boundary(_) => say::problem_reference_to_boundary(name()),
            End::Note(_) | End::Loose => say::problem_reference_to_note(name()),
        };
        out.push(Spot::new(at, text));
    }
    let data = known_data(sight, &flow.data);
    if data.len() < flow.data.len() {
        let text = say::problem_reference_carries(sight.name(at));
        out.push(Spot::new(at, text).mended_by(Edit::Carry { flow: flow.id, data }));
    }
}

fn known_data(sight: &Sight<'_>, data: &[DataId]) -> Vec<DataId> {
    data.iter().copied().filter(|id| sight.model.datum(*id).is_some()).collect()
}
