//! The records of all models as they are now, one row each.

use crate::codec::{self, row_key};
use crate::error::StoreError;
use crate::tables::models;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{Diff, Model, Record};
use drawbridge_records::to_line;
use rusqlite::{Connection, params};

impl Workspace {
    /// The model as it is stored, in the bin or not.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], [`StoreError::Unreadable`], and whatever the disk refuses.
    pub fn load(&self, model: ModelId) -> Result<Model, StoreError> {
        let attempt = self.attempt(say::store_loading);
        models::require(&self.connection, attempt, model)?;
        read(&self.connection, attempt, model)
    }
}

/// All records of a model.
pub(crate) fn read(connection: &Connection, attempt: Attempt<'_>, model: ModelId) -> Result<Model, StoreError> {
    let fail = |error| attempt.failed(error);
    let mut statement = connection.prepare_cached("SELECT line FROM records WHERE model = ?1").map_err(fail)?;
    let mut rows = statement.query([model.as_str()]).map_err(fail)?;
    let mut records = Vec::new();
    while let Some(row) = rows.next().map_err(fail)? {
        let line = row.get_ref(0).and_then(|value| value.as_str().map_err(Into::into)).map_err(fail)?;
        records.push(codec::record(attempt, line)?);
    }
    Ok(Model::from_records(records))
}

/// Inserts all records of a new model, its sheet included.
pub(crate) fn insert_all(
    connection: &Connection,
    attempt: Attempt<'_>,
    id: ModelId,
    model: &Model,
) -> Result<(), StoreError> {
    model.records().try_for_each(|record| insert(connection, attempt, id, &record))
}

/// Carries out a diff row by row. Every row must be there, or not, as the diff says.
pub(crate) fn carry_out(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    diff: &Diff,
) -> Result<(), StoreError> {
    for record in &diff.removed {
        remove(connection, attempt, model, record)?;
    }
    for (_, to) in &diff.updated {
        update(connection, attempt, model, to)?;
    }
    diff.added.iter().try_for_each(|record| insert(connection, attempt, model, record))
}

fn insert(connection: &Connection, attempt: Attempt<'_>, model: ModelId, record: &Record) -> Result<(), StoreError> {
    let (kind, id) = row_key(record.key());
    let sql = "INSERT INTO records (model, kind, id, line) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    let count = connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params![model.as_str(), kind, id, to_line(record)]));
    exactly_one(attempt, model, record, count)
}

fn update(connection: &Connection, attempt: Attempt<'_>, model: ModelId, record: &Record) -> Result<(), StoreError> {
    let (kind, id) = row_key(record.key());
    let sql = "UPDATE records SET line = ?4 WHERE model = ?1 AND kind = ?2 AND id = ?3";
    let count = connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params![model.as_str(), kind, id, to_line(record)]));
    exactly_one(attempt, model, record, count)
}

fn remove(connection: &Connection, attempt: Attempt<'_>, model: ModelId, record: &Record) -> Result<(), StoreError> {
    let (kind, id) = row_key(record.key());
    let sql = "DELETE FROM records WHERE model = ?1 AND kind = ?2 AND id = ?3";
    let count =
        connection.prepare_cached(sql).and_then(|mut statement| statement.execute(params![model.as_str(), kind, id]));
    exactly_one(attempt, model, record, count)
}

fn exactly_one(
    attempt: Attempt<'_>,
    model: ModelId,
    record: &Record,
    count: rusqlite::Result<usize>,
) -> Result<(), StoreError> {
    if count.map_err(|error| attempt.failed(error))? == 1 {
        return Ok(());
    }
    let (kind, id) = row_key(record.key());
    let record = say::store_record(id, kind).trim_end().to_owned();
    Err(StoreError::Diverged { attempt: attempt.what, path: attempt.path.to_owned(), model, record })
}
