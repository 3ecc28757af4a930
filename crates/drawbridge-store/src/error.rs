//! What can go wrong in the workspace, each with what was attempted, on which file, and the way out.

use drawbridge_messages as say;
use drawbridge_model::ids::{ModelId, SystemId};
use std::path::{Path, PathBuf};

/// What was attempted, in words that a path follows.
pub type Deed = fn() -> String;

/// Why the workspace could not do what was asked. Whatever is named here, what was stored before is untouched.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "attempt, path and reason say the same in each variant: what, on which file, why")]
pub enum StoreError {
    /// No room is left where the workspace or the backup lies.
    #[error("{}", say::store_error_full(attempt(), .path.display()))]
    Full { attempt: Deed, path: PathBuf },
    /// The file or its folder cannot be written.
    #[error("{}", say::store_error_not_writable(attempt(), .path.display(), .reason))]
    NotWritable { attempt: Deed, path: PathBuf, reason: String },
    /// The file or its folder was taken away, or another file was put in its place, while it was open.
    #[error("{}", say::store_error_vanished(attempt(), .path.display()))]
    Vanished { attempt: Deed, path: PathBuf },
    /// Another process writes to the workspace.
    #[error("{}", say::store_error_in_use(.path.display()))]
    InUse { path: PathBuf },
    /// The database stayed locked for longer than the store waits.
    #[error("{}", say::store_error_busy(attempt(), .path.display()))]
    Busy { attempt: Deed, path: PathBuf },
    /// The database is damaged.
    #[error("{}", say::store_error_damaged(attempt(), .path.display(), .reason))]
    Damaged { attempt: Deed, path: PathBuf, reason: String },
    /// The database belongs to another application.
    #[error("{}", say::store_error_foreign(.path.display()))]
    Foreign { path: PathBuf },
    /// The file is of some other kind, and has nothing of a workspace about it.
    #[error("{}", say::store_error_not_a_workspace(.path.display()))]
    NotAWorkspace { path: PathBuf },
    /// The database is of an older version and was to be opened for reading only.
    #[error("{}", say::store_error_older(.path.display(), .schema))]
    Older { path: PathBuf, schema: u32 },
    /// Something was to be changed in a workspace that is open for reading only.
    #[error("{}", say::store_error_read_only(attempt(), .path.display()))]
    ReadOnly { attempt: Deed, path: PathBuf },
    /// There is no such file.
    #[error("{}", say::store_error_missing(attempt(), .path.display()))]
    Missing { attempt: Deed, path: PathBuf },
    /// A file stands where one was to be made.
    #[error("{}", say::store_error_exists(attempt(), .path.display()))]
    Exists { attempt: Deed, path: PathBuf },
    /// A file is not a backup that could be restored.
    #[error("{}", say::store_error_not_a_backup(.path.display(), .reason))]
    NotABackup { path: PathBuf, reason: String },
    /// The workspace has no such model.
    #[error("{}", say::store_error_no_model(attempt(), .model, .path.display()))]
    NoModel { attempt: Deed, path: PathBuf, model: ModelId },
    /// The workspace has no such system.
    #[error("{}", say::store_error_no_system(attempt(), .path.display(), .system))]
    NoSystem { attempt: Deed, path: PathBuf, system: SystemId },
    /// The id of a new model is taken.
    #[error("{}", say::store_error_model_exists(.model, .path.display()))]
    ModelExists { path: PathBuf, model: ModelId },
    /// A change does not fit what is stored: the model must be loaded again.
    #[error("{}", say::store_error_diverged(attempt(), .model, .path.display(), .record))]
    Diverged { attempt: Deed, path: PathBuf, model: ModelId, record: String },
    /// Something stored cannot be understood.
    #[error("{}", say::store_error_unreadable(attempt(), .path.display(), .reason, .what))]
    Unreadable { attempt: Deed, path: PathBuf, what: String, reason: String },
    /// The disk, or the connection to it, failed while it was read or written.
    #[error("{}", say::store_error_disk_failure(attempt(), .path.display(), .reason))]
    DiskFailure { attempt: Deed, path: PathBuf, reason: String },
    /// The operating system refused something else.
    #[error("{}", say::store_error_io(attempt(), .path.display(), .source))]
    Io { attempt: Deed, path: PathBuf, source: std::io::Error },
    /// SQLite refused something else; a defect of ours.
    #[error("{}", say::store_error_sqlite(attempt(), .path.display(), .source))]
    Sqlite { attempt: Deed, path: PathBuf, source: rusqlite::Error },
    /// The SQLite that was linked is too old to be trusted.
    #[error("{}", say::store_error_sqlite_too_old(.path.display(), .version))]
    SqliteTooOld { path: PathBuf, version: &'static str },
}

impl StoreError {
    /// The typed error of what SQLite answered.
    pub(crate) fn sqlite(attempt: Deed, path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(Code::DiskFull) => Self::Full { attempt, path },
            Some(Code::ReadOnly | Code::PermissionDenied) => {
                Self::NotWritable { attempt, path, reason: say::store_writing_forbidden() }
            }
            Some(Code::CannotOpen) => Self::NotWritable { attempt, path, reason: say::store_cannot_open() },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy { attempt, path },
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
                Self::Damaged { attempt, path, reason: source.to_string() }
            }
            Some(Code::SystemIoFailure) => Self::DiskFailure { attempt, path, reason: source.to_string() },
            _ => Self::Sqlite { attempt, path, source },
        }
    }

    /// The typed error of what the operating system answered.
    pub(crate) fn io(attempt: Deed, path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let path = path.to_owned();
        match source.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full { attempt, path },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
                Self::NotWritable { attempt, path, reason: say::store_writing_forbidden() }
            }
            Kind::NotADirectory | Kind::AlreadyExists | Kind::IsADirectory => {
                Self::NotWritable { attempt, path, reason: say::store_in_the_way() }
            }
            Kind::NotFound => Self::Missing { attempt, path },
            _ => Self::Io { attempt, path, source },
        }
    }
}
