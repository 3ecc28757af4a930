//! The words of closed lists in attributes.

use drawbridge_model::{Provenance, Severity, Status};

/// Where a fact came from.
pub(crate) const PROVENANCES: [(&str, Provenance); 4] = [
    ("person", Provenance::Person),
    ("answer", Provenance::Answer),
    ("import", Provenance::Import),
    ("assumption", Provenance::Assumption),
];

/// How bad a threat is.
pub(crate) fn severities() -> Vec<(&'static str, Severity)> {
    Severity::ALL.iter().map(|severity| (severity.word(), *severity)).collect()
}

/// What is decided.
pub(crate) fn statuses() -> Vec<(&'static str, Status)> {
    Status::ALL.iter().map(|status| (status.word(), *status)).collect()
}

/// Attributes that are not facts. A fact with one of these names is written with a leading dot.
pub(crate) const RESERVED: [&str; 30] = [
    "at",
    "points",
    "from",
    "to",
    "label",
    "owner",
    "reviewer",
    "contributors",
    "description",
    "method",
    "component",
    "out-of-scope",
    "holds",
    "carries",
    "in",
    "child",
    "number",
    "order",
    "category",
    "severity",
    "status",
    "mitigation",
    "author",
    "time",
    "reason",
    "expires",
    "title",
    "answers",
    "resolved-by",
    "beside",
];

/// Whether the word may stand without quotes as the text of an attribute: it must not read as another value.
pub(crate) fn is_plain_text(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(|first| first.is_alphabetic());
    begins
        && text.chars().all(crate::lexer::is_word)
        && !["yes", "no", "unknown"].contains(&text)
        && !text.contains("->")
}

/// Whether the word may be a handle.
pub(crate) fn is_handle(text: &str) -> bool {
    let inside = |character: char| character.is_alphanumeric() || "_-./".contains(character);
    text.chars().all(inside)
        && text.chars().any(char::is_alphanumeric)
        && !text.starts_with('.')
        && text != "model"
        && text.len() <= 200
        && !text.ends_with('-')
}
