use super::VERSION;
use drawbridge_model::{Foreign, Model, Record, RecordKey};
use drawbridge_records::{Extra, Kept, Line, original};
use serde_json::json;
use std::sync::Arc;

/// The model as a native file.
pub(crate) fn write(model: &Model) -> String {
    let mut kept = Kept::of(model.sheet());
    let mut header = serde_json::Map::new();
    header.insert("drawbridge".into(), json!(VERSION));
    header.extend(std::mem::take(&mut kept.header));
    let mut out = serde_json::Value::Object(header).to_string();
    out.push('\n');
    for record in model.records() {
        let record = match &record {
            Record::Sheet(sheet) => {
                let foreign: Option<Arc<Foreign>> = original(sheet).map(Arc::new);
                drawbridge_model::Sheet { foreign, ..sheet.as_ref().clone() }.into()
            }
            _ => record,
        };
        let extra: Extra = kept.keys.remove(&key_text(record.key())).unwrap_or_default();
        out.push_str(&Line { record, extra }.write());
        out.push('\n');
    }
    for line in &kept.lines {
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The name of a record among what is kept for a newer version.
pub(super) fn key_text(key: RecordKey) -> String {
    match key {
        RecordKey::Sheet => "model".to_owned(),
        RecordKey::Diagram(id) => id.to_string(),
        RecordKey::Boundary(id) => id.to_string(),
        RecordKey::Data(id) => id.to_string(),
        RecordKey::Element(id) => id.to_string(),
        RecordKey::Flow(id) => id.to_string(),
        RecordKey::Note(id) => id.to_string(),
        RecordKey::Threat(id) => id.to_string(),
        RecordKey::Decision(id) => id.to_string(),
        RecordKey::Comment(id) => id.to_string(),
        RecordKey::Placement(key) => format!("{}/{}", key.diagram, key.subject),
    }
}
