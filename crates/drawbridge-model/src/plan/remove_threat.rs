use super::Rejection;
use super::draft::Draft;
use crate::ids::ThreatId;
use crate::record::RecordKey;

pub(super) fn effect(draft: &mut Draft<'_>, id: ThreatId) -> Result<(), Rejection> {
    let key = RecordKey::Threat(id);
    draft.threat(id).ok_or(Rejection::Missing(key))?;
    draft.remove(key);
    Ok(())
}
