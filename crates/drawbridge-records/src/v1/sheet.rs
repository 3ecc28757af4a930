use super::foreign::{self, Foreign};
use super::{Store, Stored, first_order, order};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::DiagramId;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Sheet {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reviewer: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Sheet {
    type Stored = Sheet;

    fn stored(&self, extra: Extra) -> Sheet {
        Sheet {
            title: self.title.clone(),
            owner: self.owner.clone(),
            reviewer: self.reviewer.clone(),
            contributors: self.contributors.clone(),
            description: self.description.clone(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Sheet {
    type Record = model::Sheet;

    fn record(self) -> Result<model::Sheet, RecordError> {
        Ok(model::Sheet {
            title: self.title,
            owner: self.owner,
            reviewer: self.reviewer,
            contributors: self.contributors,
            description: self.description,
            foreign: foreign::record(self.foreign),
        })
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Diagram {
    id: DiagramId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    method: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Diagram {
    type Stored = Diagram;

    fn stored(&self, extra: Extra) -> Diagram {
        Diagram {
            id: self.id,
            title: self.title.clone(),
            method: self.method.clone(),
            description: self.description.clone(),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Diagram {
    type Record = model::Diagram;

    fn record(self) -> Result<model::Diagram, RecordError> {
        Ok(model::Diagram {
            id: self.id,
            title: self.title,
            method: self.method,
            description: self.description,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}
