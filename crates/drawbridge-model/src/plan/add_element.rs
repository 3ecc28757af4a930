use super::Rejection;
use super::draft::{Draft, checked, checked_box};
use crate::edit::Edit;
use crate::facts::Facts;
use crate::record::{Element, Placement, RecordKey, Scope};
use crate::subject::Subject;

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::AddElement { id, kind, name, component, diagram, at } = edit else { return Ok(()) };
    draft.must_be_new(RecordKey::Element(*id))?;
    draft.the_diagram(*diagram)?;
    let element = Element {
        id: *id,
        number: draft.next(draft.elements().map(|element| element.number)),
        kind: *kind,
        name: checked(name)?,
        description: String::new(),
        component: component.as_deref().map(checked).transpose()?,
        owner: String::new(),
        scope: Scope::In,
        boundaries: Vec::new(),
        data: Vec::new(),
        child: None,
        facts: Facts::default(),
        order: draft.last(draft.elements().map(|element| &element.order)),
        foreign: None,
    };
    let placement = Placement::boxed(*diagram, Subject::Element(*id), checked_box(*at)?);
    draft.put(element);
    draft.put(placement);
    Ok(())
}
