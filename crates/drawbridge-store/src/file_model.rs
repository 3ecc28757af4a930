//! Where a model belongs: its title, its system, its file, the archive, the bin.

use crate::append::Step;
use crate::error::{Deed, StoreError};
use crate::tables::models;
use crate::tables::models::BoundFile;
use crate::tables::systems::{self, Tier};
use crate::workspace::Workspace;
use drawbridge_messages as say;
use drawbridge_model::ids::{ModelId, SystemId};
use drawbridge_model::{Diff, Record, Sheet};
use std::sync::Arc;

impl Workspace {
    /// Retitles a model that no session holds, as a step of its history that can be undone.
    ///
    /// # Errors
    /// As for [`Workspace::append`].
    pub fn rename_model(&mut self, model: ModelId, title: &str, step: &Step) -> Result<(), StoreError> {
        let sheet = self.load(model)?.sheet().clone();
        if sheet.title == title {
            return Ok(());
        }
        let renamed = Sheet { title: title.to_owned(), ..(*sheet).clone() };
        let updated = vec![(Record::Sheet(sheet), Record::Sheet(Arc::new(renamed)))];
        self.append(model, &Diff { updated, ..Diff::default() }, step)
    }

    /// Says which system a model is of, how deep it is meant to go and on which day it is to be reviewed.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn file_under(
        &mut self,
        model: ModelId,
        system: Option<SystemId>,
        tier: Option<Tier>,
        review_due: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Some(system) = system {
            systems::require(&self.connection, self.attempt(say::store_filing), system)?;
        }
        let system = system.map(|system| system.to_string());
        let values: [&dyn rusqlite::ToSql; 3] = [&system, &tier.map(Tier::word), &review_due];
        self.change(say::store_filing, model, "system = ?2, tier = ?3, review_due = ?4", &values)
    }

    /// Notes that a model, as it is now, is what a file holds, and binds it to that file; with `None` to none. The next
    /// edit begins a step of its own.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn bind_file(&mut self, model: ModelId, file: Option<&BoundFile>) -> Result<(), StoreError> {
        self.end_gesture();
        let (path, hash) = file.map(|file| (&file.path, &file.hash)).unzip();
        let format = file.and_then(|file| file.format.as_ref());
        let set = "file_path = ?2, file_hash = ?3, file_format = ?4, file_step = CASE WHEN ?2 IS NOT NULL THEN \
                   (SELECT coalesce(max(seq), 0) FROM history WHERE history.model = models.id AND state = 'done') END";
        self.change(say::store_binding, model, set, &[&path, &hash, &format])
    }

    /// Puts a model away, or with `None` back among those in use. It can still be opened and changed.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn archive_model(&mut self, model: ModelId, time: Option<&str>) -> Result<(), StoreError> {
        self.change(say::store_archiving, model, "archived = ?2", &[&time])
    }

    /// Puts a model into the bin, from which [`Workspace::restore_model`] takes it back whole.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn delete_model(&mut self, model: ModelId, time: &str) -> Result<(), StoreError> {
        self.change(say::store_deleting, model, "deleted = ?2", &[&time])
    }

    /// Takes a model out of the bin.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn restore_model(&mut self, model: ModelId) -> Result<(), StoreError> {
        self.change(say::store_taking_out, model, "deleted = NULL", &[])
    }

    /// Removes a model from the bin for good, with its records, history, views and pins. Its bytes are overwritten.
    ///
    /// # Errors
    /// [`StoreError::NoModel`] when there is none in the bin, and whatever the disk refuses.
    pub fn purge_model(&mut self, model: ModelId) -> Result<(), StoreError> {
        self.gesture = None;
        self.write(say::store_removing_model, |transaction, attempt| {
            let sql = "DELETE FROM models WHERE id = ?1 AND deleted IS NOT NULL";
            let count = transaction.execute(sql, [model.as_str()]);
            models::one(attempt, model, count)
        })
    }

    fn change(
        &mut self,
        what: Deed,
        model: ModelId,
        set: &str,
        values: &[&dyn rusqlite::ToSql],
    ) -> Result<(), StoreError> {
        self.write(what, |transaction, attempt| {
            let id = model.to_string();
            let mut bound: Vec<&dyn rusqlite::ToSql> = vec![&id];
            bound.extend(values);
            models::one(attempt, model, transaction.execute(&format!("UPDATE models SET {set} WHERE id = ?1"), &*bound))
        })
    }
}
