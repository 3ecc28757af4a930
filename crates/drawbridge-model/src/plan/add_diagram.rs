use super::Rejection;
use super::draft::{Draft, checked};
use crate::ids::DiagramId;
use crate::record::{Diagram, RecordKey};

pub(super) fn effect(draft: &mut Draft<'_>, id: DiagramId, title: &str, method: &str) -> Result<(), Rejection> {
    draft.must_be_new(RecordKey::Diagram(id))?;
    let order = draft.last(draft.diagrams().map(|diagram| &diagram.order));
    let (title, method) = (checked(title)?, checked(method)?);
    draft.put(Diagram { id, title, method, description: String::new(), order, foreign: None });
    Ok(())
}
