//! Where the workspace is that nobody names: at its usual place, or where a note beside that says that it was moved to.
//!
//! The note is a file `workspace.place` that holds the path and nothing else. The window reads it too
//! (`src-tauri/src/arguments.rs`).

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The usual place: `drawbridge/workspace.db` below `$XDG_DATA_HOME` or `~/.local/share`.
pub(crate) fn usual() -> Option<PathBuf> {
    let named = || std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let data = named().or_else(|| std::env::home_dir().map(|home| home.join(".local/share")));
    data.map(|data| data.join("drawbridge").join("workspace.db"))
}

/// Where the workspace of a usual place really is.
pub(crate) fn led_to(usual: &Path) -> PathBuf {
    let noted = std::fs::read(note(usual)).ok().map(path_of).filter(|path| path.is_absolute());
    noted.unwrap_or_else(|| usual.to_owned())
}

/// Notes that a workspace was moved, where it is the one that is found without being named.
///
/// # Errors
/// When the note cannot be written or removed.
pub(crate) fn note_move(from: &Path, to: &Path) -> std::io::Result<()> {
    usual().map_or(Ok(()), |usual| note_move_of(&usual, from, to))
}

/// The same, where there is such a note already: whoever moves a workspace by command names it from then on, but a note
/// must not lead to where it was.
///
/// # Errors
/// As for [`note_move`].
pub(crate) fn renew_note(from: &Path, to: &Path) -> std::io::Result<()> {
    match usual().filter(|usual| note(usual).is_file()) {
        Some(usual) => note_move_of(&usual, from, to),
        None => Ok(()),
    }
}

fn note_move_of(usual: &Path, from: &Path, to: &Path) -> std::io::Result<()> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (from, to) = (absolute(from), absolute(to));
    if led_to(usual) != from {
        return Ok(());
    }
    let note = note(usual);
    if to == usual {
        return if note.exists() { std::fs::remove_file(note) } else { Ok(()) };
    }
    let new = note.with_extension("place.new");
    std::fs::write(&new, bytes_of(&to))?;
    std::fs::File::open(&new)?.sync_all()?;
    std::fs::rename(new, note)
}

fn note(usual: &Path) -> PathBuf {
    usual.with_extension("place")
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    PathBuf::from(OsString::from_vec(bytes))
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    PathBuf::from(OsString::from(String::from_utf8_lossy(&bytes).into_owned()))
}

fn bytes_of(path: &Path) -> &[u8] {
    path.as_os_str().as_encoded_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_workspace_is_found_and_one_moved_back_leaves_no_note() {
        let folder = tempfile::tempdir().unwrap();
        let usual = folder.path().join("workspace.db");
        let (one, two) = (folder.path().join("one.db"), folder.path().join("two.db"));
        assert_eq!(led_to(&usual), usual);
        note_move_of(&usual, &two, &one).unwrap();
        assert_eq!(led_to(&usual), usual, "it was another one that moved");
        note_move_of(&usual, &usual, &one).unwrap();
        assert_eq!(led_to(&usual), one);
        note_move_of(&usual, &one, &two).unwrap();
        assert_eq!(led_to(&usual), two);
        note_move_of(&usual, &two, &usual).unwrap();
        assert_eq!(led_to(&usual), usual);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
