//! New models: from records, or as a copy of another.

use crate::append::Step;
use crate::error::StoreError;
use crate::tables::models::{self, NewModel};
use crate::tables::{pins, records, summaries};
use crate::workspace::Workspace;
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{Model, Record, Sheet};
use std::sync::Arc;

impl Workspace {
    /// Stores a new model with all its records, whole or not at all. Its history begins empty.
    ///
    /// # Errors
    /// [`StoreError::ModelExists`], [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn create_model(&mut self, new: &NewModel, model: &Model) -> Result<(), StoreError> {
        self.write(say::store_adding_model, |transaction, attempt| {
            models::insert(transaction, attempt, new, &model.sheet().title)?;
            pins::insert_all(transaction, attempt, new.id, &new.pins)?;
            summaries::insert(transaction, attempt, new.id, model, &new.author)?;
            records::insert_all(transaction, attempt, new.id, model)
        })
    }

    /// Copies a model as it is now, without its history and its file, under a new id and title.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], [`StoreError::ModelExists`], and whatever the disk refuses.
    pub fn duplicate_model(
        &mut self,
        model: ModelId,
        copy: ModelId,
        title: &str,
        step: &Step,
    ) -> Result<(), StoreError> {
        let (row, pins) = (self.model(model)?, self.pins(model)?);
        let original = self.load(model)?;
        let sheet = Sheet { title: title.to_owned(), ..(**original.sheet()).clone() };
        let records = original.records().chain([Record::Sheet(Arc::new(sheet))]);
        let new = NewModel {
            id: copy,
            system: row.system,
            tier: row.tier,
            file: None,
            pins,
            author: step.author.clone(),
            time: step.time.clone(),
        };
        self.create_model(&new, &Model::from_records(records))
    }
}
