//! A window without a window: it calls commands as the page does and keeps what the page would keep.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use drawbridge_app::wire::{Answer, Card, Fragment, OutcomeChanges, Question, Snapshot, Suggestion};
use drawbridge_app::{App, Dialogs, Failure, Surroundings, call};
use drawbridge_model::ids::ModelId;
use drawbridge_model::{DecisionId, DiagramId, Edit, ElementId, Model, ThreatKey};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;

struct Cancelled;

impl Dialogs for Cancelled {
    fn open(&self) -> Option<PathBuf> {
        None
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        None
    }
}

/// A window on a workspace of its own.
pub(crate) struct Window {
    app: Option<App>,
    folder: Rc<TempDir>,
    model: Option<ModelId>,
    revision: u32,
    replica: Model,
    fragments: BTreeMap<(String, String), Fragment>,
    suggestions: BTreeMap<ThreatKey, Suggestion>,
    questions: Vec<Question>,
    minted: u64,
}

impl Window {
    pub(crate) fn new() -> Self {
        Self::on(Rc::new(tempfile::tempdir().unwrap()))
    }

    /// Another window, of another process as it were, on the same workspace.
    pub(crate) fn second(&self) -> Self {
        Self::on(self.folder.clone())
    }

    fn on(folder: Rc<TempDir>) -> Self {
        let mut window = Self {
            app: None,
            folder,
            model: None,
            revision: 0,
            replica: Model::default(),
            fragments: BTreeMap::new(),
            suggestions: BTreeMap::new(),
            questions: Vec::new(),
            minted: 0,
        };
        window.start();
        window
    }

    fn start(&mut self) {
        let mut drawn = self.minted;
        self.minted += 1_000_000;
        let entropy = move || {
            drawn += 1;
            let mut bits = [0; 10];
            bits[2..].copy_from_slice(&drawn.to_be_bytes());
            bits
        };
        let surroundings = Surroundings {
            dialogs: Box::new(Cancelled),
            clock: Box::new(|| "2026-11-24T08:00:00Z".into()),
            entropy: Box::new(entropy),
            messages: Box::new(|_| {}),
            patience: std::time::Duration::ZERO,
            stop: drawbridge_app::Stop::default(),
        };
        self.app = Some(App::open(&self.database(), surroundings).expect("the workspace opens"));
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("workspace.db")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        call(self.app.as_mut().expect("the application runs"), name, request)
    }

    pub(crate) fn open_sample(&mut self) {
        let snapshot = self.call("openSample", json!({})).expect("the sample opens");
        self.keep(serde_json::from_value(snapshot).unwrap());
    }

    pub(crate) fn open(&mut self, path: &Path) -> Result<Snapshot, Failure> {
        self.app.as_mut().expect("the application runs").open_path(path)
    }

    /// Opens a file with this text and shows its model.
    pub(crate) fn open_text(&mut self, name: &str, text: &str) {
        let file = self.folder().join(name);
        std::fs::write(&file, text).unwrap();
        self.model = Some(self.open(&file).expect("the file is sound").model);
        // What is foreign stays in the core: only what crosses belongs into the replica.
        let snapshot = self.snapshot();
        self.keep(snapshot);
    }

    /// Ends the application and starts it again on the same workspace.
    pub(crate) fn restart(&mut self) {
        self.app = None;
        self.start();
        let snapshot = self.snapshot();
        self.keep(snapshot);
    }

    fn keep(&mut self, snapshot: Snapshot) {
        self.model = Some(snapshot.model);
        self.revision = snapshot.revision;
        self.replica = Model::from_records(snapshot.records);
        let drawing = snapshot.drawing.expect("the model has a diagram");
        self.fragments = drawing.fragments.into_iter().map(|fragment| (slot(&fragment), fragment)).collect();
        self.suggestions = snapshot.suggestions.into_iter().map(|threat| (threat.key.clone(), threat)).collect();
        self.questions = snapshot.questions;
    }

    pub(crate) fn model(&self) -> ModelId {
        self.model.expect("a model is open")
    }

    pub(crate) fn replica(&self) -> &Model {
        &self.replica
    }

    pub(crate) fn diagram(&self) -> DiagramId {
        self.replica.ordered_diagrams().first().expect("the model has a diagram").id
    }

    pub(crate) fn mint_element(&mut self) -> ElementId {
        let minted = self.call("mint", json!({ "count": 1 })).unwrap();
        ElementId::parse(&format!("e{}", minted[0].as_str().unwrap())).unwrap()
    }

    pub(crate) fn snapshot(&mut self) -> Snapshot {
        let model = self.model();
        serde_json::from_value(self.call("openModel", json!({ "model": model })).unwrap()).unwrap()
    }

    pub(crate) fn try_edit(&mut self, edit: &Edit) -> Result<Answer, Failure> {
        let request = json!({ "model": self.model(), "edit": edit, "mark": null });
        let answer = self.call("edit", request)?;
        Ok(self.hear(answer).expect("an edit is always answered"))
    }

    pub(crate) fn edit(&mut self, edit: &Edit) -> Answer {
        self.try_edit(edit).expect("the edit is possible")
    }

    pub(crate) fn card(&mut self, threat: &Suggestion) -> Card {
        let request = json!({ "model": self.model(), "keys": [threat.key] });
        let cards = self.call("cards", request).unwrap();
        serde_json::from_value(cards[0].clone()).expect("the threat has a card")
    }

    pub(crate) fn decide(&mut self, threat: &Suggestion, status: &str, reason: &str) -> Answer {
        let minted = self.call("mint", json!({ "count": 1 })).unwrap();
        let id = DecisionId::parse(&format!("o{}", minted[0].as_str().unwrap())).unwrap();
        let edit = json!({
            "type": "decide", "id": id, "key": threat.key, "title": threat.title, "status": status,
            "reason": reason, "owner": "", "expires": null, "severity": null, "author": "", "time": "",
        });
        self.edit(&serde_json::from_value(edit).expect("the page may write an edit like this"))
    }

    pub(crate) fn undo(&mut self) -> Option<Answer> {
        let request = json!({ "model": self.model() });
        let answer = self.call("undo", request).expect("undo never fails here");
        self.hear(answer)
    }

    pub(crate) fn redo(&mut self) -> Option<Answer> {
        let request = json!({ "model": self.model() });
        let answer = self.call("redo", request).expect("redo never fails here");
        self.hear(answer)
    }

    /// Follows an answer as the page does.
    pub(crate) fn hear(&mut self, answer: Value) -> Option<Answer> {
        let answer: Answer = serde_json::from_value::<Option<Answer>>(answer).expect("answers read back")?;
        assert_eq!(answer.revision, self.revision + 1, "no answer is left out");
        self.revision = answer.revision;
        // What is foreign stays in the core, so the replica compares its own records only.
        self.replica.apply(&answer.diff).expect("the diff fits what the page holds");
        for fragment in &answer.fragments {
            match fragment.svg {
                Some(_) => self.fragments.insert(slot(fragment), fragment.clone()),
                None => self.fragments.remove(&slot(fragment)),
            };
        }
        self.hear_outcomes(&answer.outcomes);
        Some(answer)
    }

    fn hear_outcomes(&mut self, outcomes: &OutcomeChanges) {
        for threat in outcomes.appeared.iter().chain(&outcomes.changed) {
            self.suggestions.insert(threat.key.clone(), threat.clone());
        }
        for key in &outcomes.vanished {
            self.suggestions.remove(key);
        }
        if let Some(questions) = &outcomes.questions {
            self.questions.clone_from(questions);
        }
    }

    /// Asserts that what was built from answers equals what is seen after a restart.
    pub(crate) fn assert_equals_fresh(&mut self) {
        let drawn_here = self.fragments.clone();
        let (suggestions, questions) = (self.suggestions.clone(), self.questions.clone());
        let replica = self.replica.clone();
        self.restart();
        assert_eq!(replica, self.replica);
        assert_eq!(questions, self.questions);
        assert_eq!(suggestions, self.suggestions);
        let first = self.fragments.values().next().map(|fragment| fragment.diagram);
        let drawn: BTreeMap<_, _> =
            drawn_here.into_iter().filter(|(_, fragment)| Some(fragment.diagram) == first).collect();
        if first.is_some() && !drawn.is_empty() {
            assert_eq!(drawn, self.fragments);
        }
    }

    pub(crate) fn take_the_database_away(&self) {
        std::fs::rename(self.database(), self.folder.path().join("away.db")).unwrap();
    }

    pub(crate) fn bring_the_database_back(&self) {
        std::fs::rename(self.folder.path().join("away.db"), self.database()).unwrap();
    }
}

fn slot(fragment: &Fragment) -> (String, String) {
    (format!("{:?}", fragment.layer), fragment.id.clone())
}
