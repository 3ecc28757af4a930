use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::record::{RecordKey, Threat};

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::EditThreat { id, title, category, severity, status, description, mitigation } = edit else {
        return Ok(());
    };
    let threat = draft.threat(*id).ok_or(Rejection::Missing(RecordKey::Threat(*id)))?;
    let mut threat: Threat = (**threat).clone();
    for (field, value) in [
        (&mut threat.title, title),
        (&mut threat.category, category),
        (&mut threat.description, description),
        (&mut threat.mitigation, mitigation),
    ] {
        if let Some(value) = value {
            *field = checked(value)?;
        }
    }
    threat.severity = severity.unwrap_or(threat.severity);
    threat.status = status.unwrap_or(threat.status);
    draft.put(threat);
    Ok(())
}
