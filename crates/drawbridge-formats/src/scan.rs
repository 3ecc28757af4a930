//! A pass over JSON before it is parsed: depth, lengths, and the words that other programs write for numbers.

use crate::error::ReadError;
use crate::format::Format;
use crate::limits;
use std::borrow::Cow;

/// What the pass made of the text.
pub(crate) struct Scanned<'a> {
    pub(crate) text: Cow<'a, str>,
    /// How many NaN and infinities stand there; each is `null` now.
    pub(crate) not_numbers: usize,
}

/// Whether strings have their limit here; in the native file a string may hold a whole foreign record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strings {
    Limited,
    Free,
}

/// Checks the limits and replaces NaN and infinities outside strings.
pub(crate) fn scan(text: &str, format: Format, strings: Strings) -> Result<Scanned<'_>, ReadError> {
    let bytes = text.as_bytes();
    let mut depth = 0usize;
    let mut index = 0;
    let mut words = Vec::new();
    while let Some(byte) = bytes.get(index) {
        match byte {
            b'"' => {
                let end = string_end(bytes, index + 1);
                if strings == Strings::Limited && end - index > limits::TEXT {
                    let (line, column) = place(text, index);
                    let place = format!("line {line}, column {column}");
                    return Err(ReadError::TooLong { format, place, limit: limits::TEXT });
                }
                index = end;
            }
            b'{' | b'[' => {
                depth += 1;
                if depth > limits::NESTING {
                    let (line, column) = place(text, index);
                    return Err(ReadError::TooDeep { format, limit: limits::NESTING, line, column });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'N' | b'I' | b'-' => {
                let found = ["NaN", "Infinity", "-Infinity"].into_iter().find(|word| text[index..].starts_with(word));
                if let Some(word) = found {
                    words.push((index, word.len()));
                    index += word.len() - 1;
                }
            }
            _ => {}
        }
        index += 1;
    }
    Ok(Scanned { not_numbers: words.len(), text: without(text, &words) })
}

/// The index of the closing quote, or the end of the text.
fn string_end(bytes: &[u8], from: usize) -> usize {
    let mut index = from;
    while let Some(byte) = bytes.get(index) {
        match byte {
            b'"' => return index,
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
    bytes.len()
}

fn without<'a>(text: &'a str, words: &[(usize, usize)]) -> Cow<'a, str> {
    if words.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (index, length) in words {
        out.push_str(&text[from..*index]);
        out.push_str("null");
        from = index + length;
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// Line and column in bytes, both from 1, of a byte.
pub(crate) fn place(text: &str, index: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..index.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(text: &str) -> Result<Scanned<'_>, ReadError> {
        scan(text, Format::ThreatDragon2, Strings::Limited)
    }

    #[test]
    fn words_for_numbers_are_replaced_outside_strings_alone() {
        let scanned = scanned(r#"{"a":NaN,"NaN":"-Infinity \" NaN","b":[-Infinity,Infinity,-1]}"#).unwrap();
        assert_eq!(scanned.text, r#"{"a":null,"NaN":"-Infinity \" NaN","b":[null,null,-1]}"#);
        assert_eq!(scanned.not_numbers, 3);
    }

    #[test]
    fn depth_and_length_are_refused_with_their_place() {
        assert!(scanned(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
        let deep = scanned(&format!("\n{}", "[".repeat(100_000))).err();
        assert_eq!(deep, Some(ReadError::TooDeep { format: Format::ThreatDragon2, limit: 64, line: 2, column: 65 }));
        let long = scanned(&format!("[\"{}\"]", "x".repeat(limits::TEXT + 1))).err();
        assert!(matches!(long, Some(ReadError::TooLong { .. })), "{long:?}");
        assert!(scanned("\"open \\").is_ok());
    }
}
