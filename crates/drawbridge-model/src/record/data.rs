use super::Foreign;
use crate::facts::Facts;
use crate::ids::DataId;
use crate::order::OrderKey;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A datum: carried by flows, held by elements. Its ratings are the facts `confidentiality`, `integrity`,
/// `availability` and `class`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Data {
    /// Its id.
    pub id: DataId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// What is known of it.
    pub facts: Facts,
    /// Its place among the data.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}
