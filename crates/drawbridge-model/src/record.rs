//! The records of a model: what is added, updated and removed by a diff.

mod boundary;
mod comment;
mod data;
mod decision;
mod diagram;
mod element;
mod flow;
mod foreign;
mod note;
mod placement;
mod sheet;
mod threat;

pub use boundary::{Boundary, BoundaryShape};
pub use comment::{Comment, CommentPlace};
pub use data::Data;
pub use decision::{Decision, Force, Status};
pub use diagram::Diagram;
pub use element::{Element, ElementKind, Scope};
pub use flow::{Direction, End, Flow};
pub use foreign::Foreign;
pub use note::Note;
pub use placement::{Placement, PlacementKey};
pub use sheet::Sheet;
pub use threat::{Severity, Threat};

use crate::ids::{BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId};
use drawbridge_messages as say;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;

/// One record, shared cheaply between models, diffs and histories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "record", rename_all = "camelCase")]
pub enum Record {
    /// The model sheet; there is exactly one.
    Sheet(Arc<Sheet>),
    /// A diagram.
    Diagram(Arc<Diagram>),
    /// A trust boundary.
    Boundary(Arc<Boundary>),
    /// A datum.
    Data(Arc<Data>),
    /// An element.
    Element(Arc<Element>),
    /// A flow.
    Flow(Arc<Flow>),
    /// A note.
    Note(Arc<Note>),
    /// A threat written by hand or imported.
    Threat(Arc<Threat>),
    /// A decision.
    Decision(Arc<Decision>),
    /// A comment.
    Comment(Arc<Comment>),
    /// Where a subject stands on a diagram.
    Placement(Arc<Placement>),
}

/// What identifies a record. The order is the order of a native file: meaning before layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum RecordKey {
    /// The model sheet.
    Sheet,
    /// A diagram.
    Diagram(DiagramId),
    /// A trust boundary.
    Boundary(BoundaryId),
    /// A datum.
    Data(DataId),
    /// An element.
    Element(ElementId),
    /// A flow.
    Flow(FlowId),
    /// A note.
    Note(NoteId),
    /// A threat written by hand or imported.
    Threat(ThreatId),
    /// A decision.
    Decision(DecisionId),
    /// A comment.
    Comment(CommentId),
    /// A placement.
    Placement(PlacementKey),
}

impl fmt::Display for RecordKey {
    /// What a refusal calls the record.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Sheet => say::record_sheet(),
            Self::Diagram(id) => say::record_diagram(id),
            Self::Boundary(id) => say::record_boundary(id),
            Self::Data(id) => say::record_data(id),
            Self::Element(id) => say::record_element(id),
            Self::Flow(id) => say::record_flow(id),
            Self::Note(id) => say::record_note(id),
            Self::Threat(id) => say::record_threat(id),
            Self::Decision(id) => say::record_decision(id),
            Self::Comment(id) => say::record_comment(id),
            Self::Placement(key) => say::record_placement(key.diagram, key.subject),
        })
    }
}

impl Record {
    /// What identifies the record.
    #[must_use]
    pub fn key(&self) -> RecordKey {
        match self {
            Self::Sheet(_) => RecordKey::Sheet,
            Self::Diagram(record) => RecordKey::Diagram(record.id),
            Self::Boundary(record) => RecordKey::Boundary(record.id),
            Self::Data(record) => RecordKey::Data(record.id),
            Self::Element(record) => RecordKey::Element(record.id),
            Self::Flow(record) => RecordKey::Flow(record.id),
            Self::Note(record) => RecordKey::Note(record.id),
            Self::Threat(record) => RecordKey::Threat(record.id),
            Self::Decision(record) => RecordKey::Decision(record.id),
            Self::Comment(record) => RecordKey::Comment(record.id),
            Self::Placement(record) => RecordKey::Placement(record.key()),
        }
    }
}

macro_rules! into_record {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Record {
            fn from(record: $kind) -> Self {
                Self::$kind(Arc::new(record))
            }
        }
    )*};
}
into_record!(Sheet, Diagram, Boundary, Data, Element, Flow, Note, Threat, Decision, Comment, Placement);
