use crate::answer::Answer;
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::{self, Place, RestoreAnswer};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_restore(),
    after_help = remark_and_examples(&say::help_restore_remark(), &[
        "drawbridge restore threat-models.db",
        "drawbridge restore /media/stick/threat-models.db --json",
    ]),
)]
pub(crate) struct Restore {
    #[arg(help = say::help_restore_from())]
    from: PathBuf,
}

impl Restore {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(shelf::restore(workspace, &self.from)?))
    }
}

impl Answer for RestoreAnswer {
    fn json(&self) -> Value {
        json!(self)
    }

    fn text(&self, style: &Style) -> String {
        let models = style.strong(&say::count_models(self.models));
        let before = style.faint(&say::cli_kept_before(line(&self.before)));
        format!("{}\n{before}", say::cli_restored(models))
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}
