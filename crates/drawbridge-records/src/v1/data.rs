use super::facts::{self, Facts};
use super::foreign::{self, Foreign};
use super::{Store, Stored, first_order, order};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::DataId;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Data {
    id: DataId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    facts: Facts,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Data {
    type Stored = Data;

    fn stored(&self, extra: Extra) -> Data {
        Data {
            id: self.id,
            name: self.name.clone(),
            description: self.description.clone(),
            facts: facts::stored(&self.facts),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Data {
    type Record = model::Data;

    fn record(self) -> Result<model::Data, RecordError> {
        Ok(model::Data {
            id: self.id,
            name: self.name,
            description: self.description,
            facts: facts::record(self.facts)?,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}
