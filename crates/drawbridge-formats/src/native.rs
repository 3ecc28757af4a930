//! The native file `.drawbridge`: JSON Lines, a header and then one record a line, sorted by key, meaning before layout.

mod read;
mod references;
mod texts;
mod whereabouts;
mod write;

pub(crate) use read::read;
pub(crate) use texts::check_texts;
pub(crate) use write::write;

/// The newest version of the form: a higher minor number adds, a higher major number changes meaning.
const VERSION: &str = "1.0";
/// The major number of it.
const MAJOR: u32 = 1;
