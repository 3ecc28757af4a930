use super::Foreign;
use crate::facts::Facts;
use crate::ids::{BoundaryId, DataId, DiagramId, ElementId};
use crate::order::OrderKey;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;

/// An element: external entity, process or data store. Where it stands is in its placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Element {
    /// Its id.
    pub id: ElementId,
    /// The short number people see.
    pub number: u32,
    /// What it is.
    pub kind: ElementKind,
    /// Its name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// The component of the library that it is made of.
    pub component: Option<String>,
    /// Who owns it.
    pub owner: String,
    /// Whether it is looked at.
    pub scope: Scope,
    /// The innermost boundaries that hold it, normally one.
    pub boundaries: Vec<BoundaryId>,
    /// The data it holds or works on.
    pub data: Vec<DataId>,
    /// The diagram of its inside.
    pub child: Option<DiagramId>,
    /// What is known of it.
    pub facts: Facts,
    /// Its place among the elements.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}

/// The kind of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ElementKind {
    /// An external entity: a person or a system outside.
    Actor,
    /// A process: what works on data.
    Process,
    /// A data store.
    Store,
}

impl ElementKind {
    /// All kinds in the order in which tables and palettes show them.
    pub const ALL: [Self; 3] = [Self::Actor, Self::Process, Self::Store];

    /// The word of the notation and of conditions.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Process => "process",
            Self::Store => "store",
        }
    }
}

impl fmt::Display for ElementKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Whether an element or flow is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Scope {
    /// It is looked at.
    #[default]
    In,
    /// It raises nothing and is drawn grey and dashed.
    Out {
        /// Why; a validation asks for it when empty.
        reason: String,
    },
}

impl Scope {
    /// Whether it is out of scope.
    #[must_use]
    pub const fn is_out(&self) -> bool {
        matches!(self, Self::Out { .. })
    }
}
