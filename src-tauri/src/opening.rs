//! Files that come from outside the page: a second start of the program, and drops on the window.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager as _};

use crate::arguments::Arguments;
use crate::gateway::Gateway;
use crate::window;

/// Answers a second start: the running window comes to the front and opens the file that was named.
#[expect(clippy::needless_pass_by_value, reason = "the signature is the plugin's")]
pub(crate) fn from_second_instance(app: &AppHandle, arguments: Vec<String>, folder: String) {
    window::bring_to_front(app);
    if let Some(path) = Arguments::of_second_start(&arguments, Path::new(&folder)) {
        app.state::<Gateway>().open(path);
    }
}

/// Opens what was dropped on the window, one file after the other.
pub(crate) fn dropped(app: &AppHandle, paths: &[PathBuf]) {
    for path in paths {
        app.state::<Gateway>().open(path.clone());
    }
}
