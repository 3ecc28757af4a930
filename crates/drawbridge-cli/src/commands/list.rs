use crate::answer::Answer;
use crate::style::Style;
use crate::text::{line, table};
use clap::Args;
use drawbridge_app::jobs::shelf::{self, ListAnswer, Place};
use drawbridge_app::wire::Failure;
use serde_json::{Value, json};

/// List the models of the workspace
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  drawbridge list
  drawbridge list --json
  drawbridge --workspace team.db list")]
pub(crate) struct List {}

impl List {
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let place = workspace.path()?.display().to_string();
        Ok(Box::new(Listing { place, answer: shelf::list(workspace)? }))
    }
}

struct Listing {
    place: String,
    answer: ListAnswer,
}

impl Answer for Listing {
    fn json(&self) -> Value {
        json!(self.answer)
    }

    fn text(&self, style: &Style) -> String {
        if self.answer.models.is_empty() {
            let how = style.faint("Make one with `drawbridge new TITLE`.");
            return format!("There are no models in {}.\n{how}", line(&self.place));
        }
        let head = ["Title", "Elements", "Flows", "Changed", "Id"].map(str::to_owned).to_vec();
        let rows = self.answer.models.iter().map(|model| {
            let (elements, flows) = (model.elements.to_string(), model.flows.to_string());
            vec![line(&model.title), elements, flows, model.updated.clone(), model.id.clone()]
        });
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        let table = table(&rows);
        let (head, rows) = table.split_once('\n').unwrap_or((&table, ""));
        format!("{}\n{rows}", style.faint(head))
    }
}
