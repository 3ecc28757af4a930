//! A pass over JSON before it is parsed: depth, lengths, and what other programs write for numbers that are none.

use crate::error::ReadError;
use crate::format::Format;
use crate::limits;
use drawbridge_messages as say;
use std::borrow::Cow;
use std::ops::Range;

/// What the pass made of the text.
pub(crate) struct Scanned<'a> {
    pub(crate) text: Cow<'a, str>,
    /// How many NaN and infinities stand there; each is `null` now.
    pub(crate) not_numbers: usize,
    /// How many numbers are too large to be held; each is the largest that can be held now.
    pub(crate) too_large: usize,
}

/// Whether strings have their limit here; in the native file a string may hold a whole foreign record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strings {
    Limited,
    Free,
}

/// Digits of a number that are looked at.
const DIGITS: usize = 400;

/// Checks the limits, and replaces NaN, infinities and numbers beyond all bounds outside strings.
pub(crate) fn scan(text: &str, format: Format, strings: Strings) -> Result<Scanned<'_>, ReadError> {
    let bytes = text.as_bytes();
    let mut depth = 0usize;
    let mut index = 0;
    let (mut words, mut not_numbers) = (Vec::new(), 0);
    while let Some(byte) = bytes.get(index) {
        match byte {
            b'"' => {
                let end = string_end(bytes, index + 1);
                if strings == Strings::Limited && end - index > limits::TEXT {
                    let (line, column) = place(text, index);
                    let place = say::format_place(column, line);
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
                    words.push((index..index + word.len(), "null"));
                    not_numbers += 1;
                    index += word.len() - 1;
                }
            }
            b'e' | b'E' => {
                let done = words.last().map_or(0, |(place, _): &(Range<usize>, _)| place.end);
                if let Some((number, largest)) = too_large(text, done, index) {
                    index = number.end - 1;
                    words.push((number, largest));
                }
            }
            _ => {}
        }
        index += 1;
    }
    Ok(Scanned { not_numbers, too_large: words.len() - not_numbers, text: without(text, &words) })
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

/// The number around this exponent and what stands for it, when it is larger than any that can be held. What comes before
/// `done` is not looked at again, and no more than a number has digits.
fn too_large(text: &str, done: usize, exponent: usize) -> Option<(Range<usize>, &'static str)> {
    let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let (before, after) = text.as_bytes()[done..].split_at(exponent - done);
    let begin = exponent - before.iter().rev().take(DIGITS).take_while(|byte| is_part(byte)).count();
    let end = exponent + after.iter().take(DIGITS).take_while(|byte| is_part(byte)).count();
    let number: f64 = text[begin..end].parse().ok()?;
    number.is_infinite().then_some((begin..end, if number > 0.0 { "1.7e308" } else { "-1.7e308" }))
}

fn without<'a>(text: &'a str, words: &[(Range<usize>, &str)]) -> Cow<'a, str> {
    if words.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (place, word) in words {
        out.push_str(&text[from..place.start]);
        out.push_str(word);
        from = place.end;
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
    fn numbers_beyond_all_bounds_become_the_largest() {
        let scanned = scanned(r#"{"a":1e400,"b":[-2.5E+999,1e308,true,"1e999"],"c":1e-999,"e":false}"#).unwrap();
        assert_eq!(scanned.text, r#"{"a":1.7e308,"b":[-1.7e308,1e308,true,"1e999"],"c":1e-999,"e":false}"#);
        assert_eq!((scanned.not_numbers, scanned.too_large), (0, 2));
        let many = format!("[{}]", "9e9".repeat(1_000_000));
        assert!(scan(&many, Format::ThreatDragon2, Strings::Limited).is_ok());
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
