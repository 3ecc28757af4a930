//! Jobs on the systems of the workspace: the inventory, with or without models.

use super::shelf::{Place, Sort, entropy, find, find_model, open_to_read, open_to_write};
use crate::inventory::{self, Summaries};
use crate::session::Session;
use crate::surroundings::now;
use crate::wire::{Considered, Criticality, Depth, Failure, OpenThreats, SystemFields};
use drawbridge_messages as say;
use drawbridge_model::ids::SystemId;
use drawbridge_store::{Shelf, StoreError, System, Workspace};
use serde::Serialize;
use std::collections::BTreeMap;

/// The systems of the workspace, and the models that belong to none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SystemsAnswer {
    /// The systems by name.
    pub systems: Vec<ListedSystem>,
    /// The models that belong to no system, by title.
    pub models: Vec<ModelOfSystem>,
}

/// A system as it is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedSystem {
    /// Its id.
    pub id: String,
    /// What is known of it.
    #[serde(flatten)]
    pub fields: SystemFields,
    /// That somebody considered it and found nothing new.
    pub considered: Option<Considered>,
    /// When it was entered: UTC, RFC 3339, seconds.
    pub created: String,
    /// When it was archived.
    pub archived: Option<String>,
    /// Its models by title.
    pub models: Vec<ModelOfSystem>,
    /// What there is to say about the workspace.
    #[serde(skip)]
    pub remarks: Vec<String>,
}

/// A model below its system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ModelOfSystem {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How deep it is meant to go.
    pub tier: Option<Depth>,
    /// The owner on its sheet, else that of the system.
    pub owner: String,
    /// When it is to be reviewed: its own day, else that of the system.
    pub due: Option<String>,
    /// Its open threats; `null` when it changed since they were counted.
    pub open: Option<OpenThreats>,
    /// When it was last changed: UTC, RFC 3339, seconds.
    pub updated: String,
    /// By whom.
    pub changed_by: String,
}

/// What is to be known of a system; what is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the fields carry the names of those of a system")]
pub struct Changes {
    pub name: Option<String>,
    pub owner: Option<String>,
    pub contact: Option<String>,
    pub links: Option<Vec<String>>,
    pub criticality: Option<Option<Criticality>>,
    pub tier: Option<Option<Depth>>,
    pub due: Option<Option<String>>,
}

impl Changes {
    fn on(self, fields: SystemFields) -> SystemFields {
        SystemFields {
            name: self.name.unwrap_or(fields.name),
            owner: self.owner.unwrap_or(fields.owner),
            contact: self.contact.unwrap_or(fields.contact),
            links: self.links.unwrap_or(fields.links),
            criticality: self.criticality.unwrap_or(fields.criticality),
            tier: self.tier.unwrap_or(fields.tier),
            due: self.due.unwrap_or(fields.due),
        }
    }
}

/// What is done to a system that exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Something of it is said anew.
    Edit(Box<Changes>),
    /// It is put into the archive.
    Archive,
    /// It is taken out of the archive.
    Revive,
    /// It is marked as considered, with a reason that may be empty.
    Consider(String),
    /// That mark is taken back.
    Reconsider,
    /// A model is attached to it, by title or id.
    Attach(String),
    /// A model of it is detached.
    Detach(String),
    /// It is removed for good; its models stay.
    Remove,
}

/// Whether open threats are counted first where models have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// What is known is told.
    AsKnown,
    /// Models that changed are opened and counted.
    Anew,
}

/// The systems of the workspace. A workspace that nobody has made yet has none.
///
/// # Errors
/// When the workspace cannot be read or, to count, not be written.
pub fn list(place: &Place, counting: Counting) -> Result<SystemsAnswer, Failure> {
    let workspace = match counting {
        Counting::AsKnown => match open_to_read(place.path()?) {
            Err(StoreError::Missing { .. }) => return Ok(SystemsAnswer { systems: Vec::new(), models: Vec::new() }),
            opened => opened?.workspace,
        },
        Counting::Anew => {
            let (mut workspace, _) = open_to_write(place.path()?)?;
            count(&mut workspace)?;
            workspace
        }
    };
    let systems = workspace.systems()?;
    let mut models_of: BTreeMap<Option<SystemId>, Vec<ModelOfSystem>> = BTreeMap::new();
    for (system, model) in models(&workspace, &systems)? {
        models_of.entry(system).or_default().push(model);
    }
    let mut of = |system: Option<SystemId>| models_of.remove(&system).unwrap_or_default();
    let systems = systems.into_iter().map(|system| answer(of(Some(system.id)), system)).collect();
    Ok(SystemsAnswer { systems, models: of(None) })
}

/// Counts the open threats of all models that have changed.
fn count(workspace: &mut Workspace) -> Result<(), Failure> {
    let rules = crate::app::rules()?;
    let summaries = Summaries::new(&[], rules.library());
    for row in workspace.models(Shelf::Present)?.iter().filter(|row| summaries.is_uncounted(row)) {
        let open = Session::new(row.id, workspace.load(row.id)?, &rules).open_threats();
        workspace.note_open_threats(row.id, &open, &inventory::rules(rules.library()))?;
    }
    Ok(())
}

fn models(workspace: &Workspace, systems: &[System]) -> Result<Vec<(Option<SystemId>, ModelOfSystem)>, Failure> {
    let summaries = Summaries::new(systems, drawbridge_library::Library::built_in());
    let told = |row| {
        let model = summaries.of(row);
        let told = ModelOfSystem {
            id: model.id.to_string(),
            title: model.title,
            tier: model.tier,
            owner: model.owner,
            due: model.due,
            open: model.open,
            updated: model.updated,
            changed_by: model.changed_by,
        };
        (model.system, told)
    };
    Ok(workspace.models(Shelf::Present)?.into_iter().map(told).collect())
}

fn answer(models: Vec<ModelOfSystem>, system: System) -> ListedSystem {
    let system = inventory::told(system);
    ListedSystem {
        id: system.id.to_string(),
        fields: system.fields,
        considered: system.considered,
        created: system.created,
        archived: system.archived,
        models,
        remarks: Vec::new(),
    }
}

/// Enters a system.
///
/// # Errors
/// When what is said of it makes no sense, or the workspace cannot be written.
pub fn add(place: &Place, changes: Changes) -> Result<ListedSystem, Failure> {
    let fields = inventory::checked(changes.on(SystemFields::default()))?;
    let (mut workspace, remarks) = open_to_write(place.path()?)?;
    let system = inventory::entered(SystemId::from_entropy(entropy()), fields, now());
    workspace.put_system(&system)?;
    Ok(ListedSystem { remarks, ..answer(Vec::new(), system) })
}

/// Does something to the system of that id or name, and answers how it stands afterwards; of one that was removed, how
/// it stood.
///
/// # Errors
/// When there is no such system, what is said of it makes no sense, or the workspace cannot be written.
pub fn act(place: &Place, name: &str, act: Act) -> Result<ListedSystem, Failure> {
    let (mut workspace, mut remarks) = open_to_write(place.path()?)?;
    let all = workspace.systems()?;
    let all = all.into_iter().map(|system| (system.id.to_string(), system.name.clone(), system));
    let system = find(all, name, Sort::System)?;
    let id = system.id;
    let changed = match act {
        Act::Edit(changes) => {
            let fields = changes.on(inventory::told(system.clone()).fields);
            inventory::with_fields(system, inventory::checked(fields)?)
        }
        Act::Archive => System { archived: Some(now()), ..system },
        Act::Revive => System { archived: None, ..system },
        Act::Consider(why) => {
            let author = place.author(&workspace, &mut remarks);
            inventory::considered(system, &author, now(), Some(&why))?
        }
        Act::Reconsider => System { considered: None, ..system },
        Act::Attach(model) => {
            file(&mut workspace, &model, Some(id))?;
            system
        }
        Act::Detach(model) => {
            if find_model(&workspace, &model)?.system != Some(id) {
                let message = say::job_not_attached(model, &system.name);
                return Err(super::failure::usage(message, &say::job_not_attached_hint()));
            }
            file(&mut workspace, &model, None)?;
            system
        }
        Act::Remove => {
            let gone = told(&workspace, system)?;
            workspace.remove_system(id)?;
            return Ok(ListedSystem { remarks, ..gone });
        }
    };
    workspace.put_system(&changed)?;
    Ok(ListedSystem { remarks, ..told(&workspace, changed)? })
}

fn file(workspace: &mut Workspace, model: &str, system: Option<SystemId>) -> Result<(), Failure> {
    let row = find_model(workspace, model)?;
    Ok(workspace.file_under(row.id, system, row.tier, row.review_due.as_deref())?)
}

/// The system with its models.
fn told(workspace: &Workspace, system: System) -> Result<ListedSystem, Failure> {
    let models = models(workspace, std::slice::from_ref(&system))?;
    let own = models.into_iter().filter(|(id, _)| *id == Some(system.id)).map(|(_, model)| model);
    Ok(answer(own.collect(), system))
}
