//! Failures of jobs.

use crate::wire::{Code, Failure};
use drawbridge_formats::ReadError;

/// A request that makes no sense, with a way out.
pub(crate) fn usage(message: String, hint: &str) -> Failure {
    Failure { code: Code::Usage, message, hint: Some(hint.to_owned()) }
}

/// Input that cannot be read, with a way out.
pub(crate) fn input(message: String, hint: &str) -> Failure {
    Failure { code: Code::Input, message, hint: Some(hint.to_owned()) }
}

/// A file that its reader refused.
pub(crate) fn unread(error: &ReadError) -> Failure {
    Failure { code: Code::Input, message: error.to_string(), hint: Some(error.way_out()) }
}

/// A file that its reader refused; `place` is what to call it.
#[must_use]
pub fn read_failure(place: &str, error: &ReadError) -> Failure {
    about(place, unread(error))
}

/// The same failure with the file named before it.
pub(crate) fn about(place: &str, failure: Failure) -> Failure {
    Failure { message: format!("{place}: {}", failure.message), ..failure }
}
