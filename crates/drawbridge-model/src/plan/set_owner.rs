use super::Rejection;
use super::draft::{Draft, checked};
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, subject: Subject, owner: &str) -> Result<(), Rejection> {
    let owner = checked(owner)?;
    match subject {
        Subject::Element(id) => {
            let mut record = draft.the_element(id)?;
            record.owner = owner;
            draft.put(record);
        }
        Subject::Flow(id) => {
            let mut record = draft.the_flow(id)?;
            record.owner = owner;
            draft.put(record);
        }
        _ => return Err(Rejection::WrongKind { attempt: say::refused_owner(), subject }),
    }
    Ok(())
}
