//! Jobs on the workspace: making, listing and exporting models, backup, restore and move.

use super::failure::{input, usage};
use super::source::WORKSPACE_PREFIX;
pub use super::whereabouts::Place;
use crate::surroundings::now;
use crate::wire::{Code, Failure, ImportNote};
use drawbridge_formats::Format;
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Model, Subject, change};
use drawbridge_store::{Access, Condition, ModelRow, Moved, NewModel, Opened, Shelf, StoreError, Workspace};
use serde::Serialize;
use std::path::Path;

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

/// A workspace that was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveAnswer {
    /// Its file now.
    pub file: String,
    /// The folder of its backups now, or `null` where there are none.
    pub backups: Option<String>,
    /// Whether this is where a workspace is looked for that nobody names.
    pub usual: bool,
    /// What there is to say about the workspace.
    #[serde(skip)]
    pub remarks: Vec<String>,
}

/// Makes an empty model with one diagram.
///
/// # Errors
/// When the title is empty, or the workspace cannot be written.
pub fn new(workspace: &Place, title: &str) -> Result<NewAnswer, Failure> {
    let title = drawbridge_model::text::clean(title).trim().to_owned();
    if title.is_empty() {
        return Err(usage(say::job_untitled(), &say::job_untitled_hint()));
    }
    let mut model = Model::default();
    let edits = Edit::several([
        Edit::Rename { subject: Subject::Model, name: title.clone() },
        Edit::AddDiagram { id: DiagramId::from_entropy(entropy()), title: "Level 0".into(), method: "STRIDE".into() },
    ]);
    change(&mut model, &edits)?;
    let place = workspace;
    let (mut workspace, mut remarks) = open_to_write(place.path()?)?;
    let id = ModelId::from_entropy(entropy());
    let new = NewModel {
        id,
        system: None,
        tier: None,
        file: None,
        pins: Vec::new(),
        author: place.author(&workspace, &mut remarks),
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
        return Err(input(say::job_restore_missing(from.display()), &say::job_check_name()));
    }
    let (mut workspace, remarks) = open_to_write(workspace.path()?)?;
    let before = workspace.restore(from, &now())?.display().to_string();
    Ok(RestoreAnswer { models: workspace.models(Shelf::Present)?.len(), before, remarks })
}

/// Moves the workspace and its backups to a file that does not exist yet.
///
/// # Errors
/// When there is no workspace, it is damaged or in use, or something stands at the new place or cannot be written.
pub fn move_to(workspace: &Place, to: &Path) -> Result<MoveAnswer, Failure> {
    let to = std::path::absolute(to).unwrap_or_else(|_| to.to_owned());
    if to.is_dir() {
        let message = say::job_move_folder(to.display());
        return Err(usage(message, &say::job_move_folder_hint(to.join("workspace.db").display())));
    }
    // To open it for writing would make one where there is none, and set a damaged one aside.
    drop(open_to_read(workspace.path()?)?);
    let (opened, mut remarks) = open_to_write(workspace.path()?)?;
    let from = opened.path().to_owned();
    let Moved { backups, left, .. } = opened.move_to(&to).map_err(|(_, error)| error)?;
    if let Err(error) = crate::elsewhere::renew_note(&from, &to) {
        remarks.push(say::workspace_not_noted(&error));
    }
    remarks.extend(left.map(|left| say::job_left_behind(left.display())));
    Ok(MoveAnswer {
        usual: Place::given_or_default(None).path().is_ok_and(|usual| is_same(usual, &to)),
        file: to.display().to_string(),
        backups: backups.map(|backups| backups.display().to_string()),
        remarks,
    })
}

/// Whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// The model of that id or title.
pub(crate) fn load(workspace: &Place, name: &str) -> Result<Model, Failure> {
    let workspace = open_to_read(workspace.path()?)?.workspace;
    let id = find_model(&workspace, name)?.id;
    Ok(workspace.load(id)?)
}

/// The model of that id or title, put away or not.
pub(super) fn find_model(workspace: &Workspace, name: &str) -> Result<ModelRow, Failure> {
    let (present, archive) = (workspace.models(Shelf::Present)?, workspace.models(Shelf::Archive)?);
    let name = name.strip_prefix(WORKSPACE_PREFIX).unwrap_or(name);
    let rows = present.into_iter().chain(archive);
    find(rows.map(|row| (row.id.to_string(), row.title.clone(), row)), name, Sort::Model)
}

/// What is looked for by its name.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort {
    Model,
    System,
}

/// The one of that id, that name, or that name in other capitals.
pub(super) fn find<T>(all: impl Iterator<Item = (String, String, T)>, name: &str, sort: Sort) -> Result<T, Failure> {
    let mut all: Vec<(String, String, T)> = all.collect();
    let lower = name.to_lowercase();
    let fits = |way: usize, (id, called, _): &(String, String, T)| match way {
        0 => id == name,
        1 => called == name,
        _ => called.to_lowercase() == lower,
    };
    for way in 0..3 {
        let found: Vec<usize> = (0..all.len()).filter(|place| fits(way, &all[*place])).collect();
        match found.as_slice() {
            [] => {}
            [one] => return Ok(all.swap_remove(*one).2),
            several => {
                let ids: Vec<&str> = several.iter().map(|place| all[*place].0.as_str()).collect();
                let message = match sort {
                    Sort::Model => say::job_several_models(ids.len(), name),
                    Sort::System => say::job_several_systems(ids.len(), name),
                };
                return Err(usage(message, &say::job_several_hint(ids.join(", "))));
            }
        }
    }
    Err(match sort {
        Sort::Model => usage(say::job_no_model(name), &say::job_no_model_hint()),
        Sort::System => usage(say::job_no_system(name), &say::job_no_system_hint()),
    })
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
pub(super) fn open_to_read(path: &Path) -> Result<Opened, StoreError> {
    match Workspace::open(path, Access::ReadOnly) {
        Err(StoreError::Older { .. }) => Workspace::open(path, Access::Write),
        opened => opened,
    }
}

pub(super) fn open_to_write(path: &Path) -> Result<(Workspace, Vec<String>), Failure> {
    let Opened { workspace, condition } = Workspace::open(path, Access::Write)?;
    let remarks = match condition {
        Condition::Fresh | Condition::Sound | Condition::Upgraded { .. } => Vec::new(),
        Condition::Damaged { set_aside, reason, backup } => {
            let damage = match set_aside {
                Some(place) => say::job_damaged_aside(place.display(), reason),
                None => say::job_damaged(reason),
            };
            vec![match backup {
                Some(backup) => say::job_damaged_backup(backup.display(), damage),
                None => damage,
            }]
        }
        Condition::Newer { .. } => {
            return Err(Failure {
                code: Code::ReadOnly,
                message: say::job_newer_workspace(path.display()),
                hint: Some(say::job_newer_workspace_hint()),
            });
        }
    };
    Ok((workspace, remarks))
}

pub(super) fn entropy() -> [u8; 10] {
    let mut bits = [0; 10];
    getrandom::fill(&mut bits).expect("the operating system gives random bytes");
    bits
}
