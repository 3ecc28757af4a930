//! Restoring a backup: the file may come from anywhere, so it is checked from its header to its last record first.

use crate::backup;
use crate::connection::{open_reader, open_writer};
use crate::damage::{self, Depth, Finding};
use crate::durable;
use crate::error::{Deed, StoreError};
use crate::schema::{self, SCHEMA_VERSION};
use crate::tables::records;
use crate::workspace::{Access, Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use rusqlite::Connection;
use rusqlite::backup::{Backup as PageCopy, StepResult};
use std::fs;
use std::path::{Path, PathBuf};

const ATTEMPT: Deed = say::store_restoring;

impl Workspace {
    /// Replaces everything in the workspace by what a backup holds, in one transaction, and gives the copy of the
    /// present state that was made before. A backup of an older schema is upgraded on the way; the backup itself is
    /// not touched. Sessions must load their models again.
    ///
    /// `now` is UTC, RFC 3339, seconds; it names that copy.
    ///
    /// # Errors
    /// [`StoreError::NotABackup`] when the file is not a sound workspace of this version or an older one, and
    /// whatever the disk refuses. The present state is as it was then.
    pub fn restore(&mut self, backup: &Path, now: &str) -> Result<PathBuf, StoreError> {
        if self.access() == Access::ReadOnly {
            return Err(StoreError::ReadOnly { attempt: ATTEMPT, path: self.path.clone() });
        }
        let scratch = durable::with_suffix(&self.path, ".restoring");
        let result = prepare(backup, &scratch).and_then(|source| self.take_over(&source, now));
        for end in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(durable::with_suffix(&scratch, end));
        }
        result
    }

    fn take_over(&mut self, source: &Connection, now: &str) -> Result<PathBuf, StoreError> {
        let before = backup::free_place(&self.path, now, "before-restore");
        self.back_up(&before)?;
        // An empty transaction makes sure that the file still is where it was.
        self.write(ATTEMPT, |_, _| Ok(()))?;
        self.gesture = None;
        let fail = |error| StoreError::sqlite(ATTEMPT, &self.path, error);
        let finished = PageCopy::new(source, &mut self.connection).and_then(|copy| copy.step(-1)).map_err(fail)?;
        match finished {
            StepResult::Done => Ok(before),
            _ => Err(StoreError::Busy { attempt: ATTEMPT, path: self.path.clone() }),
        }
    }
}

/// A checked and upgraded copy of a backup, read through our types from its first record to its last.
fn prepare(backup: &Path, scratch: &Path) -> Result<Connection, StoreError> {
    if !backup.is_file() {
        return Err(StoreError::Missing { attempt: ATTEMPT, path: backup.to_owned() });
    }
    let refuse = |reason: String| StoreError::NotABackup { path: backup.to_owned(), reason };
    let doubt = |error: StoreError| match error {
        StoreError::Damaged { reason, .. } | StoreError::Unreadable { reason, .. } => refuse(reason),
        other => other,
    };
    let source = open_reader(backup).map_err(doubt)?;
    let fail = |error| StoreError::sqlite(ATTEMPT, backup, error);
    match damage::inspect(&source, backup, Depth::Full).map_err(doubt)? {
        Finding::Sound { schema } if schema > SCHEMA_VERSION => {
            return Err(refuse(say::store_newer_schema(schema)));
        }
        Finding::Damaged { reason } => return Err(refuse(reason)),
        Finding::Foreign => return Err(refuse(say::store_foreign_backup())),
        Finding::Sound { .. } | Finding::Absent => {}
    }
    let _ = fs::remove_file(scratch);
    backup::copy(&source, scratch)?;
    let mut copy = open_writer(scratch)?;
    schema::migrate(&mut copy).map_err(fail)?;
    read_everything(&copy, backup).map_err(doubt)?;
    Ok(copy)
}

/// Reads all models; a record that cannot be understood would only be found when its model is opened.
fn read_everything(connection: &Connection, backup: &Path) -> Result<(), StoreError> {
    let attempt = Attempt { what: ATTEMPT, path: backup };
    let fail = |error| attempt.failed(error);
    let mut statement = connection.prepare("SELECT id FROM models").map_err(fail)?;
    let ids: Vec<String> = statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(fail)?;
    for id in ids {
        let id =
            ModelId::parse(&id).map_err(|error| crate::codec::unreadable(attempt, &say::store_a_model_id(), &error))?;
        records::read(connection, attempt, id)?;
    }
    Ok(())
}
