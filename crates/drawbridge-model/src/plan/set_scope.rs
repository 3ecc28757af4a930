use super::Rejection;
use super::draft::{Draft, checked};
use crate::record::Scope;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, subject: Subject, scope: &Scope) -> Result<(), Rejection> {
    if let Scope::Out { reason } = scope {
        checked(reason)?;
    }
    match subject {
        Subject::Element(id) => {
            let mut record = draft.the_element(id)?;
            record.scope = scope.clone();
            draft.put(record);
        }
        Subject::Flow(id) => {
            let mut record = draft.the_flow(id)?;
            record.scope = scope.clone();
            draft.put(record);
        }
        _ => return Err(Rejection::WrongKind { attempt: say::refused_scope(), subject }),
    }
    Ok(())
}
