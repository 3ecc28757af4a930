//! What a file turns out to be, before anything is written to it, and how a damaged one is set aside.

use crate::connection::open_reader;
use crate::durable;
use crate::error::StoreError;
use crate::schema::{self, APPLICATION_ID, SCHEMA_VERSION};
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest database, in bytes, that is checked in full at every opening. Larger ones are checked in full after a
/// crash and before each backup; this keeps the start quick with thousands of models.
const CHECKED_AT_OPENING: u64 = 32 * 1024 * 1024;
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const ATTEMPT: &str = "open";

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

/// Looks at the file and changes nothing.
pub(crate) fn examine(path: &Path) -> Result<Finding, StoreError> {
    let log = durable::with_suffix(path, "-wal");
    let log_waits = fs::metadata(log).is_ok_and(|log| log.len() > 0);
    let Some(header) = read_header(path)? else {
        // SQLite would delete the log of a database that is gone; somebody may still want it.
        return Ok(if log_waits {
            damaged("its main file is gone or empty")
        } else {
            Finding::Absent
        });
    };
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return Ok(damaged("the file is not a database"));
    }
    // Our databases appear whole, so the main file has carried our mark from its first moment.
    if header[68..72] != APPLICATION_ID.to_be_bytes() {
        return Ok(Finding::Foreign);
    }
    let size = fs::metadata(path)
        .map_err(|error| StoreError::io(ATTEMPT, path, error))?
        .len();
    let depth = if log_waits || size <= CHECKED_AT_OPENING {
        Depth::Full
    } else {
        Depth::Quick
    };
    match open_reader(path).and_then(|connection| inspect(&connection, path, depth)) {
        Ok(finding) => Ok(finding),
        Err(error) if error.is_damage() => Ok(damaged(&reason_of(error))),
        Err(error) => Err(error),
    }
}

/// Checks an open database of ours.
pub(crate) fn inspect(
    connection: &Connection,
    path: &Path,
    depth: Depth,
) -> Result<Finding, StoreError> {
    let fail = |error| StoreError::sqlite(ATTEMPT, path, error);
    let schema = schema::version(connection).map_err(fail)?;
    if depth == Depth::Full {
        let word: String = connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
            .map_err(fail)?;
        if word != "ok" {
            return Ok(damaged(&word));
        }
    } else if is_short(connection, path).map_err(fail)? {
        return Ok(damaged("the file is shorter than it says"));
    }
    if schema <= SCHEMA_VERSION && !schema::is_exactly(connection, schema).map_err(fail)? {
        return Ok(damaged("its tables are not those of a workspace"));
    }
    Ok(Finding::Sound { schema })
}

fn is_short(connection: &Connection, path: &Path) -> rusqlite::Result<bool> {
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    Ok(fs::metadata(path).is_ok_and(|file| file.len() < u64::from(pages) * u64::from(page)))
}

/// The first bytes of the file; `None` when there is no file or nothing in it.
fn read_header(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::io(ATTEMPT, path, error)),
    };
    let mut header = Vec::new();
    file.take(HEADER as u64)
        .read_to_end(&mut header)
        .map_err(|error| StoreError::io(ATTEMPT, path, error))?;
    Ok((!header.is_empty()).then_some(header))
}

fn damaged(reason: &str) -> Finding {
    Finding::Damaged {
        reason: reason.to_owned(),
    }
}

fn reason_of(error: StoreError) -> String {
    match error {
        StoreError::Damaged { reason, .. } => reason,
        other => other.to_string(),
    }
}

/// Renames the database and its log to the first free `…damaged-N`, and says where it lies now.
pub(crate) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let place = (1u32..).map(|number| durable::with_suffix(path, &format!(".damaged-{number}")));
    let taken = |place: &PathBuf| {
        ["", "-wal", "-shm"]
            .iter()
            .any(|end| durable::with_suffix(place, end).exists())
    };
    let place = place
        .into_iter()
        .find(|place| !taken(place))
        .expect("there are more numbers than files");
    // The log goes first: a crash in between must not leave it beside a new database.
    for end in ["-wal", "-shm", ""] {
        let from = durable::with_suffix(path, end);
        match fs::rename(&from, durable::with_suffix(&place, end)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::io("set aside", &from, error));
            }
            _ => {}
        }
    }
    durable::sync_folder("set aside", path)?;
    Ok(place)
}
