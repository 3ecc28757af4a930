//! What the application gets from outside: dialogs, the clock, randomness, an ear for messages. Tests bring their own.

use crate::stop::Stop;
use crate::wire::Message;
use std::path::PathBuf;
use std::time::Duration;

/// Native dialogs. The page never sees a path.
pub trait Dialogs: Send {
    /// Asks for a file to open; `None` when the user cancels.
    fn open(&self) -> Option<PathBuf>;

    /// Asks where to write; `None` when the user cancels. `name` is the suggested file name with its extension.
    fn save(&self, name: &str) -> Option<PathBuf>;
}

/// No dialogs: every question is cancelled. For the command line and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn open(&self) -> Option<PathBuf> {
        None
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        None
    }
}

/// What the application gets from outside.
pub struct Surroundings {
    /// Native dialogs.
    pub dialogs: Box<dyn Dialogs>,
    /// The time now: UTC, RFC 3339, seconds.
    pub clock: Box<dyn FnMut() -> String + Send>,
    /// 80 random bits.
    pub entropy: Box<dyn FnMut() -> [u8; 10] + Send>,
    /// Who hears what the core says unasked.
    pub messages: Box<dyn FnMut(Message) + Send>,
    /// How long to wait for a workspace that another process is about to leave, before it is opened for reading only.
    pub patience: Duration,
    /// The brake of long work, for other threads to ask.
    pub stop: Stop,
}

impl std::fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Surroundings")
    }
}

impl Surroundings {
    /// The real clock and the system's randomness.
    ///
    /// # Panics
    /// When the system has no randomness to give while ids are minted; nothing could be identified then.
    #[must_use]
    pub fn real(dialogs: Box<dyn Dialogs>, messages: Box<dyn FnMut(Message) + Send>) -> Self {
        let entropy = || {
            let mut bits = [0; 10];
            getrandom::fill(&mut bits).expect("the operating system gives random bytes");
            bits
        };
        Self {
            dialogs,
            clock: Box::new(now),
            entropy: Box::new(entropy),
            messages,
            patience: Duration::ZERO,
            stop: Stop::default(),
        }
    }
}

/// The time now in UTC, to the second: `2026-11-24T08:00:00Z`.
#[must_use]
pub fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}
