//! The command table: each command's name, request and answer, once. From it come the dispatcher, the list of names
//! and the types of the page.

use crate::app::App;
use crate::wire::{self, Code, Failure};
use drawbridge_messages as say;
use serde::Serialize;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The command that stops long work. A host answers it by [`crate::Stop::ask`], past all commands that wait.
pub const CANCEL: &str = "cancel";

macro_rules! commands {
    ($(#[doc = $doc:literal] $name:literal $function:ident($request:ty) -> $answer:ty;)*) => {
        /// The names of all commands, in the order of the table.
        pub const NAMES: &[&str] = &[$($name),*];

        fn dispatch<F: Form>(app: &mut App, name: &str, request: Value) -> Result<F, Failure> {
            match name {
                $($name => {
                    let request: $request = serde_json::from_value(request).map_err(|error| misread(name, &error))?;
                    let answer: $answer = app.$function(request)?;
                    Ok(F::of(&answer))
                })*
                _ => Err(Failure::usage(&say::failure_no_command(name.escape_debug()))),
            }
        }

        /// Calls `visit` with each command's name, request and answer.
        pub(crate) fn describe(visit: &mut impl Visit) {
            $(visit.command::<$request, $answer>($name, $doc);)*
        }
    };
}

/// A form in which answers cross.
trait Form {
    /// The answer in this form.
    fn of(answer: &impl Serialize) -> Self;
}

impl Form for Value {
    fn of(answer: &impl Serialize) -> Self {
        serde_json::to_value(answer).expect("wire types serialise: their maps have text keys")
    }
}

impl Form for String {
    fn of(answer: &impl Serialize) -> Self {
        serde_json::to_string(answer).expect("wire types serialise: their maps have text keys")
    }
}

/// Somebody who wants to know the types of all commands.
pub(crate) trait Visit {
    /// One command.
    fn command<Q: ts_rs::TS + 'static, A: ts_rs::TS + 'static>(&mut self, name: &str, doc: &str);
}

commands! {
    #[doc = "Everything that the page needs to begin."]
    "start" start(wire::Nothing) -> wire::Start;
    #[doc = "Bodies of new ids: a kind letter before one makes an id."]
    "mint" mint(wire::Mint) -> Vec<String>;
    #[doc = "The models of the workspace, the latest first."]
    "models" models(wire::Nothing) -> Vec<wire::ModelSummary>;
    #[doc = "Systems and models of a shelf, as a home screen lists them; no model is opened for it."]
    "home" home(wire::OfShelf) -> wire::Home;
    #[doc = "Counts the open threats of some models that changed since they were last counted."]
    "countThreats" count_threats(wire::CountThreats) -> wire::CountedThreats;
    #[doc = "The small pictures of models; those that cannot be read are left out."]
    "thumbnails" thumbnails(wire::ThumbnailsOf) -> Vec<wire::Thumbnail>;
    #[doc = "Enters a system."]
    "addSystem" add_system(wire::SystemFields) -> wire::System;
    #[doc = "Says anew what is known of a system."]
    "editSystem" edit_system(wire::EditSystem) -> wire::System;
    #[doc = "Marks a system as considered, with the author's name and the time, or takes the mark back."]
    "considerSystem" consider_system(wire::ConsiderSystem) -> wire::System;
    #[doc = "Puts a system into the archive or takes it out."]
    "keepSystem" keep_system(wire::KeepSystem) -> wire::System;
    #[doc = "Removes a system for good; its models stay."]
    "removeSystem" remove_system(wire::OfSystem) -> wire::Nothing;
    #[doc = "Says which system a model is of, how deep it is meant to go and when it is to be reviewed."]
    "fileModel" file_model(wire::FileModel) -> wire::ModelSummary;
    #[doc = "Retitles a model, as a step that can be undone. A window that shows it must ask for a snapshot."]
    "renameModel" rename_model(wire::TitledModel) -> wire::ModelSummary;
    #[doc = "Copies a model, without its history and its file."]
    "duplicateModel" duplicate_model(wire::TitledModel) -> wire::ModelSummary;
    #[doc = "Puts a model into the archive or takes it out."]
    "keepModel" keep_model(wire::KeepModel) -> wire::ModelSummary;
    #[doc = "Puts a model into the bin."]
    "deleteModel" delete_model(wire::OfModel) -> wire::ModelSummary;
    #[doc = "Takes a model out of the bin."]
    "restoreModel" restore_model(wire::OfModel) -> wire::ModelSummary;
    #[doc = "Removes a model of the bin for good."]
    "purgeModel" purge_model(wire::OfModel) -> wire::Nothing;
    #[doc = "Sets the name that stands under what is done from now on."]
    "setAuthor" set_author(wire::SetAuthor) -> wire::AuthorName;
    #[doc = "What a person set, and where the workspace is."]
    "settings" settings(wire::Nothing) -> wire::Settings;
    #[doc = "Changes settings; what is left out stays."]
    "setSettings" set_settings(wire::SetSettings) -> wire::Settings;
    #[doc = "The backups of the workspace, the newest first."]
    "backups" backups(wire::Nothing) -> Vec<wire::Backup>;
    #[doc = "Makes a backup of the workspace; null when the user cancels."]
    "backupNow" backup_now(wire::BackUp) -> Option<wire::BackedUp>;
    #[doc = "Brings the workspace back to what a backup holds; null when the user cancels. Then all begins anew."]
    "restoreBackup" restore_backup(wire::RestoreBackup) -> Option<wire::Restored>;
    #[doc = "Asks the user for a new place and moves the workspace with its backups; null when they cancel."]
    "moveWorkspace" move_workspace(wire::Nothing) -> Option<wire::MovedWorkspace>;
    #[doc = "What the application is made of."]
    "about" about(wire::Nothing) -> wire::About;
    #[doc = "Makes an empty model with one diagram."]
    "newModel" new_model(wire::NewModel) -> wire::Snapshot;
    #[doc = "Makes a model of the sample that comes with the application."]
    "openSample" open_sample(wire::Nothing) -> wire::Snapshot;
    #[doc = "Opens a model of the workspace."]
    "openModel" open_model(wire::OfModel) -> wire::Snapshot;
    #[doc = "Asks the user for a file and opens it; null when they cancel."]
    "openFile" open_file(wire::Nothing) -> Option<wire::Snapshot>;
    #[doc = "Draws a diagram."]
    "drawing" drawing(wire::OfDiagram) -> wire::Drawing;
    #[doc = "Carries out an edit; it is durable when the answer is there."]
    "edit" edit(wire::EditModel) -> wire::Answer;
    #[doc = "Takes the last step back; null when there is none."]
    "undo" undo(wire::OfModel) -> Option<wire::Answer>;
    #[doc = "Brings the last step back; null when there is none."]
    "redo" redo(wire::OfModel) -> Option<wire::Answer>;
    #[doc = "What an edit would draw anew; nothing changes."]
    "preview" preview(wire::Preview) -> Vec<wire::Fragment>;
    #[doc = "Shows more or fewer suggestions."]
    "setTier" set_tier(wire::SetTier) -> wire::TierAnswer;
    #[doc = "Lists every place of the group that a suggestion belongs to, from now on."]
    "unfold" unfold(wire::OfThreat) -> wire::TierAnswer;
    #[doc = "All threats of one subject, whatever the tier."]
    "threatsAt" threats_at(wire::OfSubject) -> Vec<wire::Suggestion>;
    #[doc = "What the cards of threats say beyond their rows, in the order asked; keys that the model has not are left out."]
    "cards" cards(wire::OfThreats) -> Vec<wire::Card>;
    #[doc = "Every threat of a model, whatever the tier, with the tier that lists it."]
    "register" register(wire::OfModel) -> wire::Register;
    #[doc = "The rules that say nothing at a subject, and why; those stopped by what protects first."]
    "silent" silent(wire::OfSubject) -> Vec<wire::SilentRule>;
    #[doc = "What is known of a subject: each fact that something speaks for, the losing values too."]
    "facts" facts(wire::OfSubject) -> Vec<wire::KnownFact>;
    #[doc = "Threats as Markdown for a ticket, in the order asked."]
    "ticket" ticket(wire::OfThreats) -> String;
    #[doc = "The problems of a model."]
    "problems" problems(wire::OfModel) -> Vec<wire::Problem>;
    #[doc = "Why a threat is suggested, or why it is not."]
    "explain" explain(wire::OfThreat) -> wire::Explanation;
    #[doc = "The steps of a model's history, the latest first."]
    "history" history(wire::HistoryRequest) -> Vec<wire::HistoryStep>;
    #[doc = "Brings a model back to what it was after a step, as one step that can be undone; null when it is there."]
    "jumpBack" jump_back(wire::JumpBack) -> Option<wire::Answer>;
    #[doc = "Asks the user for a place and writes a picture of a diagram; null when they cancel."]
    "exportPicture" export_picture(wire::ExportPicture) -> Option<wire::Saved>;
    #[doc = "Asks the user for a place and writes the model there, a copy; null when they cancel."]
    "exportFile" export_file(wire::ExportFile) -> Option<wire::Saved>;
    #[doc = "Writes the model to the file that it is bound to, unless that would lose what nobody has seen."]
    "saveFile" save_file(wire::SaveFile) -> wire::SaveOutcome;
    #[doc = "Asks the user for a place, writes the model there and binds it to that file; null when they cancel."]
    "bindFile" bind_file(wire::BindFile) -> Option<wire::SaveOutcome>;
    #[doc = "Parts a model from its file: it lives on in the workspace."]
    "unbindFile" unbind_file(wire::OfModel) -> wire::Nothing;
    #[doc = "Takes what the file holds into the model, as one step; what the format cannot say stays."]
    "takeFile" take_file(wire::OfModel) -> wire::Taken;
    #[doc = "How the file of a model stands to it, looked up now; null where it is bound to none."]
    "fileState" file_state(wire::OfModel) -> Option<wire::FileState>;
    #[doc = "Which of these models are bound to a file that is not there any more."]
    "lostFiles" lost_files(wire::OfModels) -> Vec<drawbridge_model::ids::ModelId>;
    #[doc = "Closes a model: its memory is freed, and it opens again as it was."]
    "closeModel" close_model(wire::OfModel) -> wire::Nothing;
    #[doc = "Keeps which models stand open as tabs; `start` tells them."]
    "setTabs" set_tabs(wire::Tabs) -> wire::Nothing;
    #[doc = "Stops the long work that is under way; the only command that does not wait for it."]
    "cancel" cancel(wire::Nothing) -> wire::Cancelled;
}

/// Carries out a command. A panic inside becomes a failure; the sessions are then loaded afresh from the workspace.
///
/// # Errors
/// Whatever the command says; see [`Failure`].
pub fn call(app: &mut App, name: &str, request: Value) -> Result<Value, Failure> {
    guarded(app, name, request)
}

/// The same with the answer as JSON text, for those who only hand it on: a large drawing is written once.
///
/// # Errors
/// As for [`call`].
pub fn call_for_text(app: &mut App, name: &str, request: Value) -> Result<String, Failure> {
    guarded(app, name, request)
}

fn guarded<F: Form>(app: &mut App, name: &str, request: Value) -> Result<F, Failure> {
    match catch_unwind(AssertUnwindSafe(|| dispatch(app, name, request))) {
        Ok(answer) => answer,
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("no message");
            tracing::error!(command = name, "a defect: {text}");
            app.forget_sessions();
            Err(Failure { code: Code::Bug, message: say::failure_defect(name), hint: Some(say::failure_defect_hint()) })
        }
    }
}

fn misread(name: &str, error: &serde_json::Error) -> Failure {
    Failure::usage(&say::failure_misread(error, name))
}
