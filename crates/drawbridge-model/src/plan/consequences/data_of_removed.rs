//! A removed datum is no longer carried or held.

use crate::plan::draft::Draft;
use crate::record::Record;
use crate::subject::Subject;

pub(super) fn follow(draft: &mut Draft<'_>) {
    for record in draft.gone() {
        let Record::Data(gone) = record else { continue };
        let holders: Vec<Subject> = draft.holders(gone.id).collect();
        for holder in holders {
            match holder {
                Subject::Element(id) => {
                    let Some(element) = draft.element(id) else { continue };
                    let mut element = (**element).clone();
                    element.data.retain(|data| *data != gone.id);
                    draft.put(element);
                }
                Subject::Flow(id) => {
                    let Some(flow) = draft.flow(id) else { continue };
                    let mut flow = (**flow).clone();
                    flow.data.retain(|data| *data != gone.id);
                    draft.put(flow);
                }
                _ => {}
            }
        }
    }
}
