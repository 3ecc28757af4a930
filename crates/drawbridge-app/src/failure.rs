//! How errors of the crates below become failures that a person can act on.

use crate::wire::{Code, Failure};
use drawbridge_model::Rejection;
use drawbridge_store::StoreError;

impl Failure {
    /// The request makes no sense.
    #[must_use]
    pub fn usage(message: &str) -> Self {
        Self { code: Code::Usage, message: message.to_owned(), hint: None }
    }

    /// The input cannot be read.
    #[must_use]
    pub fn input(message: &str, hint: &str) -> Self {
        Self { code: Code::Input, message: message.to_owned(), hint: Some(hint.to_owned()) }
    }

    /// Something cannot be written.
    #[must_use]
    pub fn cannot_write(message: &str, hint: &str) -> Self {
        Self { code: Code::CannotWrite, message: message.to_owned(), hint: Some(hint.to_owned()) }
    }
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        Self { code: Code::Rejected, message: rejection.to_string(), hint: None }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::ReadOnly { .. } | StoreError::InUse { .. } | StoreError::Older { .. } => Code::ReadOnly,
            StoreError::NoModel { .. }
            | StoreError::NoSystem { .. }
            | StoreError::ModelExists { .. }
            | StoreError::Exists { .. } => Code::Usage,
            StoreError::Damaged { .. }
            | StoreError::Foreign { .. }
            | StoreError::NotAWorkspace { .. }
            | StoreError::Missing { .. }
            | StoreError::NotABackup { .. }
            | StoreError::Unreadable { .. } => Code::Input,
            StoreError::Diverged { .. } | StoreError::Sqlite { .. } | StoreError::SqliteTooOld { .. } => Code::Bug,
            StoreError::Full { .. } => Code::DiskFull,
            StoreError::NotWritable { .. }
            | StoreError::Vanished { .. }
            | StoreError::Busy { .. }
            | StoreError::DiskFailure { .. }
            | StoreError::Io { .. } => Code::CannotWrite,
        };
        // The store's messages are "what: why; way out": the way out is the hint. A reason of SQLite may hold one more.
        let text = error.to_string();
        match text.rsplit_once("; ") {
            Some((message, hint)) => Self { code, message: message.to_owned(), hint: Some(hint.to_owned()) },
            None => Self { code, message: text, hint: None },
        }
    }
}
