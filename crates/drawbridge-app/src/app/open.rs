//! How models come in: new, from the sample, from a file, from the workspace.

use super::App;
use crate::bound::{self, Identity};
use crate::jobs::{self, isolated};
use crate::places::with_places;
use crate::session::Session;
use crate::wire::{self, Failure, ImportNote, Message};
use drawbridge_formats::Reading;
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Model, Subject, change};
use drawbridge_store::{Access, BoundFile, NewModel};
use std::path::Path;

/// The sample that comes with the application.
const SAMPLE: &str = include_str!("../../../../examples/shop.dfd");

/// Under which key the notes of an import are kept with its model.
const NOTES: &str = "import-notes";

/// Under which key it is kept that a window has shown them.
const NOTES_SHOWN: &str = "import-notes-shown";

/// The steps of opening a file: reading it, laying it out, looking for threats, keeping it, drawing it.
const STEPS: u32 = 5;

impl App {
    /// The answer to `newModel`.
    pub(crate) fn new_model(&mut self, request: wire::NewModel) -> Result<wire::Snapshot, Failure> {
        let mut model = Model::default();
        let id = DiagramId::from_entropy((self.surroundings.entropy)());
        let title = drawbridge_model::text::clean(&request.title).into_owned();
        let edits = Edit::several([
            Edit::Rename { subject: Subject::Model, name: title },
            Edit::AddDiagram { id, title: "Level 0".into(), method: "STRIDE".into() },
        ]);
        change(&mut model, &edits)?;
        let id = ModelId::from_entropy((self.surroundings.entropy)());
        self.keep(id, &model, None)?;
        self.snapshot(id)
    }

    /// The answer to `openSample`.
    pub(crate) fn open_sample(&mut self, _: wire::Nothing) -> Result<wire::Snapshot, Failure> {
        let reading = drawbridge_formats::read(SAMPLE.as_bytes(), Some("shop.dfd"));
        let reading = reading.map_err(|error| jobs::read_failure(&say::failure_the_sample(), &error))?;
        let model = self.at_work(|app| app.take_in(reading, None))?;
        let snapshot = self.snapshot(model)?;
        self.for_window(snapshot)
    }

    /// The answer to `openModel`.
    pub(crate) fn open_model(&mut self, request: wire::OfModel) -> Result<wire::Snapshot, Failure> {
        let snapshot = self.snapshot(request.model)?;
        self.for_window(snapshot)
    }

    /// The answer to `openFile`.
    pub(crate) fn open_file(&mut self, _: wire::Nothing) -> Result<Option<wire::Snapshot>, Failure> {
        let Some(path) = self.surroundings.dialogs.open() else { return Ok(None) };
        let opened = super::work::unless_stopped(self.open_path(&path))?;
        opened.map(|snapshot| self.for_window(snapshot)).transpose()
    }

    /// Opens the file that the application was started with. What goes wrong is told by `start`.
    pub fn open_first(&mut self, path: &Path) {
        match self.at_work(|app| app.find_or_take_in(path)) {
            Ok(model) => self.first = Some(model),
            Err(failure) => self.first_failure = Some(failure),
        }
    }

    /// Opens a file from outside the page (a drop, a second start) and says so in a message.
    pub fn open_outside(&mut self, path: &Path) {
        // The page asks for the model as soon as it hears of it; it is drawn then, and once.
        let opened = self.at_work(|app| app.find_or_take_in(path));
        let message = match super::work::unless_stopped(opened) {
            Ok(Some(model)) => Message::Opened { model },
            Ok(None) => return,
            Err(failure) => Message::OpenFailed { failure },
        };
        (self.surroundings.messages)(message);
    }

    /// Opens a file. The same file leads to the model that it became before, also where it changed since and where that
    /// model lies in the bin, out of which it comes.
    ///
    /// # Errors
    /// When it cannot be read or understood, or the user stops it; the workspace is as it was then.
    pub fn open_path(&mut self, path: &Path) -> Result<wire::Snapshot, Failure> {
        self.at_work(|app| {
            let model = app.find_or_take_in(path)?;
            app.tell_step(say::disk_drawing(bound::name(path)), STEPS - 1, STEPS);
            app.snapshot(model)
        })
    }

    fn find_or_take_in(&mut self, path: &Path) -> Result<ModelId, Failure> {
        if let Some(known) = self.bound_to(path)? {
            if self.workspace.model(known)?.deleted.is_some() {
                self.must_be_writable(say::deed_take_out)?;
                self.workspace.restore_model(known)?;
            }
            return Ok(known);
        }
        self.must_be_writable(say::deed_take_in)?;
        self.step_of(say::disk_reading(bound::name(path)), 0, STEPS)?;
        let read = |failure| bound::by_name(path, failure);
        let bytes = jobs::read_file(path).map_err(read)?;
        let reading = isolated::read(&bytes, path, &self.surroundings.stop).map_err(read)?;
        // What is kept is text; a path that is none is not kept, and the model is bound to no file.
        let whole = Identity::of(path).path;
        let file = whole.to_str().map(|path| BoundFile {
            path: path.to_owned(),
            hash: bound::hash(&bytes),
            format: Some(reading.format.name().to_owned()),
        });
        self.take_in(reading, file)
    }

    /// Stores what was read as a new model, and opens it as it is: there is no need to read it back. Nothing is stored
    /// of what the user stops.
    fn take_in(&mut self, reading: Reading, file: Option<BoundFile>) -> Result<ModelId, Failure> {
        self.must_be_writable(say::deed_take_in)?;
        let notes = jobs::import_notes(&reading.notes);
        self.step_of(say::disk_arranging(), 1, STEPS)?;
        let model = with_places(reading.model);
        self.step_of(say::disk_analysing(), 2, STEPS)?;
        let id = ModelId::from_entropy((self.surroundings.entropy)());
        let session = Session::new(id, model, &self.rules);
        self.step_of(say::disk_keeping(), 3, STEPS)?;
        self.keep(id, session.model(), file)?;
        if !notes.is_empty() {
            let notes = serde_json::to_string(&notes).expect("notes serialise: they are texts");
            self.workspace.set_view(id, NOTES, &notes)?;
        }
        self.sessions.insert(id, session);
        Ok(id)
    }

    fn keep(&mut self, id: ModelId, model: &Model, file: Option<BoundFile>) -> Result<(), Failure> {
        self.must_be_writable(say::deed_take_in)?;
        let new = NewModel {
            id,
            system: None,
            tier: None,
            file,
            pins: Vec::new(),
            author: self.author.name.clone(),
            time: (self.surroundings.clock)(),
        };
        Ok(self.workspace.create_model(&new, model)?)
    }

    /// What the import of a model did not carry over; kept with it, so that every window can show it.
    fn notes(&self, model: ModelId) -> Result<Vec<ImportNote>, Failure> {
        let stored = self.workspace.view(model, NOTES)?;
        // Notes that cannot be read are no reason to keep the model from its owner.
        Ok(stored.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// A snapshot that a window is about to show: the notes of its import are new to the first such window only.
    fn for_window(&mut self, mut snapshot: wire::Snapshot) -> Result<wire::Snapshot, Failure> {
        let is_new = !snapshot.notes.is_empty() && self.workspace.view(snapshot.model, NOTES_SHOWN)?.is_none();
        if is_new && self.workspace.access() == Access::Write {
            self.workspace.set_view(snapshot.model, NOTES_SHOWN, "yes")?;
        }
        snapshot.notes_are_new = is_new;
        Ok(snapshot)
    }

    /// The model as a window needs it, with its first diagram drawn.
    pub(crate) fn snapshot(&mut self, model: ModelId) -> Result<wire::Snapshot, Failure> {
        let notes = self.notes(model)?;
        let history = self.history_state(model)?;
        let file = self.standing(model)?;
        let session = self.session(model)?;
        let mut snapshot = session.snapshot()?;
        (snapshot.history, snapshot.notes, snapshot.file) = (history, notes, file);
        Ok(snapshot)
    }
}
