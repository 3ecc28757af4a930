//! Undo and redo along the stored history; unlimited, and alive after a restart.

use crate::error::{Deed, StoreError};
use crate::tables::history::{self, StepState};
use crate::tables::{models, records};
use crate::workspace::Workspace;
use drawbridge_messages as say;
use drawbridge_model::Diff;
use drawbridge_model::ids::ModelId;

/// What undo and redo would do next, in the words of the step; `None` when there is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NextSteps {
    /// What would be undone.
    pub undo: Option<String>,
    /// What would be done again.
    pub redo: Option<String>,
}

impl Workspace {
    /// Undoes the last step of a model, durably, and gives the diff that takes it back; `None` when there is none.
    ///
    /// # Errors
    /// As for [`Workspace::append`].
    pub fn undo(&mut self, model: ModelId, author: &str, time: &str) -> Result<Option<Diff>, StoreError> {
        self.walk(model, (author, time), StepState::Done)
    }

    /// Does the last undone step of a model again, durably, and gives its diff; `None` when there is none.
    ///
    /// # Errors
    /// As for [`Workspace::append`].
    pub fn redo(&mut self, model: ModelId, author: &str, time: &str) -> Result<Option<Diff>, StoreError> {
        self.walk(model, (author, time), StepState::Undone)
    }

    fn walk(
        &mut self,
        model: ModelId,
        who_and_when: (&str, &str),
        from: StepState,
    ) -> Result<Option<Diff>, StoreError> {
        self.gesture = None;
        let (what, to): (Deed, StepState) = match from {
            StepState::Done => (say::store_undoing, StepState::Undone),
            StepState::Undone | StepState::Dropped => (say::store_redoing, StepState::Done),
        };
        self.write(what, |transaction, attempt| {
            let Some((seq, stored)) = history::next(transaction, attempt, model, from)? else {
                return Ok(None);
            };
            let diff = if from == StepState::Done { stored.reversed() } else { stored };
            models::touch(transaction, attempt, model, &diff, who_and_when)?;
            records::carry_out(transaction, attempt, model, &diff)?;
            history::set_state(transaction, attempt, seq, to)?;
            Ok(Some(diff))
        })
    }

    /// What undo and redo would do next.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn peek(&self, model: ModelId) -> Result<NextSteps, StoreError> {
        let attempt = self.attempt(say::store_reading_history);
        Ok(NextSteps {
            undo: history::words_of_next(&self.connection, attempt, model, StepState::Done)?,
            redo: history::words_of_next(&self.connection, attempt, model, StepState::Undone)?,
        })
    }

    /// Ends the gesture in hand: the next edit begins a step of its own, whatever its mark.
    pub fn end_gesture(&mut self) {
        self.gesture = None;
    }
}
