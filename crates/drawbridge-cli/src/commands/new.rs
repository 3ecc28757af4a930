use crate::answer::Answer;
use crate::arguments::examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, NewAnswer, Place};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(
    about = say::help_new(),
    after_help = examples(&[
        "drawbridge new \"Web shop\"",
        "drawbridge new \"Web shop\" --json",
        "drawbridge --workspace team.db new \"Payments\"",
    ]),
)]
pub(crate) struct New {
    #[arg(help = say::help_new_title())]
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
        say::cli_made(style.faint(&self.id), style.strong(&line(&self.title)))
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}
