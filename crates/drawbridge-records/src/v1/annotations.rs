use super::foreign::{self, Foreign};
use super::{Store, Stored, first_order, order, subject, threat_key};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::{CommentId, CommentPlace, NoteId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Note {
    id: NoteId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Note {
    type Stored = Note;

    fn stored(&self, extra: Extra) -> Note {
        Note {
            id: self.id,
            text: self.text.clone(),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Note {
    type Record = model::Note;

    fn record(self) -> Result<model::Note, RecordError> {
        let order = order(&self.order)?;
        Ok(model::Note { id: self.id, text: self.text, order, foreign: foreign::record(self.foreign) })
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Comment {
    id: CommentId,
    /// The id of a subject, or the key of a threat, which has an `@`.
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answers: Option<CommentId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    author: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    time: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resolved_by: Option<String>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Comment {
    type Stored = Comment;

    fn stored(&self, extra: Extra) -> Comment {
        let at = match &self.at {
            CommentPlace::Subject(subject) => subject.to_string(),
            CommentPlace::Threat(key) => key.to_string(),
        };
        Comment {
            id: self.id,
            at,
            answers: self.answers,
            author: self.author.clone(),
            time: self.time.clone(),
            text: self.text.clone(),
            resolved_by: self.resolved_by.clone(),
            extra,
        }
    }
}

impl Stored for Comment {
    type Record = model::Comment;

    fn record(self) -> Result<model::Comment, RecordError> {
        let at = if self.at.contains('@') {
            CommentPlace::Threat(threat_key("at", &self.at)?)
        } else {
            CommentPlace::Subject(subject("at", &self.at)?)
        };
        Ok(model::Comment {
            id: self.id,
            at,
            answers: self.answers,
            author: self.author,
            time: self.time,
            text: self.text,
            resolved_by: self.resolved_by,
        })
    }
}
