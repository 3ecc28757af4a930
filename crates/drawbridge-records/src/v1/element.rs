use super::facts::{self, Facts};
use super::foreign::{self, Foreign};
use super::words::ElementKind;
use super::{Store, Stored, first_order, is_default, order};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::{BoundaryId, DataId, DiagramId, ElementId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Element {
    id: ElementId,
    #[serde(default, skip_serializing_if = "is_default")]
    number: u32,
    kind: ElementKind,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    component: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    /// The reason; the key is absent where the element is in scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    out_of_scope: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    boundaries: Vec<BoundaryId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    data: Vec<DataId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    child: Option<DiagramId>,
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    facts: Facts,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// The reason of a scope that is out.
pub(super) fn out_of_scope(scope: &model::Scope) -> Option<String> {
    match scope {
        model::Scope::In => None,
        model::Scope::Out { reason } => Some(reason.clone()),
    }
}

/// The scope of a reason, where there is one.
pub(super) fn scope(out_of_scope: Option<String>) -> model::Scope {
    out_of_scope.map_or(model::Scope::In, |reason| model::Scope::Out { reason })
}

impl Store for model::Element {
    type Stored = Element;

    fn stored(&self, extra: Extra) -> Element {
        Element {
            id: self.id,
            number: self.number,
            kind: self.kind.into(),
            name: self.name.clone(),
            description: self.description.clone(),
            component: self.component.clone(),
            owner: self.owner.clone(),
            out_of_scope: out_of_scope(&self.scope),
            boundaries: self.boundaries.clone(),
            data: self.data.clone(),
            child: self.child,
            facts: facts::stored(&self.facts),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Element {
    type Record = model::Element;

    fn record(self) -> Result<model::Element, RecordError> {
        Ok(model::Element {
            id: self.id,
            number: self.number,
            kind: self.kind.into(),
            name: self.name,
            description: self.description,
            component: self.component,
            owner: self.owner,
            scope: scope(self.out_of_scope),
            boundaries: self.boundaries,
            data: self.data,
            child: self.child,
            facts: facts::record(self.facts)?,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}
