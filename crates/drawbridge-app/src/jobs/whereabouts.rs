//! Where the workspace of a job is, and who does the job.

use super::failure::usage;
use crate::author;
use crate::elsewhere;
use crate::wire::{AuthorFrom, Failure};
use drawbridge_messages as say;
use drawbridge_store::Workspace;
use std::path::{Path, PathBuf};

/// Where the workspace is, and who acts on it. A job that needs neither works without knowing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    path: Option<PathBuf>,
    author: Option<String>,
}

impl Place {
    /// The given one, else that in the user's data folder: `drawbridge/workspace.db` below `$XDG_DATA_HOME` or
    /// `~/.local/share`, or where it was moved from there.
    #[must_use]
    pub fn given_or_default(given: Option<PathBuf>) -> Self {
        let path = given.or_else(|| elsewhere::usual().map(|usual| elsewhere::led_to(&usual)));
        Self { path, author: None }
    }

    /// The same place, for somebody who gave a name.
    #[must_use]
    pub fn by(self, author: Option<String>) -> Self {
        Self { author, ..self }
    }

    /// The path of the database.
    ///
    /// # Errors
    /// When none was given and the environment does not say where the user's data is.
    pub fn path(&self) -> Result<&Path, Failure> {
        self.path.as_deref().ok_or_else(|| {
            let message = say::job_no_home();
            usage(message, &say::job_no_home_hint())
        })
    }

    /// Whose name stands under what is done. A remark says so when nobody gave one.
    pub(super) fn author(&self, workspace: &Workspace, remarks: &mut Vec<String>) -> String {
        let author = author::of(workspace, self.author.as_deref());
        if author.from == AuthorFrom::Nobody {
            remarks.push(say::job_no_author(&author.name));
        }
        author.name
    }
}
