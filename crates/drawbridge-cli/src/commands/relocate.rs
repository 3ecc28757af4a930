use crate::answer::Answer;
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, MoveAnswer, Place};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_move(),
    after_help = remark_and_examples(&say::help_move_remark(), &[
        "drawbridge move /srv/team/threat-models.db",
        "drawbridge move new/place.db --workspace old/place.db --json",
    ]),
)]
pub(crate) struct Move {
    #[arg(help = say::help_move_to(), value_name = "NEW_PLACE")]
    to: PathBuf,
}

impl Move {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(shelf::move_to(workspace, &self.to)?))
    }
}

impl Answer for MoveAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let file = line(&self.file);
        let mut lines = vec![say::cli_moved(style.strong(&file))];
        lines.extend(self.backups.as_deref().map(|folder| say::cli_moved_backups(line(folder))));
        let from_now_on = if self.usual { say::cli_usual_place() } else { say::cli_named_place(quoted(&file)) };
        lines.push(style.faint(&from_now_on));
        lines.join("\n")
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}

/// The path as a shell takes it for one word.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+,:@%".contains(c);
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_can_be_copied_into_a_shell() {
        assert_eq!(quoted("/srv/a-b_1.db"), "/srv/a-b_1.db");
        assert_eq!(quoted("/my files/it's.db"), r"'/my files/it'\''s.db'");
    }
}
