//! What the application adds to an edit of the page: author and time, and the meaning of answers that are data.

use drawbridge_model::{DataId, Edit, Model, Subject, Value};

/// Writes author and time into every part of the edit that carries them.
pub(super) fn stamp(edit: &mut Edit, who: &str, now: &str) {
    match edit {
        Edit::Several { edits } => edits.iter_mut().for_each(|edit| stamp(edit, who, now)),
        Edit::Decide { author, time, .. } | Edit::AddComment { author, time, .. } => {
            who.clone_into(author);
            now.clone_into(time);
        }
        Edit::ResolveComment { by: Some(by), .. } => who.clone_into(by),
        _ => {}
    }
}

/// Turns the answer to "what data does it carry or hold?", which names a datum, into the edit that it means.
pub(super) fn settle_lists(model: &Model, edit: &mut Edit) {
    if let Edit::Several { edits } = edit {
        edits.iter_mut().for_each(|edit| settle_lists(model, edit));
        return;
    }
    let Edit::SetFact { subject, fact, value: Some(Value::Text(datum)), .. } = &*edit else { return };
    let Ok(datum) = DataId::parse(datum) else { return };
    let with = |data: &[DataId]| data.iter().copied().filter(|one| *one != datum).chain([datum]).collect();
    match (*subject, fact.as_str()) {
        (Subject::Flow(id), "carries") => {
            if let Some(flow) = model.flow(id) {
                *edit = Edit::Carry { flow: id, data: with(&flow.data) };
            }
        }
        (Subject::Element(id), "holds") => {
            if let Some(element) = model.element(id) {
                *edit = Edit::Hold { element: id, data: with(&element.data) };
            }
        }
        _ => {}
    }
}
