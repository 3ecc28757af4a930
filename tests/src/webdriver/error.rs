//! What can go wrong while driving the window.

use std::time::Duration;

/// A refusal of the driver, or a part of the equipment that is missing.
#[derive(Debug, thiserror::Error)]
pub enum WebDriverError {
    /// A program of the equipment did not start.
    #[error("could not start {program}: {source}; `make setup` installs it")]
    Start {
        /// The program.
        program: String,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The window's program has not been built.
    #[error("the window is not built at {0}; run `make build-desktop`, or name it in DRAWBRIDGE_DESKTOP")]
    NotBuilt(String),
    /// A condition did not come true in time.
    #[error("waited {} s for {what}; last seen: {last}", limit.as_secs_f32())]
    Deadline {
        /// What was waited for.
        what: String,
        /// How long.
        limit: Duration,
        /// What was there instead.
        last: String,
    },
    /// The driver answered with an error of the WebDriver protocol.
    #[error("the driver refused {what}: {error}: {message}")]
    Refused {
        /// The request.
        what: String,
        /// The protocol's error code.
        error: String,
        /// Its explanation.
        message: String,
    },
    /// The driver could not be reached or spoke something else.
    #[error("could not talk to the driver about {what}: {reason}")]
    Transport {
        /// The request.
        what: String,
        /// The reason.
        reason: String,
    },
    /// The answer did not have the shape that was asked for.
    #[error("could not read the answer to {what}: {reason}")]
    Answer {
        /// The request.
        what: String,
        /// The reason.
        reason: String,
    },
    /// The window's process was not found.
    #[error("the driver has no window process to end")]
    NoWindow,
    /// A file of the equipment could not be written.
    #[error("could not write {path}: {source}")]
    Write {
        /// The file.
        path: String,
        /// The system's reason.
        source: std::io::Error,
    },
}
