use crate::answer::Answer;
use crate::arguments::examples;
use crate::style::Style;
use crate::text::{line, table};
use clap::Args;
use drawbridge_app::jobs::shelf::{self, ListAnswer, Place};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(
    about = say::help_list(),
    after_help = examples(&[
        "drawbridge list",
        "drawbridge list --json",
        "drawbridge --workspace team.db list",
    ]),
)]
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
            let how = style.faint(&say::cli_no_models_hint());
            return format!("{}\n{how}", say::cli_no_models(line(&self.place)));
        }
        let head = vec![
            say::cli_models_title(),
            say::cli_models_elements(),
            say::cli_models_flows(),
            say::cli_models_changed(),
            say::cli_models_id(),
        ];
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
