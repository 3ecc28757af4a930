//! The one way from the page to the core: a queue to the thread that owns the sessions.

use std::path::PathBuf;
use std::sync::{Mutex, mpsc};

use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State};

use crate::arguments::Arguments;

/// The event under which messages of the core reach the page.
const EVENT: &str = "core";

/// What the thread of the core is asked to do.
enum Job {
    /// A command of the page, with the place where its answer goes.
    Call { name: String, request: Value, answer: tauri::async_runtime::Sender<Result<Value, Value>> },
    /// A file from outside the page.
    Open(PathBuf),
}

/// The queue to the core. Managed by Tauri as the state of the application.
pub(crate) struct Gateway {
    jobs: Mutex<mpsc::Sender<Job>>,
}

impl Gateway {
    /// Starts the thread of the core, and lets it open the file of the arguments first.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub(crate) fn start(app: &AppHandle, arguments: &Arguments) -> std::io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let app = app.clone();
        let gateway = Self { jobs: Mutex::new(sender) };
        if let Some(file) = &arguments.file {
            gateway.open(file.clone());
        }
        std::thread::Builder::new().name("core".to_owned()).spawn(move || work(&app, &receiver))?;
        Ok(gateway)
    }

    /// Asks the core to open the file at `path`; the outcome reaches the page as a message.
    pub(crate) fn open(&self, path: PathBuf) {
        self.send(Job::Open(path));
    }

    fn send(&self, job: Job) {
        let jobs = self.jobs.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if jobs.send(job).is_err() {
            tracing::error!("the thread of the core has ended");
        }
    }
}

/// The one command of the page: asks the core for `name` and gives its answer, or its failure, as it is.
#[tauri::command]
pub(crate) async fn call(gateway: State<'_, Gateway>, name: String, request: Value) -> Result<Value, Value> {
    let (answer, mut answers) = tauri::async_runtime::channel(1);
    gateway.send(Job::Call { name, request, answer });
    answers.recv().await.unwrap_or_else(|| Err(ended()))
}

/// The failure of a core that no longer answers, in the shape of every failure.
fn ended() -> Value {
    serde_json::json!({ "code": "bug", "message": "the core has stopped answering", "details": null })
}

/// Works off the queue until the window closes.
fn work(app: &AppHandle, jobs: &mpsc::Receiver<Job>) {
    for job in jobs {
        match job {
            Job::Call { name, request, answer } => {
                let _ = answer.blocking_send(Ok(serde_json::json!({ "name": name, "request": request })));
            }
            Job::Open(path) => {
                let _ = app.emit(EVENT, serde_json::json!({ "opened": path.is_file() }));
            }
        }
    }
}
