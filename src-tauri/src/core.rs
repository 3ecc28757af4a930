//! The core as a child process: the `drawbridge` command beside this program.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;

use drawbridge_link::{ARGUMENT, ToCore};

/// The program that holds the core.
const PROGRAM: &str = "drawbridge";

/// A running core. Without it, nobody can be told anything: the child sees its input end and ends too.
pub(crate) struct Core {
    said: mpsc::Sender<ToCore>,
    child: Child,
}

impl Core {
    /// Starts the core on a workspace, with a file to open first; gives it with what it says.
    ///
    /// # Errors
    /// When there is no such program, or the system refuses a process or a thread.
    pub(crate) fn start(workspace: &Path, file: Option<&Path>) -> io::Result<(Self, ChildStdout)> {
        let mut arguments: Vec<OsString> = vec![ARGUMENT.into(), workspace.into()];
        arguments.extend(file.map(OsString::from));
        let mut child =
            Command::new(program()?).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (input, output) = input.zip(output).ok_or(io::ErrorKind::BrokenPipe)?;
        let (said, sayings) = mpsc::channel();
        thread::Builder::new().name("to the core".to_owned()).spawn(move || pass_on(&sayings, input))?;
        Ok((Self { said, child }, output))
    }

    /// Tells the core, as soon as it listens. What a core that has ended is told is lost; its end is noticed elsewhere.
    pub(crate) fn tell(&self, what: ToCore) {
        if self.said.send(what).is_err() {
            tracing::error!("the core has ended");
        }
    }

    /// How a core that has closed its output ended.
    pub(crate) fn end(mut self) -> String {
        match self.child.wait() {
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        }
    }
}

/// Writes what is said, on a thread of its own: a core at work does not listen, and nobody shall wait for it meanwhile.
fn pass_on(sayings: &mpsc::Receiver<ToCore>, mut input: ChildStdin) {
    for saying in sayings {
        if let Err(error) = saying.write(&mut input) {
            tracing::error!("could not tell the core: {error}");
            return;
        }
    }
}

/// The core's program: it is installed beside this one.
fn program() -> io::Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(PROGRAM).with_extension(std::env::consts::EXE_EXTENSION);
    if path.is_file() {
        return Ok(path);
    }
    Err(io::Error::new(io::ErrorKind::NotFound, format!("{} is missing", path.display())))
}
