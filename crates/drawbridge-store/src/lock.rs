//! The lock of the first process that writes: a file beside the database, locked as long as the process lives.

use crate::error::StoreError;
use drawbridge_messages as say;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The lock, held until it is dropped. The file itself stays: to delete it would let two processes lock two files.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

/// Where the lock of a database lies.
pub(crate) fn lock_path(database: &Path) -> PathBuf {
    crate::durable::with_suffix(database, ".lock")
}

impl Lock {
    /// Takes the lock, without waiting.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process has it; others when the file cannot be made.
    pub(crate) fn take(database: &Path) -> Result<Self, StoreError> {
        let path = lock_path(database);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| StoreError::io(say::store_locking, &path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: database.to_owned() }),
            Err(TryLockError::Error(error)) => Err(StoreError::io(say::store_locking_file, &path, error)),
        }
    }
}

impl Drop for Lock {
    /// Closing the file is not enough: a child process that is just being started still holds a copy of the handle,
    /// and with it the lock, until it has become its own program.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}
