//! How a model was last looked at, by key: zoom, open panels, the selected diagram. No part of the model.

use crate::error::StoreError;
use crate::tables::models;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use rusqlite::{Connection, OptionalExtension, params};

impl Workspace {
    /// What a view of a model remembers under a key.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn view(&self, model: ModelId, key: &str) -> Result<Option<String>, StoreError> {
        let attempt = self.attempt(say::store_reading_view);
        self.connection
            .prepare_cached("SELECT value FROM views WHERE model = ?1 AND key = ?2")
            .and_then(|mut statement| statement.query_row([model.as_str(), key], |row| row.get(0)).optional())
            .map_err(|error| attempt.failed(error))
    }

    /// Remembers something of a view of a model.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn set_view(&mut self, model: ModelId, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(say::store_keeping_view, |transaction, attempt| put(transaction, attempt, (model, key), value))
    }

    /// Remembers something of a view of a model that can be made again: a loss of power may take it back.
    ///
    /// # Errors
    /// As for [`Workspace::set_view`].
    pub fn note_view(&mut self, model: ModelId, key: &str, value: &str) -> Result<(), StoreError> {
        self.write_lightly(say::store_keeping_view, |transaction, attempt| {
            put(transaction, attempt, (model, key), value)
        })
    }
}

fn put(
    connection: &Connection,
    attempt: Attempt<'_>,
    (model, key): (ModelId, &str),
    value: &str,
) -> Result<(), StoreError> {
    models::require(connection, attempt, model)?;
    let sql = "INSERT INTO views (model, key, value) VALUES (?1, ?2, ?3)
               ON CONFLICT (model, key) DO UPDATE SET value = excluded.value";
    let done = connection.execute(sql, params![model.as_str(), key, value]);
    done.map(drop).map_err(|error| attempt.failed(error))
}
