//! What a loss of power leaves of files, by what was done to them and what of it was synced.

use crate::disk::{Op, What};
use std::collections::BTreeMap;
use std::path::Path;

/// The smallest piece that a disk writes whole, in bytes.
pub(crate) const SECTOR: usize = 512;

/// Files by their whole paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// How much of what was not synced reaches the disk.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Loss {
    /// All of it: the process died, the machine went on.
    Nothing,
    /// None of it.
    Everything,
    /// The first sectors in the order of writing: the last write is torn.
    Tail { sectors: usize },
    /// Some sectors, in no order.
    Scattered { seed: u64 },
}

/// The files of a workspace as they lie on the disk.
pub(crate) fn read(database: &Path) -> Files {
    let names = ["", "-wal", "-journal"].map(|end| format!("{}{end}", database.display()));
    let files = names.into_iter().filter_map(|name| std::fs::read(&name).ok().map(|bytes| (name, bytes)));
    files.collect()
}

/// Lays files into a folder under the names that they had.
pub(crate) fn lay(files: &Files, folder: &Path) {
    for (name, bytes) in files {
        std::fs::write(folder.join(Path::new(name).file_name().unwrap()), bytes).unwrap();
    }
}

/// What is left of the files after the operations.
pub(crate) fn after(before: &Files, ops: &[Op], loss: Loss) -> Files {
    let mut files = before.clone();
    let mut synced: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, op) in ops.iter().enumerate() {
        if matches!(op.what, What::Sync | What::Delete) {
            synced.insert(&op.file, number);
        }
    }
    let mut room = match loss {
        Loss::Tail { sectors } => sectors,
        _ => 0,
    };
    for (number, op) in ops.iter().enumerate() {
        let is_synced = synced.get(op.file.as_str()).is_some_and(|last| number <= *last);
        match &op.what {
            What::Sync => {}
            What::Delete => drop(files.remove(&op.file)),
            What::Truncate { length } => {
                if is_synced || matches!(loss, Loss::Nothing) {
                    files.entry(op.file.clone()).or_default().resize(*length, 0);
                }
            }
            What::Write { at, bytes } => {
                let file = files.entry(op.file.clone()).or_default();
                for (place, piece) in pieces(*at, bytes) {
                    let kept = is_synced
                        || match loss {
                            Loss::Nothing => true,
                            Loss::Everything => false,
                            Loss::Tail { .. } => {
                                let kept = room > 0;
                                room = room.saturating_sub(1);
                                kept
                            }
                            Loss::Scattered { seed } => is_kept(seed, number, place),
                        };
                    if kept {
                        put(file, place, piece);
                    }
                }
            }
        }
    }
    files
}

/// How many sectors the operations wrote that were not synced.
pub(crate) fn unsynced(ops: &[Op]) -> usize {
    let last = |file: &str| ops.iter().rposition(|op| op.file == file && matches!(op.what, What::Sync | What::Delete));
    let open = ops.iter().enumerate().filter(|(number, op)| last(&op.file).is_none_or(|last| *number > last));
    open.map(|(_, op)| match &op.what {
        What::Write { at, bytes } => pieces(*at, bytes).count(),
        _ => 0,
    })
    .sum()
}

/// A write as the sectors that it touches.
fn pieces(at: usize, bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut place = at;
    std::iter::from_fn(move || {
        let begin = place - at;
        let end = bytes.len().min(begin + SECTOR - place % SECTOR);
        let piece = bytes.get(begin..end).filter(|piece| !piece.is_empty())?;
        let here = place;
        place = at + end;
        Some((here, piece))
    })
}

fn put(file: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if file.len() < at + bytes.len() {
        file.resize(at + bytes.len(), 0);
    }
    file[at..at + bytes.len()].copy_from_slice(bytes);
}

fn is_kept(seed: u64, number: usize, place: usize) -> bool {
    let mut mixed =
        seed ^ (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (place as u64).wrapping_mul(0xBF58_476D);
    mixed ^= mixed >> 29;
    mixed = mixed.wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed >> 33).is_multiple_of(2)
}
