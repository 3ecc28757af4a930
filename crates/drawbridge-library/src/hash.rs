//! The content hash of a pack.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// SHA-256 over the files in order of their paths inside the pack, as lower-case hexadecimal. Line ends and a byte order
/// mark do not count, so that a checkout on another system hashes alike.
pub(crate) fn content_hash(files: &BTreeMap<&str, &str>) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in files {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        for part in [*path, text.as_str()] {
            hasher.update(u64::try_from(part.len()).expect("lengths fit 64 bits").to_be_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
