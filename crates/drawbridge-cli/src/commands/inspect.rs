use crate::answer::Answer;
use crate::arguments::examples;
use crate::style::Style;
use crate::text::{line, table};
use clap::Args;
use drawbridge_app::jobs::inspect::{self, Includes, InspectAnswer};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;

#[derive(Debug, Args)]
#[command(
    about = say::help_inspect(),
    after_help = examples(&[
        "drawbridge inspect model.json",
        "drawbridge inspect shop.dfd --json",
        "drawbridge inspect - < model.json",
    ]),
)]
pub(crate) struct Inspect {
    #[arg(help = say::help_source(), value_name = "FILE")]
    source: OsString,
    #[arg(help = say::help_inspect_resolve(), long)]
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
            (say::cli_diagrams(), self.diagrams),
            (say::cli_elements(), self.elements),
            (say::cli_flows(), self.flows),
            (say::cli_boundaries(), self.boundaries),
            (say::cli_data(), self.data),
            (say::cli_threats(), self.threats),
            (say::cli_components(), self.components),
        ];
        let rows: Vec<Vec<String>> =
            counts.iter().map(|(word, number)| vec![format!("  {word}"), number.to_string()]).collect();
        let title = if self.title.is_empty() { say::cli_no_title() } else { self.title.clone() };
        let format = line(&format!("{} {}", self.format, self.version));
        let mut text = format!("{} · {format}\n{}", style.strong(&line(&title)), table(&rows));
        if !self.notes.is_empty() {
            let notes = self.notes.iter().map(|note| {
                let place = if note.place.is_empty() { String::new() } else { format!("{}: ", line(&note.place)) };
                format!("  {place}{} {}", line(&note.text), style.faint(&format!("({})", note.code)))
            });
            let notes: Vec<String> = notes.collect();
            text.push_str(&format!("\n\n{}\n{}", say::count_notes(notes.len()), notes.join("\n")));
        }
        text
    }
}
