//! Defects of ours: a panic becomes a failure that says what it was and that it is ours.

use drawbridge_app::wire::{Code, Failure};
use drawbridge_messages as say;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

/// The message and place of the last panic.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Does some work; where it panics, gives a failure with [`Code::Bug`].
pub(crate) fn catch<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    panic::set_hook(Box::new(remember));
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    let _ = panic::take_hook();
    outcome.unwrap_or_else(|_| Err(failure()))
}

fn remember(info: &PanicHookInfo<'_>) {
    let what = info.payload_as_str().map_or_else(say::cli_no_message, str::to_owned);
    let place =
        info.location().map_or_else(String::new, |location| format!(" ({}:{})", location.file(), location.line()));
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(format!("{what}{place}"));
}

fn failure() -> Failure {
    let what = LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
    Failure { code: Code::Bug, message: say::cli_defect(what), hint: Some(say::cli_defect_hint()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Status;

    #[test]
    fn a_panic_is_a_defect_with_its_message_and_place() {
        let failure = catch::<()>(|| panic!("the sky fell")).unwrap_err();
        assert_eq!(Status::of(&failure), Status::Defect);
        assert!(failure.message.contains("the sky fell (crates/drawbridge-cli/src/defect.rs:"), "{failure}");
        assert_eq!(catch(|| Ok(1)), Ok(1));
    }
}
