//! The commands, one file each. A new one is a file, a line in [`Command`] and a line in each table below it.

mod backup;
mod completions;
mod convert;
mod explain;
mod export;
mod inspect;
mod list;
mod man;
mod new;
mod open;
mod relocate;
mod render;
mod restore;
mod systems;
mod threats;
mod validate;

use crate::answer::Answer;
use clap::Subcommand;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Inspect(inspect::Inspect),
    Threats(threats::Threats),
    Validate(validate::Validate),
    Explain(explain::Explain),
    Convert(convert::Convert),
    Render(render::Render),
    New(new::New),
    List(list::List),
    Systems(systems::Systems),
    Export(export::Export),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Move(relocate::Move),
    Open(open::Open),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Command {
    /// Does it.
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        match self {
            Self::Inspect(command) => command.run(workspace),
            Self::Threats(command) => command.run(workspace),
            Self::Validate(command) => command.run(workspace),
            Self::Explain(command) => command.run(workspace),
            Self::Convert(command) => command.run(workspace),
            Self::Render(command) => command.run(workspace),
            Self::New(command) => command.run(workspace),
            Self::List(command) => command.run(workspace),
            Self::Systems(command) => command.run(workspace),
            Self::Export(command) => command.run(workspace),
            Self::Backup(command) => command.run(workspace),
            Self::Restore(command) => command.run(workspace),
            Self::Move(command) => command.run(workspace),
            Self::Open(command) => command.run(workspace),
            Self::Completions(command) => command.run(),
            Self::Man(command) => command.run(),
        }
    }

    /// What is said while it takes long.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Inspect(_) => say::cli_counting(),
            Self::Threats(_) => say::cli_looking(),
            Self::Validate(_) => say::cli_checking(),
            Self::Explain(_) => say::cli_explaining(),
            Self::Convert(_) | Self::Export(_) => say::cli_writing(),
            Self::Render(_) => say::cli_drawing(),
            Self::New(_) | Self::List(_) | Self::Systems(_) => say::cli_opening(),
            Self::Backup(_) | Self::Restore(_) | Self::Move(_) => say::cli_copying(),
            Self::Open(_) => say::cli_starting(),
            Self::Completions(_) | Self::Man(_) => say::cli_writing_page(),
        }
    }
}
