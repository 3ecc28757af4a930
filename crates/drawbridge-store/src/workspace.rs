//! The workspace: opening it, and the one way in which anything in it is written.

use crate::backup;
use crate::condition::{Condition, Opened};
use crate::connection::{open_reader, open_writer};
use crate::damage::{self, Finding};
use crate::durable;
use crate::error::{Deed, StoreError};
use crate::lock::Lock;
use crate::schema::{self, SCHEMA_VERSION};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};

/// The oldest SQLite without the race between two connections in write-ahead mode.
const OLDEST_SQLITE: i32 = 3_051_003;

/// The version of SQLite that is linked.
#[must_use]
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// Whether a workspace is opened to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It is locked for this process and may be changed.
    Write,
    /// It is only read; another process may write to it meanwhile.
    ReadOnly,
}

/// An open workspace. One thread owns it.
#[derive(Debug)]
pub struct Workspace {
    // The order matters: the connection closes before the lock is released.
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    access: Access,
    identity: Option<Identity>,
    /// The step that a further edit of the same gesture joins.
    pub(crate) gesture: Option<(ModelId, i64)>,
    lock: Option<Lock>,
}

/// What is attempted on which file, for errors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) what: Deed,
    pub(crate) path: &'a Path,
}

impl Attempt<'_> {
    /// The typed error of what SQLite answered.
    pub(crate) fn failed(self, error: rusqlite::Error) -> StoreError {
        StoreError::sqlite(self.what, self.path, error)
    }
}

impl Workspace {
    /// Opens the workspace in the database file at `path`; for writing, makes it and its folder when there is none.
    ///
    /// A damaged workspace is set aside, and an empty one takes its place: see [`Condition`]. A file that never was a
    /// workspace is refused and left alone. A
    /// database of a newer version is opened for reading only. Whoever opens for reading sees what others write.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process writes to it, [`StoreError::Foreign`] when it is another
    /// application's, [`StoreError::NotAWorkspace`] when it is a file of another kind, and whatever the disk refuses. For reading only, also [`StoreError::Missing`],
    /// [`StoreError::Older`] and [`StoreError::Damaged`].
    pub fn open(path: &Path, access: Access) -> Result<Opened, StoreError> {
        if rusqlite::version_number() < OLDEST_SQLITE {
            return Err(StoreError::SqliteTooOld { path: path.to_owned(), version: rusqlite::version() });
        }
        damage::refuse_strangers(path)?;
        match access {
            Access::Write => Self::open_for_writing(path),
            Access::ReadOnly => Self::open_for_reading(path),
        }
    }

    fn open_for_writing(path: &Path) -> Result<Opened, StoreError> {
        durable::create_folder(durable::folder_of(path))?;
        let lock = Lock::take(path)?;
        let condition = match damage::examine(path)? {
            Finding::Absent => {
                create(path)?;
                Condition::Fresh
            }
            Finding::Foreign => {
                return Err(StoreError::Foreign { path: path.to_owned() });
            }
            Finding::Damaged { reason } => {
                let set_aside = damage::set_aside(path)?;
                create(path)?;
                Condition::Damaged { set_aside, reason, backup: backup::newest_sound(path) }
            }
            Finding::Sound { schema } if schema > SCHEMA_VERSION => {
                drop(lock);
                let workspace = Self::around(open_reader(path)?, path, Access::ReadOnly, None);
                return Ok(Opened { workspace, condition: Condition::Newer { schema } });
            }
            Finding::Sound { schema } if schema < SCHEMA_VERSION => {
                Condition::Upgraded { from: schema, backup: backup::before_upgrade(path, schema)? }
            }
            Finding::Sound { .. } => Condition::Sound,
        };
        let mut connection = open_writer(path)?;
        schema::migrate(&mut connection).map_err(|error| StoreError::sqlite(say::store_upgrading, path, error))?;
        Ok(Opened { workspace: Self::around(connection, path, Access::Write, Some(lock)), condition })
    }

    fn open_for_reading(path: &Path) -> Result<Opened, StoreError> {
        let attempt = say::store_opening;
        let condition = match damage::examine(path)? {
            Finding::Absent => {
                return Err(StoreError::Missing { attempt, path: path.to_owned() });
            }
            Finding::Foreign => {
                return Err(StoreError::Foreign { path: path.to_owned() });
            }
            Finding::Damaged { reason } => {
                return Err(StoreError::Damaged { attempt, path: path.to_owned(), reason });
            }
            Finding::Sound { schema } if schema > SCHEMA_VERSION => Condition::Newer { schema },
            Finding::Sound { schema } if schema < SCHEMA_VERSION => {
                return Err(StoreError::Older { path: path.to_owned(), schema });
            }
            Finding::Sound { .. } => Condition::Sound,
        };
        Ok(Opened { workspace: Self::around(open_reader(path)?, path, Access::ReadOnly, None), condition })
    }

    fn around(connection: Connection, path: &Path, access: Access, lock: Option<Lock>) -> Self {
        let identity = Identity::of(path);
        Self { connection, path: path.to_owned(), access, identity, gesture: None, lock }
    }

    /// The database file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can be changed. A newer database cannot, whatever was asked when it was opened.
    #[must_use]
    pub const fn access(&self) -> Access {
        self.access
    }

    /// Closes the database and keeps others out of it for as long as what is given lives.
    pub(crate) fn close_keeping_the_lock(self) -> Option<Lock> {
        let Self { connection, lock, .. } = self;
        drop(connection);
        lock
    }

    pub(crate) fn attempt(&self, what: Deed) -> Attempt<'_> {
        Attempt { what, path: &self.path }
    }

    /// Does some work in one transaction, durable when this returns `Ok` and without effect otherwise.
    pub(crate) fn write<T>(
        &mut self,
        what: Deed,
        work: impl FnOnce(&Transaction<'_>, Attempt<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let attempt = Attempt { what, path: &self.path };
        if self.access == Access::ReadOnly {
            return Err(StoreError::ReadOnly { attempt: what, path: self.path.clone() });
        }
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = transaction.map_err(|error| attempt.failed(error))?;
        let answer = work(&transaction, attempt)?;
        // A file that was deleted can still be written to; it would be gone with the process.
        if Identity::of(&self.path) != self.identity {
            return Err(StoreError::Vanished { attempt: what, path: self.path.clone() });
        }
        transaction.commit().map_err(|error| attempt.failed(error))?;
        Ok(answer)
    }

    /// Like [`Workspace::write`], but what is written may be lost with the power; what was written before it is not. It
    /// spares the disk a sync, and is for what can be made again.
    pub(crate) fn write_lightly<T>(
        &mut self,
        what: Deed,
        work: impl FnOnce(&Transaction<'_>, Attempt<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.set_synchronous(what, "NORMAL")?;
        let done = self.write(what, work);
        self.set_synchronous(what, "FULL")?;
        done
    }

    fn set_synchronous(&self, what: Deed, mode: &str) -> Result<(), StoreError> {
        let done = self.connection.pragma_update(None, "synchronous", mode);
        done.map_err(|error| self.attempt(what).failed(error))
    }

    /// Has SQLite check everything: pages, rows and indexes.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with what was found.
    pub fn check(&self) -> Result<(), StoreError> {
        let attempt = self.attempt(say::store_checking);
        let word: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(|error| attempt.failed(error))?;
        if word == "ok" {
            return Ok(());
        }
        Err(StoreError::Damaged { attempt: attempt.what, path: self.path.clone(), reason: word })
    }
}

/// Makes an empty database that appears at `path` whole or not at all.
fn create(path: &Path) -> Result<(), StoreError> {
    durable::replace(say::store_creating, path, |temporary| {
        let mut connection = open_writer(temporary)?;
        schema::migrate(&mut connection).map_err(|error| StoreError::sqlite(say::store_creating, path, error))?;
        connection.close().map_err(|(_, error)| StoreError::sqlite(say::store_creating, path, error))
    })
}

/// Which file a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(path).ok().map(|file| Self(file.dev(), file.ino()))
    }

    #[cfg(not(unix))]
    fn of(path: &Path) -> Option<Self> {
        path.exists().then_some(Self(0, 0))
    }
}
