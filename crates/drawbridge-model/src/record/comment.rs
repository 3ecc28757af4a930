use crate::ids::CommentId;
use crate::subject::{Subject, ThreatKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A comment, or an answer to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// What it is about.
    pub at: CommentPlace,
    /// The comment that it answers.
    pub answers: Option<CommentId>,
    /// Who wrote it.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
    /// Its text.
    pub text: String,
    /// Who resolved the thread that it begins.
    pub resolved_by: Option<String>,
}

/// What a comment is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum CommentPlace {
    /// A subject of the model.
    Subject(Subject),
    /// A threat.
    Threat(ThreatKey),
}
