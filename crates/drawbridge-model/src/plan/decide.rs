use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::record::{Decision, Force, RecordKey, Status};
use drawbridge_messages as say;

/// The author's earlier opinion is replaced; opinions of others stay beside the new one, which is in force.
///
/// Accepting needs an owner, `not applicable` a reason. The day on which an acceptance ends is asked for by the
/// review, not here: a model that comes from elsewhere may lack it.
pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::Decide { id, key, title, status, reason, owner, expires, severity, author, time, unsuggested } = edit
    else {
        return Ok(());
    };
    draft.must_be_new(RecordKey::Decision(*id))?;
    let attempt = say::refused_decide();
    match status {
        Status::NotApplicable if reason.trim().is_empty() => {
            return Err(Rejection::Incomplete { attempt, why: say::refused_decide_reason() });
        }
        Status::Accept if owner.trim().is_empty() => {
            return Err(Rejection::Incomplete { attempt, why: say::refused_decide_owner() });
        }
        _ => {}
    }
    let earlier: Vec<Decision> = draft.decisions_on(key).map(|decision| (**decision).clone()).collect();
    let number = earlier.first().map(|decision| decision.number);
    let own = key.threat().strip_prefix("own/").and_then(|id| crate::ids::ThreatId::parse(id).ok());
    let written = own.and_then(|id| draft.threat(id)).map(|threat| threat.number);
    for decision in earlier {
        if decision.author == *author {
            draft.remove(RecordKey::Decision(decision.id));
        } else {
            draft.put(Decision { force: Force::Beside, ..decision });
        }
    }
    let decision = Decision {
        id: *id,
        key: key.clone(),
        number: number.or(written).unwrap_or_else(|| draft.next_threat()),
        author: checked(author)?,
        time: checked(time)?,
        status: *status,
        reason: checked(reason)?,
        owner: checked(owner)?,
        expires: expires.as_deref().map(checked).transpose()?,
        severity: *severity,
        force: Force::InForce,
        title: checked(title)?,
        unsuggested: unsuggested.as_deref().map(checked).transpose()?,
    };
    draft.put(decision);
    Ok(())
}
