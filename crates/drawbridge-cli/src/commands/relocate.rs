use crate::answer::Answer;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, MoveAnswer, Place};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Move the workspace and its backups to another place
#[derive(Debug, Args)]
#[command(after_help = "\
The whole workspace is written and checked at the new place before it is removed from the old one.
Close the window first: a workspace that is in use stays where it is.

Examples:
  drawbridge move /srv/team/threat-models.db
  drawbridge move new/place.db --workspace old/place.db --json")]
pub(crate) struct Move {
    /// The file that it is to be; nothing may stand there yet.
    #[arg(value_name = "NEW_PLACE")]
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
        let mut lines = vec![format!("The workspace is now {}", style.strong(&file))];
        lines.extend(self.backups.as_deref().map(|folder| format!("Its backups are in {}", line(folder))));
        let from_now_on = if self.usual {
            "This is the usual place: it is found without being named.".to_owned()
        } else {
            format!("Name it from now on, here and for the window: --workspace {}", quoted(&file))
        };
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
