//! In what condition a workspace was found when it was opened.

use crate::workspace::Workspace;
use std::path::PathBuf;

/// An open workspace and what its user should hear about it.
#[derive(Debug)]
pub struct Opened {
    /// The workspace.
    pub workspace: Workspace,
    /// How it was found.
    pub condition: Condition,
}

/// How a workspace was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// There was none; it is new and empty.
    Fresh,
    /// It was in order.
    Sound,
    /// It was of an older schema and has been upgraded.
    Upgraded {
        /// The schema that it had.
        from: u32,
        /// A copy of it as it was.
        backup: PathBuf,
    },
    /// It is of a newer version of the application: it is open for reading only, whatever was asked.
    Newer {
        /// Its schema.
        schema: u32,
    },
    /// It was damaged, or gone while its backups were there. It lies aside, and an empty one took its place.
    Damaged {
        /// Where the damaged file lies now; its log lies beside it. `None` when nothing was left of it.
        set_aside: Option<PathBuf>,
        /// What was wrong with it.
        reason: String,
        /// The newest sound backup, to be offered to the user; see [`Workspace::restore`].
        backup: Option<PathBuf>,
    },
}
