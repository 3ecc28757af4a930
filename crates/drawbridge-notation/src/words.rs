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

/// Whether the text is a day of the calendar, such as `2027-01-31`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    let form = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(place, byte)| if [4, 7].contains(&place) { byte == b'-' } else { byte.is_ascii_digit() });
    if !form {
        return false;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or_default();
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in ["2027-01-31", "2028-02-29", "2000-02-29", "0001-12-01"] {
            assert!(is_day(day), "{day}");
        }
        for other in [
            "",
            "soon",
            "2027-1-31",
            "2027-02-29",
            "1900-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-04-31",
            "2027-01-00",
            "31.01.2027é",
        ] {
            assert!(!is_day(other), "{other}");
        }
    }
}
