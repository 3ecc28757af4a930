/// Why a stored record could not be read.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The text is not JSON, or not of the shape of a record.
    #[error("read a record: {0}")]
    Shape(#[from] serde_json::Error),
    /// A value is of the right JSON type but not one that the field can hold.
    #[error("read a record: `{field}` cannot be `{value}`")]
    Value {
        /// The key of the field.
        field: &'static str,
        /// What stands there, shortened.
        value: String,
    },
}

impl RecordError {
    pub(crate) fn value(field: &'static str, value: &str) -> Self {
        Self::Value { field, value: value.chars().take(80).collect() }
    }
}
