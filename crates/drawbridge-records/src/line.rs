use crate::error::RecordError;
use crate::v1;
use drawbridge_model::Record;
use serde_json::{Map, Value};

/// Keys that this version does not know, in the order in which they stood.
pub type Extra = Map<String, Value>;

/// One record with the keys beside it that this version does not know.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The record.
    pub record: Record,
    /// What a newer minor version wrote beside it.
    pub extra: Extra,
}

impl Line {
    /// Reads one line.
    ///
    /// # Errors
    /// When the text is not JSON or not a record.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        serde_json::from_str::<v1::Record>(text)?.into_line()
    }

    /// The line, without a line break; unknown keys stand after the known ones.
    #[must_use]
    pub fn write(&self) -> String {
        json(&v1::Record::from_line(&self.record, self.extra.clone()))
    }
}

/// The record as one line of JSON, without a line break.
#[must_use]
pub fn to_line(record: &Record) -> String {
    json(&v1::Record::from_line(record, Extra::new()))
}

/// Reads one line; unknown keys are passed over ([`Line::read`] keeps them).
///
/// # Errors
/// When the text is not JSON or not a record.
pub fn from_line(text: &str) -> Result<Record, RecordError> {
    Line::read(text).map(|line| line.record)
}

pub(crate) fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("records have string keys and finite numbers, so they are always JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arbitrary;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_record_survives_its_line(record in arbitrary::record()) {
            let line = to_line(&record);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(from_line(&line).map_err(|error| error.to_string()), Ok(record));
        }
    }

    #[test]
    fn unknown_keys_are_kept_after_the_known_ones() {
        let text =
            r#"{"record":"note","id":"n0000000000000000","text":"x","order":"V000000","colour":{"b":1,"a":[2]}}"#;
        let line = Line::read(text).unwrap();
        assert_eq!(line.extra.len(), 1);
        assert_eq!(line.write(), text);
    }

    #[test]
    fn what_is_no_record_is_refused_with_its_reason() {
        for (text, part) in [
            ("", "EOF"),
            ("[]", "record"),
            (r#"{"record":"rocket"}"#, "rocket"),
            (r#"{"record":"note","id":"e0000000000000000"}"#, "e0000000000000000"),
            (r#"{"record":"placement","diagram":"g0000000000000000","subject":"moon"}"#, "`subject` cannot be `moon`"),
        ] {
            let message = from_line(text).unwrap_err().to_string();
            assert!(message.contains(part), "{text}: {message}");
        }
    }
}
