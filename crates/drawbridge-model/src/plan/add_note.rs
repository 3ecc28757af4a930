use super::Rejection;
use super::draft::{Draft, checked, checked_box};
use crate::geometry::Rect;
use crate::ids::{DiagramId, NoteId};
use crate::record::{Note, Placement, RecordKey};
use crate::subject::Subject;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    id: NoteId,
    text: &str,
    diagram: DiagramId,
    at: Rect,
) -> Result<(), Rejection> {
    draft.must_be_new(RecordKey::Note(id))?;
    draft.the_diagram(diagram)?;
    let order = draft.last(draft.notes().map(|note| &note.order));
    let placement = Placement::boxed(diagram, Subject::Note(id), checked_box(at)?);
    draft.put(Note { id, text: checked(text)?, order, foreign: None });
    draft.put(placement);
    Ok(())
}
