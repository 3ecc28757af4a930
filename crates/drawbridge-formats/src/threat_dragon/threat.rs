//! What one threat of a cell says.

use super::words;
use crate::json;
use drawbridge_model::{Severity, Status, text};
use serde_json::Value;

/// The threats of a cell and where they stand: in `data`, or on the cell, where the schema puts them by mistake.
pub(super) fn list(cell: &Value) -> Option<(&'static str, &Vec<Value>)> {
    let of = |place: &'static str| cell.pointer(place).and_then(Value::as_array).map(|list| (place, list));
    of("/data/threats").or_else(|| of("/threats"))
}

/// The id of a threat, by its newer or older name; empty where it has none.
pub(super) fn id(threat: &Value) -> &str {
    let named = |key| json::text(threat, key).filter(|id| !id.is_empty());
    named("id").or_else(|| named("threatId")).unwrap_or_default()
}

/// A text of a threat, cleaned; a number is written out.
pub(super) fn said(threat: &Value, key: &str) -> String {
    match threat.get(key) {
        Some(Value::String(said)) => text::clean(said).into_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

pub(super) fn category(threat: &Value) -> String {
    words::category(&said(threat, "type"))
}

/// The severity; not rated where the word is not understood.
pub(super) fn severity(threat: &Value) -> Severity {
    words::severity(&said(threat, "severity")).unwrap_or_default()
}

/// The status; open where the word is not understood.
pub(super) fn status(threat: &Value) -> Status {
    words::status(&said(threat, "status")).unwrap_or_default()
}

pub(super) fn number(threat: &Value) -> Option<u32> {
    threat.get("number").and_then(json::whole)
}
