//! The programs around the window: a display, a session bus, the driver. Each ends with its value.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use super::WebDriverError;

/// How often a condition is looked at.
const POLL: Duration = Duration::from_millis(5);

/// Looks at `condition` until it gives a value, at most for `limit`; it gives what it saw otherwise.
pub(super) fn poll<T>(
    what: &str,
    limit: Duration,
    mut condition: impl FnMut() -> Result<T, String>,
) -> Result<T, WebDriverError> {
    let start = Instant::now();
    loop {
        match condition() {
            Ok(value) => return Ok(value),
            Err(last) if start.elapsed() > limit => {
                return Err(WebDriverError::Deadline { what: what.to_owned(), limit, last });
            }
            Err(_) => std::thread::sleep(POLL),
        }
    }
}

/// What a program writes until it ends, where it ends well; `what` names what it was asked.
pub(super) fn output_of(what: &str, command: &mut Command) -> Result<String, WebDriverError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|source| WebDriverError::Start { program, source })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(WebDriverError::Answer { what: what.to_owned(), reason })
}

/// A child process that is killed and reaped when the value goes.
#[derive(Debug)]
pub(super) struct Running {
    child: Child,
}

impl Running {
    fn start(program: &str, command: &mut Command) -> Result<Self, WebDriverError> {
        let child = command.spawn().map_err(|source| WebDriverError::Start { program: program.to_owned(), source })?;
        Ok(Self { child })
    }

    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    fn first_line(&mut self, program: &str) -> Result<String, WebDriverError> {
        let answer = |reason: String| WebDriverError::Answer { what: format!("the start of {program}"), reason };
        let output = self.child.stdout.take().ok_or_else(|| answer("it has no output".to_owned()))?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).map_err(|error| answer(error.to_string()))?;
        let line = line.trim().to_owned();
        if line.is_empty() { Err(answer("it ended at once".to_owned())) } else { Ok(line) }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when the process has ended by itself, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A virtual display with a number that no other display has.
#[derive(Debug)]
pub(super) struct Display {
    _server: Running,
    name: String,
    memory: PathBuf,
}

impl Display {
    /// Starts a display of `width` by `height` pixels, its memory in a file of `folder`; the server picks a free number.
    pub(super) fn start(width: u32, height: u32, folder: &Path) -> Result<Self, WebDriverError> {
        let mut server = Running::start(
            "Xvfb",
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
                .arg(format!("{width}x{height}x24"))
                .arg("-fbdir")
                .arg(folder)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let number = server.first_line("Xvfb")?;
        Ok(Self { _server: server, name: format!(":{number}"), memory: folder.join("Xvfb_screen0") })
    }

    /// What the display shows now, as the bytes of an XWD file.
    pub(super) fn memory(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read(&self.memory)
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// A session bus of its own, so that no window of the user is found.
#[derive(Debug)]
pub(super) struct Bus {
    _daemon: Running,
    address: String,
}

impl Bus {
    pub(super) fn start() -> Result<Self, WebDriverError> {
        let mut daemon = Running::start(
            "dbus-daemon",
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let address = daemon.first_line("dbus-daemon")?;
        Ok(Self { _daemon: daemon, address })
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

/// The driver, listening on a free port of the loopback.
#[derive(Debug)]
pub(super) struct Driver {
    running: Running,
    port: u16,
}

impl Driver {
    /// Starts the driver; the window it opens inherits `environment`.
    pub(super) fn start(environment: &[(String, OsString)]) -> Result<Self, WebDriverError> {
        let program = "WebKitWebDriver";
        let port = free_port().map_err(|source| WebDriverError::Start { program: program.to_owned(), source })?;
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").stdin(Stdio::null()).stdout(Stdio::null());
        command.envs(environment.iter().cloned());
        command.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
        Ok(Self { running: Running::start(program, &mut command)?, port })
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A process that the driver started, directly or not, whose program is `wanted`.
    pub(super) fn descendant(&self, wanted: impl Fn(&Path) -> bool) -> Option<u32> {
        let mut waiting = vec![self.running.id()];
        while let Some(parent) = waiting.pop() {
            for child in children_of(parent) {
                if std::fs::read_link(format!("/proc/{child}/exe")).is_ok_and(|path| wanted(&path)) {
                    return Some(child);
                }
                waiting.push(child);
            }
        }
        None
    }
}

/// Runs `command` to its end, at most for `limit`.
pub(super) fn end_of(what: &str, command: &mut Command, limit: Duration) -> Result<ExitStatus, WebDriverError> {
    let mut running = Running::start(what, command.stdin(Stdio::null()).stdout(Stdio::null()))?;
    poll(what, limit, || match running.child.try_wait() {
        Ok(Some(status)) => Ok(status),
        Ok(None) => Err("it still runs".to_owned()),
        Err(error) => Err(error.to_string()),
    })
}

/// A port that was free a moment ago.
fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn children_of(parent: u32) -> Vec<u32> {
    let Ok(tasks) = std::fs::read_dir(format!("/proc/{parent}/task")) else { return Vec::new() };
    tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>())
        .collect()
}

/// Ends the process at once, as a crash or the system's memory killer would, and waits until it is gone.
pub(super) fn kill(process: u32) -> Result<(), WebDriverError> {
    let program = "kill";
    Command::new(program)
        .args(["-KILL", &process.to_string()])
        .status()
        .map_err(|source| WebDriverError::Start { program: program.to_owned(), source })?;
    poll("the window's process to end", Duration::from_secs(10), || match state_of(process) {
        None | Some('Z') => Ok(()),
        Some(state) => Err(format!("state {state}")),
    })
}

/// The state letter of `/proc/ID/stat`; a zombie (`Z`) has ended.
fn state_of(process: u32) -> Option<char> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    text.rsplit_once(')')?.1.trim_start().chars().next()
}
