//! A person at the window, with every click and every key counted.

use std::cell::Cell;

use serde_json::{Value, json};

use crate::editor::Editor;
use crate::webdriver::{Gesture, Key, Rect, WebDriverError};

/// The place of something that is seen and called so, scrolled into sight.
const FIND: &str = "
    const [selector, name] = arguments;
    const called = (one) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim();
    const found = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0 && called(one).startsWith(name));
    if (found === undefined) return null;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };";

/// How often a key is pressed at most on the way to somewhere.
const FAR: u32 = 80;

/// The hands of a person at an open window.
#[derive(Debug)]
pub struct Hand<'a> {
    editor: &'a Editor,
    clicks: Cell<u32>,
    keys: Cell<u32>,
}

impl<'a> Hand<'a> {
    /// Hands that have done nothing yet.
    #[must_use]
    pub fn at(editor: &'a Editor) -> Self {
        Self { editor, clicks: Cell::new(0), keys: Cell::new(0) }
    }

    /// What was done so far: `17 clicks, 203 keys`; a drag is a click, a chord is a key.
    #[must_use]
    pub fn counted(&self) -> String {
        format!("{} clicks, {} keys", self.clicks.get(), self.keys.get())
    }

    /// Clicks on what `selector` matches and is called `name`, or begins so.
    ///
    /// # Errors
    /// When nothing like it is seen.
    pub fn click(&self, selector: &str, name: &str) -> Result<(), WebDriverError> {
        let what = format!("{selector} called {name:?}");
        let place = self.editor.desktop.wait_for(&what, FIND, json!([selector, name]))?;
        let place: Rect = serde_json::from_value(place)
            .map_err(|error| WebDriverError::Answer { what, reason: error.to_string() })?;
        self.click_at(place.centre())
    }

    /// Clicks at a point of the window.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn click_at(&self, at: (i32, i32)) -> Result<(), WebDriverError> {
        self.clicks.set(self.clicks.get() + 1);
        self.editor.desktop.perform(&Gesture::new().click(at))
    }

    /// Drags from one point of the window to another.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn drag(&self, from: (i32, i32), to: (i32, i32)) -> Result<(), WebDriverError> {
        self.clicks.set(self.clicks.get() + 1);
        self.editor.desktop.perform(&Gesture::new().drag(from, to, 6))
    }

    /// Presses keys together.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn press(&self, keys: &[Key]) -> Result<(), WebDriverError> {
        self.keys.set(self.keys.get() + 1);
        self.editor.desktop.perform(&Gesture::new().chord(keys))
    }

    /// Types a text.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_text(&self, text: &str) -> Result<(), WebDriverError> {
        self.keys.set(self.keys.get() + u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
        self.editor.desktop.perform(&Gesture::new().text(text))
    }

    /// Types the name of what was just drawn, and Enter.
    ///
    /// # Errors
    /// When no name is asked for.
    pub fn name_it(&self, name: &str) -> Result<(), WebDriverError> {
        self.keys.set(self.keys.get() + u32::try_from(name.chars().count()).unwrap_or(u32::MAX) + 1);
        self.editor.name_it(name)
    }

    /// Presses `key` again and again until the keyboard is on something that `selector` matches.
    ///
    /// # Errors
    /// When it does not come there.
    pub fn go(&self, keys: &[Key], selector: &str) -> Result<(), WebDriverError> {
        let there = "return document.activeElement?.matches(arguments[0]) === true";
        for _ in 0..FAR {
            if self.editor.desktop.execute::<bool>(there, selector)? {
                return Ok(());
            }
            self.press(keys)?;
            self.editor.frames()?;
        }
        let here = "const one = document.activeElement; return one?.outerHTML.slice(0, 200)";
        let last: Value = self.editor.desktop.execute(here, ())?;
        Err(WebDriverError::Answer { what: format!("the way to {selector}"), reason: format!("it ended at {last}") })
    }
}
