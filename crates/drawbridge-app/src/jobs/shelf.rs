//! Jobs on the workspace: making, listing and exporting models, backup and restore.

use super::failure::{input, usage};
use super::source::WORKSPACE_PREFIX;
use crate::surroundings::now;
use crate::wire::{Code, Failure, ImportNote};
use drawbridge_formats::Format;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Model, Subject, change};
use drawbridge_store::{Access, Condition, ModelRow, NewModel, Opened, Shelf, StoreError, Workspace};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// The model that `new` made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewAnswer {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What there is to say about the workspace.
    #[serde(skip)]
    pub remarks: Vec<String>,
}

/// The models of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListAnswer {
    /// The models by title.
    pub models: Vec<ListedModel>,
}

/// A model of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedModel {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many elements it has.
    pub elements: u32,
    /// How many flows it has.
    pub flows: u32,
    /// When it was last changed: UTC, RFC 3339, seconds.
    pub updated: String,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupAnswer {
    /// Its path.
    pub file: String,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RestoreAnswer {
    /// How many models the workspace has now.
    pub models: usize,
    /// The file that holds what the workspace held before.
    pub before: String,
    /// What there is to say about the workspace.
    #[serde(skip)]
    pub remarks: Vec<String>,
}

/// Where the workspace is. A job that needs none works without knowing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place(Option<PathBuf>);

impl Place {
    /// The given one, else that in the user's data folder: `drawbridge/workspace.db` below `$XDG_DATA_HOME` or
    /// `~/.local/share`.
    #[must_use]
    pub fn given_or_default(given: Option<PathBuf>) -> Self {
        let named = || std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
        let data = || named().or_else(|| std::env::home_dir().map(|home| home.join(".local/share")));
        Self(given.or_else(|| data().map(|data| data.join("drawbridge").join("workspace.db"))))
    }

    /// The path of the database.
    ///
    /// # Errors
    /// When none was given and the environment does not say where the user's data is.
    pub fn path(&self) -> Result<&Path, Failure> {
        self.0.as_deref().ok_or_else(|| {
            let message = "find the workspace: neither XDG_DATA_HOME nor HOME is set".into();
            usage(message, "name one with --workspace PATH")
        })
    }
}

/// Makes an empty model with one diagram.
///
/// # Errors
/// When the title is empty, or the workspace cannot be written.
pub fn new(workspace: &Place, title: &str) -> Result<NewAnswer, Failure> {
    let title = drawbridge_model::text::clean(title).trim().to_owned();
    if title.is_empty() {
        return Err(usage("make a model: the title is empty".into(), "give it a title, such as \"Web shop\""));
    }
    let mut model = Model::default();
    let edits = Edit::several([
        Edit::Rename { subject: Subject::Model, name: title.clone() },
        Edit::AddDiagram { id: DiagramId::from_entropy(entropy()), title: "Level 0".into(), method: "STRIDE".into() },
    ]);
    change(&mut model, &edits)?;
    let (mut workspace, remarks) = open_to_write(workspace.path()?)?;
    let id = ModelId::from_entropy(entropy());
    let new = NewModel {
        id,
        system: None,
        tier: None,
        file: None,
        pins: Vec::new(),
        author: crate::app::author(&workspace),
        time: now(),
    };
    workspace.create_model(&new, &model)?;
    Ok(NewAnswer { id: id.to_string(), title, remarks })
}

/// The models of the workspace. A workspace that nobody has made yet has none.
///
/// # Errors
/// When the workspace cannot be read.
pub fn list(workspace: &Place) -> Result<ListAnswer, Failure> {
    let rows = match open_to_read(workspace.path()?) {
        Err(StoreError::Missing { .. }) => Vec::new(),
        opened => opened?.workspace.models(Shelf::Present)?,
    };
    Ok(ListAnswer { models: rows.into_iter().map(listed).collect() })
}

/// Writes a model of the workspace to a file, in the format of `to`, else of the file's extension. The notes say what
/// the format cannot hold.
///
/// # Errors
/// When there is no such model, no such format, or the file cannot be written.
pub fn export(workspace: &Place, model: &str, out: &Path, to: Option<Format>) -> Result<Vec<ImportNote>, Failure> {
    let format = super::convert::target(out, to)?;
    let model = load(workspace, model)?;
    let (bytes, notes) = super::write(&model, format)?;
    super::write_file(out, &bytes)?;
    Ok(notes)
}

/// Writes a copy of the whole workspace to a file that does not exist yet.
///
/// # Errors
/// When there is no workspace, or the file exists or cannot be written.
pub fn backup(workspace: &Place, to: &Path) -> Result<BackupAnswer, Failure> {
    open_to_read(workspace.path()?)?.workspace.back_up(to)?;
    Ok(BackupAnswer { file: to.display().to_string() })
}

/// Replaces what the workspace holds by what a backup holds, after keeping a copy of it.
///
/// # Errors
/// When the file is no sound backup, or the workspace cannot be written.
pub fn restore(workspace: &Place, from: &Path) -> Result<RestoreAnswer, Failure> {
    // Without this a wrong name would make an empty workspace before it is refused.
    if !from.exists() {
        return Err(input(format!("restore {}: there is no such file", from.display()), "check the name"));
    }
    let (mut workspace, remarks) = open_to_write(workspace.path()?)?;
    let before = workspace.restore(from, &now())?.display().to_string();
    Ok(RestoreAnswer { models: workspace.models(Shelf::Present)?.len(), before, remarks })
}

/// The model of that id or title.
pub(crate) fn load(workspace: &Place, name: &str) -> Result<Model, Failure> {
    let workspace = open_to_read(workspace.path()?)?.workspace;
    let name = name.strip_prefix(WORKSPACE_PREFIX).unwrap_or(name);
    let id = find(&workspace.models(Shelf::Present)?, name)?;
    Ok(workspace.load(id)?)
}

fn find(rows: &[ModelRow], name: &str) -> Result<ModelId, Failure> {
    let ways: [&dyn Fn(&ModelRow) -> bool; 3] = [&|row| row.id.as_str() == name, &|row| row.title == name, &|row| {
        row.title.to_lowercase() == name.to_lowercase()
    }];
    let found = ways.iter().map(|way| rows.iter().filter(|row| way(row)).collect::<Vec<_>>());
    match found.into_iter().find(|found| !found.is_empty()).as_deref() {
        Some([row]) => Ok(row.id),
        Some(several) => {
            let ids: Vec<&str> = several.iter().map(|row| row.id.as_str()).collect();
            Err(usage(
                format!("find the model “{name}”: there are {}", ids.len()),
                &format!("name one by its id: {}", ids.join(", ")),
            ))
        }
        None => Err(usage(format!("find the model “{name}”: there is none"), "`drawbridge list` shows the models")),
    }
}

fn listed(row: ModelRow) -> ListedModel {
    ListedModel {
        id: row.id.to_string(),
        title: row.title,
        elements: row.summary.counts.elements,
        flows: row.summary.counts.flows,
        updated: row.updated,
    }
}

/// A workspace of an older version is upgraded, for which it is opened to be changed.
fn open_to_read(path: &Path) -> Result<Opened, StoreError> {
    match Workspace::open(path, Access::ReadOnly) {
        Err(StoreError::Older { .. }) => Workspace::open(path, Access::Write),
        opened => opened,
    }
}

fn open_to_write(path: &Path) -> Result<(Workspace, Vec<String>), Failure> {
    let Opened { workspace, condition } = Workspace::open(path, Access::Write)?;
    let remarks = match condition {
        Condition::Fresh | Condition::Sound | Condition::Upgraded { .. } => Vec::new(),
        Condition::Damaged { set_aside, reason, backup } => {
            let backup = backup.map_or_else(String::new, |backup| {
                format!("; the newest backup is {}: `drawbridge restore` brings it back", backup.display())
            });
            let aside = set_aside.map_or_else(String::new, |place| format!(", was set aside as {}", place.display()));
            vec![format!("the workspace was damaged ({reason}){aside}, and a new one was made{backup}")]
        }
        Condition::Newer { .. } => {
            return Err(Failure {
                code: Code::ReadOnly,
                message: format!("change {}: a newer Drawbridge wrote this workspace", path.display()),
                hint: Some("use that version, or another workspace".into()),
            });
        }
    };
    Ok((workspace, remarks))
}

fn entropy() -> [u8; 10] {
    let mut bits = [0; 10];
    getrandom::fill(&mut bits).expect("the operating system gives random bytes");
    bits
}
