use crate::error::ReadError;
use crate::note::Note;
use crate::reading::Reading;
use drawbridge_model::Sheet;

/// What a file holds, in numbers. The file alone is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The name of the format.
    pub format: String,
    /// The version that the file states; empty where it states none.
    pub version: String,
    /// The title of the model.
    pub title: String,
    /// Diagrams.
    pub diagrams: usize,
    /// Actors, processes and stores.
    pub elements: usize,
    /// Flows, loose ends or not.
    pub flows: usize,
    /// Trust boundaries: boxes and lines.
    pub boundaries: usize,
    /// Data.
    pub data: usize,
    /// Threats stored in the file.
    pub threats: usize,
    /// Components of a library; a model file holds none.
    pub components: usize,
    /// What was not carried over as it stood.
    pub notes: Vec<Note>,
}

/// Counts what a file holds.
///
/// # Errors
/// Those of [`crate::read`].
pub fn inspect(bytes: &[u8], file_name: Option<&str>) -> Result<Inspection, ReadError> {
    crate::read(bytes, file_name).map(|reading| inspection(&reading))
}

/// Counts what a reading holds.
#[must_use]
pub fn inspection(reading: &Reading) -> Inspection {
    let model = &reading.model;
    let Sheet { title, .. } = model.sheet().as_ref();
    Inspection {
        format: reading.format.name().to_owned(),
        version: reading.version.clone(),
        title: title.clone(),
        diagrams: model.diagrams().count(),
        elements: model.elements().count(),
        flows: model.flows().count(),
        boundaries: model.boundaries().count(),
        data: model.data().count(),
        threats: model.threats().count(),
        components: 0,
        notes: reading.notes.clone(),
    }
}
