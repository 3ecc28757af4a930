//! The running window with all that is around it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::picture;
use super::process::{Bus, Display, Driver, end_of, kill, poll};
use super::session::{Session, is_ready};
use super::{Element, Gesture, Rect, WebDriverError};

/// How long the window may take to open on a slow machine under load.
const START_LIMIT: Duration = Duration::from_secs(60);
/// How long a condition of the page may take.
const WAIT_LIMIT: Duration = Duration::from_secs(20);

/// The colours that the desktop asks of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How to start the window.
#[derive(Debug, Clone)]
pub struct Options {
    folder: PathBuf,
    file: Option<PathBuf>,
    theme: Theme,
    size: (u32, u32),
    environment: Vec<(String, OsString)>,
    program: Option<PathBuf>,
}

impl Options {
    /// Starts another program than the built window.
    #[must_use]
    pub fn program(mut self, program: impl Into<PathBuf>) -> Self {
        self.program = Some(program.into());
        self
    }

    /// Opens this file by argument.
    #[must_use]
    pub fn opening(mut self, file: impl Into<PathBuf>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Asks for a theme.
    #[must_use]
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// The size of the display in pixels.
    #[must_use]
    pub fn display(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// Sets a variable of the window's environment.
    #[must_use]
    pub fn variable(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.environment.push((name.to_owned(), value.into()));
        self
    }

    /// Lets the window be heard over AT-SPI, which is left out elsewhere: it takes time.
    #[must_use]
    pub fn heard(self) -> Self {
        self.variable("NO_AT_BRIDGE", "0")
    }

    /// Starts display, bus, driver and window.
    ///
    /// # Errors
    /// When a program is missing or the window does not open in time.
    pub fn start(self) -> Result<Desktop, WebDriverError> {
        let binary = binary(self.program.clone())?;
        let display = Display::start(self.size.0, self.size.1, &self.folder)?;
        let bus = Bus::start()?;
        let environment = environment(&self, &display, &bus);
        let driver = Driver::start(&environment)?;
        poll("the driver", START_LIMIT, || is_ready(&driver.address()))?;
        let mut desktop = Desktop { session: None, driver, _bus: bus, display, binary, environment, options: self };
        desktop.start_again()?;
        Ok(desktop)
    }
}

/// The environment of a user of nothing but this folder.
fn environment(options: &Options, display: &Display, bus: &Bus) -> Vec<(String, OsString)> {
    let home = |name: &str| options.folder.join(name).into_os_string();
    let theme = match options.theme {
        Theme::Light => "Adwaita",
        Theme::Dark => "Adwaita:dark",
    };
    let mut environment: Vec<(String, OsString)> = [
        ("DISPLAY", display.name().into()),
        ("DBUS_SESSION_BUS_ADDRESS", bus.address().into()),
        ("HOME", home("home")),
        ("XDG_DATA_HOME", home("home/data")),
        ("XDG_CONFIG_HOME", home("home/config")),
        ("XDG_CACHE_HOME", home("home/cache")),
        ("GDK_BACKEND", "x11".into()),
        ("GTK_THEME", theme.into()),
        ("NO_AT_BRIDGE", "1".into()),
    ]
    .into_iter()
    .map(|(name, value): (&str, OsString)| (name.to_owned(), value))
    .collect();
    environment.extend(options.environment.iter().cloned());
    environment
}

/// The built window: the one asked for, that of DRAWBRIDGE_DESKTOP, else the one beside the running test.
fn binary(asked: Option<PathBuf>) -> Result<PathBuf, WebDriverError> {
    let named = asked.or_else(|| std::env::var_os("DRAWBRIDGE_DESKTOP").map(PathBuf::from));
    let beside = || {
        let test = std::env::current_exe().ok()?;
        Some(test.ancestors().nth(2)?.join("drawbridge-desktop"))
    };
    let path = named.or_else(beside).unwrap_or_default();
    path.canonicalize().map_err(|_| WebDriverError::NotBuilt(path.display().to_string()))
}

/// The window, open. It closes with everything around it when the value goes.
#[derive(Debug)]
pub struct Desktop {
    // Fields are dropped in this order: the session ends before the driver, the driver before the display.
    session: Option<Session>,
    driver: Driver,
    _bus: Bus,
    display: Display,
    binary: PathBuf,
    environment: Vec<(String, OsString)>,
    options: Options,
}

impl Desktop {
    /// A window that keeps all it writes in `folder`: its workspace is `folder/workspace.db`.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Options {
        Options {
            folder: folder.to_owned(),
            file: None,
            theme: Theme::Light,
            size: (1440, 900),
            environment: Vec::new(),
            program: None,
        }
    }

    /// The workspace database of this window.
    #[must_use]
    pub fn workspace(&self) -> PathBuf {
        self.options.folder.join("workspace.db")
    }

    /// The X display that the window stands on, as `:7`.
    #[must_use]
    pub fn display(&self) -> &str {
        self.display.name()
    }

    /// Opens the window (again, after `kill_app` or `close`) on the same workspace.
    ///
    /// # Errors
    /// When the window does not open.
    pub fn start_again(&mut self) -> Result<(), WebDriverError> {
        let arguments = self.arguments(self.options.file.as_deref());
        self.session = None;
        self.session = Some(Session::open(&self.driver.address(), &self.binary.display().to_string(), &arguments)?);
        Ok(())
    }

    fn arguments(&self, file: Option<&Path>) -> Vec<String> {
        let mut arguments = vec!["--workspace".to_owned(), self.workspace().display().to_string()];
        arguments.extend(file.map(|file| file.display().to_string()));
        arguments
    }

    /// Starts the program a second time with `file`, as a double click on it would, and waits for that start to end.
    ///
    /// # Errors
    /// When it does not end by itself, handing its file to the window that is open.
    pub fn second_start(&self, file: &Path) -> Result<ExitStatus, WebDriverError> {
        let mut command = Command::new(&self.binary);
        command.args(self.arguments(Some(file))).envs(self.environment.iter().cloned());
        end_of("the second start", &mut command, WAIT_LIMIT)
    }

    /// Leaves out the file of the arguments at the next start.
    pub fn forget_file(&mut self) {
        self.options.file = None;
    }

    /// A program started in the world of this window: its display, its bus, its home.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().cloned());
        command
    }

    /// What the window's program is called.
    pub(super) fn program_name(&self) -> String {
        self.binary.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The process of the window.
    ///
    /// # Errors
    /// When there is none.
    pub fn process(&self) -> Result<u32, WebDriverError> {
        self.driver.descendant(|program| program == self.binary).ok_or(WebDriverError::NoWindow)
    }

    /// The process of the core, which the window starts.
    ///
    /// # Errors
    /// When there is none.
    pub fn core(&self) -> Result<u32, WebDriverError> {
        let core = self.binary.with_file_name("drawbridge");
        self.driver.descendant(|program| program == core).ok_or(WebDriverError::NoWindow)
    }

    /// Ends the core's process with SIGKILL, as a crash would. The window stays.
    ///
    /// # Errors
    /// When there is no such process.
    pub fn kill_core(&self) -> Result<(), WebDriverError> {
        kill(self.core()?)
    }

    /// The process that draws the page.
    ///
    /// # Errors
    /// When there is none.
    pub fn renderer(&self) -> Result<u32, WebDriverError> {
        self.driver
            .descendant(|program| program.file_name().is_some_and(|name| name == "WebKitWebProcess"))
            .ok_or(WebDriverError::NoWindow)
    }

    /// Ends the process that draws the page, and waits until another draws it.
    ///
    /// The driver loses the page with it: this session can do nothing more.
    ///
    /// # Errors
    /// When the page does not come back within 20 s.
    pub fn kill_renderer(&self) -> Result<u32, WebDriverError> {
        let dead = self.renderer()?;
        kill(dead)?;
        poll("another renderer", WAIT_LIMIT, || match self.renderer() {
            Ok(next) if next != dead => Ok(next),
            _ => Err("none".to_owned()),
        })
    }

    /// Ends the window's process with SIGKILL, as a crash would. `start_again` opens it anew.
    ///
    /// # Errors
    /// When there is no such process.
    pub fn kill_app(&mut self) -> Result<(), WebDriverError> {
        kill(self.process()?)?;
        // The driver may still believe in its session; ending it there makes room for the next.
        if let Some(session) = self.session.take() {
            let _ = session.delete("");
        }
        Ok(())
    }

    fn session(&self) -> Result<&Session, WebDriverError> {
        self.session.as_ref().ok_or(WebDriverError::NoWindow)
    }

    /// Runs `script` in the page as the body of a function; `arguments` is a list, a tuple, one value or `()`.
    ///
    /// # Errors
    /// When the script throws, or returns another shape than `T`.
    pub fn execute<T: DeserializeOwned>(&self, script: &str, arguments: impl Serialize) -> Result<T, WebDriverError> {
        self.session()?.execute("sync", script, &arguments)
    }

    /// Runs `script`, whose last argument is the function that takes its answer.
    ///
    /// # Errors
    /// When the script throws, never answers, or answers another shape than `T`.
    pub fn execute_async<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: impl Serialize,
    ) -> Result<T, WebDriverError> {
        self.session()?.execute("async", script, &arguments)
    }

    /// Waits until `script` returns something true, and gives it.
    ///
    /// # Errors
    /// When it does not within 20 s; `what` names it then.
    pub fn wait_for(&self, what: &str, script: &str, arguments: impl Serialize) -> Result<Value, WebDriverError> {
        let session = self.session()?;
        poll(what, WAIT_LIMIT, || match session.execute::<Value>("sync", script, &arguments) {
            Ok(Value::Null | Value::Bool(false)) => Err("nothing".to_owned()),
            Ok(value) => Ok(value),
            Err(error) => Err(error.to_string()),
        })
    }

    /// Waits until an element matches the CSS selector.
    ///
    /// # Errors
    /// When none does within 20 s.
    pub fn find(&self, selector: &str) -> Result<Element, WebDriverError> {
        let session = self.session()?;
        poll(selector, WAIT_LIMIT, || session.find(selector).map_err(|error| error.to_string()))
    }

    /// All elements that match now.
    ///
    /// # Errors
    /// When the selector is refused.
    pub fn find_all(&self, selector: &str) -> Result<Vec<Element>, WebDriverError> {
        self.session()?.find_all(selector)
    }

    /// The visible text of the first element that matches.
    ///
    /// # Errors
    /// When none matches.
    pub fn text(&self, selector: &str) -> Result<String, WebDriverError> {
        self.session()?.text(&self.find(selector)?)
    }

    /// Where the first element that matches stands in the view, SVG elements included.
    ///
    /// # Errors
    /// When none matches.
    pub fn place_of(&self, selector: &str) -> Result<Rect, WebDriverError> {
        let element = self.find(selector)?;
        let script = "const r = arguments[0].getBoundingClientRect(); return { x: r.x, y: r.y, width: r.width, height: r.height };";
        self.execute(script, [element.as_argument()])
    }

    /// Clicks with a real pointer in the middle of the first element that matches.
    ///
    /// # Errors
    /// When none matches.
    pub fn click(&self, selector: &str) -> Result<(), WebDriverError> {
        let centre = self.place_of(selector)?.centre();
        self.perform(&Gesture::new().click(centre))
    }

    /// Focuses the first element that matches and types into it.
    ///
    /// # Errors
    /// When none matches or it takes no text.
    pub fn type_into(&self, selector: &str, text: &str) -> Result<(), WebDriverError> {
        self.session()?.type_into(&self.find(selector)?, text)
    }

    /// Plays a gesture of pointer, wheel and keys.
    ///
    /// # Errors
    /// When the driver refuses a step.
    pub fn perform(&self, gesture: &Gesture) -> Result<(), WebDriverError> {
        self.session()?.post("/actions", &gesture.body())?;
        if gesture.turns() {
            // Else the next gesture would begin by turning the wheel back.
            self.session()?.delete("/actions")?;
        }
        Ok(())
    }

    /// Place and size of the window on the display.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn rect(&self) -> Result<Rect, WebDriverError> {
        let value = self.session()?.get("/window/rect")?;
        serde_json::from_value(value).map_err(|error| WebDriverError::Answer {
            what: "the window's place".to_owned(),
            reason: error.to_string(),
        })
    }

    /// Resizes and moves the window.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn set_rect(&self, rect: Rect) -> Result<(), WebDriverError> {
        self.session()?.post("/window/rect", &json!(rect)).map(drop)
    }

    /// Loads the page again, as after the death of its renderer.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn reload(&self) -> Result<(), WebDriverError> {
        self.session()?.post("/refresh", &json!({})).map(drop)
    }

    /// Writes a picture of the display to `path`, as PNG: what a user would see, window edges included.
    ///
    /// The driver's own picture never comes while WebKitGTK draws without a GPU, and it would not show blurred layers.
    /// The picture is taken when nothing moves: two looks, two frames apart, agree.
    ///
    /// # Errors
    /// When the picture does not come to rest or the file cannot be written.
    pub fn screenshot(&self, path: &Path) -> Result<(), WebDriverError> {
        let what = "the picture to come to rest";
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        let look = || -> Result<Vec<u8>, WebDriverError> {
            let answer =
                |error: std::io::Error| WebDriverError::Answer { what: what.to_owned(), reason: error.to_string() };
            self.execute_async::<bool>(frames, ())?;
            self.display.memory().map_err(answer)
        };
        let mut last = look()?;
        let picture = poll(what, WAIT_LIMIT, || {
            let next = look().map_err(|error| error.to_string())?;
            let still = next == last;
            last = next;
            if still { Ok(last.clone()) } else { Err("it still changes".to_owned()) }
        })?;
        let png = picture::png_of_xwd(&picture)
            .map_err(|reason| WebDriverError::Answer { what: "the display's memory".to_owned(), reason })?;
        std::fs::write(path, png).map_err(|source| WebDriverError::Write { path: path.display().to_string(), source })
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = session.delete("");
        }
        // A window that outlived its session would outlive the test too.
        if let Ok(process) = self.process() {
            let _ = kill(process);
        }
    }
}
