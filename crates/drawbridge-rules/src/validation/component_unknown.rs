//! A component that no loaded pack has.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check = Check {
    code: "component-unknown",
    severity: Gravity::Warning,
    explanation: say::problem_component_unknown_why,
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for element in sight.elements(None) {
        let Some(component) = element.component.as_deref() else { continue };
        if sight.library.component(component).is_none() {
            let text = say::problem_component_unknown(component, sight.element_name(element.id));
            let fix = Edit::SetComponent { element: element.id, component: None };
            out.push(Spot::new(Subject::Element(element.id), text).mended_by(fix));
        }
    }
    out
}
