//! The file that a model is bound to, as it stands outside.

use crate::jobs;
use crate::wire::{Failure, FileFormat};
use drawbridge_formats::Format;
use drawbridge_store::BoundFile;
use sha2::{Digest, Sha256};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What stands at the path of a bound file now.
#[derive(Debug)]
pub(crate) enum Outside {
    /// The bytes that were last read or written.
    Same(Vec<u8>),
    /// Others, and when they were written: UTC, RFC 3339, seconds.
    Changed(Vec<u8>, Option<String>),
    /// Nothing that could be read.
    Gone,
}

impl Outside {
    /// Looks at a bound file.
    pub(crate) fn of(file: &BoundFile) -> Self {
        let path = Path::new(&file.path);
        let Ok(bytes) = jobs::read_file(path) else { return Self::Gone };
        if hash(&bytes) == file.hash { Self::Same(bytes) } else { Self::Changed(bytes, changed(path)) }
    }

    /// The bytes that stand there.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Same(bytes) | Self::Changed(bytes, _) => Some(bytes),
            Self::Gone => None,
        }
    }
}

/// Whether there is no file at a path any more. One that only may not be looked at counts as there.
pub(crate) fn is_gone(path: &str) -> bool {
    match fs::metadata(path) {
        Ok(found) => found.is_dir(),
        Err(error) => matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
    }
}

/// When a file was last written.
fn changed(path: &Path) -> Option<String> {
    let time = fs::metadata(path).and_then(|found| found.modified()).ok()?;
    let time = jiff::Timestamp::try_from(time).ok()?;
    jiff::Timestamp::from_second(time.as_second()).ok().map(|time| time.to_string())
}

/// The hash of a file's bytes.
pub(crate) fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The name of a file, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The format of a bound file: the one that was kept, else what stands there, else what its name asks for.
pub(crate) fn format(file: &BoundFile, outside: &Outside) -> Format {
    let kept = file.format.as_deref().map(|name| Format::written(name).unwrap_or(Format::Unknown));
    let found = || outside.bytes().map(drawbridge_formats::detect);
    kept.filter(|format| *format != Format::Unknown)
        .or_else(|| found().filter(|format| *format != Format::Unknown))
        .or_else(|| Format::of_extension(&file.path))
        .unwrap_or(Format::Unknown)
}

/// The format as it crosses; `None` for one that Drawbridge does not write.
pub(crate) fn written(format: Format) -> Option<FileFormat> {
    match format {
        Format::Native => Some(FileFormat::Drawbridge),
        Format::Notation => Some(FileFormat::Dfd),
        Format::ThreatDragon2 => Some(FileFormat::ThreatDragon),
        _ => None,
    }
}

/// Which file a path leads to, however it is written: through links, from another folder, in the case that the file
/// system does not tell apart.
#[derive(Debug)]
pub(crate) struct Identity {
    /// The path without links, from the root.
    pub(crate) path: PathBuf,
    inode: Option<(u64, u64)>,
}

impl Identity {
    /// The file at a path. One that does not exist yet is told by its folder.
    pub(crate) fn of(path: &Path) -> Self {
        let target = jobs::followed(path);
        let whole = fs::canonicalize(&target).unwrap_or_else(|_| in_its_folder(&target));
        Self { inode: fs::metadata(&whole).ok().as_ref().and_then(inode), path: whole }
    }

    /// Whether a path that was kept leads here too.
    pub(crate) fn is_of(&self, kept: &str) -> bool {
        let kept = Path::new(kept);
        if kept == self.path {
            return true;
        }
        let same_inode = || self.inode.is_some() && fs::metadata(kept).ok().as_ref().and_then(inode) == self.inode;
        fs::canonicalize(kept).is_ok_and(|kept| kept == self.path) || same_inode()
    }
}

fn in_its_folder(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (absolute.parent().and_then(|folder| fs::canonicalize(folder).ok()), absolute.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => absolute,
    }
}

/// What tells a file from all others of this machine. A file of several names is not told: writing one of them parts it
/// from the others.
fn inode(found: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    (found.nlink() == 1).then(|| (found.dev(), found.ino()))
}

/// The failure without the folder of the file: the page is told names, not paths.
pub(crate) fn by_name(path: &Path, failure: Failure) -> Failure {
    let (whole, name) = (path.display().to_string(), name(path));
    let short = |text: String| text.replace(&whole, &name);
    Failure { message: short(failure.message), hint: failure.hint.map(short), ..failure }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(path: &Path) -> String {
        path.display().to_string()
    }

    #[test]
    fn links_and_other_ways_lead_to_the_same_file() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("sub")).unwrap();
        let file = root.join("a.dfd");
        fs::write(&file, "x").unwrap();
        std::os::unix::fs::symlink(&file, root.join("link.dfd")).unwrap();
        for way in ["a.dfd", "./a.dfd", "sub/../a.dfd", "link.dfd"] {
            let identity = Identity::of(&root.join(way));
            assert_eq!(identity.path, file, "{way}");
            assert!(identity.is_of(&kept(&file)), "{way}");
            assert!(identity.is_of(&kept(&root.join("link.dfd"))), "{way}");
        }
        fs::write(root.join("b.dfd"), "x").unwrap();
        assert!(!Identity::of(&file).is_of(&kept(&root.join("b.dfd"))));
    }

    #[test]
    fn a_file_that_does_not_exist_yet_is_told_by_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("sub")).unwrap();
        std::os::unix::fs::symlink(root.join("sub"), root.join("way")).unwrap();
        assert_eq!(Identity::of(&root.join("way/new.dfd")).path, root.join("sub/new.dfd"));
    }

    #[test]
    fn failures_name_the_file_and_not_its_folder() {
        let path = Path::new("/srv/models/shop.dfd");
        let failure = by_name(path, Failure::input("read /srv/models/shop.dfd: it is a folder", "x"));
        assert_eq!(failure.message, "read shop.dfd: it is a folder");
    }

    #[test]
    fn a_file_in_a_folder_that_became_a_file_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "").unwrap();
        assert!(!is_gone(&kept(&path)));
        assert!(is_gone(&kept(&path.join("b"))));
        assert!(is_gone(&kept(&folder.path().join("none"))));
        assert!(is_gone(&kept(folder.path())), "a folder is no file");
    }
}
