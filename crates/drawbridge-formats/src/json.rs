//! JSON values: parsing with the limits, and asking for what should be there.

use crate::decode;
use crate::error::ReadError;
use crate::format::Format;
use crate::note::Notes;
use crate::scan::{self, Strings};
use drawbridge_messages as say;
use serde_json::Value;

/// The one value of a JSON file.
pub(crate) fn parse(bytes: &[u8], format: Format, notes: &mut Notes) -> Result<Value, ReadError> {
    let text = decode::text(bytes, format)?;
    let scanned = scan::scan(&text, format, Strings::Limited)?;
    if scanned.not_numbers > 0 {
        let text = say::note_not_numbers(scanned.not_numbers);
        notes.add("not-a-number", "", text);
    }
    if scanned.too_large > 0 {
        let text = say::note_numbers_too_large(scanned.too_large);
        notes.add("number-too-large", "", text);
    }
    serde_json::from_str(&scanned.text).map_err(|error| syntax(format, &error))
}

pub(crate) fn syntax(format: Format, error: &serde_json::Error) -> ReadError {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    ReadError::Syntax { format, line: error.line(), column: error.column(), message }
}

/// The text of a key, where there is one.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

/// The list of a key; empty where there is none.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// A whole number that is not negative, also where it is written as a decimal.
pub(crate) fn whole(value: &Value) -> Option<u32> {
    let number =
        value.as_f64().filter(|number| (0.0..=f64::from(u32::MAX)).contains(number) && number.fract() == 0.0)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the filter above keeps it within u32")]
    Some(number as u32)
}
