use crate::answer::{Answer, Status, notes_in_words};
use crate::style::Style;
use crate::text::{count, line, paragraph};
use clap::Args;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::jobs::validate::{self, ProblemAnswer, ValidateAnswer};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};
use std::ffi::OsString;

/// Check the diagrams of a model
#[derive(Debug, Args)]
#[command(after_help = "\
Ends with status 1 when there are errors; warnings and hints alone are fine.

Examples:
  drawbridge validate shop.dfd
  drawbridge validate model.json --json
  drawbridge validate - < model.json")]
pub(crate) struct Validate {
    /// The file; `-` is standard input, `workspace:TITLE` a model of the workspace.
    #[arg(value_name = "FILE")]
    source: OsString,
}

impl Validate {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(validate::validate(&Source::parse(&self.source), workspace)?))
    }
}

impl Answer for ValidateAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let title = style.strong(&line(&self.title));
        if self.problems.is_empty() {
            return format!("{title} · {}", style.good("✓ no problems"));
        }
        let number = |severity: &str| self.problems.iter().filter(|problem| problem.severity == severity).count();
        let (errors, warnings, hints) = (number("error"), number("warning"), number("hint"));
        let heading = format!(
            "{title} · {}, {}, {}",
            count(errors, "error", "errors"),
            count(warnings, "warning", "warnings"),
            count(hints, "hint", "hints")
        );
        let problems = self.problems.iter().map(|problem| shown(style, problem));
        std::iter::once(heading).chain(problems).collect::<Vec<_>>().join("\n\n")
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }

    fn status(&self) -> Status {
        if self.has_errors() { Status::Findings } else { Status::Fine }
    }
}

fn shown(style: &Style, problem: &ProblemAnswer) -> String {
    let (mark, columns) = match problem.severity {
        "error" => (style.error("✗ error"), 7),
        "warning" => (style.warning("! warning"), 9),
        _ => (style.faint("· hint"), 6),
    };
    let mut lines = vec![paragraph(style, &format!("{mark}  "), columns + 2, &problem.text)];
    let place = match problem.at.kind {
        "model" => "the model".to_owned(),
        kind => format!("{kind} “{}” ({})", problem.at.name, problem.at.id),
    };
    lines.push(paragraph(style, &style.faint("  at   "), 7, &place));
    if !problem.explanation.is_empty() {
        lines.push(paragraph(style, &style.faint("  why  "), 7, &problem.explanation));
    }
    if let Some(fix) = &problem.fix {
        lines.push(paragraph(style, &style.faint("  fix  "), 7, fix));
    }
    lines.push(format!("  {}", style.faint(&problem.code)));
    lines.join("\n")
}
