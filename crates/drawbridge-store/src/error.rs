//! What can go wrong in the workspace, each with what was attempted, on which file, and the way out.

use drawbridge_model::ids::{ModelId, SystemId};
use std::path::{Path, PathBuf};

/// Why the workspace could not do what was asked. Whatever is named here, what was stored before is untouched.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "attempt, path and reason say the same in each variant: what, on which file, why")]
pub enum StoreError {
    /// No room is left where the workspace or the backup lies.
    #[error("{attempt} {}: the disk is full; nothing was changed: make room and try again", .path.display())]
    Full { attempt: &'static str, path: PathBuf },
    /// The file or its folder cannot be written.
    #[error("{attempt} {}: {reason}; nothing was changed: allow writing there or choose another place", .path.display())]
    NotWritable { attempt: &'static str, path: PathBuf, reason: String },
    /// The file or its folder was taken away, or another file was put in its place, while it was open.
    #[error("{attempt} {}: the file is no longer there; nothing more is written to it: save a copy elsewhere", .path.display())]
    Vanished { attempt: &'static str, path: PathBuf },
    /// Another process writes to the workspace.
    #[error("open {}: another Drawbridge, a window or a command, is using this workspace, and only one at a time may change it; close the other one, or wait until it is done, and try again", .path.display())]
    InUse { path: PathBuf },
    /// The database stayed locked for longer than the store waits.
    #[error("{attempt} {}: the database is busy; try again in a moment", .path.display())]
    Busy { attempt: &'static str, path: PathBuf },
    /// The database is damaged.
    #[error("{attempt} {}: the database is damaged ({reason}); restore a backup", .path.display())]
    Damaged { attempt: &'static str, path: PathBuf, reason: String },
    /// The database belongs to another application.
    #[error("open {}: this is another application's database; choose another file", .path.display())]
    Foreign { path: PathBuf },
    /// The file is of some other kind, and has nothing of a workspace about it.
    #[error("open {}: this file is not a Drawbridge workspace; it was left as it is: name a workspace, or a file that does not exist yet", .path.display())]
    NotAWorkspace { path: PathBuf },
    /// The database is of an older version and was to be opened for reading only.
    #[error("open {}: it is of the older schema {schema}; open it once for writing, which upgrades it", .path.display())]
    Older { path: PathBuf, schema: u32 },
    /// Something was to be changed in a workspace that is open for reading only.
    #[error("{attempt} {}: the workspace is open for reading only; close the other Drawbridge that uses it, and open it again", .path.display())]
    ReadOnly { attempt: &'static str, path: PathBuf },
    /// There is no such file.
    #[error("{attempt} {}: there is no such file", .path.display())]
    Missing { attempt: &'static str, path: PathBuf },
    /// A file stands where one was to be made.
    #[error("{attempt} {}: a file stands there already; choose another name", .path.display())]
    Exists { attempt: &'static str, path: PathBuf },
    /// A file is not a backup that could be restored.
    #[error("restore {}: this is not a sound workspace ({reason}); the present one is as it was", .path.display())]
    NotABackup { path: PathBuf, reason: String },
    /// The workspace has no such model.
    #[error("{attempt} {}: there is no model {model}", .path.display())]
    NoModel { attempt: &'static str, path: PathBuf, model: ModelId },
    /// The workspace has no such system.
    #[error("{attempt} {}: there is no system {system}", .path.display())]
    NoSystem { attempt: &'static str, path: PathBuf, system: SystemId },
    /// The id of a new model is taken.
    #[error("add to {}: the model {model} exists already", .path.display())]
    ModelExists { path: PathBuf, model: ModelId },
    /// A change does not fit what is stored: the model must be loaded again.
    #[error("{attempt} {}: {record} of model {model} is not as the change expects; load the model again", .path.display())]
    Diverged { attempt: &'static str, path: PathBuf, model: ModelId, record: String },
    /// Something stored cannot be understood.
    #[error("{attempt} {}: {what} cannot be read ({reason}); restore a backup", .path.display())]
    Unreadable { attempt: &'static str, path: PathBuf, what: String, reason: String },
    /// The disk, or the connection to it, failed while it was read or written.
    #[error("{attempt} {}: the disk reports a failure ({reason}); what was saved before is kept: check the disk, and try again", .path.display())]
    DiskFailure { attempt: &'static str, path: PathBuf, reason: String },
    /// The operating system refused something else.
    #[error("{attempt} {}: {source}", .path.display())]
    Io { attempt: &'static str, path: PathBuf, source: std::io::Error },
    /// SQLite refused something else; a defect of ours.
    #[error("{attempt} {}: {source}", .path.display())]
    Sqlite { attempt: &'static str, path: PathBuf, source: rusqlite::Error },
    /// The SQLite that was linked is too old to be trusted.
    #[error("open {}: SQLite {version} is linked, but 3.51.3 or later is needed", .path.display())]
    SqliteTooOld { path: PathBuf, version: &'static str },
}

impl StoreError {
    /// The typed error of what SQLite answered.
    pub(crate) fn sqlite(attempt: &'static str, path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(Code::DiskFull) => Self::Full { attempt, path },
            Some(Code::ReadOnly | Code::PermissionDenied) => {
                Self::NotWritable { attempt, path, reason: "writing is not allowed".into() }
            }
            Some(Code::CannotOpen) => Self::NotWritable { attempt, path, reason: "the file cannot be opened".into() },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy { attempt, path },
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
                Self::Damaged { attempt, path, reason: source.to_string() }
            }
            Some(Code::SystemIoFailure) => Self::DiskFailure { attempt, path, reason: source.to_string() },
            _ => Self::Sqlite { attempt, path, source },
        }
    }

    /// The typed error of what the operating system answered.
    pub(crate) fn io(attempt: &'static str, path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let path = path.to_owned();
        match source.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full { attempt, path },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
                Self::NotWritable { attempt, path, reason: "writing is not allowed".into() }
            }
            Kind::NotADirectory | Kind::AlreadyExists | Kind::IsADirectory => Self::NotWritable {
                attempt,
                path,
                reason: "something else stands where a folder or file is needed".into(),
            },
            Kind::NotFound => Self::Missing { attempt, path },
            _ => Self::Io { attempt, path, source },
        }
    }
}
