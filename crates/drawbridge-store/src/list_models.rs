//! Looking models up: the list with its summaries, one model, the model of a file.

use crate::codec;
use crate::error::StoreError;
use crate::tables::models::{self, ModelRow, Shelf};
use crate::tables::summaries;
use crate::workspace::Workspace;
use drawbridge_model::ids::ModelId;
use rusqlite::OptionalExtension;

impl Workspace {
    /// The models of a shelf with their summaries, by title. Their records are not read.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn models(&self, shelf: Shelf) -> Result<Vec<ModelRow>, StoreError> {
        let attempt = self.attempt("list the models of");
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
        let attempt = self.attempt("look up a model in");
        let fail = |error| attempt.failed(error);
        let sql = format!("{} WHERE id = ?1", select());
        let mut statement = self.connection.prepare_cached(&sql).map_err(fail)?;
        let mut rows = statement.query([id.as_str()]).map_err(fail)?;
        let row = rows.next().map_err(fail)?.ok_or_else(|| models::no_model(attempt, id))?;
        models::read(attempt, row)
    }

    /// The model in use that is bound to a file.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn model_bound_to(&self, file: &str) -> Result<Option<ModelId>, StoreError> {
        let attempt = self.attempt("look up a model in");
        let sql = "SELECT id FROM models WHERE file_path = ?1 AND deleted IS NULL ORDER BY updated DESC LIMIT 1";
        let id: Option<String> = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row([file], |row| row.get(0)).optional())
            .map_err(|error| attempt.failed(error))?;
        id.map(|id| ModelId::parse(&id).map_err(|error| codec::unreadable(attempt, "the id of a model", &error)))
            .transpose()
    }
}

/// The start of a query for rows of models.
fn select() -> String {
    format!("SELECT {}, {} FROM models LEFT JOIN summaries ON model = id", models::COLUMNS, summaries::COLUMNS)
}
