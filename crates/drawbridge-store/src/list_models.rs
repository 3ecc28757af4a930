//! Looking models up: the list with its summaries, one model, the model of a file.

use crate::codec;
use crate::error::StoreError;
use crate::tables::models::{self, ModelRow, Shelf};
use crate::tables::summaries;
use crate::workspace::Workspace;
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;

impl Workspace {
    /// The models of a shelf with their summaries, by title. Their records are not read.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn models(&self, shelf: Shelf) -> Result<Vec<ModelRow>, StoreError> {
        let attempt = self.attempt(say::store_listing_models);
        let fail = |error| attempt.failed(error);
        let which = match shelf {
            Shelf::Present => "deleted IS NULL AND archived IS NULL",
            Shelf::Archive => "deleted IS NULL AND archived IS NOT NULL",
            Shelf::Bin => "deleted IS NOT NULL",
        };
        let sql = format!("{} WHERE {which} ORDER BY title, id", select());
        let mut statement = self.connection.prepare_cached(&sql).map_err(fail)?;
        let mut rows = statement.query([]).map_err(fail)?;
        let mut models = Vec::new();
        while let Some(row) = rows.next().map_err(fail)? {
            models.push(models::read(attempt, row)?);
        }
        Ok(models)
    }

    /// One model as the list shows it, in the bin or not.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn model(&self, id: ModelId) -> Result<ModelRow, StoreError> {
        let attempt = self.attempt(say::store_finding_model);
        let fail = |error| attempt.failed(error);
        let sql = format!("{} WHERE id = ?1", select());
        let mut statement = self.connection.prepare_cached(&sql).map_err(fail)?;
        let mut rows = statement.query([id.as_str()]).map_err(fail)?;
        let row = rows.next().map_err(fail)?.ok_or_else(|| models::no_model(attempt, id))?;
        models::read(attempt, row)
    }

    /// The models that are bound to files, each with its path: those in use first and then those of the bin, the
    /// latest change first.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn bound_models(&self) -> Result<Vec<(ModelId, String)>, StoreError> {
        let attempt = self.attempt(say::store_finding_files);
        let fail = |error| attempt.failed(error);
        let sql = "SELECT id, file_path FROM models WHERE file_path IS NOT NULL
                   ORDER BY deleted IS NOT NULL, updated DESC, id";
        let mut statement = self.connection.prepare_cached(sql).map_err(fail)?;
        let mut rows = statement.query([]).map_err(fail)?;
        let mut bound = Vec::new();
        while let Some(row) = rows.next().map_err(fail)? {
            let id: String = row.get(0).map_err(fail)?;
            let id =
                ModelId::parse(&id).map_err(|error| codec::unreadable(attempt, &say::store_a_model_id(), &error))?;
            bound.push((id, row.get(1).map_err(fail)?));
        }
        Ok(bound)
    }
}

/// The start of a query for rows of models.
fn select() -> String {
    format!("SELECT {}, {} FROM models LEFT JOIN summaries ON model = id", models::COLUMNS, summaries::COLUMNS)
}
