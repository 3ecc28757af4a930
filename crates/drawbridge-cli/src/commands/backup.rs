use crate::answer::Answer;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, BackupAnswer, Place};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Copy the whole workspace to a file
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  drawbridge backup threat-models.db
  drawbridge backup /media/stick/threat-models.db --json")]
pub(crate) struct Backup {
    /// The file to write; it must not exist yet.
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
        format!("Copied the workspace to {}", style.strong(&line(&self.file)))
    }
}
