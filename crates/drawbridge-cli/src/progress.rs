//! A sign of life on long work: on a terminal only, and only after half a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long work may take without a word.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often the sign moves.
const BEAT: Duration = Duration::from_millis(100);

/// Some work that goes on until this is dropped; then the sign is gone.
pub(crate) struct Progress {
    watcher: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// The work begins.
    pub(crate) fn start(words: String) -> Self {
        if !io::stderr().is_terminal() {
            return Self { watcher: None };
        }
        let (sender, receiver) = mpsc::channel();
        let thread = thread::spawn(move || {
            if receiver.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let sign = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
                sign.set_style(ProgressStyle::default_spinner());
                sign.set_message(words);
                sign.enable_steady_tick(BEAT);
                // Both an end and a dropped sender end the work.
                let _ = receiver.recv();
                sign.finish_and_clear();
            }
        });
        Self { watcher: Some((sender, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.watcher.take() {
            drop(sender);
            // A sign that could not be drawn is no reason to fail.
            let _ = thread.join();
        }
    }
}
