//! Text as the model holds it: NFC, without what XML 1.0 forbids, at most 64 KiB.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The longest string of a model, in bytes.
pub const LIMIT: usize = 64 * 1024;

/// Whether XML 1.0 allows the character in a document.
#[must_use]
pub fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// The text in NFC without forbidden characters. Borrowed when it was clean already.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_nfc(text) && text.chars().all(is_allowed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| is_allowed(*c)).nfc().collect())
}

/// Whether the text may stand in a model as it is.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    text.len() <= LIMIT && matches!(clean(text), Cow::Borrowed(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleaning_composes_and_removes_controls() {
        assert_eq!(clean("e\u{301}a\u{0}\u{1b}b\u{fffe}"), "\u{e9}ab");
        assert!(matches!(clean("Web app\n\u{1f600}"), Cow::Borrowed(_)));
        assert!(!is_clean(&"x".repeat(LIMIT + 1)));
    }
}
