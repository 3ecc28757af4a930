use crate::answer::Answer;
use crate::style::Style;
use crate::text::{count, line, table};
use clap::Args;
use drawbridge_app::jobs::inspect::{self, Includes, InspectAnswer};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};
use std::ffi::OsString;

/// Say what a file is and count what is in it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  drawbridge inspect model.json
  drawbridge inspect shop.dfd --json
  drawbridge inspect - < model.json")]
pub(crate) struct Inspect {
    /// The file; `-` is standard input, `workspace:TITLE` a model of the workspace.
    #[arg(value_name = "FILE")]
    source: OsString,
    /// Follow the includes of the file inside its folder, where its format has any.
    #[arg(long)]
    resolve: bool,
}

impl Inspect {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let includes = if self.resolve { Includes::Resolved } else { Includes::Left };
        Ok(Box::new(inspect::inspect(&Source::parse(&self.source), workspace, includes)?))
    }
}

impl Answer for InspectAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let counts = [
            ("diagrams", self.diagrams),
            ("elements", self.elements),
            ("flows", self.flows),
            ("boundaries", self.boundaries),
            ("data", self.data),
            ("threats", self.threats),
            ("components", self.components),
        ];
        let rows: Vec<Vec<String>> =
            counts.iter().map(|(word, number)| vec![format!("  {word}"), number.to_string()]).collect();
        let title = if self.title.is_empty() { "(no title)" } else { &self.title };
        let format = line(&format!("{} {}", self.format, self.version));
        let mut text = format!("{} · {format}\n{}", style.strong(&line(title)), table(&rows));
        if !self.notes.is_empty() {
            let notes = self.notes.iter().map(|note| {
                let place = if note.place.is_empty() { String::new() } else { format!("{}: ", line(&note.place)) };
                format!("  {place}{} {}", line(&note.text), style.faint(&format!("({})", note.code)))
            });
            let notes: Vec<String> = notes.collect();
            text.push_str(&format!("\n\n{}\n{}", count(notes.len(), "note", "notes"), notes.join("\n")));
        }
        text
    }
}
