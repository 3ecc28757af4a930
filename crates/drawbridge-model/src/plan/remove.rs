use super::Rejection;
use super::draft::Draft;
use crate::record::RecordKey;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, subjects: &[Subject]) -> Result<(), Rejection> {
    for subject in subjects {
        if *subject == Subject::Model {
            return Err(Rejection::WrongKind { attempt: say::refused_remove(), subject: *subject });
        }
        draft.must_have(*subject)?;
    }
    for subject in subjects {
        take(draft, *subject);
    }
    Ok(())
}

/// Takes the record of a subject away; what cannot be without it follows as a consequence.
pub(super) fn take(draft: &mut Draft<'_>, subject: Subject) {
    let key = match subject {
        Subject::Model => return,
        Subject::Boundary(id) => RecordKey::Boundary(id),
        Subject::Flow(id) => RecordKey::Flow(id),
        Subject::Element(id) => RecordKey::Element(id),
        Subject::Data(id) => RecordKey::Data(id),
        Subject::Note(id) => RecordKey::Note(id),
    };
    draft.remove(key);
}
