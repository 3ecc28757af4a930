use super::Rejection;
use super::draft::{Draft, checked};
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, subject: Subject, text: &str) -> Result<(), Rejection> {
    let text = checked(text)?;
    let missing = Rejection::NoSubject(subject);
    match subject {
        Subject::Model => {
            let mut sheet = (**draft.sheet()).clone();
            sheet.description = text;
            draft.put(sheet);
        }
        Subject::Boundary(id) => {
            let mut record = (**draft.boundary(id).ok_or(missing)?).clone();
            record.description = text;
            draft.put(record);
        }
        Subject::Flow(id) => {
            let mut record = draft.the_flow(id)?;
            record.description = text;
            draft.put(record);
        }
        Subject::Element(id) => {
            let mut record = draft.the_element(id)?;
            record.description = text;
            draft.put(record);
        }
        Subject::Data(id) => {
            let mut record = (**draft.datum(id).ok_or(missing)?).clone();
            record.description = text;
            draft.put(record);
        }
        Subject::Note(_) => return Err(Rejection::WrongKind { attempt: say::refused_describe(), subject }),
    }
    Ok(())
}
