//! What is out of scope, which raises nothing: no question, no badge, no count.

use drawbridge_model::{Model, Subject};

/// Whether the subject was taken out of scope. A flow is out by its own mark only.
pub(crate) fn is_out(model: &Model, subject: Subject) -> bool {
    match subject {
        Subject::Element(id) => model.element(id).is_some_and(|element| element.scope.is_out()),
        Subject::Flow(id) => model.flow(id).is_some_and(|flow| flow.scope.is_out()),
        Subject::Boundary(_) | Subject::Data(_) | Subject::Note(_) | Subject::Model => false,
    }
}
