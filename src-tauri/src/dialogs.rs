//! Native dialogs, opened by this side: the page never sees a path. They block until the user has chosen.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

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
    let mut dialog = dialog(app).set_title("Save").set_file_name(name);
    for (label, extensions) in kinds(name) {
        dialog = dialog.add_filter(*label, extensions);
    }
    path(dialog.blocking_save_file())
}

/// A kind of file: what people read for it, and its extensions.
type Kind = (&'static str, &'static [&'static str]);

/// The kinds of files that a file is offered as: its own first. A model may be written in any format, by the extension
/// that its name is given; a picture and a workspace are what they are.
fn kinds(name: &str) -> &'static [Kind] {
    const OWN: Kind = ("Drawbridge", &["drawbridge"]);
    const TEXT: Kind = ("Text notation", &["dfd"]);
    const DRAGON: Kind = ("Threat Dragon", &["json"]);
    match Path::new(name).extension().and_then(OsStr::to_str) {
        Some("drawbridge") => &[OWN, TEXT, DRAGON],
        Some("dfd") => &[TEXT, OWN, DRAGON],
        Some("json") => &[DRAGON, OWN, TEXT],
        Some("svg") => &[("SVG picture", &["svg"])],
        Some("png") => &[("PNG picture", &["png"])],
        Some("db") => &[("Workspace", &["db"])],
        _ => &[],
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_offered_as_what_its_name_says_before_what_else_it_may_be() {
        for (name, first, count) in [
            ("Shop.drawbridge", "drawbridge", 3),
            ("Shop.dfd", "dfd", 3),
            ("Shop.json", "json", 3),
            ("a.b.svg", "svg", 1),
            ("workspace.db", "db", 1),
        ] {
            let kinds = kinds(name);
            assert_eq!((kinds[0].1, kinds.len()), (&[first][..], count), "{name}");
        }
        assert_eq!(kinds("Shop"), &[]);
    }
}
