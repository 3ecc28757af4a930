use super::Foreign;
use crate::facts::Facts;
use crate::ids::BoundaryId;
use crate::order::OrderKey;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A trust boundary: a box with members or a line that flows cross. Its trust level is the fact `trust_level`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Boundary {
    /// Its id.
    pub id: BoundaryId,
    /// Its name.
    pub name: String,
    /// What it separates.
    pub description: String,
    /// A box or a line.
    pub shape: BoundaryShape,
    /// The boundary around it; never in a circle.
    pub parent: Option<BoundaryId>,
    /// What is known of it.
    pub facts: Facts,
    /// Its place among the boundaries.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}

/// The two forms of a boundary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BoundaryShape {
    /// A box with members.
    Box,
    /// A line or curve; it has no members.
    Line,
}
