//! How models come in: new, from the sample, from a file, from the workspace.

use super::App;
use crate::jobs::isolated;
use crate::places::with_places;
use crate::session::Session;
use crate::wire::{self, Failure, ImportNote, Message};
use drawbridge_formats::Reading;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{DiagramId, Edit, Model, Subject, change};
use drawbridge_store::{Access, BoundFile, NewModel, Shelf};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The sample that comes with the application.
const SAMPLE: &str = include_str!("../../../../examples/shop.dfd");

/// Under which key the notes of an import are kept with its model.
const NOTES: &str = "import-notes";

/// Under which key it is kept that a window has shown them.
const NOTES_SHOWN: &str = "import-notes-shown";

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
        let id = self.keep(&model, None)?;
        self.snapshot(id)
    }

    /// The answer to `openSample`.
    pub(crate) fn open_sample(&mut self, _: wire::Nothing) -> Result<wire::Snapshot, Failure> {
        let reading = drawbridge_formats::read(SAMPLE.as_bytes(), Some("shop.dfd"));
        let reading = reading.map_err(|error| crate::jobs::read_failure("the sample", &error))?;
        let model = self.take_in(reading, None)?;
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
        let snapshot = self.open_path(&path)?;
        self.for_window(snapshot).map(Some)
    }

    /// Opens the file that the application was started with. What goes wrong is told by `start`.
    pub fn open_first(&mut self, path: &Path) {
        match self.find_or_take_in(path) {
            Ok(model) => self.first = Some(model),
            Err(failure) => self.first_failure = Some(failure),
        }
    }

    /// Opens a file from outside the page (a drop, a second start) and says so in a message.
    pub fn open_outside(&mut self, path: &Path) {
        // The page asks for the model as soon as it hears of it; it is drawn then, and once.
        let message = match self.find_or_take_in(path) {
            Ok(model) => Message::Opened { model },
            Err(failure) => Message::OpenFailed { failure },
        };
        (self.surroundings.messages)(message);
    }

    /// Opens a file. The same file with the same bytes leads to the model that it became before.
    ///
    /// # Errors
    /// When it cannot be read or understood; the workspace is as it was then.
    pub fn open_path(&mut self, path: &Path) -> Result<wire::Snapshot, Failure> {
        let model = self.find_or_take_in(path)?;
        self.snapshot(model)
    }

    fn find_or_take_in(&mut self, path: &Path) -> Result<ModelId, Failure> {
        let bytes = crate::jobs::read_file(path)?;
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let file = BoundFile { path: absolute.display().to_string(), hash: hash(&bytes), format: None };
        let (present, archive) = (self.workspace.models(Shelf::Present)?, self.workspace.models(Shelf::Archive)?);
        let known = present.into_iter().chain(archive).find(|row| row.file.as_ref() == Some(&file));
        if let Some(known) = known {
            return Ok(known.id);
        }
        let reading = isolated::read(&bytes, path)?;
        self.take_in(reading, Some(file))
    }

    /// Stores what was read as a new model, and opens it as it is: there is no need to read it back.
    fn take_in(&mut self, reading: Reading, file: Option<BoundFile>) -> Result<ModelId, Failure> {
        self.must_be_writable("Take in a model")?;
        let notes = crate::jobs::import_notes(&reading.notes);
        let model = with_places(reading.model);
        let id = self.keep(&model, file)?;
        if !notes.is_empty() {
            let notes = serde_json::to_string(&notes).expect("notes serialise: they are texts");
            self.workspace.set_view(id, NOTES, &notes)?;
        }
        self.sessions.insert(id, Session::new(id, model, &self.rules));
        Ok(id)
    }

    fn keep(&mut self, model: &Model, file: Option<BoundFile>) -> Result<ModelId, Failure> {
        self.must_be_writable("Take in a model")?;
        let id = ModelId::from_entropy((self.surroundings.entropy)());
        let new = NewModel {
            id,
            system: None,
            tier: None,
            file,
            pins: Vec::new(),
            author: self.author.name.clone(),
            time: (self.surroundings.clock)(),
        };
        self.workspace.create_model(&new, model)?;
        Ok(id)
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
        let file = self.workspace.model(model)?.file;
        let file = file.and_then(|file| Some(Path::new(&file.path).file_name()?.to_string_lossy().into_owned()));
        let session = self.session(model)?;
        let mut snapshot = session.snapshot()?;
        (snapshot.history, snapshot.notes, snapshot.file) = (history, notes, file);
        Ok(snapshot)
    }
}

fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
