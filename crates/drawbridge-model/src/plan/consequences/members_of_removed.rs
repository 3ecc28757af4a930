//! What a removed boundary held joins the boundary around it.

use crate::plan::draft::Draft;
use crate::record::Record;
use crate::subject::Subject;

pub(super) fn follow(draft: &mut Draft<'_>) {
    for record in draft.gone() {
        let Record::Boundary(gone) = record else { continue };
        // The boundary around it may be gone too; then the next one that stays takes its place.
        let around = gone.parent.filter(|parent| draft.boundary(*parent).is_some());
        let members: Vec<Subject> = draft.members(gone.id).collect();
        for member in members {
            match member {
                Subject::Element(id) => {
                    let Some(element) = draft.element(id) else { continue };
                    let mut element = (**element).clone();
                    element.boundaries.retain(|boundary| *boundary != gone.id);
                    if let Some(around) = around.filter(|around| !element.boundaries.contains(around)) {
                        element.boundaries.push(around);
                    }
                    draft.put(element);
                }
                Subject::Boundary(id) => {
                    let Some(boundary) = draft.boundary(id) else { continue };
                    let mut boundary = (**boundary).clone();
                    boundary.parent = around;
                    draft.put(boundary);
                }
                _ => {}
            }
        }
    }
}
