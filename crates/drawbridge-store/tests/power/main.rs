//! What is left on the disk when the power goes, and when the disk fails: SQLite is given a disk that notes every write,
//! sync, truncation and deletion, and that can refuse any of them.
//!
//! A program of its own, as that disk is the one of the whole process.
#![expect(clippy::unwrap_used, reason = "everything here is a test")]

mod disk;
#[path = "../store/edits.rs"]
mod edits;
mod failures;
mod loss;
mod remains;
#[path = "../store/scene.rs"]
#[expect(dead_code, reason = "shared with the other tests of the store")]
mod scene;
#[path = "../store/simulation.rs"]
mod simulation;

/// A folder in memory where the machine has one: what reaches the real disk does not matter here, and time does.
fn in_memory() -> scene::Scene {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    scene::Scene { path: folder.path().join("workspace.db"), folder }
}
