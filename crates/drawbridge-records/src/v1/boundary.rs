use super::facts::{self, Facts};
use super::foreign::{self, Foreign};
use super::words::BoundaryShape;
use super::{Store, Stored, first_order, is_default, order};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::BoundaryId;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Boundary {
    id: BoundaryId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "is_default")]
    shape: BoundaryShape,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<BoundaryId>,
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    facts: Facts,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Boundary {
    type Stored = Boundary;

    fn stored(&self, extra: Extra) -> Boundary {
        Boundary {
            id: self.id,
            name: self.name.clone(),
            description: self.description.clone(),
            shape: self.shape.into(),
            parent: self.parent,
            facts: facts::stored(&self.facts),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Boundary {
    type Record = model::Boundary;

    fn record(self) -> Result<model::Boundary, RecordError> {
        Ok(model::Boundary {
            id: self.id,
            name: self.name,
            description: self.description,
            shape: self.shape.into(),
            parent: self.parent,
            facts: facts::record(self.facts)?,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}
