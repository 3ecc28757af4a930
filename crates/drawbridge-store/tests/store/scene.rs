//! What the tests share: an empty folder with a workspace, and a model with one diagram.

use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Model, plan};
use drawbridge_records::to_line;
use drawbridge_store::{Access, Condition, NewModel, Opened, Step, StoreError, Workspace};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) const NOON: &str = "2026-11-23T12:00:00Z";

/// A folder of its own, removed at the end, and the path of a workspace in it.
pub(crate) struct Scene {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
}

impl Scene {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("workspace.db");
        Self { folder, path }
    }

    pub(crate) fn open(&self) -> Workspace {
        let Opened { workspace, condition } = self.open_any();
        assert!(matches!(condition, Condition::Fresh | Condition::Sound), "{condition:?}");
        workspace
    }

    pub(crate) fn open_any(&self) -> Opened {
        Workspace::open(&self.path, Access::Write).unwrap()
    }

    pub(crate) fn reader(&self) -> Result<Opened, StoreError> {
        Workspace::open(&self.path, Access::ReadOnly)
    }

    /// The files beside the workspace, by name.
    pub(crate) fn files(&self) -> Vec<String> {
        names_in(self.folder.path())
    }
}

pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(crate) fn model_id(number: u8) -> ModelId {
    ModelId::from_entropy([number; 10])
}

pub(crate) fn diagram() -> DiagramId {
    DiagramId::from_entropy([0; 10])
}

/// A model with a title and one empty diagram.
pub(crate) fn base() -> Model {
    let mut model = Model::default();
    let add = Edit::AddDiagram { id: diagram(), title: "Context".into(), method: "STRIDE".into() };
    carry_out(&mut model, &add);
    let title = Edit::EditSheet {
        title: Some("Shop".into()),
        owner: None,
        reviewer: None,
        contributors: None,
        description: None,
    };
    carry_out(&mut model, &title);
    model
}

fn carry_out(model: &mut Model, edit: &Edit) {
    let diff = plan(model, edit).unwrap();
    model.apply(&diff).unwrap();
}

pub(crate) fn new_model(id: ModelId) -> NewModel {
    NewModel { id, system: None, tier: None, file: None, pins: Vec::new(), author: "Ada".into(), time: NOON.into() }
}

pub(crate) fn step(words: &str) -> Step {
    Step { mark: None, author: "Ada".into(), time: NOON.into(), words: words.into() }
}

/// The model byte for byte, as a file would hold it.
pub(crate) fn bytes(model: &Model) -> String {
    model.records().map(|record| to_line(&record) + "\n").collect()
}
