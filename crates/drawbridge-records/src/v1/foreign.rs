use drawbridge_model as model;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a foreign file said of the record; `raw` stays text, so that it comes back byte for byte.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Foreign {
    format: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    raw: String,
}

pub(super) fn stored(foreign: Option<&Arc<model::Foreign>>) -> Option<Foreign> {
    let foreign = foreign?.as_ref().clone();
    Some(Foreign { format: foreign.format, id: foreign.id, raw: foreign.raw })
}

pub(super) fn record(foreign: Option<Foreign>) -> Option<Arc<model::Foreign>> {
    foreign.map(|foreign| Arc::new(model::Foreign { format: foreign.format, id: foreign.id, raw: foreign.raw }))
}
