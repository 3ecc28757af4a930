//! The dispatcher over HTTP on the loopback, for tests of the page in a browser. Never part of a release.
//!
//! Every request but those for the page's own files needs the token, and every one the right `Host`: another page in
//! the same browser must not reach it. Dialogs are answered with the path that the test has set beforehand. Commands
//! wait for one another, as in the window, but for the one that stops work; files and messages do not wait for them.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as Part, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use drawbridge_app::{App, CANCEL, Dialogs, Message, Stop, Surroundings, call};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The largest request that is read, in bytes.
const LARGEST: usize = 64 << 20;

/// What the next dialog answers.
#[derive(Debug, Clone, Default)]
pub struct NextPath(Arc<Mutex<Option<PathBuf>>>);

impl Dialogs for NextPath {
    fn open(&self) -> Option<PathBuf> {
        held(&self.0).take()
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        held(&self.0).take()
    }
}

/// A dev host that listens.
pub struct DevHost {
    listener: TcpListener,
    own: String,
    app: App,
    stop: Stop,
    page: PathBuf,
    token: String,
    next_path: NextPath,
    messages: Arc<Mutex<Vec<Message>>>,
}

/// What the answers are made from.
struct Desk {
    own: String,
    app: Mutex<App>,
    stop: Stop,
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
        let hear = move |message| held(&ear).push(message);
        let surroundings = Surroundings::real(Box::new(next_path.clone()), Box::new(hear));
        let stop = surroundings.stop.clone();
        let app = App::open(workspace, surroundings).map_err(|failure| failure.to_string())?;
        let listening = TcpListener::bind("127.0.0.1:0").and_then(|listener| {
            listener.set_nonblocking(true)?;
            Ok((listener.local_addr()?.to_string(), listener))
        });
        let (own, listener) = listening.map_err(|error| format!("listen on the loopback: {error}"))?;
        Ok(Self { listener, own, app, stop, page, token, next_path, messages })
    }

    /// Opens a file as the one that the application was started with.
    pub fn open_first(&mut self, path: &Path) {
        self.app.open_first(path);
    }

    /// The address of the page, with the token behind `#`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/#token={}", self.own, self.token)
    }

    /// Answers requests until the process ends.
    ///
    /// # Errors
    /// When the system refuses what a server needs.
    pub fn serve(self) -> Result<(), String> {
        let Self { listener, own, app, stop, page, token, next_path, messages } = self;
        let desk = Arc::new(Desk { own, app: Mutex::new(app), stop, page, token, next_path, messages });
        let guarded = Router::new()
            .route("/call/{name}", post(command))
            .route("/next-path", post(next_path_is))
            .route("/open", post(open))
            .route("/messages", get(messages_heard))
            .layer(middleware::from_fn_with_state(desk.clone(), with_token))
            .layer(DefaultBodyLimit::max(LARGEST));
        let router =
            guarded.fallback(file).layer(middleware::from_fn_with_state(desk.clone(), to_own_name)).with_state(desk);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        let served = runtime.and_then(|runtime| {
            runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })
        });
        served.map_err(|error| format!("serve on the loopback: {error}"))
    }
}

/// The value behind a lock. A panic inside a command is caught before it could leave something half done.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers only to the name that it was reached under: another site's name may lead here too.
async fn to_own_name(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    if request.headers().get(header::HOST).is_some_and(|host| host == desk.own.as_str()) {
        return next.run(request).await;
    }
    refusal(StatusCode::FORBIDDEN, "this host answers to its own name only")
}

async fn with_token(State(desk): State<Arc<Desk>>, headers: HeaderMap, request: Request, next: Next) -> Response {
    if headers.get("x-drawbridge-token").is_some_and(|token| token == desk.token.as_str()) {
        return next.run(request).await;
    }
    refusal(StatusCode::FORBIDDEN, "the token is missing")
}

async fn command(State(desk): State<Arc<Desk>>, Part(name): Part<String>, body: Bytes) -> Response {
    let Ok(request) = serde_json::from_slice(&body) else { return no_json() };
    if name == CANCEL {
        return json_answer(StatusCode::OK, &json!({ "stopped": desk.stop.ask() }));
    }
    in_core(desk, move |desk| match call(&mut held(&desk.app), &name, request) {
        Ok(answer) => json_answer(StatusCode::OK, &answer),
        Err(failure) => {
            let failure = serde_json::to_value(failure).expect("failures serialise");
            json_answer(StatusCode::UNPROCESSABLE_ENTITY, &failure)
        }
    })
    .await
}

async fn next_path_is(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let Ok(request) = serde_json::from_slice::<Value>(&body) else { return no_json() };
    *held(&desk.next_path.0) = request.get("path").and_then(Value::as_str).map(PathBuf::from);
    json_answer(StatusCode::OK, &json!(null))
}

async fn open(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let Ok(request) = serde_json::from_slice::<Value>(&body) else { return no_json() };
    let path = request.get("path").and_then(Value::as_str).map(PathBuf::from);
    in_core(desk, move |desk| {
        if let Some(path) = path {
            held(&desk.app).open_outside(&path);
        }
        json_answer(StatusCode::OK, &json!(null))
    })
    .await
}

async fn messages_heard(State(desk): State<Arc<Desk>>) -> Response {
    let heard = std::mem::take(&mut *held(&desk.messages));
    json_answer(StatusCode::OK, &serde_json::to_value(heard).expect("messages serialise"))
}

/// Work of the core, which may take its time, away from the thread that listens.
async fn in_core(desk: Arc<Desk>, work: impl FnOnce(&Desk) -> Response + Send + 'static) -> Response {
    let done = tokio::task::spawn_blocking(move || work(&desk)).await;
    done.unwrap_or_else(|_| refusal(StatusCode::INTERNAL_SERVER_ERROR, "the core broke off"))
}

/// A file of the page, or nothing.
async fn file(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    let nothing = || refusal(StatusCode::NOT_FOUND, "there is nothing here");
    let relative = if uri.path() == "/" { "index.html" } else { uri.path().trim_start_matches('/') };
    let relative = Path::new(relative);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return nothing();
    }
    match std::fs::read(desk.page.join(relative)) {
        Ok(bytes) => ([(header::CONTENT_TYPE, media_type(relative))], bytes).into_response(),
        Err(_) => nothing(),
    }
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

fn no_json() -> Response {
    refusal(StatusCode::BAD_REQUEST, "the body is not JSON or too large")
}

fn refusal(status: StatusCode, text: &'static str) -> Response {
    (status, text).into_response()
}

fn json_answer(status: StatusCode, value: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}
