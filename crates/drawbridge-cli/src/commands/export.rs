use super::convert::{Written, format};
use crate::answer::Answer;
use crate::arguments::examples;
use clap::Args;
use drawbridge_app::jobs::Format;
use drawbridge_app::jobs::shelf::{self, Place};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_export(),
    after_help = examples(&[
        "drawbridge export \"Web shop\" shop.drawbridge",
        "drawbridge export \"Web shop\" shop.json --json",
        "drawbridge export \"Web shop\" shop.txt --to dfd",
    ]),
)]
pub(crate) struct Export {
    #[arg(help = say::help_export_model())]
    model: String,
    #[arg(help = say::help_convert_out())]
    out: PathBuf,
    #[arg(help = say::help_convert_to(), long, value_name = "FORMAT", value_parser = format())]
    to: Option<Format>,
}

impl Export {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let notes = shelf::export(workspace, &self.model, &self.out, self.to)?;
        Ok(Box::new(Written { file: self.out, notes }))
    }
}
