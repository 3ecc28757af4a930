use crate::answer::Answer;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::explain;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::wire::{Explanation, Failure};
use serde_json::{Value, json};
use std::ffi::OsString;

/// Explain why a threat is suggested, or why it is not
#[derive(Debug, Args)]
#[command(after_help = "\
KEY is what `drawbridge threats` calls the key: a threat, an @, and an id of the file. A threat that the rules stay
silent about can be asked for too.

Examples:
  drawbridge explain shop.dfd flow/sniffing@order
  drawbridge explain model.json flow/sniffing@3a5c… --json
  drawbridge explain \"workspace:Web shop\" flow/sniffing@f0123456789ABCDEF")]
pub(crate) struct Explain {
    /// The file; `-` is standard input, `workspace:TITLE` a model of the workspace.
    #[arg(value_name = "FILE")]
    source: OsString,
    /// The key of the threat.
    key: String,
}

impl Explain {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(explain::explain(&Source::parse(&self.source), workspace, &self.key)?))
    }
}

impl Answer for Explanation {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let mut lines = Vec::new();
        branch(style, self, 0, &mut lines);
        lines.join("\n")
    }
}

fn branch(style: &Style, part: &Explanation, depth: usize, lines: &mut Vec<String>) {
    let mark = match part.value.as_deref() {
        Some("true") => style.good("✓ "),
        Some("false") => style.faint("✗ "),
        Some("unknown") => style.unknown("? "),
        _ => String::new(),
    };
    let text = if depth == 0 { style.strong(&line(&part.text)) } else { line(&part.text) };
    let from = part.from.as_ref().map(|from| style.faint(&format!("  ({})", line(from)))).unwrap_or_default();
    lines.push(format!("{}{mark}{text}{from}", "  ".repeat(depth)));
    for part in &part.parts {
        branch(style, part, depth + 1, lines);
    }
}
