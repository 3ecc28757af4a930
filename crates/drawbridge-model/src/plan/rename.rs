use super::Rejection;
use super::draft::{Draft, checked};
use crate::subject::Subject;

pub(super) fn effect(draft: &mut Draft<'_>, subject: Subject, name: &str) -> Result<(), Rejection> {
    let name = checked(name)?;
    let missing = Rejection::NoSubject(subject);
    match subject {
        Subject::Model => {
            let mut sheet = (**draft.sheet()).clone();
            sheet.title = name;
            draft.put(sheet);
        }
        Subject::Boundary(id) => {
            let mut record = (**draft.boundary(id).ok_or(missing)?).clone();
            record.name = name;
            draft.put(record);
        }
        Subject::Flow(id) => {
            let mut record = draft.the_flow(id)?;
            record.name = name;
            draft.put(record);
        }
        Subject::Element(id) => {
            let mut record = draft.the_element(id)?;
            record.name = name;
            draft.put(record);
        }
        Subject::Data(id) => {
            let mut record = (**draft.datum(id).ok_or(missing)?).clone();
            record.name = name;
            draft.put(record);
        }
        Subject::Note(id) => {
            let mut record = (**draft.note(id).ok_or(missing)?).clone();
            record.text = name;
            draft.put(record);
        }
    }
    Ok(())
}
