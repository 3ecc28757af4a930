//! Native dialogs, opened by this side: the page never sees a path.

use std::path::PathBuf;

use drawbridge_app::Dialogs;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};

use crate::window;

/// The dialogs of the desktop. They wait for the user, so they are asked from the core's thread only.
pub(crate) struct NativeDialogs {
    app: AppHandle,
}

impl NativeDialogs {
    pub(crate) fn new(app: &AppHandle) -> Self {
        Self { app: app.clone() }
    }

    fn dialog(&self) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.app.dialog().file();
        match self.app.get_webview_window(window::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Dialogs for NativeDialogs {
    fn open(&self) -> Option<PathBuf> {
        let models = ["drawbridge", "dfd", "json", "tm7", "tb7", "yaml", "yml", "drawio", "xml"];
        let dialog =
            self.dialog().set_title("Open a model").add_filter("Models", &models).add_filter("All files", &["*"]);
        path(dialog.blocking_pick_file())
    }

    fn save(&self, name: &str) -> Option<PathBuf> {
        path(self.dialog().set_title("Save").set_file_name(name).blocking_save_file())
    }
}

/// The path that was chosen. Desktop dialogs give nothing else.
fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}
