//! Ids of pack entries: words that people type, permanent once published.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! entry_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// An id; whether such an entry exists is for the library to say.
            #[must_use]
            pub fn new(id: &str) -> Self {
                Self(id.into())
            }

            /// The text form.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

entry_id! {
    /// The id of a pack, such as `core`.
    PackId
}
entry_id! {
    /// The id of a component, such as `db/postgresql`.
    ComponentId
}
entry_id! {
    /// The id of a threat of the library, such as `injection-into-query`.
    ThreatId
}
entry_id! {
    /// The id of a countermeasure, such as `parameterise-queries`.
    CountermeasureId
}
entry_id! {
    /// The id of a convention.
    ConventionId
}
entry_id! {
    /// The id of a question.
    QuestionId
}

/// Whether the text has the shape of an entry id: lower-case words of letters and digits joined by `-` or `_`, in parts
/// joined by `/`.
pub(crate) fn is_well_formed(id: &str) -> bool {
    id.split('/').all(|part| {
        part.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && !part.ends_with(['-', '_'])
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
    })
}
