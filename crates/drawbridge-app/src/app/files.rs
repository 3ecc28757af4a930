//! The file that a model is bound to: saving, taking what it holds, binding another.

use super::App;
use crate::bound::{self, Identity, Outside};
use crate::jobs::{self, isolated};
use crate::take::take;
use crate::wire::{self, Code, Failure, FileStanding, FileState, ImportNote, Nothing, Over, SaveOutcome};
use drawbridge_formats::Format;
use drawbridge_messages as say;
use drawbridge_model::Diff;
use drawbridge_model::ids::ModelId;
use drawbridge_store::{BoundFile, Step};
use std::path::{Path, PathBuf};

/// How many models are looked up at once.
const AT_ONCE: usize = 500;

impl App {
    /// The answer to `saveFile`.
    pub(crate) fn save_file(&mut self, request: wire::SaveFile) -> Result<SaveOutcome, Failure> {
        self.must_be_writable(say::deed_save)?;
        let Some(file) = self.workspace.model(request.model)?.file else { return Ok(SaveOutcome::Unbound) };
        let path = PathBuf::from(&file.path);
        let (name, outside) = (bound::name(&path), Outside::of(&file));
        let format = bound::format(&file, &outside);
        if bound::written(format).is_none() {
            return Ok(SaveOutcome::OnlyRead { name, format: format.title().to_owned() });
        }
        let (bytes, notes) = jobs::write(self.session(request.model)?.model(), format)?;
        let is_written = outside.bytes() == Some(&bytes);
        if request.over != Some(Over::Mine) && !is_written {
            match outside {
                Outside::Gone => return Ok(SaveOutcome::Lost { name }),
                Outside::Changed(_, when) => return Ok(SaveOutcome::ChangedOutside { name, when }),
                Outside::Same(found) if format == Format::Notation && drawbridge_notation::has_remarks(&found) => {
                    return Ok(SaveOutcome::WouldLose { name, what: say::disk_remarks() });
                }
                Outside::Same(_) => {}
            }
        }
        if !is_written {
            jobs::write_file(&path, &bytes).map_err(|failure| bound::by_name(&path, failure))?;
        }
        self.saved(request.model, &path, format, &bytes, notes)
    }

    /// The answer to `bindFile`.
    pub(crate) fn bind_file(&mut self, request: wire::BindFile) -> Result<Option<SaveOutcome>, Failure> {
        self.must_be_writable(say::deed_save)?;
        let (format, extension) = super::export::format(request.format);
        let name = super::export::file_name(self.session(request.model)?.model(), extension);
        let Some((path, format)) = self.place_for(&name, format)? else { return Ok(None) };
        let path = Identity::of(&path).path;
        if path.to_str().is_none() {
            return Err(Failure::cannot_write(&say::disk_strange_name(), &say::disk_strange_name_hint()));
        }
        if let Some(other) = self.bound_to(&path)?.filter(|other| *other != request.model) {
            self.release(other, &path)?;
        }
        let (bytes, notes) = jobs::write(self.session(request.model)?.model(), format)?;
        jobs::write_file(&path, &bytes).map_err(|failure| bound::by_name(&path, failure))?;
        self.saved(request.model, &path, format, &bytes, notes).map(Some)
    }

    /// Frees the file of a model in the bin for another; that of one in use stays its own.
    fn release(&mut self, model: ModelId, path: &Path) -> Result<(), Failure> {
        let row = self.workspace.model(model)?;
        if row.deleted.is_none() {
            let message = say::disk_belongs(bound::name(path), &row.title);
            return Err(Failure { code: Code::Usage, message, hint: Some(say::disk_belongs_hint()) });
        }
        Ok(self.workspace.bind_file(model, None)?)
    }

    /// Notes that a file holds the model as it is.
    fn saved(
        &mut self,
        model: ModelId,
        path: &Path,
        format: Format,
        bytes: &[u8],
        notes: Vec<ImportNote>,
    ) -> Result<SaveOutcome, Failure> {
        let file = BoundFile {
            path: path.display().to_string(),
            hash: bound::hash(bytes),
            format: Some(format.name().to_owned()),
        };
        self.workspace.bind_file(model, Some(&file))?;
        let file = FileState {
            name: bound::name(path),
            format: bound::written(format),
            state: FileStanding::Same,
            ahead: false,
            changed: None,
        };
        Ok(SaveOutcome::Saved { file, time: (self.surroundings.clock)(), notes })
    }

    /// The answer to `unbindFile`.
    pub(crate) fn unbind_file(&mut self, request: wire::OfModel) -> Result<Nothing, Failure> {
        self.must_be_writable(say::deed_part)?;
        self.workspace.bind_file(request.model, None)?;
        Ok(Nothing {})
    }

    /// The answer to `takeFile`.
    pub(crate) fn take_file(&mut self, request: wire::OfModel) -> Result<wire::Taken, Failure> {
        self.must_be_writable(say::deed_change)?;
        self.at_work(|app| app.take_what_it_holds(request.model))
    }

    fn take_what_it_holds(&mut self, model: ModelId) -> Result<wire::Taken, Failure> {
        /// Reading, comparing, looking for threats.
        const STEPS: u32 = 3;
        let Some(file) = self.workspace.model(model)?.file else {
            return Err(Failure::input(&say::disk_unbound(), &say::disk_unbound_hint()));
        };
        let path = PathBuf::from(&file.path);
        let name = bound::name(&path);
        if bound::is_gone(&file.path) {
            return Err(Failure::input(&say::disk_lost(&name), &say::disk_lost_hint()));
        }
        self.step_of(say::disk_reading(&name), 0, STEPS)?;
        let read = |failure| bound::by_name(&path, failure);
        let bytes = jobs::read_file(&path).map_err(read)?;
        let reading = isolated::read(&bytes, &path, &self.surroundings.stop).map_err(read)?;
        self.step_of(say::disk_comparing(), 1, STEPS)?;
        let (format, notes) = (reading.format, jobs::import_notes(&reading.notes));
        let mine = self.session(model)?.model().clone();
        let diff = Diff::between(&mine, &take(&mine, reading.model, format)?);
        self.step_of(say::disk_analysing(), 2, STEPS)?;
        let mut answer =
            if diff.is_empty() { None } else { Some(self.take_step(model, diff, say::disk_took(&name))?) };
        let file = BoundFile { hash: bound::hash(&bytes), format: Some(format.name().to_owned()), ..file };
        self.workspace.bind_file(model, Some(&file))?;
        if let Some(answer) = &mut answer {
            answer.history.ahead = false;
        }
        let file =
            FileState { name, format: bound::written(format), state: FileStanding::Same, ahead: false, changed: None };
        Ok(wire::Taken { answer, notes, file })
    }

    /// Carries out a diff as one step of the history, durably.
    fn take_step(&mut self, model: ModelId, diff: Diff, words: String) -> Result<wire::Answer, Failure> {
        let step = Step { mark: None, author: self.author.name.clone(), time: (self.surroundings.clock)(), words };
        self.workspace.append(model, &diff, &step)?;
        self.walked(model, Some(diff))?.ok_or_else(|| Failure::usage(&say::failure_no_diff()))
    }

    /// The answer to `fileState`.
    pub(crate) fn file_state(&mut self, request: wire::OfModel) -> Result<Option<FileState>, Failure> {
        self.standing(request.model)
    }

    /// How the file of a model stands to it; `None` where it is bound to none.
    pub(super) fn standing(&self, model: ModelId) -> Result<Option<FileState>, Failure> {
        let row = self.workspace.model(model)?;
        let Some(file) = row.file else { return Ok(None) };
        let outside = Outside::of(&file);
        let format = bound::format(&file, &outside);
        let (state, changed) = match outside {
            Outside::Gone => (FileStanding::Lost, None),
            Outside::Changed(_, when) => (FileStanding::ChangedOutside, when),
            Outside::Same(_) if row.ahead => (FileStanding::Ahead, None),
            Outside::Same(_) => (FileStanding::Same, None),
        };
        let name = bound::name(Path::new(&file.path));
        Ok(Some(FileState { name, format: bound::written(format), state, ahead: row.ahead, changed }))
    }

    /// The answer to `lostFiles`.
    pub(crate) fn lost_files(&mut self, request: wire::OfModels) -> Result<Vec<ModelId>, Failure> {
        if request.models.len() > AT_ONCE {
            return Err(Failure::usage(&say::failure_too_many_files()));
        }
        let is_lost = |model: &ModelId| {
            // A model that is not there any more has lost nothing.
            let file = self.workspace.model(*model).ok().and_then(|row| row.file);
            file.is_some_and(|file| bound::is_gone(&file.path))
        };
        Ok(request.models.into_iter().filter(is_lost).collect())
    }

    /// The model that is bound to a file, one in use before one in the bin.
    pub(super) fn bound_to(&self, path: &Path) -> Result<Option<ModelId>, Failure> {
        let (bound, identity) = (self.workspace.bound_models()?, Identity::of(path));
        let by_path = bound.iter().find(|(_, kept)| Path::new(kept) == identity.path);
        let found = by_path.or_else(|| bound.iter().find(|(_, kept)| identity.is_of(kept)));
        Ok(found.map(|(model, _)| *model))
    }
}
