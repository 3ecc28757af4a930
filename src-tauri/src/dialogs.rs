//! Native dialogs, opened by this side: the page never sees a path. They block until the user has chosen.

use std::path::PathBuf;

use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};

use crate::window;

/// Asks for a file to open; `None` when the user cancels.
pub(crate) fn open(app: &AppHandle) -> Option<PathBuf> {
    let models = ["drawbridge", "dfd", "json", "tm7", "tb7", "yaml", "yml", "drawio", "xml"];
    let dialog = dialog(app).set_title("Open a model").add_filter("Models", &models).add_filter("All files", &["*"]);
    path(dialog.blocking_pick_file())
}

/// Asks where to write; `None` when the user cancels. `name` is the suggested file name with its extension.
pub(crate) fn save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    path(dialog(app).set_title("Save").set_file_name(name).blocking_save_file())
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window(window::LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// The path that was chosen. Desktop dialogs give nothing else.
fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}
