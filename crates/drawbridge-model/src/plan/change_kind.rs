use super::Rejection;
use super::draft::Draft;
use crate::ids::ElementId;
use crate::record::ElementKind;

/// The component goes: it belongs to the former kind. Facts stay; those that do not apply are shown as such.
pub(super) fn effect(draft: &mut Draft<'_>, element: ElementId, kind: ElementKind) -> Result<(), Rejection> {
    let mut record = draft.the_element(element)?;
    if record.kind != kind {
        record.kind = kind;
        record.component = None;
        draft.put(record);
    }
    Ok(())
}
