//! Where a job takes its model from: a file, standard input, or the workspace.

use super::file::{read_file, read_standard_input};
use super::isolated::Readers;
use super::own_ids::OwnIds;
use super::shelf::Place;
use super::{failure, shelf};
use crate::wire::{Failure, ImportNote};
use drawbridge_formats::{Format, Reading};
use drawbridge_messages as say;
use drawbridge_model::Model;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// What stands before the title or id of a model of the workspace.
pub const WORKSPACE_PREFIX: &str = "workspace:";

/// Where a job takes its model from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Standard input, written `-`.
    StandardInput,
    /// A file.
    File(PathBuf),
    /// A model of the workspace by its title or id, written `workspace:TITLE`.
    Workspace(String),
}

impl Source {
    /// Understands an argument. A file whose name looks like something else is written with its folder (`./-`).
    #[must_use]
    pub fn parse(argument: &OsStr) -> Self {
        let name = argument.to_str().and_then(|text| text.strip_prefix(WORKSPACE_PREFIX));
        match name {
            Some(name) => Self::Workspace(name.to_owned()),
            None if argument == "-" => Self::StandardInput,
            None => Self::File(argument.into()),
        }
    }

    /// What to call it in messages.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::StandardInput => say::job_standard_input(),
            Self::File(path) => path.display().to_string(),
            Self::Workspace(name) => format!("{WORKSPACE_PREFIX}{name}"),
        }
    }

    /// Whether the path names the same file.
    #[must_use]
    pub fn is_file(&self, path: &Path) -> bool {
        let Self::File(own) = self else { return false };
        match (own.canonicalize(), path.canonicalize()) {
            (Ok(own), Ok(path)) => own == path,
            _ => own == path,
        }
    }

    /// Reads the model. `workspace` is asked only for models of it.
    ///
    /// # Errors
    /// When there is no such file or model, or it cannot be read.
    pub fn load(&self, workspace: &Place) -> Result<Loaded, Failure> {
        let (bytes, name) = match self {
            Self::StandardInput => (read_standard_input()?, None),
            Self::File(path) => (read_file(path)?, path.file_name().map(|name| name.to_string_lossy().into_owned())),
            Self::Workspace(name) => return shelf::load(workspace, name).map(Loaded::of_workspace),
        };
        let reading = Readers::of_this_program().read(&bytes, name.as_deref());
        reading.map(Loaded::of_file).map_err(|failure| failure::about(&self.words(), failure))
    }
}

/// A model that a job works on.
#[derive(Debug)]
pub struct Loaded {
    /// The model.
    pub model: Model,
    /// What the file calls its subjects.
    pub ids: OwnIds,
    /// The format that it was read from; of a model of the workspace the native one.
    pub format: Format,
    /// The version of that format.
    pub version: String,
    /// What was not carried over.
    pub notes: Vec<ImportNote>,
}

impl Loaded {
    fn of_file(reading: Reading) -> Self {
        let ids = match reading.format {
            Format::Native => OwnIds::of_model(),
            _ => OwnIds::of_file(&reading.model),
        };
        let notes = super::import_notes(&reading.notes);
        Self { ids, notes, model: reading.model, format: reading.format, version: reading.version }
    }

    fn of_workspace(model: Model) -> Self {
        Self { model, ids: OwnIds::of_model(), format: Format::Native, version: String::new(), notes: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_understood() {
        assert_eq!(Source::parse("-".as_ref()), Source::StandardInput);
        assert_eq!(Source::parse("./-".as_ref()), Source::File("./-".into()));
        assert_eq!(Source::parse("a.dfd".as_ref()), Source::File("a.dfd".into()));
        assert_eq!(Source::parse("workspace:Web shop".as_ref()), Source::Workspace("Web shop".into()));
        assert_eq!(Source::parse("./workspace:a".as_ref()), Source::File("./workspace:a".into()));
    }
}
