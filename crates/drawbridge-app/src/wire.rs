//! What crosses to the page, the command line and the tests. `ui/src/generated/core.ts` is made from it.
//!
//! Records, edits and diffs cross in the serde form of `drawbridge-model`.

mod files;
mod inventory;
mod preferences;
mod requests;
mod threats;

pub use files::*;
pub use inventory::*;
pub use preferences::*;
pub use requests::*;
pub use threats::*;

use drawbridge_model::ids::{ModelId, SystemId};
use drawbridge_model::{DiagramId, Diff, Edit, FactName, Record, Rect, Subject, ThreatKey, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that the page needs to begin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The version of the application.
    pub version: String,
    /// Whose name stands under decisions and in the history.
    pub author: String,
    /// Where that name comes from.
    pub author_from: AuthorFrom,
    /// The state of the workspace.
    pub workspace: WorkspaceState,
    /// The models of the workspace, the latest first.
    pub models: Vec<ModelSummary>,
    /// The model to show first: the one given as an argument, else the last one.
    pub open: Option<ModelId>,
    /// The models that stood open as tabs when the application was last used.
    pub tabs: Tabs,
    /// Why the file given as an argument could not be opened.
    pub failure: Option<Failure>,
    /// The fact catalogue.
    pub facts: Vec<FactSummary>,
    /// The components of the library.
    pub components: Vec<ComponentSummary>,
    /// The stylesheet of drawings, as the renderer writes it.
    pub drawing_css: String,
    /// How the window looks and what it finds again.
    pub settings: Settings,
}

/// The state of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorkspaceState {
    /// All is well.
    Ready,
    /// It can be read only, and why.
    ReadOnly {
        /// Why, in a sentence.
        why: String,
    },
    /// The database was damaged, was set aside, and a fresh one is in use.
    SetAside {
        /// Where the damaged one is now, for a person to read.
        place: String,
        /// The time of the newest backup, if there is one.
        backup: Option<String>,
    },
}

/// A model in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelSummary {
    /// Its id.
    pub id: ModelId,
    /// Its title.
    pub title: String,
    /// The system that it is of.
    pub system: Option<SystemId>,
    /// How deep it is meant to go.
    pub tier: Option<Depth>,
    /// The owner on its sheet, else that of its system; may be empty.
    pub owner: String,
    /// The day on which it is to be reviewed: its own, else that of its system.
    pub due: Option<String>,
    /// The day that it has of its own.
    pub own_due: Option<String>,
    /// Its open threats, suggested, written and imported; null when it changed since they were counted.
    pub open: Option<OpenThreats>,
    /// How many diagrams it has.
    pub diagrams: u32,
    /// How many elements it has.
    pub elements: u32,
    /// How many flows it has.
    pub flows: u32,
    /// How many boundaries it has.
    pub boundaries: u32,
    /// How many threats were written or imported.
    pub threats: u32,
    /// How many decisions it holds.
    pub decisions: u32,
    /// How many comments it holds.
    pub comments: u32,
    /// When it was created: UTC, RFC 3339, seconds.
    pub created: String,
    /// When it was last changed: UTC, RFC 3339, seconds.
    pub updated: String,
    /// Who changed it last.
    pub changed_by: String,
    /// What to call the file it is bound to, if any.
    pub file: Option<String>,
}

/// A fact of the catalogue, as the inspector shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactSummary {
    /// Its name.
    pub id: FactName,
    /// The kinds of subject that may have it: `actor`, `process`, `store`, `flow`, `boundary`, `data`.
    pub applies_to: Vec<String>,
    /// `flag`, `choice`, `number` or `text`.
    pub kind: String,
    /// The choices in their order.
    pub choices: Vec<Choice>,
    /// Its label.
    pub label: String,
    /// What it means.
    pub help: String,
}

/// A choice of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// The value that is stored.
    pub value: Value,
    /// What a person reads.
    pub label: String,
}

/// A component of the library, as the palette shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComponentSummary {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `actor`, `process` or `store`.
    pub kind: String,
    /// Its category.
    pub category: String,
    /// The name of its icon.
    pub icon: String,
}

/// A model as a window needs it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// The model.
    pub model: ModelId,
    /// The revision that the rest belongs to; answers continue from it.
    pub revision: u32,
    /// All records.
    pub records: Vec<Record>,
    /// The drawing of the diagram that is shown first; none where the model has no diagram.
    pub drawing: Option<Drawing>,
    /// How deep the list of suggestions goes.
    pub tier: Tier,
    /// The suggestions that the tier shows, and all threats that were written or imported or have gone stale.
    pub suggestions: Vec<Suggestion>,
    /// The questions, those that settle most first.
    pub questions: Vec<Question>,
    /// How many suggestions wait beyond the tiers.
    pub more: More,
    /// What can be undone and redone.
    pub history: HistoryState,
    /// What an import did not carry over.
    pub notes: Vec<ImportNote>,
    /// Whether no window was shown the notes before.
    pub notes_are_new: bool,
    /// The file that it is bound to, if any.
    pub file: Option<FileState>,
}

/// The drawing of one diagram.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Drawing {
    /// The diagram.
    pub diagram: DiagramId,
    /// All fragments in drawing order.
    pub fragments: Vec<Fragment>,
    /// The box around everything, in quarter pixels; empty for an empty diagram.
    pub bounds: Rect,
}

/// A piece of a drawing, or the news that it is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fragment {
    /// The diagram.
    pub diagram: DiagramId,
    /// Which layer it lies in.
    pub layer: Layer,
    /// Its id within the layer: that of its subject.
    pub id: String,
    /// Its place within the layer; compared as text, ties by id.
    pub order: String,
    /// A `<g>`, or `null` when it is gone.
    pub svg: Option<String>,
}

/// The layers of a drawing, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Layer {
    /// Trust boundaries.
    Boundary,
    /// Flows.
    Flow,
    /// Elements and notes.
    Element,
    /// The labels of flows.
    Label,
    /// Badges.
    Badge,
}

/// The answer to an edit, an undo or a redo. The page applies answers in order of revision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The model.
    pub model: ModelId,
    /// The revision afterwards; a gap means that the page must ask for a snapshot.
    pub revision: u32,
    /// What changed.
    pub diff: Diff,
    /// What is drawn anew.
    pub fragments: Vec<Fragment>,
    /// What changed in the suggestions.
    pub outcomes: OutcomeChanges,
    /// What to tell of the suggestions that came and went.
    pub told: Told,
    /// What can be undone and redone.
    pub history: HistoryState,
}

/// What changed in the list of suggestions, and how many suggestions the model gained and lost, shown or not.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeChanges {
    /// Suggestions that the list did not show before.
    pub appeared: Vec<Suggestion>,
    /// Suggestions that read differently now.
    pub changed: Vec<Suggestion>,
    /// Suggestions that the list shows no more.
    pub vanished: Vec<ThreatKey>,
    /// How many suggestions the model has that it had not before.
    pub gained: u32,
    /// How many suggestions of the model are gone.
    pub lost: u32,
    /// The questions as they stand now; null where they are as they were.
    pub questions: Option<Vec<Question>>,
    /// How many suggestions wait beyond the tiers.
    pub more: More,
}

/// The answer to a change of tier: the list, and the badges that follow it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TierAnswer {
    /// What changed in the list.
    pub outcomes: OutcomeChanges,
    /// What is drawn anew.
    pub fragments: Vec<Fragment>,
}

/// How many suggestions wait in deeper tiers than the one that is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct More {
    /// How many more there are at thirty minutes.
    pub thirty: u32,
    /// How many more there are in full.
    pub full: u32,
}

/// What can be undone and redone, and when the model was last made durable.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryState {
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would bring back, in words.
    pub redo: Option<String>,
    /// When the last change was durable: UTC, RFC 3339, seconds.
    pub saved: String,
    /// Whether the model changed since its file was last read or written; false for one that is bound to none.
    pub ahead: bool,
}

/// A step of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryStep {
    /// Its number, ascending.
    pub number: u32,
    /// Who.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
    /// What, in words.
    pub words: String,
    /// `done`, `undone` (it can be done again) or `dropped` (something else was done instead).
    pub state: String,
    /// The kinds of record that it touches, such as `element`, `placement`, `decision`.
    pub kinds: Vec<String>,
}

/// A problem of the model.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Which check found it.
    pub code: String,
    /// `error`, `warning` or `hint`.
    pub severity: String,
    /// Where.
    pub at: Subject,
    /// What is wrong, with real names.
    pub text: String,
    /// Why it matters.
    pub explanation: String,
    /// An edit that mends it.
    pub fix: Option<Edit>,
    /// What the fix does, in words.
    pub fix_label: Option<String>,
}

/// What an import did not carry over, or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportNote {
    /// Which kind of note.
    pub code: String,
    /// Where in the file.
    pub place: String,
    /// What happened.
    pub text: String,
}

/// An explanation as a tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Explanation {
    /// What this line says.
    pub text: String,
    /// `true`, `false` or `unknown`, where the line has a value.
    pub value: Option<String>,
    /// Where the value came from.
    pub from: Option<String>,
    /// What it is made of.
    pub parts: Vec<Explanation>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saved {
    /// The name of the file, without its folder.
    pub name: String,
    /// What the format could not hold.
    pub notes: Vec<ImportNote>,
}

/// What the core tells the page unasked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Message {
    /// A file was opened from outside: an argument of a second start, a drop.
    Opened {
        /// The model that it became.
        model: ModelId,
    },
    /// How far long work is; it can be stopped by `cancel`. The last one says `of` 0: the work is over.
    Progress {
        /// What is done now, for a person.
        what: String,
        /// How many steps are behind.
        done: u32,
        /// How many there are.
        of: u32,
    },
    /// A file from outside could not be opened.
    OpenFailed {
        /// Why.
        failure: Failure,
    },
}

/// An error as it crosses: what was attempted, on what, why it failed, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// What a caller can act on.
    pub code: Code,
    /// A sentence for a person.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// What a caller can act on. A code exists only where the page or the command line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// The input is not of a known format, or is damaged.
    Input,
    /// The request makes no sense: an unknown command, a missing model, an impossible edit.
    Usage,
    /// The edit is not possible on this model.
    Rejected,
    /// The workspace or a file cannot be written.
    CannotWrite,
    /// No room is left on the disk; nothing was changed.
    DiskFull,
    /// The workspace is read-only.
    ReadOnly,
    /// The user stopped it.
    Stopped,
    /// A defect of ours.
    Bug,
}
