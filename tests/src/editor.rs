//! The editor in the hands of a person: what they do in the real window, said once.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::webdriver::{Desktop, Gesture, Key, WebDriverError};

/// Keeps every error of the page, refused resource and complaint on its console in `window.complaints`.
const WATCH: &str = "
    window.complaints = [];
    const keep = (what) => window.complaints.push(String(what).slice(0, 500));
    addEventListener('error', (event) => keep(event.message));
    addEventListener('unhandledrejection', (event) => keep(event.reason));
    addEventListener('securitypolicyviolation', (event) => keep(`${event.effectiveDirective} ${event.blockedURI}`));
    for (const level of ['error', 'warn']) {
        const usual = console[level].bind(console);
        console[level] = (...words) => { keep(words.map(String).join(' ')); usual(...words); };
    }";

/// Asks the core through the page's one command, as the page itself does.
const CALL: &str = "
    const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke('call', { name: arguments[0], request: arguments[1] })
        .then((answer) => done({ answer }), (failure) => done({ failure }));";

/// The open editor. Labels are the beginnings of what is read out of a drawn thing: `Process Web app`.
#[derive(Debug)]
pub struct Editor {
    /// The window.
    pub desktop: Desktop,
}

impl Editor {
    /// Takes an open window in hand: waits until it can be used, and listens to what its page complains of.
    ///
    /// # Errors
    /// When the page does not become usable.
    pub fn of(desktop: Desktop) -> Result<Self, WebDriverError> {
        let editor = Self { desktop };
        editor.ready()?;
        Ok(editor)
    }

    /// Waits until the page can be used, and listens to its complaints.
    ///
    /// # Errors
    /// When it does not become usable.
    pub fn ready(&self) -> Result<(), WebDriverError> {
        let ready = "return document.documentElement.dataset.ready === 'true'";
        self.desktop.wait_for("the page to be usable", ready, ())?;
        self.desktop.execute::<Value>(WATCH, ()).map(drop)
    }

    /// What the page complained of since it was taken in hand.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn complaints(&self) -> Result<Vec<String>, WebDriverError> {
        self.desktop.execute("return window.complaints", ())
    }

    /// Asks the core for `name` through the page's command.
    ///
    /// # Errors
    /// When the core refuses, with its words.
    pub fn call<T: DeserializeOwned>(&self, name: &str, request: impl Serialize) -> Result<T, WebDriverError> {
        let wrong = |reason: String| WebDriverError::Answer { what: format!("the command {name}"), reason };
        let answer: Value = self.desktop.execute_async(CALL, json!([name, request]))?;
        match answer.get("failure") {
            Some(failure) => Err(wrong(failure.to_string())),
            None => serde_json::from_value(answer["answer"].clone()).map_err(|error| wrong(error.to_string())),
        }
    }

    /// The model that the window shows after a start: the one opened last.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn latest_model(&self) -> Result<String, WebDriverError> {
        let models: Value = self.call("models", json!({}))?;
        Ok(models[0]["id"].as_str().unwrap_or_default().to_owned())
    }

    /// The whole model as the core holds it.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn snapshot(&self, model: &str) -> Result<Value, WebDriverError> {
        self.call("openModel", json!({ "model": model }))
    }

    /// Waits until the status bar begins its counts so: `2 elements · 1 flow`.
    ///
    /// # Errors
    /// When it does not.
    pub fn counts(&self, wanted: &str) -> Result<(), WebDriverError> {
        let script = "const found = document.querySelector('[data-counts]')?.textContent ?? '';
            return found.startsWith(arguments[0])";
        self.desktop.wait_for(&format!("the counts {wanted}"), script, wanted).map(drop)
    }

    /// The middle of a drawn thing on the screen.
    ///
    /// # Errors
    /// When nothing is drawn under the label.
    pub fn middle(&self, label: &str) -> Result<(i32, i32), WebDriverError> {
        Ok(self.desktop.place_of(&drawn(label))?.centre())
    }

    /// The point of the window at a share of the canvas, from its left top corner.
    ///
    /// # Errors
    /// When there is no canvas.
    #[expect(clippy::cast_possible_truncation, reason = "screens are far smaller than an i32")]
    pub fn on_canvas(&self, across: f64, down: f64) -> Result<(i32, i32), WebDriverError> {
        let canvas = self.desktop.place_of(".canvas-clip")?;
        let (x, y) = (canvas.x + canvas.width * across, canvas.y + canvas.height * down);
        Ok((x.round() as i32, y.round() as i32))
    }

    /// Puts the keyboard on the canvas.
    ///
    /// # Errors
    /// When there is no canvas.
    pub fn focus(&self) -> Result<(), WebDriverError> {
        self.desktop.execute::<Value>("document.querySelector('.canvas-clip').focus()", ()).map(drop)
    }

    /// Puts the keyboard on the canvas and presses keys together.
    ///
    /// # Errors
    /// When there is no canvas.
    pub fn press(&self, keys: &[Key]) -> Result<(), WebDriverError> {
        self.focus()?;
        self.desktop.perform(&Gesture::new().chord(keys))
    }

    /// Types the name of what was just drawn.
    ///
    /// # Errors
    /// When no name is asked for.
    pub fn name_it(&self, name: &str) -> Result<(), WebDriverError> {
        let asked = "return document.activeElement?.classList.contains('label-editor')";
        self.desktop.wait_for("the field for the name", asked, ())?;
        self.desktop.perform(&Gesture::new().text(name).chord(&[Key::Enter]))?;
        let taken = "return document.querySelector('.label-editor') === null";
        self.desktop.wait_for("the name to be taken", taken, ()).map(drop)
    }

    /// Places something by the tool of `key` and a click, and names it.
    ///
    /// # Errors
    /// When the tool is not taken in hand.
    pub fn add(&self, key: char, at: (i32, i32), name: &str) -> Result<(), WebDriverError> {
        self.press(&[Key::Char(key)])?;
        self.desktop.perform(&Gesture::new().click(at))?;
        self.name_it(name)
    }

    /// Inserts something by keyboard alone, Alt, Shift and the tool's `key`, and names it.
    ///
    /// # Errors
    /// When nothing is inserted.
    pub fn insert(&self, key: char, name: &str) -> Result<(), WebDriverError> {
        self.press(&[Key::Alt, Key::Shift, Key::Char(key)])?;
        self.name_it(name)
    }

    /// Draws a flow from one drawn thing to another with the flow tool, and names it.
    ///
    /// # Errors
    /// When one of them is not drawn.
    pub fn connect(&self, from: &str, to: &str, name: &str) -> Result<(), WebDriverError> {
        let (from, to) = (self.middle(from)?, self.middle(to)?);
        self.press(&[Key::Char('f')])?;
        self.desktop.perform(&Gesture::new().drag(from, to, 6))?;
        self.name_it(name)?;
        self.press(&[Key::Char('v')])
    }

    /// Clicks a drawn thing, so that it alone is selected.
    ///
    /// # Errors
    /// When it is not drawn.
    pub fn select(&self, label: &str) -> Result<(), WebDriverError> {
        self.desktop.perform(&Gesture::new().click(self.middle(label)?))
    }

    /// Everything drawn, as it is read out, sorted.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn drawn_labels(&self) -> Result<Vec<String>, WebDriverError> {
        let script = "return [...document.querySelectorAll('.drawing g[aria-label]')]
            .map((node) => node.getAttribute('aria-label')).sort()";
        self.desktop.execute(script, ())
    }

    /// Waits for two frames, after which what was sent before them is drawn.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn frames(&self) -> Result<(), WebDriverError> {
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        self.desktop.execute_async::<bool>(script, ()).map(drop)
    }

    /// Takes a picture into the folder that the variable DRAWBRIDGE_SHOTS names, if it names one.
    ///
    /// # Errors
    /// When the picture cannot be taken or written.
    pub fn shot(&self, name: &str) -> Result<(), WebDriverError> {
        let Some(folder) = std::env::var_os("DRAWBRIDGE_SHOTS").map(PathBuf::from) else { return Ok(()) };
        let written = std::fs::create_dir_all(&folder);
        let path = folder.join(name);
        written.map_err(|source| WebDriverError::Write { path: path.display().to_string(), source })?;
        self.desktop.screenshot(&path)
    }
}

/// The selector of a drawn thing by the beginning of what is read out of it.
#[must_use]
pub fn drawn(label: &str) -> String {
    format!(".drawing g[aria-label^=\"{}\"]:not(.db-badges)", label.replace('"', "\\\""))
}

/// A file of our own among the inputs of the window's tests.
#[must_use]
pub fn suite(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("suite/window").join(name)
}

/// The corpus of real files beside the repository (or where DRAWBRIDGE_CORPUS says), where there is one.
#[must_use]
pub fn corpus() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = std::env::var_os("DRAWBRIDGE_CORPUS").map_or_else(beside, PathBuf::from);
    folder.canonicalize().ok().filter(|path| path.is_dir())
}
