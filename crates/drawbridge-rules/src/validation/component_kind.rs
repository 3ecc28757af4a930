//! A component of another kind than the element.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check =
    Check { code: "component-kind", severity: Gravity::Warning, explanation: say::problem_component_kind_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for element in sight.elements(None) {
        let component = element.component.as_deref().and_then(|id| sight.library.component(id));
        let Some(component) = component.filter(|component| component.kind != element.kind) else { continue };
        let name = sight.element_name(element.id);
        let text = say::problem_component_kind(&component.name, component.kind, element.kind, name);
        let fix = Edit::ChangeKind { element: element.id, kind: component.kind };
        out.push(Spot::new(Subject::Element(element.id), text).mended_by(fix));
    }
    out
}
