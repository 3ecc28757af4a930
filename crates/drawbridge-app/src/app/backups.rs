//! Backups of the workspace, and moving it. The page learns names to read; it never gives or gets a path to use.

use super::App;
use crate::wire::{self, BackUpTo, BackedUp, Backup, Failure, MovedWorkspace, Nothing, Restored};
use drawbridge_messages as say;
use drawbridge_store::Shelf;
use std::path::{Path, PathBuf};

impl App {
    /// The answer to `backups`.
    pub(crate) fn backups(&mut self, _: Nothing) -> Result<Vec<Backup>, Failure> {
        let backups = self.workspace.backups()?.into_iter().map(|backup| Backup {
            which: name_of(&backup.path),
            time: time_of(&backup.made),
            why: backup.why,
            bytes: backup.bytes,
        });
        Ok(backups.collect())
    }

    /// The answer to `backupNow`.
    pub(crate) fn backup_now(&mut self, request: wire::BackUp) -> Result<Option<BackedUp>, Failure> {
        let time = (self.surroundings.clock)();
        let place = match request.to {
            BackUpTo::Folder => self.workspace.back_up_by_hand(&time)?,
            BackUpTo::Asked => {
                let name = say::backups_name(time.get(..10).unwrap_or(&time));
                let Some(place) = self.surroundings.dialogs.save(&name) else { return Ok(None) };
                self.workspace.back_up(&place)?;
                place
            }
        };
        Ok(Some(BackedUp { place: place.display().to_string() }))
    }

    /// The answer to `restoreBackup`.
    pub(crate) fn restore_backup(&mut self, request: wire::RestoreBackup) -> Result<Option<Restored>, Failure> {
        self.must_be_writable(say::deed_restore_backup)?;
        let path = match request.which {
            Some(which) => self.backup_called(&which)?,
            None => match self.surroundings.dialogs.open() {
                Some(path) => path,
                None => return Ok(None),
            },
        };
        let time = (self.surroundings.clock)();
        let before = self.workspace.restore(&path, &time)?;
        self.forget_sessions();
        self.look_for_author();
        let models = self.workspace.models(Shelf::Present)?.len();
        Ok(Some(Restored { models: u32::try_from(models).unwrap_or(u32::MAX), before: name_of(&before) }))
    }

    /// The backup of that name: only what is listed can be named.
    fn backup_called(&self, which: &str) -> Result<PathBuf, Failure> {
        let found = self.workspace.backups()?.into_iter().find(|backup| name_of(&backup.path) == which);
        found.map(|backup| backup.path).ok_or_else(|| Failure {
            hint: Some(say::backups_none_hint()),
            ..Failure::usage(&say::backups_none_of_that_name())
        })
    }

    /// The answer to `moveWorkspace`.
    pub(crate) fn move_workspace(&mut self, _: Nothing) -> Result<Option<MovedWorkspace>, Failure> {
        self.must_be_writable(say::deed_move_workspace)?;
        let name = name_of(self.workspace.path());
        let Some(to) = self.surroundings.dialogs.save(&name) else { return Ok(None) };
        let from = self.workspace.path().to_owned();
        let left = self.workspace.move_and_stay_open(&to)?;
        self.forget_sessions();
        if let Err(error) = crate::elsewhere::note_move(&from, &to) {
            // The workspace is whole where it is now; only the next start must be told its place.
            tracing::error!("note where the workspace is: {error}");
            return Err(Failure::cannot_write(
                &say::workspace_moved_unnoted(to.display()),
                &say::workspace_moved_unnoted_hint(to.display()),
            ));
        }
        Ok(Some(MovedWorkspace { place: to.display().to_string(), left: left.map(|left| left.display().to_string()) }))
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The time in the name of a backup (`2026-11-23T10-15-00Z`) as others are written.
fn time_of(made: &str) -> String {
    match made.split_once('T') {
        Some((day, time)) => format!("{day}T{}", time.replace('-', ":")),
        None => made.to_owned(),
    }
}
