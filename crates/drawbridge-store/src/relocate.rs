//! Moving the workspace to another place.

use crate::backup;
use crate::condition::Opened;
use crate::durable;
use crate::error::{Deed, StoreError};
use crate::workspace::{Access, Workspace};
use drawbridge_messages as say;
use std::fs;
use std::path::{Path, PathBuf};

const ATTEMPT: Deed = say::store_moving;
/// What may stand beside a database and belongs to it, its backups left out.
const BESIDE: [&str; 4] = ["-wal", "-shm", "", ".lock"];

/// A workspace at its new place.
#[derive(Debug)]
pub struct Moved {
    /// The workspace, open.
    pub workspace: Workspace,
    /// The folder in which its backups lie now, if there are any.
    pub backups: Option<PathBuf>,
    /// The former folder of the backups, where something is left in it that is none of them.
    pub left: Option<PathBuf>,
}

impl Workspace {
    /// Moves the workspace to another file, and its backups with it: a complete copy is written, opened and checked
    /// there before anything is removed here.
    ///
    /// # Errors
    /// With the workspace as it was: [`StoreError::Exists`] when something of a workspace stands there, and whatever
    /// the disk refuses.
    pub fn move_to(self, to: &Path) -> Result<Moved, (Box<Self>, StoreError)> {
        let mut workspace = self;
        match workspace.move_and_stay_open(to) {
            Ok(left) => {
                let backups = Some(backup::folder(to)).filter(|folder| folder.is_dir());
                Ok(Moved { workspace, backups, left })
            }
            Err(error) => Err((Box::new(workspace), error)),
        }
    }

    /// The same for a workspace that goes on being used: it is open at the new place afterwards. Gives the former folder
    /// of the backups, where something is left in it that is none of them.
    ///
    /// # Errors
    /// As for [`Workspace::move_to`]; the workspace is open where it was then.
    pub fn move_and_stay_open(&mut self, to: &Path) -> Result<Option<PathBuf>, StoreError> {
        self.may_move_to(to)?;
        let from = self.path.clone();
        let arrived = self.copy_to(to).and_then(|workspace| take_backups(&from, to).map(|_| workspace));
        match arrived {
            Ok(workspace) => {
                std::mem::replace(self, workspace).remove_files();
                let left = backup::folder(&from);
                Ok(left.is_dir().then_some(left))
            }
            Err(error) => {
                // Nothing stood here before, so all of it is ours, and the next attempt shall not stumble over it.
                remove_beside(to);
                Err(error)
            }
        }
    }

    fn may_move_to(&self, to: &Path) -> Result<(), StoreError> {
        if self.access() == Access::ReadOnly {
            return Err(StoreError::ReadOnly { attempt: ATTEMPT, path: self.path.clone() });
        }
        let mut places = BESIDE.map(|end| durable::with_suffix(to, end)).into_iter().chain([backup::folder(to)]);
        if let Some(path) = places.find(|path| path.symlink_metadata().is_ok()) {
            return Err(StoreError::Exists { attempt: ATTEMPT, path });
        }
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if absolute(to).starts_with(absolute(&backup::folder(&self.path))) {
            let reason = say::store_among_backups();
            return Err(StoreError::NotWritable { attempt: ATTEMPT, path: to.to_owned(), reason });
        }
        Ok(())
    }

    fn copy_to(&self, to: &Path) -> Result<Self, StoreError> {
        self.back_up(to)?;
        let Opened { workspace, .. } = Self::open(to, Access::Write)?;
        workspace.check()?;
        Ok(workspace)
    }

    /// Closes the old workspace and removes its files, before anybody else can open it. What cannot be removed does no
    /// harm: it is a whole copy.
    fn remove_files(self) {
        let path = self.path.clone();
        let lock = self.close_keeping_the_lock();
        remove_beside(&path);
        drop(lock);
    }
}

fn remove_beside(path: &Path) {
    for end in BESIDE {
        let _ = fs::remove_file(durable::with_suffix(path, end));
    }
}

/// Moves the folder of the backups and gives the new one; to another disk, file by file. Where it fails, they all lie
/// where they lay.
fn take_backups(from: &Path, to: &Path) -> Result<Option<PathBuf>, StoreError> {
    let (old, new) = (backup::folder(from), backup::folder(to));
    if !old.is_dir() {
        return Ok(None);
    }
    match fs::rename(&old, &new) {
        Ok(()) => {
            let synced = durable::sync_folder(ATTEMPT, &new);
            if synced.is_err() {
                let _ = fs::rename(&new, &old);
            }
            return synced.map(|()| Some(new));
        }
        Err(error) if error.kind() == std::io::ErrorKind::CrossesDevices => {}
        Err(error) => return Err(StoreError::io(ATTEMPT, &new, error)),
    }
    match copy_files(&old, &new) {
        Ok(copied) => {
            for file in copied {
                let _ = fs::remove_file(file);
            }
            let _ = fs::remove_dir(&old);
            Ok(Some(new))
        }
        Err(error) => {
            let _ = fs::remove_dir_all(&new);
            Err(error)
        }
    }
}

/// Copies the files of a folder to a new one and gives those that were copied.
fn copy_files(old: &Path, new: &Path) -> Result<Vec<PathBuf>, StoreError> {
    durable::create_folder(new)?;
    let mut copied = Vec::new();
    for entry in fs::read_dir(old).map_err(|error| StoreError::io(say::store_listing_backups, old, error))? {
        let entry = entry.map_err(|error| StoreError::io(say::store_listing_backups, old, error))?;
        let file = entry.path();
        if !file.is_file() {
            continue;
        }
        durable::replace(say::store_copying_backup_to, &new.join(entry.file_name()), |temporary| {
            let done = fs::copy(&file, temporary);
            done.map(drop).map_err(|error| StoreError::io(say::store_copying_backup, &file, error))
        })?;
        copied.push(file);
    }
    Ok(copied)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backups_are_copied_whole_and_what_is_no_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::create_dir_all(old.join("inner")).unwrap();
        fs::write(old.join("a_daily.db"), "a").unwrap();
        fs::write(old.join("b_daily.db"), "b").unwrap();
        let mut copied = copy_files(&old, &new).unwrap();
        copied.sort();
        assert_eq!(copied, [old.join("a_daily.db"), old.join("b_daily.db")]);
        assert_eq!(fs::read(new.join("b_daily.db")).unwrap(), b"b");
        assert_eq!(fs::read_dir(&new).unwrap().count(), 2);
    }
}
