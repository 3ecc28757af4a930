//! Moving the workspace to another place.

use crate::backup;
use crate::condition::Opened;
use crate::durable;
use crate::error::StoreError;
use crate::workspace::{Access, Workspace};
use std::fs;
use std::path::{Path, PathBuf};

const ATTEMPT: &str = "move the workspace to";

/// A workspace at its new place.
#[derive(Debug)]
pub struct Moved {
    /// The workspace, open.
    pub workspace: Workspace,
    /// The folder in which earlier backups still lie, if there are any: they stay where they are.
    pub backups_left: Option<PathBuf>,
}

impl Workspace {
    /// Moves the workspace to another file: a complete copy is written, opened and checked there before the old file
    /// is removed.
    ///
    /// # Errors
    /// With the workspace as it was: [`StoreError::Exists`] when a file stands there, and whatever the disk refuses.
    pub fn move_to(self, to: &Path) -> Result<Moved, (Box<Self>, StoreError)> {
        match self.copy_to(to) {
            Ok(workspace) => Ok(Moved { backups_left: self.remove_files(), workspace }),
            Err(error) => Err((Box::new(self), error)),
        }
    }

    fn copy_to(&self, to: &Path) -> Result<Self, StoreError> {
        if self.access() == Access::ReadOnly {
            return Err(StoreError::ReadOnly { attempt: ATTEMPT, path: self.path.clone() });
        }
        self.back_up(to)?;
        let Opened { workspace, .. } = Self::open(to, Access::Write)?;
        workspace.check()?;
        Ok(workspace)
    }

    /// Closes the old workspace and removes its files. What cannot be removed does no harm: it is a whole copy.
    fn remove_files(self) -> Option<PathBuf> {
        let path = self.path.clone();
        drop(self);
        for end in ["-wal", "-shm", "", ".lock"] {
            let _ = fs::remove_file(durable::with_suffix(&path, end));
        }
        let backups = backup::folder(&path);
        backups.is_dir().then_some(backups)
    }
}
