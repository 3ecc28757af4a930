use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::record::{RecordKey, Status, Threat};

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::AddThreat { id, at, title, category, severity, description, mitigation } = edit else { return Ok(()) };
    draft.must_be_new(RecordKey::Threat(*id))?;
    draft.must_have(*at)?;
    let threat = Threat {
        id: *id,
        number: draft.next_threat(),
        at: *at,
        title: checked(title)?,
        category: checked(category)?,
        severity: *severity,
        status: Status::Open,
        description: checked(description)?,
        mitigation: checked(mitigation)?,
        order: draft.last(draft.threats().map(|threat| &threat.order)),
        foreign: None,
    };
    draft.put(threat);
    Ok(())
}
