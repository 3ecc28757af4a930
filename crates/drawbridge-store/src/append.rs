//! An edit: its rows and its step of the history, in one transaction.

use crate::compose::compose;
use crate::error::StoreError;
use crate::tables::{history, models, records};
use crate::workspace::Workspace;
use drawbridge_messages as say;
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
        let seq = self.write(say::store_saving, |transaction, attempt| {
            models::touch(transaction, attempt, model, diff, (&step.author, &step.time))?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Access, NewModel, NextSteps};
    use drawbridge_model::{DataId, Edit, Model, plan};

    /// Real disks are filled in `tests/store/faults.rs`, where they may be mounted; this runs everywhere.
    #[test]
    fn an_edit_beyond_the_page_limit_is_refused_whole_and_works_when_there_is_room() {
        let folder = tempfile::tempdir().unwrap();
        let mut workspace = Workspace::open(&folder.path().join("workspace.db"), Access::Write).unwrap().workspace;
        let id = ModelId::from_entropy([1; 10]);
        let (author, time) = ("Ada".to_owned(), "2026-11-23T12:00:00Z".to_owned());
        let new = NewModel {
            id,
            system: None,
            tier: None,
            file: None,
            pins: Vec::new(),
            author: author.clone(),
            time: time.clone(),
        };
        workspace.create_model(&new, &Model::default()).unwrap();
        let step = Step { mark: None, author, time, words: "w".repeat(50_000) };
        let add = Edit::AddData { id: DataId::from_entropy([2; 10]), name: "Card number".into() };
        let diff = plan(&Model::default(), &add).unwrap();
        workspace.connection.pragma_update(None, "max_page_count", 1).unwrap();
        let error = workspace.append(id, &diff, &step).unwrap_err();
        assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
        let other = NewModel { id: ModelId::from_entropy([3; 10]), ..new };
        let mut large = Model::default();
        large.apply(&diff).unwrap();
        let title = Edit::Rename { subject: drawbridge_model::Subject::Model, name: "t".repeat(60_000) };
        large.apply(&plan(&large, &title).unwrap()).unwrap();
        let error = workspace.create_model(&other, &large).unwrap_err();
        assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
        assert_eq!(workspace.load(id).unwrap(), Model::default());
        assert_eq!(workspace.peek(id).unwrap(), NextSteps::default());
        assert!(matches!(workspace.load(other.id), Err(StoreError::NoModel { .. })));
        workspace.connection.pragma_update(None, "max_page_count", 100_000).unwrap();
        workspace.append(id, &diff, &step).unwrap();
        assert_eq!(workspace.load(id).unwrap().data().count(), 1);
        workspace.check().unwrap();
    }
}
