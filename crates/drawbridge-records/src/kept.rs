use crate::line::Extra;
use drawbridge_model::{Foreign, Sheet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format name under which a sheet carries what a newer minor version wrote.
const FORMAT: &str = "drawbridge-newer";

/// What a file of a newer minor version holds and this version does not know.
///
/// The model has no field for it, so it travels in the `foreign` of the sheet, around the one that stood there: it
/// survives edits, history and database, and is written back. [`original`] gives the inner one.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Kept {
    /// Unknown keys, by the text of the record's id (of the sheet `model`, of a placement `DIAGRAM/SUBJECT`).
    #[serde(default)]
    pub keys: BTreeMap<String, Extra>,
    /// Whole lines of kinds of record that this version does not know, in their order.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Unknown keys of the header.
    #[serde(default)]
    pub header: Extra,
}

#[derive(Serialize, Deserialize)]
struct Wrapped {
    kept: Kept,
    original: Option<(String, String, String)>,
}

impl Kept {
    /// Whether there is nothing to carry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.lines.is_empty() && self.header.is_empty()
    }

    /// What the sheet carries; empty for a model that did not come from a newer version.
    #[must_use]
    pub fn of(sheet: &Sheet) -> Self {
        unwrap(sheet.foreign.as_deref()).map(|wrapped| wrapped.kept).unwrap_or_default()
    }

    /// The foreign part of a sheet that carries this beside what it had; unchanged where there is nothing to carry.
    #[must_use]
    pub fn around(self, foreign: Option<Foreign>) -> Option<Foreign> {
        if self.is_empty() {
            return foreign;
        }
        let id = foreign.as_ref().map(|foreign| foreign.id.clone()).unwrap_or_default();
        let original = foreign.map(|foreign| (foreign.format, foreign.id, foreign.raw));
        let raw = crate::line::json(&Wrapped { kept: self, original });
        Some(Foreign { format: FORMAT.to_owned(), id, raw })
    }
}

/// What a foreign file held of the model, without what a newer version of the native file held.
#[must_use]
pub fn original(sheet: &Sheet) -> Option<Foreign> {
    match unwrap(sheet.foreign.as_deref()) {
        Some(wrapped) => wrapped.original.map(|(format, id, raw)| Foreign { format, id, raw }),
        None => sheet.foreign.as_deref().cloned(),
    }
}

fn unwrap(foreign: Option<&Foreign>) -> Option<Wrapped> {
    foreign.filter(|foreign| foreign.format == FORMAT).and_then(|foreign| serde_json::from_str(&foreign.raw).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn what_is_kept_goes_around_what_the_sheet_had() {
        let had = Foreign { format: "threat-dragon-v2".into(), id: "7".into(), raw: "{}".into() };
        let kept = Kept { lines: vec!["{\"record\":\"rocket\"}".into()], ..Kept::default() };
        let foreign = kept.clone().around(Some(had.clone())).map(Arc::new);
        let sheet = Sheet { foreign, ..Sheet::default() };
        assert_eq!(Kept::of(&sheet), kept);
        assert_eq!(original(&sheet), Some(had.clone()));
        assert_eq!(Kept::default().around(Some(had.clone())), Some(had));
    }
}
