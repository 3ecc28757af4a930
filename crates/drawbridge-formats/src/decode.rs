//! Bytes to text: UTF-8, or UTF-16, with a byte order mark or with the first character of a JSON or XML file.

use crate::error::ReadError;
use crate::format::Format;
use std::borrow::Cow;

/// The text of a file of the format.
pub(crate) fn text(bytes: &[u8], format: Format) -> Result<Cow<'_, str>, ReadError> {
    let wrong = |offset| ReadError::Encoding { format, offset };
    if let Some((begin, unit)) = utf16(bytes) {
        return strict(&bytes[begin..], unit).map(Cow::Owned).map_err(|offset| wrong(begin + offset));
    }
    let mark = if bytes.starts_with(MARK) { MARK.len() } else { 0 };
    std::str::from_utf8(&bytes[mark..]).map(Cow::Borrowed).map_err(|error| wrong(mark + error.valid_up_to()))
}

/// The text for telling the format: what is not text is replaced.
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    match utf16(bytes) {
        Some((begin, unit)) => {
            let units = bytes[begin..].as_chunks::<2>().0.iter().map(|pair| unit(*pair));
            Cow::Owned(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        None => String::from_utf8_lossy(bytes.strip_prefix(MARK).unwrap_or(bytes)),
    }
}

const MARK: &[u8] = b"\xef\xbb\xbf";

type Unit = fn([u8; 2]) -> u16;

/// Where the text begins and how its units are made, when the bytes are UTF-16.
fn utf16(bytes: &[u8]) -> Option<(usize, Unit)> {
    match bytes {
        [0xff, 0xfe, ..] => Some((2, u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Some((2, u16::from_be_bytes)),
        [b'{' | b'<', 0, ..] => Some((0, u16::from_le_bytes)),
        [0, b'{' | b'<', ..] => Some((0, u16::from_be_bytes)),
        _ => None,
    }
}

/// The text, or the byte at which half a character stands.
fn strict(bytes: &[u8], unit: Unit) -> Result<String, usize> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut out = String::with_capacity(pairs.len());
    let mut offset = 0;
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let character = character.map_err(|_| offset)?;
        offset += 2 * character.len_utf16();
        out.push(character);
    }
    if rest.is_empty() { Ok(out) } else { Err(offset) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_characters_are_refused_with_their_place() {
        let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
        assert_eq!(text(&wide("{\"ä\":\"\u{1f600}\"}"), Format::Unknown).unwrap(), "{\"ä\":\"\u{1f600}\"}");
        let cut = &wide("{\u{1f600}")[..4];
        let at = |offset| Some(ReadError::Encoding { format: Format::Unknown, offset });
        assert_eq!(text(cut, Format::Unknown).err(), at(2));
        assert_eq!(text(&wide("{}x")[..5], Format::Unknown).err(), at(4));
        assert_eq!(text(b"\xef\xbb\xbfa\xff", Format::Unknown).err(), at(4));
        assert_eq!(lossy(cut), "{\u{fffd}");
    }
}
