//! The seeds of the fuzz targets, through the same functions.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "the helpers of tests fail loudly and tell what they did"
)]

#[path = "../../../fuzz/src/laws.rs"]
mod laws;

use std::path::Path;

fn replay(target: &str, law: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        println!("{}", path.display());
        law(&bytes);
        // Cut anywhere, it is still read or refused.
        for end in (0..bytes.len()).step_by(7) {
            law(&bytes[..end]);
        }
        count += 1;
    }
    assert!(count > 0, "{target} has no seeds");
}

#[test]
fn native() {
    replay("native", laws::native);
}

#[test]
fn notation() {
    replay("notation", laws::notation);
}

#[test]
fn threat_dragon() {
    replay("threat_dragon", laws::threat_dragon);
}

#[test]
fn any() {
    replay("any", laws::any);
}
