//! A pack: its files as they come in, and what it says of itself.

use crate::id::PackId;

/// One YAML file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// The path as messages should show it, with `/`. The folder that holds `pack.yaml` is the pack.
    pub path: String,
    /// The contents.
    pub text: String,
}

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackInfo {
    /// The id, unique among the packs loaded together.
    pub id: PackId,
    /// The version, as the pack's authors count.
    pub version: String,
    /// The title for people.
    pub title: String,
    /// The licence as an SPDX expression.
    pub licence: String,
    /// Where the content comes from.
    pub source: String,
    /// SHA-256 of the content as hexadecimal; the same for any order of files and any line ends.
    pub hash: String,
}
