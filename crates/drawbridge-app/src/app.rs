//! The application: the workspace, the library and the open sessions, behind the command table.

mod backups;
mod export;
mod files;
mod history;
mod home;
mod models;
mod open;
mod settings;
mod stamp;
mod tabs;
mod threats;
mod thumbnails;
mod work;

pub(crate) use work::stopped;

use crate::author::{self, Author};
use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::wire::{self, Code, Failure, WorkspaceState};
use drawbridge_library::Library;
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_rules::Rules;
use drawbridge_store::{Access, Condition, Opened, StoreError, Workspace};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How many automatic backups are kept.
const BACKUPS_KEPT: usize = 7;

/// The application. One thread owns it; commands come in one at a time.
#[derive(Debug)]
pub struct App {
    pub(crate) workspace: Workspace,
    pub(crate) state: WorkspaceState,
    pub(crate) rules: Arc<Rules>,
    pub(crate) sessions: BTreeMap<ModelId, Session>,
    pub(crate) surroundings: Surroundings,
    pub(crate) author: Author,
    /// What to show first, and why it could not be opened.
    pub(crate) first: Option<ModelId>,
    pub(crate) first_failure: Option<Failure>,
}

impl App {
    /// Opens the workspace at `path`. One that another process writes to, or that may not be written, is opened for
    /// reading only, and its state says why.
    ///
    /// # Errors
    /// When it can be opened neither way; see [`StoreError`].
    pub fn open(path: &Path, mut surroundings: Surroundings) -> Result<Self, Failure> {
        let (opened, obstacle) = match open_patiently(path, surroundings.patience) {
            Err(obstacle @ (StoreError::InUse { .. } | StoreError::NotWritable { .. })) if path.is_file() => {
                (Workspace::open(path, Access::ReadOnly)?, Some(obstacle))
            }
            other => (other?, None),
        };
        let workspace = opened.workspace;
        let state = state(&opened.condition, obstacle.as_ref());
        if workspace.access() == Access::Write {
            let time = (surroundings.clock)();
            // The daily backup must not keep anybody from working.
            if let Err(error) = workspace.back_up_daily(&time, BACKUPS_KEPT) {
                tracing::warn!("{error}");
            }
        }
        let author = author::of(&workspace, None);
        Ok(Self {
            workspace,
            state,
            rules: rules()?,
            sessions: BTreeMap::new(),
            surroundings,
            author,
            first: None,
            first_failure: None,
        })
    }

    /// The answer to `start`.
    pub(crate) fn start(&mut self, _: wire::Nothing) -> Result<wire::Start, Failure> {
        let models = self.models(wire::Nothing {})?;
        let tabs = self.tabs()?;
        // A file that was given is shown at the first start only: a page that is loaded again shows what it showed.
        let open = self.first.take().or(tabs.current).or_else(|| models.first().map(|model| model.id));
        Ok(wire::Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            author: self.author.name.clone(),
            author_from: self.author.from,
            workspace: self.state.clone(),
            open,
            tabs,
            models,
            failure: self.first_failure.take(),
            facts: crate::catalogue::facts(self.rules.library()),
            components: crate::catalogue::components(self.rules.library()),
            drawing_css: drawbridge_render::SCREEN_CSS.to_owned(),
            settings: self.settings(wire::Nothing {})?,
        })
    }

    /// The answer to `mint`.
    pub(crate) fn mint(&mut self, request: wire::Mint) -> Result<Vec<String>, Failure> {
        if request.count > 1_000 {
            return Err(Failure::usage(&say::failure_mint()));
        }
        let mut mint = || ModelId::from_entropy((self.surroundings.entropy)()).as_str()[1..].to_owned();
        Ok((0..request.count).map(|_| mint()).collect())
    }

    /// Drops all sessions; each is loaded from the workspace when it is next asked for.
    pub fn forget_sessions(&mut self) {
        self.sessions.clear();
        self.workspace.end_gesture();
    }

    /// The session of a model, loaded when it is not open yet.
    pub(crate) fn session(&mut self, model: ModelId) -> Result<&mut Session, Failure> {
        if !self.sessions.contains_key(&model) {
            let loaded = self.workspace.load(model)?;
            let session = Session::new(model, loaded, &self.rules);
            self.sessions.insert(model, session);
        }
        Ok(self.sessions.get_mut(&model).expect("inserted above"))
    }

    pub(crate) fn must_be_writable(&self, attempt: fn() -> String) -> Result<(), Failure> {
        if self.workspace.access() == Access::Write {
            return Ok(());
        }
        let why = match &self.state {
            WorkspaceState::ReadOnly { why } => why.clone(),
            WorkspaceState::Ready | WorkspaceState::SetAside { .. } => say::failure_read_only(),
        };
        let (why, way_out) = why.split_once(". ").unwrap_or((&why, ""));
        let hint = if way_out.is_empty() { say::failure_other_workspace() } else { way_out.to_owned() };
        Err(Failure { code: Code::ReadOnly, message: say::failure_refused(attempt(), why), hint: Some(hint) })
    }
}

/// Opens a workspace for writing; one that is in use is tried again until `patience` is at its end.
fn open_patiently(path: &Path, patience: Duration) -> Result<Opened, StoreError> {
    /// How long to wait between two tries.
    const PAUSE: Duration = Duration::from_millis(20);
    let start = Instant::now();
    loop {
        match Workspace::open(path, Access::Write) {
            Err(StoreError::InUse { .. }) if start.elapsed() < patience => std::thread::sleep(PAUSE),
            other => return other,
        }
    }
}

/// The state in words. What a person can do about it is the second sentence.
fn state(condition: &Condition, obstacle: Option<&StoreError>) -> WorkspaceState {
    let read_only = |why| WorkspaceState::ReadOnly { why };
    match (condition, obstacle) {
        (Condition::Damaged { set_aside, backup, .. }, _) => WorkspaceState::SetAside {
            place: set_aside.as_ref().map_or_else(String::new, |path| path.display().to_string()),
            backup: backup.as_ref().map(|path| path.display().to_string()),
        },
        (Condition::Newer { .. }, _) => read_only(say::failure_newer()),
        (_, Some(StoreError::InUse { .. })) => read_only(say::failure_in_use()),
        (_, Some(_)) => read_only(say::failure_not_writable()),
        (Condition::Fresh | Condition::Sound | Condition::Upgraded { .. }, None) => WorkspaceState::Ready,
    }
}

/// The rules of the built-in library.
///
/// # Errors
/// A defect of ours: the built-in packs are part of the program and tested.
pub fn rules() -> Result<Arc<Rules>, Failure> {
    let library = Arc::new(Library::built_in().clone());
    Rules::compile(library).map(Arc::new).map_err(|errors| Failure {
        code: Code::Bug,
        message: say::failure_rules(errors.len()),
        hint: None,
    })
}
