//! Backups: whole copies of the database in a folder beside it, made by SQLite and never by copying a live file.

use crate::connection::open_reader;
use crate::damage::{self, Depth, Finding};
use crate::durable;
use crate::error::{Deed, StoreError};
use crate::workspace::Workspace;
use drawbridge_messages as say;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

const ATTEMPT: Deed = say::store_backing_up;

/// A backup that lies in the backup folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made, as its name says: `2026-11-23T10-15-00Z`.
    pub made: String,
    /// Why it was made: `daily`, `before-restore`, `before-upgrade-from-1`.
    pub why: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// The folder of the backups of a database.
pub(crate) fn folder(database: &Path) -> PathBuf {
    durable::with_suffix(database, ".backups")
}

impl Workspace {
    /// Writes a whole copy of the workspace to a file, which appears complete or not at all. The copy is one file
    /// without a log, and holds nothing that was deleted.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when a file stands there, [`StoreError::Damaged`] when the workspace cannot be read in
    /// full, and whatever the disk refuses.
    pub fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        if to.exists() {
            return Err(StoreError::Exists { attempt: ATTEMPT, path: to.to_owned() });
        }
        durable::create_folder(durable::folder_of(to))?;
        copy(&self.connection, to)
    }

    /// Makes a backup in the backup folder unless there is one of the same day, and keeps the newest `keep` of those
    /// made so. Gives the backup that was made.
    ///
    /// `now` is UTC, RFC 3339, seconds.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the workspace does not pass SQLite's check (no backup is made or removed then),
    /// and whatever the disk refuses.
    pub fn back_up_daily(&self, now: &str, keep: usize) -> Result<Option<PathBuf>, StoreError> {
        let mut daily: Vec<_> = self.backups()?.into_iter().filter(|backup| backup.why == "daily").collect();
        let day = now.get(..10).unwrap_or(now);
        if daily.iter().any(|backup| backup.made.starts_with(day)) {
            return Ok(None);
        }
        self.check()?;
        let path = place(&self.path, now, "daily");
        self.back_up(&path)?;
        for old in daily.drain(..).skip(keep.saturating_sub(1)) {
            fs::remove_file(&old.path).map_err(|error| StoreError::io(say::store_removing_backup, &old.path, error))?;
        }
        Ok(Some(path))
    }

    /// Makes a backup in the backup folder now, and gives its place. It is kept until somebody removes it.
    ///
    /// `now` is UTC, RFC 3339, seconds.
    ///
    /// # Errors
    /// As for [`Workspace::back_up`].
    pub fn back_up_by_hand(&self, now: &str) -> Result<PathBuf, StoreError> {
        let path = free_place(&self.path, now, "by-hand");
        self.back_up(&path)?;
        Ok(path)
    }

    /// The folder of the backups, which may not be there yet.
    #[must_use]
    pub fn backup_folder(&self) -> PathBuf {
        folder(&self.path)
    }

    /// The backups in the backup folder, the newest first.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        list(&self.path)
    }
}

/// The file of a backup made at a time for a reason.
pub(crate) fn place(database: &Path, time: &str, why: &str) -> PathBuf {
    let time: String = time.chars().map(|char| if char == ':' { '-' } else { char }).collect();
    folder(database).join(format!("{time}_{why}.db"))
}

/// The file of a backup made at a time for a reason, under a name that is free: several may be made in one second.
pub(crate) fn free_place(database: &Path, time: &str, why: &str) -> PathBuf {
    let more = (2u32..).map(|number| place(database, time, &format!("{why}-{number}")));
    let mut places = std::iter::once(place(database, time, why)).chain(more);
    places.find(|path| !path.exists()).expect("there are more numbers than files")
}

/// Copies what a connection sees to a file that appears whole or not at all.
pub(crate) fn copy(connection: &Connection, to: &Path) -> Result<(), StoreError> {
    durable::replace(ATTEMPT, to, |temporary| {
        let target = temporary.to_str().ok_or_else(|| StoreError::NotWritable {
            attempt: ATTEMPT,
            path: to.to_owned(),
            reason: say::store_not_unicode(),
        })?;
        connection.execute("VACUUM INTO ?1", [target]).map_err(|error| StoreError::sqlite(ATTEMPT, to, error))?;
        Ok(())
    })
}

/// The copy of an older database that is made before it is upgraded, named for its last change.
pub(crate) fn before_upgrade(path: &Path, schema: u32) -> Result<PathBuf, StoreError> {
    let connection = open_reader(path)?;
    let time: Option<String> =
        connection.query_row("SELECT max(updated) FROM models", [], |row| row.get(0)).unwrap_or_default();
    let to = free_place(path, &time.unwrap_or_default(), &format!("before-upgrade-from-{schema}"));
    durable::create_folder(&folder(path))?;
    copy(&connection, &to)?;
    Ok(to)
}

/// Whether there are backups of a database.
pub(crate) fn any(database: &Path) -> bool {
    list(database).is_ok_and(|backups| !backups.is_empty())
}

/// The newest backup that can be opened and passes SQLite's check.
pub(crate) fn newest_sound(database: &Path) -> Option<PathBuf> {
    let backups = list(database).unwrap_or_default();
    backups.into_iter().map(|backup| backup.path).find(|path| is_sound(path))
}

fn is_sound(path: &Path) -> bool {
    let finding = open_reader(path).and_then(|connection| damage::inspect(&connection, path, Depth::Full));
    matches!(finding, Ok(Finding::Sound { .. }))
}

fn list(database: &Path) -> Result<Vec<Backup>, StoreError> {
    let folder = folder(database);
    let fail = |error| StoreError::io(say::store_listing_backups, &folder, error);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(fail(error)),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry.map_err(fail)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let parts = name.strip_suffix(".db").and_then(|name| name.split_once('_'));
        if let Some((made, why)) = parts {
            let bytes = entry.metadata().map_err(fail)?.len();
            backups.push(Backup { path: entry.path(), made: made.to_owned(), why: why.to_owned(), bytes });
        }
    }
    backups.sort_by(|a, b| (&b.made, &b.why).cmp(&(&a.made, &a.why)));
    Ok(backups)
}
