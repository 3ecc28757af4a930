//! Why a threat is suggested, or why it is not.

use super::failure::usage;
use super::shelf::Place;
use super::source::Source;
use crate::session::Analysis;
use crate::wire::{Explanation, Failure};

/// Explains what the rules say of a threat. `key` is in the ids of the file (`threat@ID`, `threat@FLOW~BOUNDARY`) or
/// in those of the model.
///
/// # Errors
/// When the model cannot be read, or it or the library has nothing of that key.
pub fn explain(source: &Source, workspace: &Place, key: &str) -> Result<Explanation, Failure> {
    let loaded = source.load(workspace)?;
    let understood = loaded.ids.parse_key(key).filter(|key| {
        loaded.model.has(key.subject()) && key.boundary().is_none_or(|boundary| loaded.model.boundary(boundary).is_some())
    });
    let Some(understood) = understood else {
        let message = format!("explain {key}: {} has no such part", source.words());
        return Err(usage(message, "a key is a threat, an @ and an id of the file; `drawbridge threats` shows some"));
    };
    let analysis = Analysis::new(crate::app::rules()?, &loaded.model);
    analysis.explain(&loaded.model, &understood)
}
