//! The schema: the migrations of all tables in order, and what a database of each schema must look like.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::collections::BTreeSet;

/// `PRAGMA application_id`: the four bytes `DRBR`.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"DRBR");
/// The schema that this version reads and writes (`PRAGMA user_version`).
pub const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// One step per released schema; what has been released is never changed again.
const STEPS: &[M<'static>] = &[
    M::up(concat!(
        include_str!("tables/systems.1.sql"),
        include_str!("tables/models.1.sql"),
        include_str!("tables/records.1.sql"),
        include_str!("tables/history.1.sql"),
        include_str!("tables/settings.1.sql"),
        include_str!("tables/views.1.sql"),
        include_str!("tables/pins.1.sql"),
    )),
    M::up(concat!(include_str!("tables/models.2.sql"), include_str!("tables/summaries.2.sql"))),
    M::up(include_str!("tables/models.3.sql")),
];

/// Brings a database to the present schema and marks it as ours, in one transaction per step.
pub(crate) fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    migrate_to(connection, STEPS.len())
}

fn migrate_to(connection: &mut Connection, version: usize) -> rusqlite::Result<()> {
    if application_id(connection)? != APPLICATION_ID {
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    Migrations::from_slice(STEPS).to_version(connection, version).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err,
        other => rusqlite::Error::ToSqlConversionFailure(Box::new(other)),
    })
}

/// The schema number of a database. SQLite keeps it with a sign; none of ours is negative.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get::<_, i32>(0)).map(i32::cast_unsigned)
}

/// The application id of a database.
pub(crate) fn application_id(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// Every object of a database: its type, its name and its SQL.
pub(crate) fn objects(connection: &Connection) -> rusqlite::Result<BTreeSet<(String, String, Option<String>)>> {
    let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// Whether a database holds exactly the objects of a released schema: no view, trigger or table beside them.
pub(crate) fn is_exactly(connection: &Connection, version: u32) -> rusqlite::Result<bool> {
    let mut expected = Connection::open_in_memory()?;
    migrate_to(&mut expected, usize::try_from(version).unwrap_or(usize::MAX))?;
    Ok(objects(connection)? == objects(&expected)?)
}
