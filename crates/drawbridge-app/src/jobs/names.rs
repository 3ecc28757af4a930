//! How answers name the parts of a model.

use super::own_ids::OwnIds;
use drawbridge_model::{Model, Subject};
use serde::Serialize;

/// A part of a model in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct At {
    /// `actor`, `process`, `store`, `flow`, `boundary`, `data`, `note` or `model`.
    pub kind: &'static str,
    /// The id that the file itself uses; `model` for the model as a whole.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl At {
    /// Names a part of a model.
    pub(crate) fn of(model: &Model, ids: &OwnIds, subject: Subject) -> Self {
        let kind = match subject {
            Subject::Model => "model",
            Subject::Boundary(_) => "boundary",
            Subject::Flow(_) => "flow",
            Subject::Element(id) => model.element(id).map_or("element", |element| element.kind.word()),
            Subject::Data(_) => "data",
            Subject::Note(_) => "note",
        };
        let name = model.name(subject).unwrap_or_default().to_owned();
        Self { kind, id: ids.name(subject), name }
    }
}
