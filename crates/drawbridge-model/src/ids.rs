//! Ids: a kind letter and 16 characters of Crockford base 32 (80 bits), as fixed in the contract.

use drawbridge_messages as say;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of an id, the kind letter included.
pub const LENGTH: usize = 17;

/// The text is not an id of the expected kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say::refused_id(.letter, .text))]
pub struct IdError {
    /// What was given.
    pub text: String,
    /// The kind letter that was expected.
    pub letter: char,
}

fn encode(letter: u8, entropy: [u8; 10]) -> [u8; LENGTH] {
    let bits = entropy.iter().fold(0u128, |bits, byte| (bits << 8) | u128::from(*byte));
    let mut out = [letter; LENGTH];
    for (index, slot) in out.iter_mut().skip(1).enumerate() {
        *slot = ALPHABET[usize::try_from((bits >> (75 - 5 * index)) & 31).expect("five bits fit")];
    }
    out
}

fn parse(letter: u8, text: &str) -> Result<[u8; LENGTH], IdError> {
    let bytes: [u8; LENGTH] = text.as_bytes().try_into().map_err(|_| error(letter, text))?;
    let good = bytes[0] == letter && bytes[1..].iter().all(|byte| ALPHABET.contains(byte));
    if good { Ok(bytes) } else { Err(error(letter, text)) }
}

fn error(letter: u8, text: &str) -> IdError {
    IdError { text: text.chars().take(64).collect(), letter: char::from(letter) }
}

fn hash(format: &str, foreign: &str, ordinal: u32) -> [u8; 10] {
    let mut hasher = Sha256::new();
    for part in [format, foreign] {
        hasher.update(u64::try_from(part.len()).expect("lengths fit 64 bits").to_be_bytes());
        hasher.update(part);
    }
    hasher.update(ordinal.to_be_bytes());
    let digest = hasher.finalize();
    let mut out = [0; 10];
    out.copy_from_slice(&digest[..10]);
    out
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $letter:literal, $brand:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
        #[ts(type = $brand)]
        pub struct $name([u8; LENGTH]);

        impl $name {
            /// The kind letter that every id of this kind begins with.
            pub const LETTER: u8 = $letter;

            /// An id from 80 bits that the caller drew.
            #[must_use]
            pub fn from_entropy(entropy: [u8; 10]) -> Self {
                Self(encode($letter, entropy))
            }

            /// The id that a reader derives, so that reading a file again gives the same ids.
            /// `ordinal` tells apart several things that share a foreign id.
            #[must_use]
            pub fn derived(format: &str, foreign: &str, ordinal: u32) -> Self {
                Self(encode($letter, hash(format, foreign, ordinal)))
            }

            /// Reads the text form.
            ///
            /// # Errors
            /// When the text is not the kind letter and 16 characters of the alphabet.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                parse($letter, text).map(Self)
            }

            /// The text form.
            #[must_use]
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).expect("ids are ASCII")
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(/** An element: actor, process or store. */ ElementId, b'e', "string & { readonly __id: 'element' }");
id!(/** A data flow. */ FlowId, b'f', "string & { readonly __id: 'flow' }");
id!(/** A trust boundary. */ BoundaryId, b'b', "string & { readonly __id: 'boundary' }");
id!(/** A datum. */ DataId, b'd', "string & { readonly __id: 'data' }");
id!(/** A diagram. */ DiagramId, b'g', "string & { readonly __id: 'diagram' }");
id!(/** A note on a canvas. */ NoteId, b'n', "string & { readonly __id: 'note' }");
id!(/** A threat written by hand or imported. */ ThreatId, b't', "string & { readonly __id: 'threat' }");
id!(/** A decision: one person's opinion on one threat. */ DecisionId, b'o', "string & { readonly __id: 'decision' }");
id!(/** A comment. */ CommentId, b'c', "string & { readonly __id: 'comment' }");
id!(/** A model of the workspace. */ ModelId, b'm', "string & { readonly __id: 'model' }");
id!(/** A system of the workspace. */ SystemId, b'y', "string & { readonly __id: 'system' }");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_becomes_the_documented_text() {
        assert_eq!(ElementId::from_entropy([0; 10]).as_str(), "e0000000000000000");
        assert_eq!(ElementId::from_entropy([255; 10]).as_str(), "eZZZZZZZZZZZZZZZZ");
        assert_eq!(FlowId::from_entropy([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]).as_str(), "f0000000000000011");
    }

    #[test]
    fn parsing_refuses_other_kinds_lengths_and_letters() {
        let id = ElementId::derived("x", "1", 0);
        assert_eq!(ElementId::parse(id.as_str()), Ok(id));
        for bad in ["", "e", "f0000000000000000", "e000000000000000I", "e00000000000000000"] {
            assert!(ElementId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn derived_ids_depend_on_every_part() {
        let base = ElementId::derived("ab", "c", 0);
        assert_ne!(base, ElementId::derived("a", "bc", 0));
        assert_ne!(base, ElementId::derived("ab", "c", 1));
        assert_eq!(base, ElementId::derived("ab", "c", 0));
    }
}
