//! The dispatcher over HTTP on the loopback, for tests of the page in a browser. Never part of a release.
//!
//! Every request but those for the page's own files needs the token, and every one the right `Host`: another page in
//! the same browser must not reach it. Dialogs are answered with the path that the test has set beforehand.

use drawbridge_app::{App, Dialogs, Message, Surroundings, call};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};
use tiny_http::{Header, Method, Request, Response, Server};

/// The largest request that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// What the next dialog answers.
#[derive(Debug, Clone, Default)]
pub struct NextPath(Arc<Mutex<Option<PathBuf>>>);

impl NextPath {
    fn take(&self) -> Option<PathBuf> {
        self.0.lock().expect("no thread panics while it holds the path").take()
    }

    fn set(&self, path: Option<PathBuf>) {
        *self.0.lock().expect("no thread panics while it holds the path") = path;
    }
}

impl Dialogs for NextPath {
    fn open(&self) -> Option<PathBuf> {
        self.take()
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        self.take()
    }
}

/// A dev host that listens.
pub struct DevHost {
    server: Server,
    app: App,
    page: PathBuf,
    token: String,
    next_path: NextPath,
    messages: Arc<Mutex<Vec<Message>>>,
}

impl DevHost {
    /// Opens the workspace and listens on a free port of the loopback. `page` is the folder of the built page.
    ///
    /// # Errors
    /// When the workspace cannot be opened or no port is free.
    pub fn start(workspace: &Path, page: PathBuf, token: String) -> Result<Self, String> {
        let next_path = NextPath::default();
        let messages: Arc<Mutex<Vec<Message>>> = Arc::default();
        let ear = messages.clone();
        let hear = move |message| ear.lock().expect("no thread panics while it holds the messages").push(message);
        let surroundings = Surroundings::real(Box::new(next_path.clone()), Box::new(hear));
        let app = App::open(workspace, surroundings).map_err(|failure| failure.to_string())?;
        let server = Server::http("127.0.0.1:0").map_err(|error| format!("listen on the loopback: {error}"))?;
        Ok(Self { server, app, page, token, next_path, messages })
    }

    /// Opens a file as the one that the application was started with.
    pub fn open_first(&mut self, path: &Path) {
        self.app.open_first(path);
    }

    /// The address of the page, with the token behind `#`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/#token={}", self.server.server_addr(), self.token)
    }

    /// Answers requests until the process ends.
    pub fn serve(mut self) {
        let own = self.server.server_addr().to_string();
        while let Ok(mut request) = self.server.recv() {
            let response = self.answer(&mut request, &own);
            // A browser that went away needs no answer.
            let _ = request.respond(response);
        }
    }

    fn answer(&mut self, request: &mut Request, own: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        if header(request, "host") != Some(own) {
            return text(403, "this host answers to its own name only");
        }
        let url = request.url().to_owned();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if *request.method() == Method::Get && path != "/messages" {
            return self.file(path);
        }
        if header(request, "x-drawbridge-token") != Some(self.token.as_str()) {
            return text(403, "the token is missing");
        }
        if path == "/messages" {
            let heard =
                std::mem::take(&mut *self.messages.lock().expect("no thread panics while it holds the messages"));
            return json_answer(200, &serde_json::to_value(heard).expect("messages serialise"));
        }
        let Some(body) = body(request) else { return text(400, "the body is not JSON or too large") };
        match path.strip_prefix("/call/") {
            Some(name) => match call(&mut self.app, name, body) {
                Ok(answer) => json_answer(200, &answer),
                Err(failure) => json_answer(422, &serde_json::to_value(failure).expect("failures serialise")),
            },
            None if path == "/next-path" => {
                self.next_path.set(body.get("path").and_then(Value::as_str).map(PathBuf::from));
                json_answer(200, &json!(null))
            }
            None if path == "/open" => {
                if let Some(path) = body.get("path").and_then(Value::as_str) {
                    self.app.open_outside(Path::new(path));
                }
                json_answer(200, &json!(null))
            }
            None => text(404, "there is nothing here"),
        }
    }

    fn file(&self, path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let relative = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
        let relative = Path::new(relative);
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
            return text(404, "there is nothing here");
        }
        match std::fs::read(self.page.join(relative)) {
            Ok(bytes) => with_type(Response::from_data(bytes), media_type(relative)),
            Err(_) => text(404, "there is nothing here"),
        }
    }
}

fn header<'r>(request: &'r Request, name: &'static str) -> Option<&'r str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

fn body(request: &mut Request) -> Option<Value> {
    let mut bytes = Vec::new();
    request.as_reader().take(LARGEST).read_to_end(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("otf") => "font/otf",
        Some("ttf") => "font/ttf",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

fn text(status: u16, text: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    with_type(Response::from_string(text), "text/plain; charset=utf-8").with_status_code(status)
}

fn json_answer(status: u16, value: &Value) -> Response<std::io::Cursor<Vec<u8>>> {
    with_type(Response::from_string(value.to_string()), "application/json").with_status_code(status)
}

fn with_type(response: Response<std::io::Cursor<Vec<u8>>>, media: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let header = Header::from_bytes("content-type", media).expect("media types are ASCII");
    response.with_header(header)
}
