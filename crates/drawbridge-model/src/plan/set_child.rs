use super::Rejection;
use super::draft::Draft;
use crate::ids::{DiagramId, ElementId};
use crate::record::ElementKind;
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(draft: &mut Draft<'_>, element: ElementId, child: Option<DiagramId>) -> Result<(), Rejection> {
    let mut record = draft.the_element(element)?;
    if let Some(diagram) = child {
        draft.the_diagram(diagram)?;
        if record.kind != ElementKind::Process {
            return Err(Rejection::WrongKind { attempt: say::refused_child(), subject: Subject::Element(element) });
        }
    }
    record.child = child;
    draft.put(record);
    Ok(())
}
