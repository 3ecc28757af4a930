use super::Rejection;
use super::draft::Draft;
use crate::ids::DiagramId;
use crate::record::RecordKey;
use crate::subject::Subject;

/// What stands on this diagram alone goes with it; the consequences of that follow as for any removal.
pub(super) fn effect(draft: &mut Draft<'_>, id: DiagramId) -> Result<(), Rejection> {
    draft.the_diagram(id)?;
    let standing: Vec<Subject> = draft.placements_on(id).map(|placement| placement.subject).collect();
    for subject in standing {
        if draft.placements_of(subject).count() == 1 {
            super::remove::take(draft, subject);
        }
    }
    draft.remove(RecordKey::Diagram(id));
    Ok(())
}
