use crate::answer::Answer;
use crate::arguments::examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, BackupAnswer, Place};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_backup(),
    after_help = examples(&[
        "drawbridge backup threat-models.db",
        "drawbridge backup /media/stick/threat-models.db --json",
    ]),
)]
pub(crate) struct Backup {
    #[arg(help = say::help_backup_to())]
    to: PathBuf,
}

impl Backup {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(shelf::backup(workspace, &self.to)?))
    }
}

impl Answer for BackupAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        say::cli_backed_up(style.strong(&line(&self.file)))
    }
}
