use super::element::{out_of_scope, scope};
use super::facts::{self, Facts};
use super::foreign::{self, Foreign};
use super::words::Direction;
use super::{Store, Stored, first_order, is_default, order, subject};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::{DataId, End, FlowId, Subject};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Flow {
    id: FlowId,
    #[serde(default, skip_serializing_if = "is_default")]
    number: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    /// The id of what the flow begins at, or `loose`.
    from: String,
    /// The id of what the flow ends at, or `loose`.
    to: String,
    #[serde(default, skip_serializing_if = "is_default")]
    direction: Direction,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    data: Vec<DataId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    /// The reason; the key is absent where the flow is in scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    out_of_scope: Option<String>,
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    facts: Facts,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

const LOOSE: &str = "loose";

fn stored_end(end: End) -> String {
    end.subject().map_or_else(|| LOOSE.to_owned(), |subject| subject.to_string())
}

fn end(field: &'static str, text: &str) -> Result<End, RecordError> {
    if text == LOOSE {
        return Ok(End::Loose);
    }
    match subject(field, text)? {
        Subject::Element(id) => Ok(End::Element(id)),
        Subject::Boundary(id) => Ok(End::Boundary(id)),
        Subject::Note(id) => Ok(End::Note(id)),
        Subject::Model | Subject::Flow(_) | Subject::Data(_) => Err(RecordError::value(field, text)),
    }
}

impl Store for model::Flow {
    type Stored = Flow;

    fn stored(&self, extra: Extra) -> Flow {
        Flow {
            id: self.id,
            number: self.number,
            name: self.name.clone(),
            description: self.description.clone(),
            from: stored_end(self.from),
            to: stored_end(self.to),
            direction: self.direction.into(),
            data: self.data.clone(),
            owner: self.owner.clone(),
            out_of_scope: out_of_scope(&self.scope),
            facts: facts::stored(&self.facts),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Flow {
    type Record = model::Flow;

    fn record(self) -> Result<model::Flow, RecordError> {
        Ok(model::Flow {
            id: self.id,
            number: self.number,
            name: self.name,
            description: self.description,
            from: end("from", &self.from)?,
            to: end("to", &self.to)?,
            direction: self.direction.into(),
            data: self.data,
            owner: self.owner,
            scope: scope(self.out_of_scope),
            facts: facts::record(self.facts)?,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}
