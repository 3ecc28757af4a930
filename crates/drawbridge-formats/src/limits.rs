//! What a file may hold at most. Every reader keeps to these.

use crate::error::ReadError;
use crate::format::Format;
use drawbridge_model::Model;

/// Bytes of a file.
pub const FILE: usize = 64 * 1024 * 1024;
/// Levels of nesting.
pub const NESTING: usize = 64;
/// Elements of a model; also notes, data and boundaries.
pub const ELEMENTS: usize = 20_000;
/// Flows of a model.
pub const FLOWS: usize = 60_000;
/// Threats of a model.
pub const THREATS: usize = 200_000;
/// Bytes of one text.
pub const TEXT: usize = drawbridge_model::text::LIMIT;

pub(crate) fn check_size(bytes: &[u8]) -> Result<(), ReadError> {
    if bytes.len() > FILE {
        return Err(ReadError::TooLarge { size: bytes.len(), limit: FILE });
    }
    Ok(())
}

pub(crate) fn check_count(format: Format, what: &'static str, count: usize, limit: usize) -> Result<(), ReadError> {
    if count > limit { Err(ReadError::TooMany { format, what, count, limit }) } else { Ok(()) }
}

pub(crate) fn check_model(format: Format, model: &Model) -> Result<(), ReadError> {
    check_count(format, "elements", model.elements().count(), ELEMENTS)?;
    check_count(format, "boundaries", model.boundaries().count(), ELEMENTS)?;
    check_count(format, "notes", model.notes().count(), ELEMENTS)?;
    check_count(format, "data", model.data().count(), ELEMENTS)?;
    check_count(format, "flows", model.flows().count(), FLOWS)?;
    check_count(format, "threats", model.threats().count(), THREATS)
}
