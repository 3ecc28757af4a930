//! The commands of a home screen: systems, models in the list, and who the author is.

use super::App;
use crate::author;
use crate::inventory::{self, Summaries};
use crate::wire::{self, Code, Failure, Keep, ModelSummary, Nothing};
use drawbridge_messages as say;
use drawbridge_model::ids::{ModelId, SystemId};
use drawbridge_model::{Edit, Subject};
use drawbridge_store::{Access, ModelRow, Shelf, Step};

/// How many models are opened for one answer to `countThreats`, so that the window stays quick.
const COUNTED_AT_ONCE: usize = 5;

impl App {
    /// The answer to `home`.
    pub(crate) fn home(&mut self, request: wire::OfShelf) -> Result<wire::Home, Failure> {
        self.count_open_sessions()?;
        let systems = self.workspace.systems()?;
        let summaries = Summaries::new(&systems, self.rules.library());
        let shelf = stored(request.shelf);
        let archived = match shelf {
            Shelf::Present => Some(false),
            Shelf::Archive => Some(true),
            Shelf::Bin => None,
        };
        let rows = self.rows(shelf)?;
        let uncounted = rows.iter().filter(|row| summaries.is_uncounted(row)).count();
        let of_shelf = systems.into_iter().filter(|system| Some(system.archived.is_some()) == archived);
        Ok(wire::Home {
            systems: of_shelf.map(inventory::told).collect(),
            models: rows.into_iter().map(|row| summaries.of(row)).collect(),
            uncounted: u32::try_from(uncounted).unwrap_or(u32::MAX),
        })
    }

    /// The answer to `models`.
    pub(crate) fn models(&mut self, _: Nothing) -> Result<Vec<ModelSummary>, Failure> {
        let summaries = Summaries::new(&self.workspace.systems()?, self.rules.library());
        Ok(self.rows(Shelf::Present)?.into_iter().map(|row| summaries.of(row)).collect())
    }

    /// The rows of a shelf, the latest first.
    fn rows(&self, shelf: Shelf) -> Result<Vec<ModelRow>, Failure> {
        let mut rows = self.workspace.models(shelf)?;
        rows.sort_by(|a, b| (&b.updated, a.id).cmp(&(&a.updated, b.id)));
        Ok(rows)
    }

    /// Counts the open threats of models that are open anyway, where they have changed.
    fn count_open_sessions(&mut self) -> Result<(), Failure> {
        let open: Vec<ModelId> = self.sessions.keys().copied().collect();
        open.into_iter().try_for_each(|model| {
            let counted = self.workspace.model(model)?.summary.open;
            if counted.is_some_and(|counted| counted.rules == inventory::rules(self.rules.library())) {
                return Ok(());
            }
            self.note_open_threats(model)
        })
    }

    /// Counts the open threats of a model and notes them in its summary, where the workspace may be changed.
    pub(super) fn note_open_threats(&mut self, model: ModelId) -> Result<(), Failure> {
        let open = self.session(model)?.open_threats();
        if self.workspace.access() == Access::Write {
            let rules = inventory::rules(self.rules.library());
            self.workspace.note_open_threats(model, &open, &rules)?;
            // The model is in memory now: its picture costs little.
            self.thumbnail(model)?;
        }
        Ok(())
    }

    /// The answer to `countThreats`.
    pub(crate) fn count_threats(&mut self, request: wire::CountThreats) -> Result<wire::CountedThreats, Failure> {
        self.must_be_writable(say::deed_count)?;
        let summaries = Summaries::new(&self.workspace.systems()?, self.rules.library());
        let (mut models, mut waiting) = (Vec::new(), 0);
        let shelf = request.shelf.map_or(Shelf::Present, stored);
        for row in self.rows(shelf)?.iter().filter(|row| summaries.is_uncounted(row)) {
            if models.len() == COUNTED_AT_ONCE {
                waiting += 1;
                continue;
            }
            let was_open = self.sessions.contains_key(&row.id);
            let counted = self.note_open_threats(row.id);
            if !was_open {
                self.sessions.remove(&row.id);
            }
            match counted {
                Ok(()) => models.push(summaries.of(self.workspace.model(row.id)?)),
                // A model that cannot be read must not keep the others from being counted.
                Err(failure) => tracing::warn!("count the open threats of {}: {failure}", row.id),
            }
        }
        Ok(wire::CountedThreats { models, waiting })
    }

    /// The answer to `addSystem`.
    pub(crate) fn add_system(&mut self, request: wire::SystemFields) -> Result<wire::System, Failure> {
        self.must_be_writable(say::deed_enter_system)?;
        let fields = inventory::checked(request)?;
        let id = SystemId::from_entropy((self.surroundings.entropy)());
        let system = inventory::entered(id, fields, (self.surroundings.clock)());
        self.put(system)
    }

    /// The answer to `editSystem`.
    pub(crate) fn edit_system(&mut self, request: wire::EditSystem) -> Result<wire::System, Failure> {
        self.must_be_writable(say::deed_change_system)?;
        let fields = inventory::checked(request.fields)?;
        let system = self.workspace.system(request.system)?;
        self.put(inventory::with_fields(system, fields))
    }

    /// The answer to `considerSystem`.
    pub(crate) fn consider_system(&mut self, request: wire::ConsiderSystem) -> Result<wire::System, Failure> {
        self.must_be_writable(say::deed_mark_system)?;
        let system = self.workspace.system(request.system)?;
        let time = (self.surroundings.clock)();
        let system = inventory::considered(system, &self.author.name, time, request.why.as_deref())?;
        self.put(system)
    }

    /// The answer to `keepSystem`.
    pub(crate) fn keep_system(&mut self, request: wire::KeepSystem) -> Result<wire::System, Failure> {
        self.must_be_writable(say::deed_archive_system)?;
        let mut system = self.workspace.system(request.system)?;
        system.archived = self.moment_of(request.keep);
        self.put(system)
    }

    /// The answer to `removeSystem`.
    pub(crate) fn remove_system(&mut self, request: wire::OfSystem) -> Result<Nothing, Failure> {
        self.must_be_writable(say::deed_remove_system)?;
        self.workspace.remove_system(request.system)?;
        Ok(Nothing {})
    }

    fn put(&mut self, system: drawbridge_store::System) -> Result<wire::System, Failure> {
        self.workspace.put_system(&system)?;
        Ok(inventory::told(system))
    }

    fn moment_of(&mut self, keep: Keep) -> Option<String> {
        match keep {
            Keep::InUse => None,
            Keep::Archived => Some((self.surroundings.clock)()),
        }
    }

    /// The answer to `fileModel`.
    pub(crate) fn file_model(&mut self, request: wire::FileModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_file)?;
        let due = inventory::day(request.due)?;
        let tier = request.tier.map(Into::into);
        self.workspace.file_under(request.model, request.system, tier, due.as_deref())?;
        self.summary(request.model)
    }

    /// The answer to `renameModel`.
    pub(crate) fn rename_model(&mut self, request: wire::TitledModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_rename)?;
        let title = title(&request.title)?;
        if self.sessions.contains_key(&request.model) {
            let edit = Edit::Rename { subject: Subject::Model, name: title };
            self.edit(wire::EditModel { model: request.model, edit, mark: None })?;
        } else {
            let step = self.step(say::words_rename_model(&title));
            self.workspace.rename_model(request.model, &title, &step)?;
        }
        self.summary(request.model)
    }

    /// The answer to `duplicateModel`.
    pub(crate) fn duplicate_model(&mut self, request: wire::TitledModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_copy)?;
        let title = title(&request.title)?;
        let copy = ModelId::from_entropy((self.surroundings.entropy)());
        let step = self.step(say::words_copy_model());
        self.workspace.duplicate_model(request.model, copy, &title, &step)?;
        self.summary(copy)
    }

    fn step(&mut self, words: String) -> Step {
        Step { mark: None, author: self.author.name.clone(), time: (self.surroundings.clock)(), words }
    }

    /// The answer to `keepModel`.
    pub(crate) fn keep_model(&mut self, request: wire::KeepModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_archive)?;
        let time = self.moment_of(request.keep);
        self.workspace.archive_model(request.model, time.as_deref())?;
        self.summary(request.model)
    }

    /// The answer to `deleteModel`.
    pub(crate) fn delete_model(&mut self, request: wire::OfModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_delete)?;
        let time = (self.surroundings.clock)();
        self.workspace.delete_model(request.model, &time)?;
        self.sessions.remove(&request.model);
        self.summary(request.model)
    }

    /// The answer to `restoreModel`.
    pub(crate) fn restore_model(&mut self, request: wire::OfModel) -> Result<ModelSummary, Failure> {
        self.must_be_writable(say::deed_restore)?;
        self.workspace.restore_model(request.model)?;
        self.summary(request.model)
    }

    /// The answer to `purgeModel`.
    pub(crate) fn purge_model(&mut self, request: wire::OfModel) -> Result<Nothing, Failure> {
        self.must_be_writable(say::deed_remove)?;
        self.workspace.purge_model(request.model)?;
        self.sessions.remove(&request.model);
        Ok(Nothing {})
    }

    fn summary(&self, model: ModelId) -> Result<ModelSummary, Failure> {
        let summaries = Summaries::new(&self.workspace.systems()?, self.rules.library());
        Ok(summaries.of(self.workspace.model(model)?))
    }

    /// The answer to `setAuthor`.
    pub(crate) fn set_author(&mut self, request: wire::SetAuthor) -> Result<wire::AuthorName, Failure> {
        self.must_be_writable(say::deed_name)?;
        let name = author::clean(&request.name);
        self.workspace.set_setting(author::SETTING, name.as_deref())?;
        self.author = author::of(&self.workspace, None);
        let author::Author { name, from } = self.author.clone();
        Ok(wire::AuthorName { name, from })
    }
}

fn stored(shelf: wire::Shelf) -> Shelf {
    match shelf {
        wire::Shelf::Present => Shelf::Present,
        wire::Shelf::Archive => Shelf::Archive,
        wire::Shelf::Bin => Shelf::Bin,
    }
}

fn title(title: &str) -> Result<String, Failure> {
    let title = inventory::line(&say::failure_field_title(), title)?;
    if title.is_empty() {
        let message = say::failure_untitled();
        return Err(Failure { code: Code::Usage, message, hint: Some(say::failure_untitled_hint()) });
    }
    Ok(title)
}
