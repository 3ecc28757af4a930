//! The application: the workspace, the library and the open sessions, behind the command table.

mod export;
mod models;
mod open;
mod stamp;

use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::wire::{self, Code, Failure, WorkspaceState};
use drawbridge_library::Library;
use drawbridge_model::ids::ModelId;
use drawbridge_rules::Rules;
use drawbridge_store::{Access, Condition, StoreError, Workspace};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

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
    pub(crate) author: String,
    /// What to show first, and why it could not be opened.
    pub(crate) first: Option<ModelId>,
    pub(crate) first_failure: Option<Failure>,
}

impl App {
    /// Opens the workspace at `path`. A workspace that another process writes to is opened for reading only.
    ///
    /// # Errors
    /// When it can be opened neither way; see [`StoreError`].
    pub fn open(path: &Path, mut surroundings: Surroundings) -> Result<Self, Failure> {
        let opened = match Workspace::open(path, Access::Write) {
            Err(StoreError::InUse { .. }) => Workspace::open(path, Access::ReadOnly),
            other => other,
        }?;
        let workspace = opened.workspace;
        let state = state(&workspace, &opened.condition);
        if workspace.access() == Access::Write {
            let time = (surroundings.clock)();
            // The daily backup must not keep anybody from working.
            if let Err(error) = workspace.back_up_daily(&time, BACKUPS_KEPT) {
                tracing::warn!("{error}");
            }
        }
        let author = author(&workspace);
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
        let open = self.first.or_else(|| models.first().map(|model| model.id));
        Ok(wire::Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            author: self.author.clone(),
            workspace: self.state.clone(),
            open,
            models,
            failure: self.first_failure.take(),
            facts: crate::catalogue::facts(self.rules.library()),
            components: crate::catalogue::components(self.rules.library()),
            drawing_css: drawbridge_render::SCREEN_CSS.to_owned(),
        })
    }

    /// The answer to `mint`.
    pub(crate) fn mint(&mut self, request: wire::Mint) -> Result<Vec<String>, Failure> {
        if request.count > 1_000 {
            return Err(Failure::usage("mint ids: at most 1,000 at a time"));
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

    pub(crate) fn must_be_writable(&self, attempt: &str) -> Result<(), Failure> {
        if self.workspace.access() == Access::Write {
            return Ok(());
        }
        Err(Failure {
            code: Code::ReadOnly,
            message: format!("{attempt}: this workspace is open for reading only."),
            hint: Some("Close the other Drawbridge that uses it, or start with another workspace.".into()),
        })
    }
}

fn state(workspace: &Workspace, condition: &Condition) -> WorkspaceState {
    match condition {
        Condition::Newer { .. } => WorkspaceState::ReadOnly {
            why: "This workspace was written by a newer version of Drawbridge; it is shown but not changed.".into(),
        },
        Condition::Damaged { set_aside, backup, .. } => WorkspaceState::SetAside {
            place: set_aside.as_ref().map_or_else(String::new, |path| path.display().to_string()),
            backup: backup.as_ref().map(|path| path.display().to_string()),
        },
        Condition::Fresh | Condition::Sound | Condition::Upgraded { .. } => match workspace.access() {
            Access::Write => WorkspaceState::Ready,
            Access::ReadOnly => WorkspaceState::ReadOnly {
                why: "Another Drawbridge is using this workspace; it is shown but not changed.".into(),
            },
        },
    }
}

/// Whose name stands under decisions: the one of the settings, else the user's name on this machine.
pub(crate) fn author(workspace: &Workspace) -> String {
    let stored = workspace.setting("author").ok().flatten().filter(|name| !name.trim().is_empty());
    let user = || ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
    stored.or_else(user).filter(|name| !name.is_empty()).unwrap_or_else(|| "unknown".into())
}

/// The rules of the built-in library.
///
/// # Errors
/// A defect of ours: the built-in packs are part of the program and tested.
pub fn rules() -> Result<Arc<Rules>, Failure> {
    let library = Arc::new(Library::built_in().clone());
    Rules::compile(library).map(Arc::new).map_err(|errors| Failure {
        code: Code::Bug,
        message: format!("compile the built-in packs: {} conditions are wrong", errors.len()),
        hint: None,
    })
}
