use crate::error::RecordError;
use crate::line::{Extra, json};
use crate::v1;
use drawbridge_model::Diff;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
struct Stored {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    added: Vec<v1::Record>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    updated: Vec<(v1::Record, v1::Record)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    removed: Vec<v1::Record>,
}

/// The diff as one JSON object: `added`, `updated` (pairs of before and after), `removed`; empty lists are left out.
#[must_use]
pub fn diff_to_json(diff: &Diff) -> String {
    let stored = |record| v1::Record::from_line(record, Extra::new());
    json(&Stored {
        added: diff.added.iter().map(stored).collect(),
        updated: diff.updated.iter().map(|(from, to)| (stored(from), stored(to))).collect(),
        removed: diff.removed.iter().map(stored).collect(),
    })
}

/// Reads a diff.
///
/// # Errors
/// When the text is not JSON or holds something that is not a record.
pub fn diff_from_json(text: &str) -> Result<Diff, RecordError> {
    let stored: Stored = serde_json::from_str(text)?;
    let read = |record: v1::Record| record.into_line().map(|line| line.record);
    Ok(Diff {
        added: stored.added.into_iter().map(read).collect::<Result<_, _>>()?,
        updated: stored
            .updated
            .into_iter()
            .map(|(from, to)| Ok((read(from)?, read(to)?)))
            .collect::<Result<_, RecordError>>()?,
        removed: stored.removed.into_iter().map(read).collect::<Result<_, _>>()?,
    })
}

/// Which kinds of record a stored diff adds, changes or removes, without reading the records themselves.
///
/// # Errors
/// When the text is not a diff.
pub fn kinds_of_diff(text: &str) -> Result<BTreeSet<String>, RecordError> {
    #[derive(Deserialize)]
    struct Kind {
        record: String,
    }
    #[derive(Deserialize)]
    struct Kinds {
        #[serde(default)]
        added: Vec<Kind>,
        #[serde(default)]
        updated: Vec<(Kind, IgnoredAny)>,
        #[serde(default)]
        removed: Vec<Kind>,
    }
    let Kinds { added, updated, removed } = serde_json::from_str(text)?;
    let updated = updated.into_iter().map(|(kind, _)| kind);
    Ok(added.into_iter().chain(updated).chain(removed).map(|kind| kind.record).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arbitrary;
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_diff_survives_its_json(
            added in vec(arbitrary::record(), 0..3),
            updated in vec((arbitrary::record(), arbitrary::record()), 0..3),
            removed in vec(arbitrary::record(), 0..3),
        ) {
            let diff = Diff { added, updated, removed };
            prop_assert_eq!(diff_from_json(&diff_to_json(&diff)).map_err(|error| error.to_string()), Ok(diff));
        }
    }

    proptest! {
        #[test]
        fn the_kinds_of_a_diff_are_those_of_its_records(added in vec(arbitrary::record(), 0..3)) {
            let whole = diff_to_json(&Diff { added: added.clone(), ..Diff::default() });
            let word = |record| crate::line::to_line(record).split('"').nth(3).map(str::to_owned);
            let kinds: Option<BTreeSet<String>> = added.iter().map(word).collect();
            prop_assert_eq!(kinds_of_diff(&whole).ok(), kinds);
        }
    }

    #[test]
    fn the_empty_diff_is_the_empty_object() {
        assert_eq!(diff_to_json(&Diff::default()), "{}");
    }
}
