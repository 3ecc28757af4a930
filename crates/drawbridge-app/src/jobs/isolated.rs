//! Readers of foreign files in a process of their own: whatever a hostile file does to its reader, it happens there,
//! within limits of time and memory, and the rest of the program goes on.
//!
//! The child is our own binary, called with [`ARGUMENT`]: it limits its own memory, reads a name and the bytes from
//! standard input and answers on standard output. A program takes part by calling [`serve_if_asked`] before anything
//! else in `main`; in one that does not (a test, the dev host) files are read in the process itself.

use crate::stop::Stop;
use crate::wire::{Code, Failure};
use drawbridge_formats::{Format, Reading};
use drawbridge_messages as say;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// The hidden argument that makes our own binary a reader.
pub const ARGUMENT: &str = "read-child";

/// How long a reader may take.
pub const TIME: Duration = Duration::from_secs(10);

/// How much address space a reader may take, in bytes.
pub const MEMORY: u64 = 1024 * 1024 * 1024;

/// First byte of an answer that holds a reading.
const READ: u8 = b'R';
/// First byte of an answer that holds a failure.
const FAILED: u8 = b'F';

/// Set once this program has shown that it serves the call.
static SERVES: OnceLock<()> = OnceLock::new();

/// How often a reader at work is looked up from, to see whether it is to stop.
const LOOK_UP: Duration = Duration::from_millis(20);

/// Reads a file, a foreign one in a child process where this program can be one. A child that is to stop is ended.
///
/// # Errors
/// As for [`Readers::read`], and [`Code::Stopped`].
pub(crate) fn read(bytes: &[u8], path: &Path, stop: &Stop) -> Result<Reading, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let reading = Readers::of_this_program().read_unless(bytes, name.as_deref(), stop);
    if stop.is_asked() {
        return Err(crate::app::stopped());
    }
    reading.map_err(|failure| super::failure::about(&path.display().to_string(), failure))
}

/// To be called first in `main`: where this process was started as a reader, it does its work and gives the status to
/// end with.
#[must_use]
pub fn serve_if_asked() -> Option<ExitCode> {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT) {
        return Some(serve());
    }
    SERVES.get_or_init(|| ());
    None
}

/// Where foreign files are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readers {
    /// In this process.
    Here,
    /// In a child process.
    Child {
        /// The program to start.
        program: PathBuf,
        /// What to call it with.
        arguments: Vec<OsString>,
        /// How long it may take.
        time: Duration,
    },
}

impl Readers {
    /// In children of the program that is running; in this process where it serves no such call or cannot find
    /// itself.
    #[must_use]
    pub fn of_this_program() -> Self {
        match (SERVES.get(), std::env::current_exe()) {
            (Some(()), Ok(program)) => Self::Child { program, arguments: vec![ARGUMENT.into()], time: TIME },
            _ => Self::Here,
        }
    }

    /// Reads a file. `name` is the file's name, if it has one. Our own formats are read in this process: their readers
    /// are small, and no other program writes them.
    ///
    /// # Errors
    /// [`Code::Input`] when the file cannot be read, or when its reader died or was stopped.
    pub fn read(&self, bytes: &[u8], name: Option<&str>) -> Result<Reading, Failure> {
        self.read_unless(bytes, name, &Stop::default())
    }

    fn read_unless(&self, bytes: &[u8], name: Option<&str>, stop: &Stop) -> Result<Reading, Failure> {
        match self {
            Self::Child { program, arguments, time } if is_foreign(bytes) => {
                let mut command = Command::new(program);
                command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
                match command.spawn() {
                    Ok(child) => answer_of(child, bytes, name, *time, stop),
                    Err(_) => here(bytes, name),
                }
            }
            Self::Here | Self::Child { .. } => here(bytes, name),
        }
    }
}

/// Telling the format only skims the bytes, within the limit of nesting.
fn is_foreign(bytes: &[u8]) -> bool {
    !matches!(drawbridge_formats::detect(bytes), Format::Native | Format::Notation)
}

fn here(bytes: &[u8], name: Option<&str>) -> Result<Reading, Failure> {
    drawbridge_formats::read(bytes, name).map_err(|error| super::failure::unread(&error))
}

fn answer_of(
    mut child: Child,
    bytes: &[u8],
    name: Option<&str>,
    time: Duration,
    stop: &Stop,
) -> Result<Reading, Failure> {
    let mut input = child.stdin.take().expect("the standard input is piped");
    let mut output = child.stdout.take().expect("the standard output is piped");
    let (sender, receiver) = mpsc::channel();
    let answer = thread::scope(|scope| {
        scope.spawn(move || {
            // A child that dies early leaves a broken pipe; its answer, or the lack of one, says why.
            let _ = send(&mut input, bytes, name);
        });
        scope.spawn(move || {
            let mut answer = Vec::new();
            let read = output.read_to_end(&mut answer).map(|_| answer);
            let _ = sender.send(read);
        });
        let answer = within(&receiver, time, stop);
        if answer.is_err() {
            // Ends both threads: their pipes break.
            let _ = child.kill();
        }
        answer
    });
    let status = child.wait();
    match answer {
        Ok(Ok(answer)) => understand(&answer).unwrap_or_else(|| Err(died(status.ok()))),
        Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(died(status.ok())),
        Err(RecvTimeoutError::Timeout) => Err(Failure {
            code: Code::Input,
            message: say::job_reader_slow(time.as_secs_f32()),
            hint: Some(say::job_reader_hint()),
        }),
    }
}

/// What is received within a time, unless it is to stop before.
fn within<T>(receiver: &Receiver<T>, time: Duration, stop: &Stop) -> Result<T, RecvTimeoutError> {
    let end = Instant::now() + time;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match receiver.recv_timeout(left.min(LOOK_UP)) {
            Err(RecvTimeoutError::Timeout) if !left.is_zero() && !stop.is_asked() => {}
            received => return received,
        }
    }
}

fn understand(answer: &[u8]) -> Option<Result<Reading, Failure>> {
    match answer.split_first()? {
        (&READ, rest) => Reading::decode(rest).ok().map(Ok),
        (&FAILED, rest) => serde_json::from_slice(rest).ok().map(Err),
        _ => None,
    }
}

/// An allocation beyond the limit, like an overflow of the stack, aborts the child.
fn died(status: Option<ExitStatus>) -> Failure {
    const ABORTED: i32 = 6;
    let message = match status.and_then(|status| status.signal()) {
        Some(ABORTED) => say::job_reader_memory(MEMORY / 1024 / 1024),
        Some(signal) => say::job_reader_signal(signal),
        None => say::job_reader_silent(),
    };
    Failure { code: Code::Input, message, hint: Some(say::job_reader_hint()) }
}

fn send(to: &mut impl Write, bytes: &[u8], name: Option<&str>) -> io::Result<()> {
    let name = name.unwrap_or_default();
    let length = u32::try_from(name.len()).map_err(io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(name.as_bytes())?;
    to.write_all(bytes)?;
    to.flush()
}

fn receive(from: &mut impl Read) -> io::Result<(Option<String>, Vec<u8>)> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let mut name = Vec::new();
    from.take(u32::from_le_bytes(length).into()).read_to_end(&mut name)?;
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    let name = String::from_utf8(name).map_err(io::Error::other)?;
    Ok(((!name.is_empty()).then_some(name), bytes))
}

/// What the child does: limits its own memory, reads what [`Readers::read`] sends it, answers and ends.
fn serve() -> ExitCode {
    limit_memory();
    let Ok((name, bytes)) = receive(&mut io::stdin().lock()) else { return ExitCode::from(2) };
    let reading = here(&bytes, name.as_deref());
    // Every copy counts against the limit of memory.
    drop(bytes);
    let (mark, answer) = match reading {
        Ok(reading) => (READ, reading.encode()),
        Err(failure) => (FAILED, serde_json::to_vec(&failure).expect("a failure is plain data")),
    };
    let mut out = io::stdout().lock();
    match out.write_all(&[mark]).and_then(|()| out.write_all(&answer)).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

/// A limit that the system refuses is no reason not to read.
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::As).maximum.map_or(MEMORY, |maximum| maximum.min(MEMORY));
    let _ = setrlimit(Resource::As, Rlimit { current: Some(maximum), maximum: Some(maximum) });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, time: Duration) -> Readers {
        Readers::Child { program: "/bin/sh".into(), arguments: vec!["-c".into(), script.into()], time }
    }

    #[test]
    fn what_is_sent_is_received() {
        let mut pipe = Vec::new();
        send(&mut pipe, b"bytes", Some("a.json")).unwrap();
        assert_eq!(receive(&mut &*pipe).unwrap(), (Some("a.json".into()), b"bytes".to_vec()));
        assert!(receive(&mut &pipe[..2]).is_err());
    }

    #[test]
    fn a_reader_that_dies_is_an_error() {
        let failure = shell("kill -9 $$", TIME).read(b"{}", None).unwrap_err();
        assert_eq!((failure.code, failure.message.as_str()), (Code::Input, "its reader was ended by signal 9"));
        let failure = shell("kill -6 $$", TIME).read(b"{}", None).unwrap_err();
        assert_eq!(failure.message, "its reader needed more than 1024 MiB of memory");
    }

    #[test]
    fn a_reader_that_answers_nonsense_is_an_error() {
        for script in ["echo nonsense", "echo Rnonsense", "echo Fnonsense"] {
            let failure = shell(script, TIME).read(b"{}", None).unwrap_err();
            assert!(failure.message.contains("ended without an answer"), "{failure}");
        }
    }

    #[test]
    fn a_reader_that_hangs_is_stopped() {
        let failure = shell("while :; do :; done", Duration::from_millis(50)).read(&vec![b' '; 1 << 20], None);
        assert!(failure.unwrap_err().message.contains("stopped after 0.05 s"));
    }

    #[test]
    fn a_reader_that_is_to_stop_is_ended_long_before_its_time() {
        let stop = Stop::default();
        stop.begin();
        let brake = stop.clone();
        let folder = tempfile::tempdir().unwrap();
        let begun = folder.path().join("begun");
        let readers = shell(&format!("touch {}; while :; do :; done", begun.display()), TIME);
        thread::scope(|scope| {
            scope.spawn(|| {
                while !begun.exists() {
                    thread::yield_now();
                }
                brake.ask();
            });
            let before = Instant::now();
            assert!(readers.read_unless(b"{}", None, &stop).is_err());
            assert!(before.elapsed() < TIME / 2, "{:?}", before.elapsed());
        });
    }

    #[test]
    fn a_program_that_cannot_be_started_means_reading_here() {
        let readers = Readers::Child { program: "no/such/program".into(), arguments: Vec::new(), time: TIME };
        let dragon = r#"{"summary": {"title": "Shop"}, "detail": {"diagrams": []}}"#;
        let reading = readers.read(dragon.as_bytes(), None).unwrap();
        assert_eq!(reading.model.sheet().title, "Shop");
    }

    #[test]
    fn our_own_formats_need_no_child() {
        let reading = shell("exit 1", TIME).read(b"model \"Shop\"\n", Some("shop.dfd")).unwrap();
        assert_eq!(reading.model.sheet().title, "Shop");
    }
}
