//! The one way from the page to the core, and back. A core that ends is started again at the next call.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ChildStdout;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use drawbridge_link::{ToCore, ToWindow, VERSION};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tauri::async_runtime::{self, Sender};
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter as _, State};

use crate::arguments::Arguments;
use crate::core::Core;
use crate::dialogs;
use crate::place::Place;

/// The event under which messages of the core reach the page.
const EVENT: &str = "core";

/// What a call gives: an answer or a failure, both JSON as the core wrote it.
type Outcome = Result<String, Box<RawValue>>;

/// The way to the core. Managed by Tauri as the state of the application.
#[derive(Clone)]
pub(crate) struct Gateway(Arc<Inner>);

struct Inner {
    app: AppHandle,
    arguments: Arguments,
    line: Mutex<Line>,
}

/// The line to the core that runs now.
#[derive(Default)]
struct Line {
    core: Option<Core>,
    /// Which core this is: one that has ended must not close the line to the next.
    turn: u32,
    /// Whether this core has said that it is there. One that never did is not started again.
    was_ready: bool,
    /// Why there is no core.
    trouble: Option<String>,
    last_call: u32,
    waiting: BTreeMap<u32, Waiting>,
    place: Place,
}

/// A call that waits for its outcome.
struct Waiting {
    name: String,
    outcome: Sender<Outcome>,
}

impl Gateway {
    /// Starts the core, which opens the workspace and then the file of the arguments. A core that cannot be started is
    /// told to the page, at its first call.
    pub(crate) fn start(app: &AppHandle, arguments: &Arguments) -> Self {
        let gateway = Self(Arc::new(Inner { app: app.clone(), arguments: arguments.clone(), line: Mutex::default() }));
        gateway.begin(&mut gateway.line(), arguments.file.clone());
        gateway
    }

    /// Asks the core to open the file at `path`; the outcome reaches the page as a message.
    pub(crate) fn open(&self, path: PathBuf) {
        self.tell(ToCore::Open(path));
    }

    fn tell(&self, what: ToCore) {
        if let Some(core) = &self.line().core {
            core.tell(what);
        }
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.0.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a call off, and remembers who waits for its outcome.
    fn call(&self, name: String, request: String, outcome: Sender<Outcome>) {
        let mut line = self.line();
        if line.core.is_none() && line.was_ready {
            self.begin(&mut line, None);
        }
        let Some(core) = &line.core else {
            let trouble = line.trouble.clone().unwrap_or_else(|| "it has ended".to_owned());
            give(&outcome, Err(failure(&trouble)));
            return;
        };
        let number = line.last_call.wrapping_add(1);
        core.tell(ToCore::Call { number, name: name.clone(), request });
        line.last_call = number;
        line.waiting.insert(number, Waiting { name, outcome });
    }

    fn begin(&self, line: &mut Line, file: Option<PathBuf>) {
        line.turn += 1;
        line.was_ready = false;
        // Looked up each time: the core may have moved the workspace.
        match Core::start(&line.place.or(self.0.arguments.workspace_path()), file.as_deref()) {
            Ok((core, output)) => {
                let (gateway, turn) = (self.clone(), line.turn);
                thread::spawn(move || gateway.hear(output, turn));
                line.core = Some(core);
            }
            Err(error) => line.trouble = Some(format!("it cannot be started: {error}")),
        }
    }

    /// Hears the core until it ends.
    fn hear(&self, mut output: ChildStdout, turn: u32) {
        loop {
            match ToWindow::read(&mut output) {
                Ok(Some(what)) => self.take(what),
                Ok(None) => break,
                Err(error) => {
                    tracing::error!("could not hear the core: {error}");
                    break;
                }
            }
        }
        self.lose(turn);
    }

    /// Takes what the core says.
    fn take(&self, what: ToWindow) {
        match what {
            ToWindow::Ready(version) if version == VERSION => {
                let mut line = self.line();
                line.was_ready = true;
                line.trouble = None;
            }
            ToWindow::Ready(version) => {
                let mut line = self.line();
                line.core = None;
                line.trouble = Some(format!("it is of version {version}, and this window of {VERSION}"));
            }
            ToWindow::Answer { number, text } => self.answer(number, Ok(text)),
            ToWindow::Failed { number, text } => {
                self.answer(
                    number,
                    Err(RawValue::from_string(text).unwrap_or_else(|error| failure(&error.to_string()))),
                );
            }
            ToWindow::Message(text) => {
                let told = RawValue::from_string(text).map(|message| self.0.app.emit(EVENT, message));
                if let Err(error) = told {
                    tracing::warn!("could not tell the page: {error}");
                }
            }
            ToWindow::AskOpen => self.ask(dialogs::open, |_, _| {}),
            ToWindow::AskSave(name) => self.ask(move |app| dialogs::save(app, &name), Place::chose),
        }
    }

    fn answer(&self, number: u32, outcome: Outcome) {
        let mut line = self.line();
        let Some(Waiting { name, outcome: waiting }) = line.waiting.remove(&number) else { return };
        if let Ok(answer) = &outcome {
            line.place.answered(&name, answer);
        }
        drop(line);
        give(&waiting, outcome);
    }

    /// Opens a dialog on a thread of its own, and tells the core what was chosen.
    fn ask(
        &self,
        dialog: impl FnOnce(&AppHandle) -> Option<PathBuf> + Send + 'static,
        note: fn(&mut Place, Option<PathBuf>),
    ) {
        let gateway = self.clone();
        thread::spawn(move || {
            let chosen = dialog(&gateway.0.app);
            note(&mut gateway.line().place, chosen.clone());
            gateway.tell(ToCore::Chosen(chosen));
        });
    }

    /// Takes note that a core has ended: whoever waits for it is told.
    fn lose(&self, turn: u32) {
        let mut line = self.line();
        if line.turn != turn {
            return;
        }
        let waiting = std::mem::take(&mut line.waiting);
        let core = line.core.take();
        drop(line);
        if let Some(core) = core {
            let how = core.end();
            tracing::error!("the core has ended ({how})");
            self.line().trouble.get_or_insert_with(|| format!("it has ended ({how})"));
        }
        for Waiting { outcome, .. } in waiting.into_values() {
            give(&outcome, Err(failure("it ended while it was at this")));
        }
    }
}

/// The one command of the page: asks the core for `name` and gives its answer, or its failure, as it is.
#[tauri::command]
pub(crate) async fn call(gateway: State<'_, Gateway>, name: String, request: Value) -> Result<Response, Box<RawValue>> {
    let (sender, mut outcomes) = async_runtime::channel(1);
    gateway.call(name, request.to_string(), sender);
    outcomes.recv().await.unwrap_or_else(|| Err(failure("it has ended"))).map(Response::new)
}

/// Hands an outcome over. A page that was loaded anew no longer waits for it.
fn give(waiting: &Sender<Outcome>, outcome: Outcome) {
    // There is room for the one outcome of each call.
    let _ = waiting.try_send(outcome);
}

/// The failure of a core that does not answer, in the form of the core's own.
fn failure(trouble: &str) -> Box<RawValue> {
    let failure = json!({
        "code": "bug",
        "message": format!("Drawbridge could not ask its core: {trouble}."),
        "hint": "Every edit that was answered is saved. Try again; if it stays so, install Drawbridge again.",
    });
    RawValue::from_string(failure.to_string()).expect("it was JSON a moment ago")
}
