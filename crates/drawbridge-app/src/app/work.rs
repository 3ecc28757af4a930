//! Long work: it says how far it is, and can be stopped between its steps.

use super::App;
use crate::wire::{Code, Failure, Message};

impl App {
    /// Does work that may take long. Whatever comes of it, the page hears at the end that it is over.
    pub(super) fn at_work<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Failure>) -> Result<T, Failure> {
        self.surroundings.stop.begin();
        let done = work(self);
        self.surroundings.stop.end();
        (self.surroundings.messages)(Message::Progress { what: String::new(), done: 0, of: 0 });
        done
    }

    /// Says which step begins, and how many of how many are behind; refuses where the user has stopped the work.
    pub(super) fn step_of(&mut self, what: String, done: u32, of: u32) -> Result<(), Failure> {
        self.go_on()?;
        self.tell_step(what, done, of);
        Ok(())
    }

    /// Says which step begins, where it is too late to stop.
    pub(super) fn tell_step(&mut self, what: String, done: u32, of: u32) {
        (self.surroundings.messages)(Message::Progress { what, done, of });
    }

    /// Refuses where the user has stopped the work.
    pub(super) fn go_on(&self) -> Result<(), Failure> {
        if self.surroundings.stop.is_asked() { Err(stopped()) } else { Ok(()) }
    }
}

/// The failure of work that the user stopped.
pub(crate) fn stopped() -> Failure {
    Failure { code: Code::Stopped, message: drawbridge_messages::disk_stopped(), hint: None }
}

/// What was stopped gave nothing, as a dialog that is cancelled.
pub(super) fn unless_stopped<T>(done: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match done {
        Err(failure) if failure.code == Code::Stopped => Ok(None),
        done => done.map(Some),
    }
}
