use super::Foreign;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// The model sheet: what the model is and who answers for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// The title of the model.
    pub title: String,
    /// Who owns the modelled system.
    pub owner: String,
    /// Who reviews the model.
    pub reviewer: String,
    /// Who contributed, in order.
    pub contributors: Vec<String>,
    /// What is modelled and why.
    pub description: String,
    /// What a foreign file held of the whole model.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}
