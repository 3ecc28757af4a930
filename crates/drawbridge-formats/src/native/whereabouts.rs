//! What a note calls a record of a native file: its kind and its id, as they stand on its line.

use drawbridge_model::{PlacementKey, RecordKey};

/// Kind and id of a record.
pub(super) fn of(key: RecordKey) -> String {
    match key {
        RecordKey::Sheet => "sheet".to_owned(),
        RecordKey::Diagram(id) => format!("diagram {id}"),
        RecordKey::Boundary(id) => format!("boundary {id}"),
        RecordKey::Data(id) => format!("data {id}"),
        RecordKey::Element(id) => format!("element {id}"),
        RecordKey::Flow(id) => format!("flow {id}"),
        RecordKey::Note(id) => format!("note {id}"),
        RecordKey::Threat(id) => format!("threat {id}"),
        RecordKey::Decision(id) => format!("decision {id}"),
        RecordKey::Comment(id) => format!("comment {id}"),
        RecordKey::Placement(PlacementKey { diagram, subject }) => format!("placement {subject} on {diagram}"),
    }
}
