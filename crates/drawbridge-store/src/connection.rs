//! Connections: how a database is opened and what SQLite is told before anything is read.

use crate::error::StoreError;
use drawbridge_messages as say;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Milliseconds that a statement waits for a reader or checkpoint to let go.
const PATIENCE: Duration = Duration::from_millis(5_000);
/// The longest value that is read: a record of 64 KiB strings with a foreign raw text of 64 MiB at most.
const LONGEST_VALUE: i32 = 256 * 1024 * 1024;

/// Opens for writing; makes the file if there is none.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let fail = |error| StoreError::sqlite(say::store_opening, path, error);
    let connection = Connection::open_with_flags(path, flags).map_err(fail)?;
    // SQLite opens a write-protected file for reading without a word.
    if connection.is_readonly(rusqlite::MAIN_DB).map_err(fail)? {
        let reason = say::store_write_protected();
        return Err(StoreError::NotWritable { attempt: say::store_opening, path: path.to_owned(), reason });
    }
    harden(&connection).map_err(fail)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(fail)?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(fail)?;
    connection.pragma_update(None, "secure_delete", "ON").map_err(fail)?;
    connection.pragma_update(None, "journal_size_limit", 16 * 1024 * 1024).map_err(fail)?;
    Ok(connection)
}

/// Opens for reading only. A file in write-ahead mode on a read-only medium is read as it lies there.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let first = attempt_reader(&|| Connection::open_with_flags(path, flags));
    match first {
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen) && lies_still(path) => {
            let uri = immutable_uri(path);
            attempt_reader(&|| Connection::open_with_flags(&uri, flags | OpenFlags::SQLITE_OPEN_URI))
        }
        other => other,
    }
    .map_err(|error| StoreError::sqlite(say::store_opening, path, error))
}

fn attempt_reader(open: &dyn Fn() -> rusqlite::Result<Connection>) -> rusqlite::Result<Connection> {
    let connection = open()?;
    harden(&connection)?;
    // Opening is lazy: only a read shows whether the file can be read at all.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// Whether nothing waits in a write-ahead log, so that the file alone is the whole database.
fn lies_still(path: &Path) -> bool {
    let log = crate::durable::with_suffix(path, "-wal");
    std::fs::metadata(log).map_or(true, |log| log.len() == 0)
}

fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri + "?immutable=1"
}

/// What holds for every connection: a file may come from anywhere, so nothing in it is trusted.
fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?; // VACUUM INTO attaches one.
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}
