//! Real pointer, wheel and keyboard input, as sequences that the driver performs.

use serde_json::{Value, json};

/// A key that no character stands for, by the code points of the WebDriver standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Backspace.
    Backspace,
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// Shift.
    Shift,
    /// Control.
    Control,
    /// Alt.
    Alt,
    /// Escape.
    Escape,
    /// The space bar.
    Space,
    /// End.
    End,
    /// Home.
    Home,
    /// Arrow left.
    Left,
    /// Arrow up.
    Up,
    /// Arrow right.
    Right,
    /// Arrow down.
    Down,
    /// Delete.
    Delete,
    /// F2.
    F2,
    /// F1.
    F1,
    /// F6.
    F6,
    /// Any key that stands for a character.
    Char(char),
}

impl Key {
    fn code(self) -> char {
        match self {
            Self::Backspace => '\u{E003}',
            Self::Tab => '\u{E004}',
            Self::Enter => '\u{E007}',
            Self::Shift => '\u{E008}',
            Self::Control => '\u{E009}',
            Self::Alt => '\u{E00A}',
            Self::Escape => '\u{E00C}',
            Self::Space => ' ',
            Self::End => '\u{E010}',
            Self::Home => '\u{E011}',
            Self::Left => '\u{E012}',
            Self::Up => '\u{E013}',
            Self::Right => '\u{E014}',
            Self::Down => '\u{E015}',
            Self::Delete => '\u{E017}',
            Self::F2 => '\u{E032}',
            Self::F1 => '\u{E031}',
            Self::F6 => '\u{E036}',
            Self::Char(character) => character,
        }
    }
}

/// A button of the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// The main button.
    Left,
    /// The wheel. The driver of WebKitGTK 2.50 never delivers its `pointerup`.
    Middle,
    /// The context menu's.
    Right,
}

impl Button {
    fn number(self) -> u8 {
        match self {
            Self::Left => 0,
            Self::Middle => 1,
            Self::Right => 2,
        }
    }
}

/// A gesture of hand on mouse and keyboard, step after step; coordinates are CSS pixels of the page's view.
///
/// Each step is one tick of the driver. `Desktop::perform` plays it.
#[derive(Debug, Clone, Default)]
pub struct Gesture {
    steps: Vec<Step>,
}

#[derive(Debug, Clone)]
enum Step {
    Pointer(Value),
    Key(Value),
    Wheel(Value),
}

impl Gesture {
    /// A gesture of no steps.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves the pointer to `(x, y)`, taking `milliseconds` on the way.
    #[must_use]
    pub fn move_to(mut self, (x, y): (i32, i32), milliseconds: u32) -> Self {
        self.steps.push(Step::Pointer(json!({
            "type": "pointerMove", "origin": "viewport", "x": x, "y": y, "duration": milliseconds,
        })));
        self
    }

    /// Presses a button.
    #[must_use]
    pub fn down(mut self, button: Button) -> Self {
        self.steps.push(Step::Pointer(json!({ "type": "pointerDown", "button": button.number() })));
        self
    }

    /// Lets a button go.
    #[must_use]
    pub fn up(mut self, button: Button) -> Self {
        self.steps.push(Step::Pointer(json!({ "type": "pointerUp", "button": button.number() })));
        self
    }

    /// Clicks at `at` with the main button.
    #[must_use]
    pub fn click(self, at: (i32, i32)) -> Self {
        self.move_to(at, 0).down(Button::Left).up(Button::Left)
    }

    /// Drags with the main button from one point to another in `moves` pointer moves, one a frame.
    #[must_use]
    pub fn drag(self, from: (i32, i32), to: (i32, i32), moves: u16) -> Self {
        let moves = i32::from(moves.max(1));
        let between = |step: i32| (from.0 + (to.0 - from.0) * step / moves, from.1 + (to.1 - from.1) * step / moves);
        let pressed = self.move_to(from, 0).down(Button::Left);
        (1..=moves).fold(pressed, |gesture, step| gesture.move_to(between(step), 16)).up(Button::Left)
    }

    /// Turns the wheel by `(dx, dy)` pixels at `(x, y)`.
    ///
    /// A busy web view may fold turns that follow one another into one event.
    #[must_use]
    pub fn wheel(mut self, (x, y): (i32, i32), (dx, dy): (i32, i32)) -> Self {
        self.steps.push(Step::Wheel(json!({
            "type": "scroll", "origin": "viewport", "x": x, "y": y, "deltaX": dx, "deltaY": dy, "duration": 0,
        })));
        self
    }

    /// Presses a key and holds it.
    #[must_use]
    pub fn key_down(mut self, key: Key) -> Self {
        self.steps.push(Step::Key(json!({ "type": "keyDown", "value": key.code().to_string() })));
        self
    }

    /// Lets a key go.
    #[must_use]
    pub fn key_up(mut self, key: Key) -> Self {
        self.steps.push(Step::Key(json!({ "type": "keyUp", "value": key.code().to_string() })));
        self
    }

    /// Presses `keys` together in their order, as Control, Shift, Z, and lets them go in reverse.
    #[must_use]
    pub fn chord(self, keys: &[Key]) -> Self {
        let held = keys.iter().fold(self, |gesture, key| gesture.key_down(*key));
        keys.iter().rev().fold(held, |gesture, key| gesture.key_up(*key))
    }

    /// Types `text`, key by key.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        text.chars().fold(self, |gesture, character| gesture.chord(&[Key::Char(character)]))
    }

    /// Whether the wheel is turned.
    pub(super) fn turns(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Wheel(_)))
    }

    /// The body of the protocol's `actions`: one list of equal length for each device, pauses in between.
    pub(super) fn body(&self) -> Value {
        let pause = || json!({ "type": "pause", "duration": 0 });
        let mut devices: [Vec<Value>; 3] = Default::default();
        // The driver of WebKitGTK takes a turn for a state and tells the page the difference to the one before, a pause
        // being none. So turns are summed up, and the wheel keeps its sum while other devices are at work.
        let mut turned: Option<Value> = None;
        for step in &self.steps {
            let (device, value) = match step {
                Step::Pointer(value) => (0, value.clone()),
                Step::Key(value) => (1, value.clone()),
                Step::Wheel(value) => (2, summed(turned.as_ref(), value)),
            };
            if device == 2 {
                turned = Some(value.clone());
            }
            for (number, list) in devices.iter_mut().enumerate() {
                let idle = if number == 2 { turned.clone().unwrap_or_else(pause) } else { pause() };
                list.push(if number == device { value.clone() } else { idle });
            }
        }
        let used = |device: usize| {
            self.steps.iter().any(|step| {
                device
                    == match step {
                        Step::Pointer(_) => 0,
                        Step::Key(_) => 1,
                        Step::Wheel(_) => 2,
                    }
            })
        };
        let [pointer, key, wheel] = devices;
        let mut actions = Vec::new();
        if used(0) {
            actions.push(json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": pointer }));
        }
        if used(1) {
            actions.push(json!({ "type": "key", "id": "keyboard", "actions": key }));
        }
        if used(2) {
            actions.push(json!({ "type": "wheel", "id": "wheel", "actions": wheel }));
        }
        json!({ "actions": actions })
    }
}

/// A turn of the wheel on top of those before it.
fn summed(before: Option<&Value>, turn: &Value) -> Value {
    let mut sum = turn.clone();
    for key in ["deltaX", "deltaY"] {
        let of = |value: &Value| value[key].as_i64().unwrap_or_default();
        sum[key] = json!(before.map_or(0, of) + of(turn));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_of_a_gesture_stay_in_step() {
        let body = Gesture::new().key_down(Key::Shift).click((5, 6)).key_up(Key::Shift).body();
        let lists: Vec<usize> = body["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|device| device["actions"].as_array().unwrap().len())
            .collect();
        assert_eq!(lists, [5, 5], "{body:#}");
        assert_eq!(body["actions"][0]["actions"][0]["type"], "pause");
        assert_eq!(body["actions"][1]["actions"][0]["value"], "\u{E008}");
    }

    #[test]
    fn a_drag_ends_where_it_was_sent() {
        let body = Gesture::new().drag((0, 0), (10, -7), 3).body();
        let steps = body["actions"][0]["actions"].as_array().unwrap();
        assert_eq!(steps.len(), 6);
        assert_eq!((&steps[4]["x"], &steps[4]["y"]), (&json!(10), &json!(-7)));
    }
}
