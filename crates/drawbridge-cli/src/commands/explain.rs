use crate::answer::{Answer, notes_in_words};
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::explain::{self, ExplainAnswer, StepAnswer};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;

#[derive(Debug, Args)]
#[command(
    about = say::help_explain(),
    after_help = remark_and_examples(&say::help_explain_remark(), &[
        "drawbridge explain shop.dfd read-in-transit@order",
        "drawbridge explain model.json read-in-transit@3a5c… --json",
        "drawbridge explain \"workspace:Web shop\" read-in-transit@f0123456789ABCDEF",
    ]),
)]
pub(crate) struct Explain {
    #[arg(help = say::help_source(), value_name = "FILE")]
    source: OsString,
    #[arg(help = say::help_explain_key())]
    key: String,
}

impl Explain {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(explain::explain(&Source::parse(&self.source), workspace, &self.key)?))
    }
}

impl Answer for ExplainAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let outcome = match self.outcome {
            "confirmed" => style.error(self.outcome),
            "possible" | "question" => style.unknown(self.outcome),
            _ => style.faint(self.outcome),
        };
        let mut lines = vec![format!("{} · {outcome}", style.strong(&line(&self.title)))];
        lines.extend(self.why.lines().map(line));
        for (word, step) in [(say::cli_when(), &self.when), (say::cli_unless(), &self.unless)] {
            if let Some(step) = step {
                lines.push(String::new());
                lines.push(style.faint(&word));
                branch(style, step, 1, &mut lines);
            }
        }
        if let Some(arithmetic) = &self.arithmetic {
            lines.push(format!("\n{}", style.faint(&line(arithmetic))));
        }
        lines.join("\n")
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }
}

fn branch(style: &Style, step: &StepAnswer, depth: usize, lines: &mut Vec<String>) {
    let mark = match step.value.as_str() {
        "true" => style.good("✓"),
        "false" => style.faint("✗"),
        _ => style.unknown("?"),
    };
    let facts = step.facts.iter().map(|fact| {
        let value = fact.value.clone().unwrap_or_else(say::cli_inapplicable);
        let note = if fact.note.is_empty() { String::new() } else { format!(": {}", fact.note) };
        line(&format!("  {}", say::cli_fact(&fact.fact, fact.from, &fact.name, note, value)))
    });
    let facts: Vec<String> = facts.collect();
    let facts = if facts.is_empty() { String::new() } else { format!("  {}", style.faint(&facts.join(", "))) };
    lines.push(format!("{}{mark} {}{facts}", "  ".repeat(depth), line(&step.condition)));
    for part in &step.parts {
        branch(style, part, depth + 1, lines);
    }
}
