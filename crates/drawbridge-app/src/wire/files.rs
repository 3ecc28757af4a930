//! Files outside the workspace as a window sees them: by their names, never by their paths.

use super::{Answer, FileFormat, ImportNote};
use drawbridge_model::ids::ModelId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The file that a model is bound to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileState {
    /// Its name, without its folder.
    pub name: String,
    /// The format that it is written in; null where Drawbridge reads that format and does not write it.
    pub format: Option<FileFormat>,
    /// How it stands to the model.
    pub state: FileStanding,
    /// Whether the model changed since the file was last read or written; also told of one that changed outside.
    pub ahead: bool,
    /// When it changed outside: UTC, RFC 3339, seconds.
    pub changed: Option<String>,
}

/// How a file stands to the model that is bound to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FileStanding {
    /// It holds what the model holds.
    Same,
    /// The model changed since.
    Ahead,
    /// Another program wrote it since.
    ChangedOutside,
    /// It is not there any more, or cannot be read.
    Lost,
}

/// A model to be written to the file that it is bound to.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SaveFile {
    /// The model.
    pub model: ModelId,
    /// What goes over what; left out, nothing is written over that the user has not seen.
    #[serde(default)]
    #[ts(optional)]
    pub over: Option<Over>,
}

/// What goes over what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Over {
    /// The model goes over whatever the file holds now.
    Mine,
}

/// What came of saving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SaveOutcome {
    /// The file is written and synced.
    Saved {
        /// The file.
        file: FileState,
        /// When: UTC, RFC 3339, seconds.
        time: String,
        /// What the format could not hold.
        notes: Vec<ImportNote>,
    },
    /// The model is bound to no file; `bindFile` binds it to one.
    Unbound,
    /// Nothing is written: the file changed outside. Choices: `over` mine, `takeFile`, a copy by `exportFile`.
    ChangedOutside {
        /// Its name.
        name: String,
        /// When it changed: UTC, RFC 3339, seconds.
        when: Option<String>,
    },
    /// Nothing is written: the file is not there any more. Choices: `over` mine writes it anew, `bindFile`, `unbindFile`.
    Lost {
        /// Its name.
        name: String,
    },
    /// Nothing is written: Drawbridge reads this format and does not write it. `bindFile` binds another file.
    OnlyRead {
        /// Its name.
        name: String,
        /// What the format is called.
        format: String,
    },
    /// Nothing is written: the file holds what would be lost. Choices: `over` mine, a copy by `exportFile`.
    WouldLose {
        /// Its name.
        name: String,
        /// What would be lost, in a sentence.
        what: String,
    },
}

/// A model and a format for a file of its own.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct BindFile {
    /// The model.
    pub model: ModelId,
    /// The format that is offered; a name that the user ends in that of another format is written in that one.
    pub format: FileFormat,
}

/// What came of taking what the file holds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Taken {
    /// The one step that it was; null where the model held the same already.
    pub answer: Option<Answer>,
    /// What the file held and could not be carried over.
    pub notes: Vec<ImportNote>,
    /// The file.
    pub file: FileState,
}

/// Models of a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfModels {
    /// Their ids, at most 500.
    pub models: Vec<ModelId>,
}

/// Which models stand open as tabs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Tabs {
    /// The models in the order of their tabs.
    pub models: Vec<ModelId>,
    /// The one that is looked at.
    pub current: Option<ModelId>,
}

/// Whether there was work to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cancelled {
    /// Whether long work was under way; it ends at its next step, and nothing of it stays.
    pub stopped: bool,
}
