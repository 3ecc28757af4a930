//! Bytes to text: UTF-8, or UTF-16 with a byte order mark.

use crate::error::ReadError;
use crate::format::Format;
use std::borrow::Cow;

/// The text of a file of the format.
pub(crate) fn text(bytes: &[u8], format: Format) -> Result<Cow<'_, str>, ReadError> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => Ok(Cow::Owned(utf16(rest, u16::from_le_bytes))),
        [0xfe, 0xff, rest @ ..] => Ok(Cow::Owned(utf16(rest, u16::from_be_bytes))),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let text = std::str::from_utf8(bytes);
            text.map(Cow::Borrowed).map_err(|error| ReadError::Encoding { format, offset: error.valid_up_to() })
        }
    }
}

/// The text for telling the format: what is not text is replaced.
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    text(bytes, Format::Unknown).unwrap_or_else(|_| String::from_utf8_lossy(bytes))
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
