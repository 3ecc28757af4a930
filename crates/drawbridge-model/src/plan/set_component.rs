use super::Rejection;
use super::draft::{Draft, checked};
use crate::ids::ElementId;

pub(super) fn effect(draft: &mut Draft<'_>, element: ElementId, component: Option<&str>) -> Result<(), Rejection> {
    let mut record = draft.the_element(element)?;
    record.component = component.map(checked).transpose()?;
    draft.put(record);
    Ok(())
}
