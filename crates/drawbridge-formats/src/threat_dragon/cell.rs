//! What one cell says. Reading takes it; writing compares with it, to change only what was changed.

use crate::json;
use drawbridge_model::{Direction, ElementKind, FactName, Facts, Provenance, Scope, Value as FactValue, text};
use serde_json::Value;
use std::borrow::Cow;

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Element(ElementKind),
    Note,
    Box,
    Curve,
    Flow,
    /// Kept as it is.
    Unknown,
}

impl Shape {
    /// By `shape`, and by `data.type` where there is no shape.
    pub(super) fn of(cell: &Value) -> Self {
        match json::text(cell, "shape") {
            Some("process") => Self::Element(ElementKind::Process),
            Some("store") => Self::Element(ElementKind::Store),
            Some("actor") => Self::Element(ElementKind::Actor),
            Some("td-text-block") => Self::Note,
            Some("trust-boundary-box") => Self::Box,
            // Up to version 2.1 the word was misspelt.
            Some("trust-boundary-curve" | "trust-broundary-curve") => Self::Curve,
            // An edge is a flow that was dropped before it was finished.
            Some("flow" | "edge") => Self::Flow,
            Some(_) => Self::Unknown,
            None => match cell.get("data").and_then(|data| json::text(data, "type")) {
                Some("tm.Process") => Self::Element(ElementKind::Process),
                Some("tm.Store") => Self::Element(ElementKind::Store),
                Some("tm.Actor") => Self::Element(ElementKind::Actor),
                Some("tm.Text") => Self::Note,
                Some("tm.BoundaryBox") => Self::Box,
                Some("tm.Boundary") if cell.get("position").is_some() => Self::Box,
                Some("tm.Boundary") => Self::Curve,
                Some("tm.Flow") => Self::Flow,
                _ => Self::Unknown,
            },
        }
    }

    /// The word of `shape` for a new cell.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Element(ElementKind::Process) => "process",
            Self::Element(ElementKind::Store) => "store",
            Self::Element(ElementKind::Actor) => "actor",
            Self::Note => "td-text-block",
            Self::Box => "trust-boundary-box",
            Self::Curve => "trust-boundary-curve",
            Self::Flow => "flow",
            Self::Unknown => "unknown",
        }
    }

    /// The word of `data.type`.
    pub(super) const fn data_type(self) -> &'static str {
        match self {
            Self::Element(ElementKind::Process) => "tm.Process",
            Self::Element(ElementKind::Store) => "tm.Store",
            Self::Element(ElementKind::Actor) => "tm.Actor",
            Self::Note => "tm.Text",
            Self::Box => "tm.BoundaryBox",
            Self::Curve => "tm.Boundary",
            Self::Flow => "tm.Flow",
            Self::Unknown => "tm.Unknown",
        }
    }

    /// Width and height where the file states none, in pixels.
    pub(super) const fn default_size(self) -> (i32, i32) {
        match self {
            Self::Element(ElementKind::Process) => (100, 100),
            Self::Element(ElementKind::Store) => (150, 75),
            Self::Element(ElementKind::Actor) => (150, 80),
            Self::Box => (500, 400),
            _ => (190, 80),
        }
    }
}

/// `data.name`, else the text of the label; cleaned.
pub(super) fn name(cell: &Value, shape: Shape) -> String {
    let stored = cell.get("data").and_then(|data| json::text(data, "name")).filter(|name| !name.is_empty());
    text::clean(stored.or_else(|| label(cell, shape)).unwrap_or_default()).into_owned()
}

fn label(cell: &Value, shape: Shape) -> Option<&str> {
    let places: &[&str] = match shape {
        Shape::Flow | Shape::Curve => {
            return match json::list(cell, "labels").first()? {
                Value::String(text) => Some(text),
                label => ["/attrs/labelText/text", "/attrs/label/text", "/attrs/text/text"]
                    .iter()
                    .find_map(|place| label.pointer(place).and_then(Value::as_str)),
            };
        }
        Shape::Box => &["/attrs/label/text", "/attrs/headerText/text", "/attrs/text/text", "/attrs/label"],
        _ => &["/attrs/text/text", "/attrs/label/text", "/attrs/label", "/label"],
    };
    places.iter().find_map(|place| cell.pointer(place).and_then(Value::as_str)).filter(|text| !text.is_empty())
}

/// A text of `data`, cleaned; empty where there is none.
pub(super) fn data_text(cell: &Value, key: &str) -> String {
    let stored = cell.get("data").and_then(|data| json::text(data, key));
    text::clean(stored.unwrap_or_default()).into_owned()
}

/// A flag of `data`; null and missing are no. Other programs write it as a word too.
pub(super) fn flag(cell: &Value, key: &str) -> bool {
    cell.get("data").and_then(|data| data.get(key)).and_then(flag_value) == Some(true)
}

/// A flag, also where it is written as a word.
pub(super) fn flag_value(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| value.as_str()?.trim().to_lowercase().parse().ok())
}

/// Whether the cell is out of scope.
pub(super) fn scope(cell: &Value) -> Scope {
    if flag(cell, "outOfScope") { Scope::Out { reason: data_text(cell, "reasonOutOfScope") } } else { Scope::In }
}

/// Whether a flow goes both ways.
pub(super) fn direction(cell: &Value) -> Direction {
    if flag(cell, "isBidirectional") { Direction::Both } else { Direction::OneWay }
}

/// Flags and texts of a shape that are facts: key, fact.
pub(super) struct FactKeys {
    pub(super) flags: &'static [(&'static str, &'static str)],
    pub(super) texts: &'static [(&'static str, &'static str)],
}

/// The keys of `data` that are facts of a shape.
pub(super) const fn fact_keys(shape: Shape) -> FactKeys {
    match shape {
        Shape::Element(ElementKind::Process) => FactKeys {
            flags: &[
                ("handlesCardPayment", "handles_card_payment"),
                ("handlesGoodsOrServices", "handles_goods"),
                ("isWebApplication", "is_web_application"),
            ],
            texts: &[("privilegeLevel", "privilege_level")],
        },
        Shape::Element(ElementKind::Store) => FactKeys {
            flags: &[
                ("isALog", "is_log"),
                ("isEncrypted", "encrypted_at_rest"),
                ("isSigned", "signed"),
                ("storesCredentials", "stores_credentials"),
                ("storesInventory", "stores_inventory"),
            ],
            texts: &[],
        },
        Shape::Element(ElementKind::Actor) => {
            FactKeys { flags: &[("providesAuthentication", "provides_authentication")], texts: &[] }
        }
        Shape::Flow => FactKeys {
            flags: &[("isEncrypted", "encrypted"), ("isPublicNetwork", "public_network")],
            texts: &[("protocol", "protocol")],
        },
        _ => FactKeys { flags: &[], texts: &[] },
    }
}

/// The facts of a cell. A flag that is true is yes; one that is false says nothing, because Threat Dragon cannot tell
/// "no" from "nobody was asked".
pub(super) fn facts(cell: &Value, shape: Shape) -> Facts {
    let keys = fact_keys(shape);
    let mut facts = Facts::default();
    for (key, fact) in keys.flags {
        if flag(cell, key) {
            facts.state(FactName::new(fact), FactValue::Flag(true), Provenance::Import);
        }
    }
    for (key, fact) in keys.texts {
        let text = fact_text(key, &data_text(cell, key));
        if !text.is_empty() {
            facts.state(FactName::new(fact), FactValue::Text(text), Provenance::Import);
        }
    }
    facts
}

/// A protocol of one word is written in lower case, as the catalogue and conditions do; other texts stay.
pub(super) fn fact_text(key: &str, text: &str) -> String {
    let text = text.trim();
    if key == "protocol" && !text.contains(char::is_whitespace) { text.to_lowercase() } else { text.to_owned() }
}

/// The id of a cell, also where it is a number; empty where it has none.
pub(super) fn id(cell: &Value) -> Cow<'_, str> {
    cell.get("id").map(id_text).unwrap_or_default()
}

/// An id as text. Threat Dragon writes texts; other programs write numbers too.
pub(super) fn id_text(id: &Value) -> Cow<'_, str> {
    match id {
        Value::String(id) => Cow::Borrowed(id),
        Value::Number(id) => Cow::Owned(id.to_string()),
        _ => Cow::Borrowed(""),
    }
}
