use crate::answer::{Answer, Status, notes_in_words};
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::{line, paragraph};
use clap::Args;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::jobs::validate::{self, ProblemAnswer, ValidateAnswer};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;

#[derive(Debug, Args)]
#[command(
    about = say::help_validate(),
    after_help = remark_and_examples(&say::help_validate_remark(), &[
        "drawbridge validate shop.dfd",
        "drawbridge validate model.json --json",
        "drawbridge validate - < model.json",
    ]),
)]
pub(crate) struct Validate {
    #[arg(help = say::help_source(), value_name = "FILE")]
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
            return format!("{title} · {}", style.good(&say::cli_no_problems()));
        }
        let number = |severity: &str| self.problems.iter().filter(|problem| problem.severity == severity).count();
        let (errors, warnings, hints) = (number("error"), number("warning"), number("hint"));
        let heading =
            say::cli_problems(say::cli_errors(errors), say::cli_hints(hints), title, say::cli_warnings(warnings));
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
    let word = match problem.severity {
        "error" => say::cli_error(),
        "warning" => say::cli_warning(),
        _ => say::cli_hint(),
    };
    let mark = match problem.severity {
        "error" => style.error(&word),
        "warning" => style.warning(&word),
        _ => style.faint(&word),
    };
    let mut lines = vec![paragraph(style, &format!("{mark}  "), word.chars().count() + 2, &problem.text)];
    let place = match problem.at.kind {
        "model" => say::name_the_model(),
        kind => format!("{kind} “{}” ({})", problem.at.name, problem.at.id),
    };
    lines.push(under(style, &say::cli_at(), &place));
    if !problem.explanation.is_empty() {
        lines.push(under(style, &say::cli_why(), &problem.explanation));
    }
    if let Some(fix) = &problem.fix {
        lines.push(under(style, &say::cli_fix(), fix));
    }
    lines.push(format!("  {}", style.faint(&problem.code)));
    lines.join("\n")
}

/// A line under a problem, after the word for what it says.
fn under(style: &Style, word: &str, text: &str) -> String {
    paragraph(style, &style.faint(&format!("  {word:<5}")), 7, text)
}
