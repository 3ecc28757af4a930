use super::Rejection;
use super::draft::Draft;
use crate::ids::{DataId, ElementId};
use crate::record::RecordKey;

pub(super) fn effect(draft: &mut Draft<'_>, id: ElementId, data: &[DataId]) -> Result<(), Rejection> {
    let mut element = draft.the_element(id)?;
    element.data = distinct(draft, data)?;
    draft.put(element);
    Ok(())
}

/// The data in the order given, each once; all must exist.
pub(super) fn distinct(draft: &Draft<'_>, data: &[DataId]) -> Result<Vec<DataId>, Rejection> {
    let mut out = Vec::with_capacity(data.len());
    for id in data {
        if draft.datum(*id).is_none() {
            return Err(Rejection::Missing(RecordKey::Data(*id)));
        }
        if !out.contains(id) {
            out.push(*id);
        }
    }
    Ok(out)
}
