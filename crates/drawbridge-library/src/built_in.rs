//! The packs that come with Drawbridge.

use std::sync::LazyLock;

use crate::library::Library;
use crate::pack::PackFile;

/// Path below `library/` and contents of every built-in file; written by the build script.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    Library::load(&Library::built_in_files()).expect("the built-in packs load, as a test of this crate shows")
});

impl Library {
    /// The library of the packs that come with Drawbridge, loaded once.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &LIBRARY
    }

    /// The files of the packs that come with Drawbridge, to be loaded together with others.
    #[must_use]
    pub fn built_in_files() -> Vec<PackFile> {
        FILES.iter().map(|(path, text)| PackFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
    }
}
