//! Stopping long work from another thread: what is asked for must not wait behind the work that it stops.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

const IDLE: u8 = 0;
const AT_WORK: u8 = 1;
const TO_STOP: u8 = 2;

/// The brake of an application. Clones are the same brake.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicU8>);

impl Stop {
    /// Asks the work that is under way to stop; says whether there is any. It ends at its next step.
    pub fn ask(&self) -> bool {
        match self.0.compare_exchange(AT_WORK, TO_STOP, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => true,
            Err(found) => found == TO_STOP,
        }
    }

    /// Whether the work that is under way was asked to stop.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Acquire) == TO_STOP
    }

    /// Begins work that can be stopped. What was asked for before it began does not concern it.
    pub(crate) fn begin(&self) {
        self.0.store(AT_WORK, Ordering::Release);
    }

    /// Ends it.
    pub(crate) fn end(&self) {
        self.0.store(IDLE, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_work_that_is_under_way_is_stopped() {
        let stop = Stop::default();
        assert!(!stop.ask(), "there is nothing to stop");
        stop.begin();
        assert!(!stop.is_asked());
        assert!(stop.clone().ask());
        assert!(stop.ask(), "asking twice asks once");
        assert!(stop.is_asked());
        stop.end();
        stop.begin();
        assert!(!stop.is_asked(), "the next work begins unasked");
    }
}
