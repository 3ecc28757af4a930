//! One line of text.

use crate::words::{RESERVED, is_plain_text};
use drawbridge_model::geometry::pixels;
use drawbridge_model::{Fact, FactName, Facts, Point, Provenance, Value};

/// A statement under construction.
pub(super) struct Line(String);

impl Line {
    pub(super) fn new(keyword: &str) -> Self {
        Self(keyword.to_owned())
    }

    /// A word as it is.
    pub(super) fn word(self, word: &str) -> Self {
        Self(self.0 + " " + word)
    }

    /// The name, title or text.
    pub(super) fn quoted(self, text: &str) -> Self {
        Self(self.0 + " " + &quote(text))
    }

    /// The opening of a block.
    pub(super) fn open(self) -> Self {
        self.word("{")
    }

    /// An attribute with a text; left out when empty.
    pub(super) fn text(self, name: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.word(&format!("{name}={}", quote_if_needed(text))) }
    }

    /// An attribute with a text in quotes, also when empty.
    pub(super) fn quoted_attribute(self, name: &str, text: &str) -> Self {
        self.word(&format!("{name}={}", quote(text)))
    }

    /// An attribute with several texts; left out when there are none.
    pub(super) fn texts(self, name: &str, texts: &[String]) -> Self {
        self.list(name, texts.iter().map(|text| quote_if_needed(text)))
    }

    /// An attribute with several words.
    pub(super) fn list(self, name: &str, words: impl IntoIterator<Item = String>) -> Self {
        let words: Vec<_> = words.into_iter().collect();
        if words.is_empty() { self } else { self.word(&format!("{name}={}", words.join(","))) }
    }

    /// An attribute with a number, where there is one.
    pub(super) fn number(self, name: &str, number: Option<u32>) -> Self {
        match number {
            Some(number) => self.word(&format!("{name}={number}")),
            None => self,
        }
    }

    /// An attribute with points in pixels.
    pub(super) fn points(self, name: &str, points: &[Point]) -> Self {
        self.list(name, points.iter().flat_map(|point| [point.x, point.y]).map(|q| pixels(q).to_string()))
    }

    /// All facts, each statement with its provenance where that is not a person.
    pub(super) fn facts(self, facts: &Facts) -> Self {
        facts.iter().fold(self, |line, (name, fact)| line.fact(name, fact))
    }

    fn fact(self, name: &FactName, fact: &Fact) -> Self {
        let key = fact_key(name.as_str());
        fact.statements().iter().fold(self, |line, stated| {
            let from = match stated.from {
                Provenance::Person => "",
                Provenance::Answer => "@answer",
                Provenance::Import => "@import",
                Provenance::Assumption => "@assumption",
            };
            line.word(&format!("{key}={}{from}", value(&stated.value)))
        })
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

fn fact_key(name: &str) -> String {
    let plain = !name.is_empty() && !name.starts_with('.') && name.chars().all(crate::lexer::is_word);
    match name {
        _ if !plain => quote(name),
        _ if RESERVED.contains(&name) => format!(".{name}"),
        _ => name.to_owned(),
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => quote_if_needed(text),
        other => other.to_string(),
    }
}

pub(super) fn quote_if_needed(text: &str) -> String {
    if is_plain_text(text) { text.to_owned() } else { quote(text) }
}

pub(super) fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
