use crate::answer::{Answer, notes_in_words};
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::{Args, ValueEnum};
use drawbridge_app::jobs::render::{self, RenderAnswer};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::{self, Failure};
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_render(),
    after_help = remark_and_examples(&say::help_render_remark(), &[
        "drawbridge render shop.dfd -o shop.svg",
        "drawbridge render model.json -o second.png --diagram 2 --theme dark",
        "drawbridge render \"workspace:Web shop\" -o shop.svg --json",
    ]),
)]
pub(crate) struct Render {
    #[arg(help = say::help_source(), value_name = "FILE")]
    source: OsString,
    #[arg(help = say::help_render_out(), short, long, value_name = "PICTURE")]
    out: PathBuf,
    #[arg(help = say::help_render_diagram(), long, value_name = "N", default_value_t = 1)]
    diagram: usize,
    #[arg(help = say::help_render_theme(), long, default_value = "light")]
    theme: Theme,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Theme {
    #[value(help = say::help_render_light())]
    Light,
    #[value(help = say::help_render_dark())]
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
        say::cli_drew(style.strong(&line(&self.file)), line(&self.title))
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }
}
