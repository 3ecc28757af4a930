//! An edit: its rows and its step of the history, in one transaction.

use crate::compose::compose;
use crate::error::StoreError;
use crate::tables::{history, models, records};
use crate::workspace::Workspace;
use drawbridge_model::Diff;
use drawbridge_model::ids::ModelId;

/// What the history keeps of an edit beside its diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The gesture that it belongs to. Consecutive edits of one author with one mark, with nothing undone in between
    /// and in one run of the application, are one step. `None` joins nothing.
    pub mark: Option<String>,
    /// Who made it.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
    /// What it did, for the history and for "Undo …".
    pub words: String,
}

impl Workspace {
    /// Carries out a diff on the stored model and appends it to the history. When this returns, the change is
    /// durable. What had been undone can no longer be redone; it stays in the history, marked as dropped. An empty
    /// diff changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Diverged`] when a record to be added exists or one to be changed does not;
    /// [`StoreError::NoModel`]; and whatever the disk refuses. Nothing is changed then.
    pub fn append(&mut self, model: ModelId, diff: &Diff, step: &Step) -> Result<(), StoreError> {
        if diff.is_empty() {
            return Ok(());
        }
        let gesture = self.gesture.filter(|(of, _)| *of == model && step.mark.is_some()).map(|(_, seq)| seq);
        let seq = self.write("save an edit in", |transaction, attempt| {
            models::touch(transaction, attempt, model, diff, &step.time)?;
            records::carry_out(transaction, attempt, model, diff)?;
            if let Some(seq) = gesture
                && let Some(earlier) = history::joinable(transaction, attempt, model, seq, step)?
            {
                let whole = compose(&earlier, diff);
                return history::extend(transaction, attempt, seq, &whole, step);
            }
            history::drop_undone(transaction, attempt, model)?;
            history::append(transaction, attempt, model, diff, step).map(Some)
        })?;
        self.gesture = seq.map(|seq| (model, seq));
        Ok(())
    }
}
