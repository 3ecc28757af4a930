//! A process whose inside was a removed diagram has none any more.

use crate::plan::draft::Draft;
use crate::record::{Element, Record};

pub(super) fn follow(draft: &mut Draft<'_>) {
    for record in draft.gone() {
        let Record::Diagram(gone) = record else { continue };
        let parents: Vec<Element> =
            draft.elements().filter(|element| element.child == Some(gone.id)).map(|e| (**e).clone()).collect();
        for parent in parents {
            draft.put(Element { child: None, ..parent });
        }
    }
}
