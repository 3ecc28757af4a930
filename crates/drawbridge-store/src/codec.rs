//! Records and diffs as the database holds them: text from `drawbridge-records`, under a kind and an id.

use crate::error::StoreError;
use crate::workspace::Attempt;
use drawbridge_messages as say;
use drawbridge_model::{Diff, Record, RecordKey};

/// The word under which the sheet is stored; there is one a model.
pub(crate) const SHEET: (&str, &str) = ("sheet", "");

/// The kind and id of a record's row.
pub(crate) fn row_key(key: RecordKey) -> (&'static str, String) {
    match key {
        RecordKey::Sheet => (SHEET.0, SHEET.1.to_owned()),
        RecordKey::Diagram(id) => ("diagram", id.to_string()),
        RecordKey::Boundary(id) => ("boundary", id.to_string()),
        RecordKey::Data(id) => ("data", id.to_string()),
        RecordKey::Element(id) => ("element", id.to_string()),
        RecordKey::Flow(id) => ("flow", id.to_string()),
        RecordKey::Note(id) => ("note", id.to_string()),
        RecordKey::Threat(id) => ("threat", id.to_string()),
        RecordKey::Decision(id) => ("decision", id.to_string()),
        RecordKey::Comment(id) => ("comment", id.to_string()),
        RecordKey::Placement(key) => ("placement", format!("{}/{}", key.diagram, key.subject)),
    }
}

/// Reads a stored record.
pub(crate) fn record(attempt: Attempt<'_>, line: &str) -> Result<Record, StoreError> {
    drawbridge_records::from_line(line).map_err(|error| unreadable(attempt, &say::store_a_record(), &error))
}

/// Reads a stored diff.
pub(crate) fn diff(attempt: Attempt<'_>, json: &str) -> Result<Diff, StoreError> {
    drawbridge_records::diff_from_json(json).map_err(|error| unreadable(attempt, &say::store_a_step(), &error))
}

/// The error of something stored that cannot be understood.
pub(crate) fn unreadable(attempt: Attempt<'_>, what: &str, reason: &impl ToString) -> StoreError {
    StoreError::Unreadable {
        attempt: attempt.what,
        path: attempt.path.to_owned(),
        what: what.to_owned(),
        reason: reason.to_string(),
    }
}
