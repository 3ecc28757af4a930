use super::Rejection;
use super::draft::Draft;
use crate::ids::BoundaryId;
use crate::record::{BoundaryShape, RecordKey};
use crate::subject::Subject;
use drawbridge_messages as say;

/// Of a boundary the first one given becomes its parent.
pub(super) fn effect(draft: &mut Draft<'_>, subject: Subject, boundaries: &[BoundaryId]) -> Result<(), Rejection> {
    for id in boundaries {
        let boundary = draft.boundary(*id).ok_or(Rejection::Missing(RecordKey::Boundary(*id)))?;
        if boundary.shape != BoundaryShape::Box {
            return Err(Rejection::WrongKind { attempt: say::refused_put(), subject: Subject::Boundary(*id) });
        }
    }
    match subject {
        Subject::Element(id) => {
            let mut element = draft.the_element(id)?;
            let mut distinct = Vec::new();
            for boundary in boundaries {
                if !distinct.contains(boundary) {
                    distinct.push(*boundary);
                }
            }
            element.boundaries = distinct;
            draft.put(element);
        }
        Subject::Boundary(id) => {
            let mut record = (**draft.boundary(id).ok_or(Rejection::NoSubject(subject))?).clone();
            let parent = boundaries.first().copied();
            if parent.is_some_and(|parent| parent == id || draft.ancestors(parent).contains(&id)) {
                return Err(Rejection::Circle(subject));
            }
            record.parent = parent;
            draft.put(record);
        }
        _ => return Err(Rejection::WrongKind { attempt: say::refused_put_boundary(), subject }),
    }
    Ok(())
}
