use crate::answer::Answer;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, NewAnswer, Place};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};

/// Make an empty model in the workspace
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  drawbridge new \"Web shop\"
  drawbridge new \"Web shop\" --json
  drawbridge --workspace team.db new \"Payments\"")]
pub(crate) struct New {
    /// The title of the model.
    title: String,
}

impl New {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(shelf::new(workspace, &self.title)?))
    }
}

impl Answer for NewAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        format!("Made {} {}", style.strong(&line(&self.title)), style.faint(&self.id))
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}
