//! The one way from the page to the core: a queue to the thread that owns the application.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};

use drawbridge_app::{App, Code, Failure, Surroundings};
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter as _, State};

use crate::arguments::Arguments;
use crate::dialogs::NativeDialogs;

/// The event under which messages of the core reach the page.
const EVENT: &str = "core";

/// What the core's thread is asked to do.
enum Job {
    /// A command of the page, with the place where its answer goes.
    Call { name: String, request: Value, answer: tauri::async_runtime::Sender<Result<String, Failure>> },
    /// A file from outside the page.
    Open(PathBuf),
}

/// The queue to the core. Managed by Tauri as the state of the application.
pub(crate) struct Gateway {
    jobs: Mutex<mpsc::Sender<Job>>,
}

impl Gateway {
    /// Starts the core's thread, which opens the workspace and then the file of the arguments.
    ///
    /// # Errors
    /// When the system refuses a thread. A workspace that cannot be opened is told to the page instead.
    pub(crate) fn start(app: &AppHandle, arguments: &Arguments) -> std::io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let (app, workspace, file) = (app.clone(), arguments.workspace_path(), arguments.file.clone());
        std::thread::Builder::new()
            .name("core".to_owned())
            .spawn(move || work(open(&app, &workspace, file.as_deref()), &receiver))?;
        Ok(Self { jobs: Mutex::new(sender) })
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
pub(crate) async fn call(gateway: State<'_, Gateway>, name: String, request: Value) -> Result<Response, Failure> {
    let (answer, mut answers) = tauri::async_runtime::channel(1);
    gateway.send(Job::Call { name, request, answer });
    answers.recv().await.unwrap_or_else(|| Err(ended())).map(Response::new)
}

/// The failure of a core that no longer answers.
fn ended() -> Failure {
    Failure {
        code: Code::Bug,
        message: "The core has stopped answering.".to_owned(),
        hint: Some("Every edit that was answered is saved. Close the window and open it again.".to_owned()),
    }
}

/// Opens the workspace, and then the file that the program was started with.
fn open(app: &AppHandle, workspace: &Path, file: Option<&Path>) -> Result<App, Failure> {
    let page = app.clone();
    let messages = Box::new(move |message| {
        if let Err(error) = page.emit(EVENT, message) {
            tracing::warn!("could not tell the page: {error}");
        }
    });
    let mut core = App::open(workspace, Surroundings::real(Box::new(NativeDialogs::new(app)), messages))?;
    if let Some(file) = file {
        core.open_first(file);
    }
    Ok(core)
}

/// Works off the queue until the window closes. Without a workspace, every command says why there is none.
fn work(mut core: Result<App, Failure>, jobs: &mpsc::Receiver<Job>) {
    for job in jobs {
        match (job, &mut core) {
            (Job::Call { name, request, answer }, Ok(core)) => {
                // A page that was loaded anew no longer waits for the answer.
                let _ = answer.blocking_send(drawbridge_app::call_for_text(core, &name, request));
            }
            (Job::Call { answer, .. }, Err(failure)) => {
                let _ = answer.blocking_send(Err(failure.clone()));
            }
            (Job::Open(path), Ok(core)) => core.open_outside(&path),
            (Job::Open(_), Err(_)) => {}
        }
    }
}
