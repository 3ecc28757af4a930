//! Fractional order: a string per record, so that putting one between two others changes one record.

use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A place in an order. Compared byte by byte; ties are broken by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct OrderKey(Arc<str>);

impl Default for OrderKey {
    fn default() -> Self {
        Self::nth(0)
    }
}

impl OrderKey {
    /// The text form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a text form; `None` when it is empty, overlong or holds other characters than base-62 digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let good = !text.is_empty() && text.len() <= 200 && text.bytes().all(|byte| DIGITS.contains(&byte));
        good.then(|| Self(text.into()))
    }

    /// The key of the `index`-th of many that are made at once: evenly spaced, ascending.
    #[must_use]
    pub fn nth(index: u32) -> Self {
        // Five digits hold every u32 above the leading letter, which leaves room before and after.
        let mut rest = u64::from(index);
        let mut digits = [b'0'; 7];
        digits[0] = b'V';
        for slot in digits.iter_mut().skip(1).rev() {
            *slot = DIGITS[usize::try_from(rest % 62).expect("below 62")];
            rest /= 62;
        }
        Self(std::str::from_utf8(&digits).expect("digits are ASCII").into())
    }

    /// A key after this one, as short as the next step allows.
    #[must_use]
    pub fn after(&self) -> Self {
        let mut bytes = self.0.as_bytes().to_vec();
        for index in (1..bytes.len()).rev() {
            let digit = digit(bytes[index]);
            if digit + 1 < DIGITS.len() {
                bytes[index] = DIGITS[digit + 1];
                return Self::from_bytes(&bytes);
            }
            bytes[index] = b'0';
        }
        Self(format!("{}V", self.0).into())
    }

    /// A key between the two; either may be open. `low` must be below `high`.
    #[must_use]
    pub fn between(low: Option<&Self>, high: Option<&Self>) -> Self {
        match (low, high) {
            (None, None) => Self::nth(0),
            (Some(low), None) => low.after(),
            (low, Some(high)) => {
                let (low, high) = (low.map_or(&b""[..], |key| key.0.as_bytes()), high.0.as_bytes());
                let mut out = Vec::new();
                let mut bounded = true;
                for index in 0.. {
                    let from = low.get(index).map_or(0, |byte| digit(*byte));
                    let to = if bounded { high.get(index).map_or(0, |byte| digit(*byte)) } else { DIGITS.len() };
                    if to > from + 1 {
                        out.push(DIGITS[usize::midpoint(from, to)]);
                        return Self::from_bytes(&out);
                    }
                    bounded &= to == from;
                    out.push(DIGITS[from]);
                    if out.len() > 190 {
                        break;
                    }
                }
                Self::from_bytes(&out)
            }
        }
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        Self(std::str::from_utf8(bytes).expect("digits are ASCII").into())
    }
}

fn digit(byte: u8) -> usize {
    DIGITS.iter().position(|digit| *digit == byte).expect("order keys hold digits only")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ascend() {
        let keys: Vec<_> = [0, 1, 61, 62, 4_000_000_000].map(OrderKey::nth).into();
        assert!(keys.is_sorted());
        let mut last = OrderKey::nth(0);
        for _ in 0..5_000 {
            let next = last.after();
            assert!(next > last, "{next:?} after {last:?}");
            last = next;
        }
    }

    #[test]
    fn between_lies_between() {
        let (low, mut high) = (OrderKey::nth(3), OrderKey::nth(4));
        for _ in 0..100 {
            let middle = OrderKey::between(Some(&low), Some(&high));
            assert!(low < middle && middle < high, "{low:?} {middle:?} {high:?}");
            high = middle;
        }
        let first = OrderKey::between(None, Some(&low));
        assert!(first < low);
    }
}
