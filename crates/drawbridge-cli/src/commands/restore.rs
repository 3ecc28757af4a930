use crate::answer::Answer;
use crate::style::Style;
use crate::text::{count, line};
use clap::Args;
use drawbridge_app::jobs::shelf::{self, Place, RestoreAnswer};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Bring the workspace back to what a backup holds
#[derive(Debug, Args)]
#[command(after_help = "\
What the workspace holds now is kept as a backup first.

Examples:
  drawbridge restore threat-models.db
  drawbridge restore /media/stick/threat-models.db --json")]
pub(crate) struct Restore {
    /// The backup.
    from: PathBuf,
}

impl Restore {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(shelf::restore(workspace, &self.from)?))
    }
}

impl Answer for RestoreAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let models = style.strong(&count(self.models, "model", "models"));
        let before = style.faint(&format!("What was there before is kept in {}.", line(&self.before)));
        format!("The workspace has {models} again.\n{before}")
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}
