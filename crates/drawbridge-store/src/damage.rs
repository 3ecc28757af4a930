//! What a file turns out to be, before anything is written to it, and how a damaged one is set aside.

use crate::backup;
use crate::connection::open_reader;
use crate::durable;
use crate::error::{Deed, StoreError};
use crate::schema::{self, APPLICATION_ID, SCHEMA_VERSION};
use drawbridge_messages as say;
use rusqlite::Connection;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest database, in bytes, that is checked in full at every opening. Larger ones are checked in full after a
/// crash and before each backup; this keeps the start quick with thousands of models.
const CHECKED_AT_OPENING: u64 = 32 * 1024 * 1024;
/// The smallest page that a database can have, in bytes.
const SMALLEST: u64 = 512;
const ATTEMPT: Deed = say::store_opening;

/// How much of a database is read to check it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Its length and its tables.
    Quick,
    /// Every page.
    Full,
}

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// There is none.
    Absent,
    /// A database of another application.
    Foreign,
    /// Not a database, or one that cannot be trusted.
    Damaged { reason: String },
    /// A workspace.
    Sound { schema: u32 },
}

/// Looks at the file and changes nothing. Only SQLite opens it: to close a file that somebody else in this process has
/// open would release the locks that SQLite holds on it.
pub(crate) fn examine(path: &Path) -> Result<Finding, StoreError> {
    let log_waits = log_waits(path);
    let size = match fs::metadata(path) {
        Ok(file) if file.is_dir() => {
            return Err(StoreError::io(ATTEMPT, path, std::io::ErrorKind::IsADirectory.into()));
        }
        Ok(file) => file.len(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => 0,
        Err(error) => return Err(StoreError::io(ATTEMPT, path, error)),
    };
    if size == 0 {
        // Ours appear whole, so an empty one was emptied. A log or a backup says that there was something to lose.
        let lost = log_waits || backup::any(path);
        return Ok(if lost { damaged(say::store_gone_or_empty()) } else { Finding::Absent });
    }
    if size < SMALLEST {
        return Ok(damaged(say::store_no_database()));
    }
    let depth = if log_waits || size <= CHECKED_AT_OPENING { Depth::Full } else { Depth::Quick };
    match open_reader(path).and_then(|connection| inspect(&connection, path, depth)) {
        Ok(finding) => Ok(finding),
        Err(StoreError::Damaged { reason, .. }) => Ok(damaged(reason)),
        Err(error) => Err(error),
    }
}

/// Refuses a file that is none of ours, before anything is made beside it: another application's database, or a file of
/// another kind. What cannot be told for sure is let pass when it bears a trace of ours.
pub(crate) fn refuse_strangers(path: &Path) -> Result<(), StoreError> {
    let size = match fs::metadata(path) {
        Ok(file) if file.is_file() && file.len() > 0 => file.len(),
        _ => return Ok(()),
    };
    let id = if size < SMALLEST {
        Ok(None) // SQLite takes less than a page for an empty database.
    } else {
        open_reader(path).and_then(|connection| {
            schema::application_id(&connection).map(Some).map_err(|error| StoreError::sqlite(ATTEMPT, path, error))
        })
    };
    match id {
        Ok(Some(APPLICATION_ID)) => Ok(()),
        Ok(Some(_)) => Err(StoreError::Foreign { path: path.to_owned() }),
        Ok(None) | Err(StoreError::Damaged { .. }) if !is_called_ours(path) && !says_it_is_ours(path) => {
            Err(StoreError::NotAWorkspace { path: path.to_owned() })
        }
        Ok(None) => Ok(()),
        // What else is wrong is found again, and told, by whoever opens it next.
        Err(_) => Ok(()),
    }
}

/// Whether the file has the name of a workspace in the user's data folder, or what we make beside one lies beside it.
fn is_called_ours(path: &Path) -> bool {
    let lock = crate::lock::lock_path(path);
    path.file_name().is_some_and(|name| name == "workspace.db")
        || fs::metadata(lock).is_ok_and(|lock| lock.is_file() && lock.len() == 0)
        || log_waits(path)
        || backup::any(path)
}

/// Whether the header of a file that SQLite cannot read says that it is, or was, a workspace.
fn says_it_is_ours(path: &Path) -> bool {
    let mut header = [0; 72];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.is_ok() && header.starts_with(b"SQLite format 3\0") && header[68..] == APPLICATION_ID.to_be_bytes()
}

/// Checks an open database.
pub(crate) fn inspect(connection: &Connection, path: &Path, depth: Depth) -> Result<Finding, StoreError> {
    let fail = |error| StoreError::sqlite(ATTEMPT, path, error);
    if schema::application_id(connection).map_err(fail)? != APPLICATION_ID {
        return Ok(Finding::Foreign);
    }
    let schema = schema::version(connection).map_err(fail)?;
    // The tables come first: the full check would evaluate whatever expressions a strange schema holds.
    if schema <= SCHEMA_VERSION && !schema::is_exactly(connection, schema).map_err(fail)? {
        return Ok(damaged(say::store_strange_tables()));
    }
    if depth == Depth::Full {
        let word: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(fail)?;
        if word != "ok" {
            return Ok(damaged(word));
        }
    }
    if is_short(connection, path).map_err(fail)? {
        return Ok(damaged(say::store_too_short()));
    }
    Ok(Finding::Sound { schema })
}

/// Whether the end of the file is missing, which SQLite would read as zeros. While a log waits, pages may still be in
/// it; the log is looked at last, as a writer in another process may be about to begin one.
fn is_short(connection: &Connection, path: &Path) -> rusqlite::Result<bool> {
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let short = fs::metadata(path).is_ok_and(|file| file.len() < u64::from(pages) * u64::from(page));
    Ok(short && !log_waits(path))
}

fn log_waits(path: &Path) -> bool {
    fs::metadata(durable::with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

fn damaged(reason: String) -> Finding {
    Finding::Damaged { reason }
}

/// Renames the database and its log to the first free `…damaged-N`, and says where they lie now; `None` when there was
/// nothing to rename.
pub(crate) fn set_aside(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let mut places = (1u32..).map(|number| durable::with_suffix(path, &format!(".damaged-{number}")));
    let taken = |place: &PathBuf| ["", "-wal", "-shm"].iter().any(|end| durable::with_suffix(place, end).exists());
    let place = places.find(|place| !taken(place)).expect("there are more numbers than files");
    let mut moved = None;
    // The log goes first: a crash in between must not leave it beside a new database.
    for end in ["-wal", "-shm", ""] {
        let from = durable::with_suffix(path, end);
        match fs::rename(&from, durable::with_suffix(&place, end)) {
            Ok(()) => moved = Some(place.clone()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io(say::store_setting_aside, &from, error)),
        }
    }
    durable::sync_folder(say::store_setting_aside, path)?;
    Ok(moved)
}
