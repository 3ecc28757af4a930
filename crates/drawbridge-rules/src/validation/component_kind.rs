//! A component of another kind than the element.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check = Check {
    code: "component-kind",
    severity: Gravity::Warning,
    explanation: "A database drawn as a process gets the threats of a process. Either the kind or the component is wrong.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for element in sight.elements(None) {
        let component = element.component.as_deref().and_then(|id| sight.library.component(id));
        let Some(component) = component.filter(|component| component.kind != element.kind) else { continue };
        let name = sight.element_name(element.id);
        let text = format!("{name} is drawn as a {}, but {} is a {}", element.kind, component.name, component.kind);
        let fix = Edit::ChangeKind { element: element.id, kind: component.kind };
        out.push(Spot::new(Subject::Element(element.id), text).mended_by(fix));
    }
    out
}
