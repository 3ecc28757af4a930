//! Ways through the history that are longer than a step.

use crate::compose::Composition;
use crate::error::StoreError;
use crate::tables::history::{self, StepState};
use crate::workspace::Workspace;
use drawbridge_messages as say;
use drawbridge_model::Diff;
use drawbridge_model::ids::ModelId;

impl Workspace {
    /// The one diff that brings a model from its present state to that after the step `to`, or with `None` to that
    /// before its first step. Nothing is changed: the diff is there to be [appended](Workspace::append).
    ///
    /// A step that was undone can be gone to as well. There is no way (`Ok(None)`) to a step that was dropped, or that
    /// is not one of this model.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn way_to(&self, model: ModelId, to: Option<i64>) -> Result<Option<Diff>, StoreError> {
        let attempt = self.attempt(say::store_reading_history);
        let state = match to {
            Some(seq) => history::state_of(&self.connection, attempt, model, seq)?,
            None => Some(StepState::Done),
        };
        let mut way = Composition::default();
        match (state, to) {
            (Some(StepState::Done), to) => {
                history::done_after(&self.connection, attempt, model, to.unwrap_or(i64::MIN), |diff| {
                    way.then(&diff.reversed());
                })?;
            }
            (Some(StepState::Undone), Some(to)) => {
                history::undone_up_to(&self.connection, attempt, model, to, |diff| way.then(&diff))?;
            }
            (Some(StepState::Undone | StepState::Dropped) | None, _) => return Ok(None),
        }
        Ok(Some(way.diff()))
    }
}
