//! How the web view draws, settled before GTK starts.

use std::path::Path;

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use crate::arguments::Arguments;

/// Chooses the web view's drawing for this machine, and ends with a plain word where there is no display at all.
///
/// Without a GPU the accelerated compositor of WebKitGTK costs 14 ms a frame on a software rasteriser;
/// the plain one does not. A value set by the user stays.
pub(crate) fn settle_before_gtk() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        Arguments::command()
            .error(
                ErrorKind::Io,
                "there is no display to open a window on; the `drawbridge` command does every job without one\n",
            )
            .exit();
    }
    if std::env::var_os(SWITCH).is_none() && !has_render_node(Path::new("/dev/dri")) {
        #[expect(unsafe_code, reason = "the environment is only unsafe to change once a second thread reads it")]
        // SAFETY: this is called at the head of `main`, before any thread is started.
        unsafe {
            std::env::set_var(SWITCH, "1");
        }
    }
}

/// Whether the kernel offers a GPU for drawing (`renderD128` and on) in `folder`.
fn has_render_node(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().as_encoded_bytes().starts_with(b"renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gpu_is_a_render_node() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_render_node(&folder.path().join("missing")));
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_render_node(folder.path()), "a display controller without rendering is no GPU");
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_render_node(folder.path()));
    }
}
