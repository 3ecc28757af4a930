//! The WebDriver protocol (W3C) over HTTP on the loopback, as far as the tests need it.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::WebDriverError;

/// The key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the page, valid until the page is loaded again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    id: String,
}

impl Element {
    /// The element as an argument of a script.
    #[must_use]
    pub fn as_argument(&self) -> Value {
        json!({ ELEMENT: self.id })
    }

    fn from_answer(what: &str, value: &Value) -> Result<Self, WebDriverError> {
        let id = value.get(ELEMENT).and_then(Value::as_str).ok_or_else(|| WebDriverError::Answer {
            what: what.to_owned(),
            reason: format!("{value} is no element"),
        })?;
        Ok(Self { id: id.to_owned() })
    }
}

/// A rectangle in CSS pixels, of the window or of an element.
#[derive(Debug, Clone, Copy, PartialEq, serde::Deserialize, Serialize)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// The middle, rounded to whole pixels.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "screens are far smaller than an i32")]
    pub fn centre(&self) -> (i32, i32) {
        ((self.x + self.width / 2.0).round() as i32, (self.y + self.height / 2.0).round() as i32)
    }
}

/// One open session of the driver: one window.
#[derive(Debug)]
pub(super) struct Session {
    agent: ureq::Agent,
    base: String,
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(120)))
        .proxy(None)
        .build()
        .into()
}

/// Whether the driver at `address` takes sessions.
pub(super) fn is_ready(address: &str) -> Result<(), String> {
    let mut answer = agent().get(format!("{address}/status")).call().map_err(|error| error.to_string())?;
    let body: Value = answer.body_mut().read_json().map_err(|error| error.to_string())?;
    if body["value"]["ready"] == Value::Bool(true) { Ok(()) } else { Err(body.to_string()) }
}

impl Session {
    /// Opens the window: the driver starts `binary` with `arguments`.
    pub(super) fn open(address: &str, binary: &str, arguments: &[String]) -> Result<Self, WebDriverError> {
        let mut session = Self { agent: agent(), base: format!("{address}/session") };
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": binary, "args": arguments },
            "timeouts": { "script": 60_000, "implicit": 0 },
        } } });
        let answer = session.post("", &capabilities)?;
        let id = answer["sessionId"]
            .as_str()
            .ok_or_else(|| WebDriverError::Answer { what: "a new session".to_owned(), reason: answer.to_string() })?;
        session.base = format!("{address}/session/{id}");
        Ok(session)
    }

    pub(super) fn get(&self, path: &str) -> Result<Value, WebDriverError> {
        self.answer(path, self.agent.get(format!("{}{path}", self.base)).call())
    }

    pub(super) fn post(&self, path: &str, body: &Value) -> Result<Value, WebDriverError> {
        self.answer(path, self.agent.post(format!("{}{path}", self.base)).send_json(body))
    }

    pub(super) fn delete(&self, path: &str) -> Result<Value, WebDriverError> {
        self.answer(path, self.agent.delete(format!("{}{path}", self.base)).call())
    }

    fn answer(
        &self,
        path: &str,
        sent: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Value, WebDriverError> {
        let what = if path.is_empty() { "a session".to_owned() } else { path.trim_start_matches('/').to_owned() };
        let transport =
            |error: ureq::Error| WebDriverError::Transport { what: what.clone(), reason: error.to_string() };
        let mut response = sent.map_err(transport)?;
        let failed = !response.status().is_success();
        // A screenshot of a large window is longer than the client's usual limit.
        let mut body: Value = response.body_mut().with_config().limit(64 << 20).read_json().map_err(transport)?;
        let value = body["value"].take();
        if !failed {
            return Ok(value);
        }
        let word = |key: &str| value[key].as_str().unwrap_or("").to_owned();
        Err(WebDriverError::Refused { what, error: word("error"), message: word("message") })
    }

    /// Runs `script` as the body of a function of `arguments` and reads what it returns.
    pub(super) fn execute<T: DeserializeOwned>(
        &self,
        kind: &str,
        script: &str,
        arguments: &impl Serialize,
    ) -> Result<T, WebDriverError> {
        let wrong =
            |reason: serde_json::Error| WebDriverError::Answer { what: script.to_owned(), reason: reason.to_string() };
        let arguments = match serde_json::to_value(arguments).map_err(wrong)? {
            Value::Null => json!([]),
            Value::Array(list) => Value::Array(list),
            other => json!([other]),
        };
        let value = self.post(&format!("/execute/{kind}"), &json!({ "script": script, "args": arguments }))?;
        serde_json::from_value(value).map_err(wrong)
    }

    pub(super) fn find(&self, selector: &str) -> Result<Element, WebDriverError> {
        let value = self.post("/element", &json!({ "using": "css selector", "value": selector }))?;
        Element::from_answer(selector, &value)
    }

    pub(super) fn find_all(&self, selector: &str) -> Result<Vec<Element>, WebDriverError> {
        let value = self.post("/elements", &json!({ "using": "css selector", "value": selector }))?;
        value.as_array().into_iter().flatten().map(|element| Element::from_answer(selector, element)).collect()
    }

    /// The text of the element as the user sees it.
    pub(super) fn text(&self, element: &Element) -> Result<String, WebDriverError> {
        let value = self.get(&format!("/element/{}/text", element.id))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Types into the element.
    pub(super) fn type_into(&self, element: &Element, text: &str) -> Result<(), WebDriverError> {
        self.post(&format!("/element/{}/value", element.id), &json!({ "text": text })).map(drop)
    }
}
