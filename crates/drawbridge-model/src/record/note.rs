use super::Foreign;
use crate::ids::NoteId;
use crate::order::OrderKey;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A note: text on a canvas, without meaning for the analysis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// Its text.
    pub text: String,
    /// Its place among the notes.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}
