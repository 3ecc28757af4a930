use super::Foreign;
use crate::ids::DiagramId;
use crate::order::OrderKey;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A diagram: one drawing of parts of the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Diagram {
    /// Its id.
    pub id: DiagramId,
    /// Its title.
    pub title: String,
    /// The method it is analysed with, such as `STRIDE`; foreign words are kept as they are.
    pub method: String,
    /// What it shows.
    pub description: String,
    /// Its place among the diagrams.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}
