use super::convert::{Written, format};
use crate::answer::Answer;
use clap::Args;
use drawbridge_app::jobs::Format;
use drawbridge_app::jobs::shelf::{self, Place};
use drawbridge_app::wire::Failure;
use std::path::PathBuf;

/// Write a model of the workspace to a file
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  drawbridge export \"Web shop\" shop.drawbridge
  drawbridge export \"Web shop\" shop.json --json
  drawbridge export \"Web shop\" shop.txt --to dfd")]
pub(crate) struct Export {
    /// The title or id of the model.
    model: String,
    /// The file to write; its extension says the format: .drawbridge, .dfd, .json (Threat Dragon v2).
    out: PathBuf,
    /// The format to write, whatever the extension says.
    #[arg(long, value_name = "FORMAT", value_parser = format())]
    to: Option<Format>,
}

impl Export {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let notes = shelf::export(workspace, &self.model, &self.out, self.to)?;
        Ok(Box::new(Written { file: self.out, notes }))
    }
}
