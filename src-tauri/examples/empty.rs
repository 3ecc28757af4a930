//! An empty Tauri window: one static page and nothing of ours. What it takes to start is what no Tauri program can save.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// The whole page. It says that it is there in the way that the editor does.
const PAGE: &str = "<!doctype html><html data-ready=true><title>Empty</title><body>Empty</body></html>";

fn main() {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let page = Response::builder().header("content-type", "text/html").body(PAGE.as_bytes());
            page.expect("the header is a constant")
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page).title("Empty").inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("only a missing display server can stop an empty window");
}
