use super::{Foreign, Scope};
use crate::facts::Facts;
use crate::ids::{BoundaryId, DataId, ElementId, FlowId, NoteId};
use crate::order::OrderKey;
use crate::subject::Subject;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A data flow. Its bends, docking points, loose coordinates and label stand in its placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// Its id.
    pub id: FlowId,
    /// The short number people see; elements and flows count apart.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// What goes through it.
    pub description: String,
    /// Where it begins.
    pub from: End,
    /// Where it ends.
    pub to: End,
    /// Whether data goes one way or both.
    pub direction: Direction,
    /// The data it carries.
    pub data: Vec<DataId>,
    /// Who owns it.
    pub owner: String,
    /// Whether it is looked at; only its own mark counts.
    pub scope: Scope,
    /// What is known of it.
    pub facts: Facts,
    /// Its place among the flows.
    pub order: OrderKey,
    /// What a foreign file held of it.
    #[serde(skip)]
    #[ts(skip)]
    pub foreign: Option<Arc<Foreign>>,
}

/// An end of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum End {
    /// At an element.
    Element(ElementId),
    /// At a boundary.
    Boundary(BoundaryId),
    /// At a note.
    Note(NoteId),
    /// At nothing; each placement holds its coordinates.
    Loose,
}

impl End {
    /// The subject it stands at.
    #[must_use]
    pub const fn subject(self) -> Option<Subject> {
        match self {
            Self::Element(id) => Some(Subject::Element(id)),
            Self::Boundary(id) => Some(Subject::Boundary(id)),
            Self::Note(id) => Some(Subject::Note(id)),
            Self::Loose => None,
        }
    }

    /// The element it stands at.
    #[must_use]
    pub const fn element(self) -> Option<ElementId> {
        match self {
            Self::Element(id) => Some(id),
            _ => None,
        }
    }
}

/// Which way data goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// From its beginning to its end.
    #[default]
    OneWay,
    /// Both ways.
    Both,
}
