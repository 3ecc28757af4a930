use crate::answer::{Answer, notes_in_words};
use crate::style::Style;
use crate::text::line;
use clap::{Args, ValueEnum};
use drawbridge_app::jobs::render::{self, RenderAnswer};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::{self, Failure};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::PathBuf;

/// Draw a diagram into a picture
#[derive(Debug, Args)]
#[command(after_help = "\
A diagram without positions is laid out. A PNG that would get too large is drawn smaller, and a note says so.

Examples:
  drawbridge render shop.dfd -o shop.svg
  drawbridge render model.json -o second.png --diagram 2 --theme dark
  drawbridge render \"workspace:Web shop\" -o shop.svg --json")]
pub(crate) struct Render {
    /// The file; `-` is standard input, `workspace:TITLE` a model of the workspace.
    #[arg(value_name = "FILE")]
    source: OsString,
    /// The picture to write: .svg or .png.
    #[arg(short, long, value_name = "PICTURE")]
    out: PathBuf,
    /// Which diagram, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    diagram: usize,
    /// The colours.
    #[arg(long, default_value = "light")]
    theme: Theme,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Theme {
    /// Dark lines on light.
    Light,
    /// Light lines on dark.
    Dark,
}

impl Render {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let theme = match self.theme {
            Theme::Light => wire::Theme::Light,
            Theme::Dark => wire::Theme::Dark,
        };
        let source = Source::parse(&self.source);
        Ok(Box::new(render::render(&source, workspace, &self.out, self.diagram, theme)?))
    }
}

impl Answer for RenderAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        format!("Drew {} into {}", line(&self.title), style.strong(&line(&self.file)))
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }
}
