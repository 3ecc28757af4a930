//! Files that appear whole or not at all, and survive a loss of power once they have appeared.

use crate::error::{Deed, StoreError};
use drawbridge_messages as say;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The path with a suffix after its whole file name: `a.db` and `-wal` give `a.db-wal`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The folder that a path lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a folder and those around it; those that are new are for their owner alone, as models are confidential.
pub(crate) fn create_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| StoreError::io(say::store_making_folder, folder, error))
}

/// Makes a file at `path` by `write`, which writes to the path that it is given: a temporary file beside it, synced,
/// renamed into place, its folder synced. If anything fails the temporary file is removed and `path` is as it was.
pub(crate) fn replace(
    attempt: Deed,
    path: &Path,
    write: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let temporary = with_suffix(path, ".part");
    let _ = fs::remove_file(&temporary);
    let done = write(&temporary).and_then(|()| {
        sync(attempt, &temporary)?;
        fs::rename(&temporary, path).map_err(|error| StoreError::io(attempt, path, error))?;
        sync_folder(attempt, path)
    });
    if done.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    done
}

fn sync(attempt: Deed, path: &Path) -> Result<(), StoreError> {
    let file = File::options().read(true).write(true).open(path);
    file.and_then(|file| file.sync_all()).map_err(|error| StoreError::io(attempt, path, error))
}

/// Syncs the folder that a path lies in, so that a rename in it survives a loss of power.
pub(crate) fn sync_folder(attempt: Deed, path: &Path) -> Result<(), StoreError> {
    if cfg!(windows) {
        return Ok(()); // Windows cannot open a folder as a file; its rename is journalled.
    }
    let folder = folder_of(path);
    File::open(folder).and_then(|file| file.sync_all()).map_err(|error| StoreError::io(attempt, folder, error))
}
