//! The core of a window: the application behind a pipe. The window starts this program with a hidden argument, asks over
//! standard input and hears over standard output.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use drawbridge_app::wire::{Cancelled, Message};
use drawbridge_app::{App, CANCEL, Code, Dialogs, Failure, Stop, Surroundings, call_for_text};
use drawbridge_link::{ARGUMENT, ToCore, ToWindow, VERSION, crash};
use serde_json::Value;

/// How long a workspace is waited for that the core of a window before this one has not left yet.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long what was asked for may still take once the window has ended.
const LINGER: Duration = Duration::from_secs(2);

/// To be called at the head of `main`: where a window started this program as its core, it serves until the window ends
/// and gives the status to end with.
pub(crate) fn serve_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next()? != ARGUMENT {
        return None;
    }
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let Some(workspace) = arguments.next().map(PathBuf::from) else {
        tracing::error!("the window named no workspace");
        return Some(ExitCode::from(2));
    };
    crash::write_reports_to(workspace.parent().unwrap_or(Path::new(".")).to_owned());
    serve(&workspace, arguments.next(), io::stdin(), io::stdout(), || {
        thread::sleep(LINGER);
        std::process::exit(0);
    });
    Some(ExitCode::SUCCESS)
}

/// What the application is asked to do.
enum Job {
    Call { number: u32, name: String, request: String },
    Open(PathBuf),
}

/// Works off what the window asks for until it ends. `ended` is called on another thread as soon as it has.
fn serve(
    workspace: &Path,
    file: Option<OsString>,
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    ended: impl FnOnce() + Send + 'static,
) {
    let window = Window { output: Arc::new(Mutex::new(Box::new(output))) };
    window.tell(ToWindow::Ready(VERSION.to_owned()));
    let (jobs, waiting) = mpsc::channel();
    let (chosen, choices) = mpsc::channel();
    let stop = Stop::default();
    let (brake, page) = (stop.clone(), window.clone());
    thread::spawn(move || {
        hear(input, &jobs, &chosen, |number| page.answer(number, Ok(cancelled(&brake))));
        drop((jobs, chosen));
        ended();
    });
    let mut app = open(workspace, file.as_deref().map(Path::new), &window, choices, stop);
    for job in waiting {
        match (job, &mut app) {
            (Job::Call { number, name, request }, Ok(app)) => window.answer(number, call(app, &name, &request)),
            (Job::Call { number, .. }, Err(failure)) => window.answer(number, Err(failure.clone())),
            (Job::Open(path), Ok(app)) => app.open_outside(&path),
            (Job::Open(_), Err(_)) => {}
        }
    }
}

/// Stops the long work that is under way, and says whether there is any.
fn cancelled(stop: &Stop) -> String {
    let cancelled = Cancelled { stopped: stop.ask() };
    serde_json::to_string(&cancelled).expect("a flag is JSON")
}

/// Hears the window until it ends. What stops work does not wait behind it: `cancel` answers that call at once.
fn hear(mut input: impl Read, jobs: &mpsc::Sender<Job>, chosen: &mpsc::Sender<Option<PathBuf>>, cancel: impl Fn(u32)) {
    loop {
        let sent = match ToCore::read(&mut input) {
            Ok(Some(ToCore::Call { number, name, .. })) if name == CANCEL => {
                cancel(number);
                true
            }
            Ok(Some(ToCore::Call { number, name, request })) => jobs.send(Job::Call { number, name, request }).is_ok(),
            Ok(Some(ToCore::Open(path))) => jobs.send(Job::Open(path)).is_ok(),
            Ok(Some(ToCore::Chosen(path))) => chosen.send(path).is_ok(),
            Ok(None) => return,
            Err(error) => {
                tracing::error!("could not hear the window: {error}");
                return;
            }
        };
        if !sent {
            return;
        }
    }
}

/// Opens the workspace and then the file that the window was started with. Without a workspace, every command says why.
fn open(
    workspace: &Path,
    file: Option<&Path>,
    window: &Window,
    choices: mpsc::Receiver<Option<PathBuf>>,
    stop: Stop,
) -> Result<App, Failure> {
    let page = window.clone();
    let messages = Box::new(move |message: Message| match serde_json::to_string(&message) {
        Ok(text) => page.tell(ToWindow::Message(text)),
        Err(error) => tracing::error!("could not write a message: {error}"),
    });
    let mut surroundings = Surroundings::real(Box::new(AskedDialogs { window: window.clone(), choices }), messages);
    surroundings.patience = PATIENCE;
    surroundings.stop = stop;
    let mut app = App::open(workspace, surroundings)?;
    if let Some(file) = file {
        app.open_first(file);
    }
    Ok(app)
}

fn call(app: &mut App, name: &str, request: &str) -> Result<String, Failure> {
    let request: Value = serde_json::from_str(request)
        .map_err(|error| Failure::usage(&drawbridge_messages::cli_no_json(error, name)))?;
    call_for_text(app, name, request)
}

/// The way to the window.
#[derive(Clone)]
struct Window {
    output: Arc<Mutex<Box<dyn Write + Send>>>,
}

impl Window {
    /// Tells it. A window that has ended hears nothing; that its input ended is noticed elsewhere.
    fn tell(&self, what: ToWindow) {
        let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = what.write(&mut *output) {
            tracing::warn!("could not tell the window: {error}");
        }
    }

    fn answer(&self, number: u32, answer: Result<String, Failure>) {
        self.tell(match answer {
            Ok(text) => ToWindow::Answer { number, text },
            Err(failure) => ToWindow::Failed { number, text: text_of(&failure) },
        });
    }
}

fn text_of(failure: &Failure) -> String {
    serde_json::to_string(failure).unwrap_or_else(|error| {
        let failure = Failure { code: Code::Bug, message: error.to_string(), hint: None };
        serde_json::to_string(&failure).expect("three plain fields are JSON")
    })
}

/// Dialogs that the window opens. The application waits for the choice; a window that ended has cancelled.
struct AskedDialogs {
    window: Window,
    choices: mpsc::Receiver<Option<PathBuf>>,
}

impl AskedDialogs {
    fn ask(&self, what: ToWindow) -> Option<PathBuf> {
        self.window.tell(what);
        self.choices.recv().ok().flatten()
    }
}

impl Dialogs for AskedDialogs {
    fn open(&self) -> Option<PathBuf> {
        self.ask(ToWindow::AskOpen)
    }

    fn save(&self, name: &str) -> Option<PathBuf> {
        self.ask(ToWindow::AskSave(name.to_owned()))
    }
}
