//! What a fact, threat, comment or placement is about.

use crate::ids::{BoundaryId, DataId, ElementId, FlowId, NoteId};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;

/// Something of a model that can be named. In text form its id, or `model`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Subject {
    /// The model as a whole.
    Model,
    /// A trust boundary.
    Boundary(BoundaryId),
    /// A data flow.
    Flow(FlowId),
    /// An element.
    Element(ElementId),
    /// A datum.
    Data(DataId),
    /// A note.
    Note(NoteId),
}

impl Subject {
    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes().first()? {
            b'm' => (text == "model").then_some(Self::Model),
            b'b' => BoundaryId::parse(text).ok().map(Self::Boundary),
            b'f' => FlowId::parse(text).ok().map(Self::Flow),
            b'e' => ElementId::parse(text).ok().map(Self::Element),
            b'd' => DataId::parse(text).ok().map(Self::Data),
            b'n' => NoteId::parse(text).ok().map(Self::Note),
            _ => None,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Model => f.write_str("model"),
            Self::Boundary(id) => id.fmt(f),
            Self::Flow(id) => id.fmt(f),
            Self::Element(id) => id.fmt(f),
            Self::Data(id) => id.fmt(f),
            Self::Note(id) => id.fmt(f),
        }
    }
}

/// The key of a threat: `threat-id@subject`, `threat-id@flow~boundary` for a pair, `own/ID@subject` by hand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string & { readonly __id: 'threatKey' }")]
pub struct ThreatKey(Arc<str>);

impl ThreatKey {
    /// The key of a library threat at a subject.
    #[must_use]
    pub fn new(threat: &str, subject: Subject) -> Self {
        Self(format!("{threat}@{subject}").into())
    }

    /// The key of a library threat at a flow and one boundary that it crosses.
    #[must_use]
    pub fn pair(threat: &str, flow: FlowId, boundary: BoundaryId) -> Self {
        Self(format!("{threat}@{flow}~{boundary}").into())
    }

    /// Reads the text form; `None` without a threat id or with a subject that is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (threat, at) = text.rsplit_once('@')?;
        let first = at.split_once('~').map_or(at, |(flow, _)| flow);
        let pair = at.split_once('~').is_none_or(|(_, boundary)| BoundaryId::parse(boundary).is_ok());
        (!threat.is_empty() && pair && Subject::parse(first).is_some()).then(|| Self(text.into()))
    }

    /// The text form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The threat id before the `@`.
    #[must_use]
    pub fn threat(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(threat, _)| threat)
    }

    /// The subject; of a pair the flow.
    #[must_use]
    pub fn subject(&self) -> Subject {
        let at = self.0.rsplit_once('@').map_or("", |(_, at)| at);
        Subject::parse(at.split_once('~').map_or(at, |(flow, _)| flow)).unwrap_or(Subject::Model)
    }

    /// The boundary of a pair.
    #[must_use]
    pub fn boundary(&self) -> Option<BoundaryId> {
        self.0.rsplit_once('~').and_then(|(_, boundary)| BoundaryId::parse(boundary).ok())
    }
}

impl fmt::Display for ThreatKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
