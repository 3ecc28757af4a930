//! The one window: its page, what the page may not do, and what happens when its renderer dies.

use tauri::{
    AppHandle, DragDropEvent, Manager as _, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::opening;

/// The label of the window, which the capability file names.
pub(crate) const LABEL: &str = "main";

/// Opens the window on the built page.
///
/// # Errors
/// When the window system or the web view refuses.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Drawbridge")
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 480.0)
        .on_navigation(is_our_page)
        .on_document_title_changed(|window, title| {
            // The page names the model that it shows; task bar and switcher then tell windows apart.
            if let Err(error) = window.set_title(&title) {
                tracing::warn!("could not name the window: {error}");
            }
        })
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .build()?;
    revive_dead_renderer(&window)?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            opening::dropped(&app, paths);
        }
    });
    Ok(())
}

/// Shows the window above the others, out of the task bar if it was there.
pub(crate) fn bring_to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    for step in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = step {
            tracing::warn!("could not bring the window to the front: {error}");
        }
    }
}

/// Whether `url` is the page itself. Everything else is refused: the page has nowhere to go.
fn is_our_page(url: &Url) -> bool {
    // Linux and macOS serve the page as tauri://localhost, Windows as http://tauri.localhost.
    matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")))
}

/// Reloads the page when the process that draws it dies, which WebKitGTK otherwise shows as a frozen window.
#[cfg(target_os = "linux")]
fn revive_dead_renderer(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt as _;

    window.with_webview(|webview| {
        webview.inner().connect_web_process_terminated(|view, reason| {
            tracing::error!("the web view's process ended ({reason:?}); the page is loaded again");
            view.reload();
        });
    })
}

/// Other systems restart the renderer themselves.
#[cfg(not(target_os = "linux"))]
fn revive_dead_renderer(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_can_go_nowhere_else() {
        let allowed = |url: &str| is_our_page(&Url::parse(url).unwrap());
        assert!(allowed("tauri://localhost/index.html"));
        assert!(allowed("http://tauri.localhost/"));
        for url in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "tauri://elsewhere/",
        ] {
            assert!(!allowed(url), "{url}");
        }
    }
}
