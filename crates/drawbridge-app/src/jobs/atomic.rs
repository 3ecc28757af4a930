//! Writing a file so that it is there in full or not at all, and so that what stood there before survives a failure.

use crate::wire::{Code, Failure};
use drawbridge_messages as say;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// How many names are tried for the temporary file.
const TRIES: u32 = 64;

/// How many links are followed to where nothing stands yet; more are a circle.
const LINKS: u32 = 40;

/// Writes bytes to a file: to a temporary one beside it, which is synced and renamed over it; then the folder is
/// synced. A link is followed, so that the file that it names is replaced and the link stays.
///
/// # Errors
/// [`Code::CannotWrite`] when the place is a folder, or its folder is missing or cannot be written;
/// [`Code::DiskFull`] when there is no room. What stood there before is untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, |file| file.write_all(bytes))
}

fn replace(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), Failure> {
    let target = followed(path);
    if target.is_dir() {
        let message = say::job_write_folder(path.display());
        return Err(refused(message, &say::job_name_a_file()));
    }
    if target.is_symlink() {
        return Err(failed(path, &rustix::io::Errno::LOOP.into()));
    }
    let temporary = write_beside(&target, fill).map_err(|error| failed(path, &error))?;
    let renamed = keep_permissions(&target, &temporary).and_then(|()| fs::rename(&temporary, &target));
    if let Err(error) = renamed {
        let _ = fs::remove_file(&temporary);
        return Err(failed(path, &error));
    }
    // The new file stands there by now.
    sync_folder(&target).map_err(|error| told(path, &error))
}

/// Where a path leads: through links, to the end of one that leads to nothing too.
pub(crate) fn followed(path: &Path) -> PathBuf {
    let mut at = path.to_owned();
    for _ in 0..LINKS {
        if let Ok(whole) = fs::canonicalize(&at) {
            return whole;
        }
        let Ok(next) = fs::read_link(&at) else { return at };
        at = at.parent().unwrap_or(Path::new("")).join(next);
    }
    at
}

fn write_beside(target: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<PathBuf> {
    let (path, mut file) = create_beside(target)?;
    match fill(&mut file).and_then(|()| file.sync_all()) {
        Ok(()) => Ok(path),
        Err(error) => {
            let _ = fs::remove_file(&path);
            Err(error)
        }
    }
}

fn create_beside(target: &Path) -> io::Result<(PathBuf, File)> {
    let name = target.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    for attempt in 0..TRIES {
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{attempt}.part", std::process::id()));
        let path = target.with_file_name(hidden);
        let mut options = OpenOptions::new();
        if target.exists() {
            // Nobody who may not read the file may read it while it is written; its own permissions come afterwards.
            options.mode(0o600);
        }
        match options.write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (path, file)),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// The new file is as readable as the one it replaces. One that cannot be written is not replaced.
fn keep_permissions(target: &Path, temporary: &Path) -> io::Result<()> {
    match fs::metadata(target) {
        Ok(metadata) if metadata.permissions().readonly() => Err(io::Error::from(io::ErrorKind::PermissionDenied)),
        Ok(metadata) => fs::set_permissions(temporary, metadata.permissions()),
        Err(_) => Ok(()),
    }
}

fn sync_folder(target: &Path) -> io::Result<()> {
    File::open(folder_of(target))?.sync_all()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Why a file could not be written; it says that one that stands there is as it was.
fn failed(path: &Path, error: &io::Error) -> Failure {
    let failure = told(path, error);
    if path.exists() { Failure { message: say::job_write_kept(failure.message), ..failure } } else { failure }
}

/// An error in plain words, with what to do.
fn told(path: &Path, error: &io::Error) -> Failure {
    let file = path.display();
    let full = |message, hint| Failure { code: Code::DiskFull, message, hint: Some(hint) };
    match error.kind() {
        // Some folders, such as /proc, answer so although they are there.
        io::ErrorKind::NotFound if folder_of(path).is_dir() => {
            refused(say::job_write_nothing(file), &say::job_write_place_hint())
        }
        io::ErrorKind::NotFound => refused(say::job_write_no_folder(file), &say::job_write_no_folder_hint()),
        io::ErrorKind::NotADirectory => refused(say::job_write_not_a_folder(file), &say::job_write_place_hint()),
        io::ErrorKind::PermissionDenied => refused(say::job_write_forbidden(file), &say::job_write_forbidden_hint()),
        io::ErrorKind::ReadOnlyFilesystem => refused(say::job_write_read_only(file), &say::job_write_place_hint()),
        io::ErrorKind::InvalidFilename => refused(say::job_write_name(file), &say::job_write_name_hint()),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            full(say::job_write_full(file), say::job_write_full_hint())
        }
        io::ErrorKind::FileTooLarge => full(say::job_write_too_large(file), say::job_write_place_hint()),
        _ => refused(say::job_write_failed(error, file), &say::job_write_place_hint()),
    }
}

fn refused(message: String, hint: &str) -> Failure {
    Failure { code: Code::CannotWrite, message, hint: Some(hint.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.dfd");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn a_link_to_nothing_yet_leads_to_a_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a"), folder.path().join("b"));
        std::os::unix::fs::symlink("a", &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        std::os::unix::fs::symlink("c", folder.path().join("d")).unwrap();
        std::os::unix::fs::symlink("d", folder.path().join("c")).unwrap();
        assert_eq!(write(&folder.path().join("c"), b"x").unwrap_err().code, Code::CannotWrite);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4, "nothing temporary is left");
    }

    #[test]
    fn the_permissions_of_a_file_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        for mode in [0o600, 0o640, 0o664, 0o755] {
            fs::write(&path, "old").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            write(&path, b"new").unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        }
    }

    #[test]
    fn a_full_disk_leaves_what_stood_there_and_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        for full in [rustix::io::Errno::NOSPC, rustix::io::Errno::DQUOT, rustix::io::Errno::FBIG] {
            let failure = replace(&path, |_| Err(full.into())).unwrap_err();
            assert_eq!(failure.code, Code::DiskFull, "{full}");
            assert!(failure.hint.is_some_and(|hint| hint.contains("choose another place")), "{full}");
            assert!(failure.message.ends_with("the file that stands there is untouched"), "{}", failure.message);
        }
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_folder_is_told_in_plain_words_and_without_a_file_that_was_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("none").join("a.dfd");
        fs::write(folder.path().join("file"), "old").unwrap();
        for path in [missing, folder.path().join("file").join("a.dfd"), PathBuf::from("/proc/x.dfd")] {
            let Failure { message, hint, .. } = write(&path, b"new").unwrap_err();
            assert!(!message.contains("os error") && !message.contains("untouched"), "{message}");
            assert!(hint.is_some_and(|hint| hint.contains("another place")), "{message}");
        }
    }

    #[test]
    fn a_file_that_is_only_to_be_read_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let failure = write(&path, b"new").unwrap_err();
        assert_eq!(failure.code, Code::CannotWrite);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_and_a_missing_folder_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let failure = write(folder.path(), b"").unwrap_err();
        assert!(failure.message.ends_with("this is a folder"), "{failure}");
        let failure = write(&folder.path().join("no/such"), b"").unwrap_err();
        assert_eq!(failure.hint.as_deref(), Some("make the folder first, or choose another place"));
    }
}
