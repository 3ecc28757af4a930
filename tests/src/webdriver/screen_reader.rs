//! The real window in the hands of somebody who hears it: what AT-SPI tells, and native dialogs answered over it.
//!
//! The window has to be started with `Options::heard`: else its toolkit tells nothing.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::process::{output_of, poll};
use super::{Desktop, WebDriverError};

/// Lists what is told.
const LISTEN: &str = include_str!("listen.py");
/// Answers a file dialog.
const CHOOSE: &str = include_str!("choose.py");
/// The system's own Python: it has the bindings of AT-SPI, which others have not.
const PYTHON: &str = "/usr/bin/python3";
/// How long a dialog may take to be there.
const DIALOG_LIMIT: Duration = Duration::from_secs(20);

/// Something that a screen reader is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// How deep it stands.
    pub depth: u64,
    /// What it is: `push button`, `entry`, `landmark`.
    pub role: String,
    /// What it is called; may be empty.
    pub name: String,
    /// Whether the keyboard can go there.
    pub focusable: bool,
}

impl Desktop {
    /// All that is told of the window now, from the outside in.
    ///
    /// # Errors
    /// When the window is not started to be heard, or the bindings of AT-SPI are missing.
    pub fn heard(&self) -> Result<Vec<Heard>, WebDriverError> {
        let what = "what a screen reader is told";
        let wrong = |reason: String| WebDriverError::Answer { what: what.to_owned(), reason };
        let text = output_of(what, self.command(PYTHON).args(["-c", LISTEN, &self.program_name()]))?;
        let listed: Vec<Value> = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        let heard: Vec<Heard> = listed.iter().filter_map(heard_of).collect();
        if heard.is_empty() { Err(wrong("nothing".to_owned())) } else { Ok(heard) }
    }

    /// Answers the open file dialog with `path`.
    ///
    /// # Errors
    /// When no dialog opens within 20 s.
    pub fn choose(&self, path: &Path) -> Result<(), WebDriverError> {
        let what = "a file dialog";
        let path = path.display().to_string();
        poll(what, DIALOG_LIMIT, || {
            let arguments = ["-c", CHOOSE, &self.program_name(), &path];
            match output_of(what, self.command(PYTHON).args(arguments)) {
                Ok(said) if said.trim() == "done" => Ok(()),
                Ok(said) => Err(said),
                Err(error) => Err(error.to_string()),
            }
        })
    }
}

fn heard_of(one: &Value) -> Option<Heard> {
    Some(Heard {
        depth: one[0].as_u64()?,
        role: one[1].as_str()?.to_owned(),
        name: one[2].as_str().unwrap_or_default().trim().to_owned(),
        focusable: one[3].as_bool()?,
    })
}
