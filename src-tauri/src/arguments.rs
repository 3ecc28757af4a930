//! What the window takes on its command line.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};

use clap::Parser;

/// The arguments of the window.
#[derive(Debug, Clone, Parser)]
#[command(name = "drawbridge-desktop", version, about = "Draw data-flow diagrams and decide on threats, offline")]
pub(crate) struct Arguments {
    /// Model to open: `.drawbridge`, `.dfd`, or a file of another tool
    pub(crate) file: Option<PathBuf>,

    /// Workspace database to use instead of the one in your data folder
    #[arg(long, value_name = "PATH")]
    pub(crate) workspace: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments of a second start, given as text with the folder it was started in.
    ///
    /// What cannot be read opens nothing: the running window then only comes to the front.
    pub(crate) fn of_second_start(arguments: &[String], folder: &Path) -> Option<PathBuf> {
        let parsed = Self::try_parse_from(arguments).ok()?;
        Some(folder.join(parsed.file?))
    }

    /// The folder that takes crash reports: the one of the workspace.
    pub(crate) fn report_folder(&self) -> PathBuf {
        self.workspace_path().parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
    }

    /// The workspace database: the one named, else the one in the user's data folder, or where that was moved to: a
    /// note of the core beside it says so.
    pub(crate) fn workspace_path(&self) -> PathBuf {
        self.workspace.clone().unwrap_or_else(|| {
            let usual = data_folder().join("drawbridge").join("workspace.db");
            let noted = std::fs::read(usual.with_extension("place")).ok();
            let noted = noted.map(|path| PathBuf::from(OsString::from_vec(path)));
            noted.filter(|path| path.is_absolute()).unwrap_or(usual)
        })
    }

    /// The name under which a running window is found: one for each workspace.
    ///
    /// The bus allows letters, digits, `_` and `.`, so the path is written as hexadecimal digits of its hash.
    pub(crate) fn instance_name(&self) -> String {
        const IDENTIFIER: &str = "org.drawbridge.desktop";
        match &self.workspace {
            None => IDENTIFIER.to_owned(),
            Some(path) => {
                let absolute = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                format!("{IDENTIFIER}.w{:016x}", fnv1a(absolute.as_os_str().as_encoded_bytes()))
            }
        }
    }
}

/// The user's data folder by the XDG base directory specification.
fn data_folder() -> PathBuf {
    std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| std::env::home_dir().map(|home| home.join(".local/share")))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// FNV-1a, 64 bits: the name must be the same in every build, which the standard hasher does not promise.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_start_names_its_file_from_its_own_folder() {
        let opened = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            Arguments::of_second_start(&words, Path::new("/models"))
        };
        assert_eq!(opened(&["drawbridge-desktop", "shop.dfd"]), Some(PathBuf::from("/models/shop.dfd")));
        assert_eq!(opened(&["drawbridge-desktop", "/else/shop.dfd"]), Some(PathBuf::from("/else/shop.dfd")));
        assert_eq!(opened(&["drawbridge-desktop"]), None);
        assert_eq!(opened(&["drawbridge-desktop", "--no-such-option"]), None);
    }

    #[test]
    fn windows_of_two_workspaces_have_two_names() {
        let name =
            |workspace: Option<&str>| Arguments { file: None, workspace: workspace.map(PathBuf::from) }.instance_name();
        assert_ne!(name(None), name(Some("/a.db")));
        assert_ne!(name(Some("/a.db")), name(Some("/b.db")));
        assert!(name(Some("/ä b.db")).bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'));
    }
}
