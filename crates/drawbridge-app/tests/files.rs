//! The file that a model is bound to: saving, changes from outside, loss, opening again, tabs, long work.
//!
//! More than 500 lines because every test here needs the same window over a folder of its own.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use drawbridge_app::wire::{Answer, FileStanding, FileState, Message, SaveOutcome, Snapshot, Start, Taken};
use drawbridge_app::{App, Code, Dialogs, Failure, Stop, Surroundings, call};
use drawbridge_model::ids::ModelId;
use drawbridge_model::testing::{Choices, edit};
use drawbridge_model::{Diff, Edit, Model, Record, Subject};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const SHOP: &str =
    "model \"Shop\"\n\nprocess web \"Web app\"\nstore orders \"Orders\"\nflow save: web -> orders \"Saves\"\n";

/// What the next dialog answers; `None` cancels it.
#[derive(Clone, Default)]
struct NextPath(Arc<Mutex<Option<PathBuf>>>);

impl Dialogs for NextPath {
    fn open(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().take()
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        self.0.lock().unwrap().take()
    }
}

/// An application with a folder for files.
struct Desk {
    app: Option<App>,
    folder: TempDir,
    next: NextPath,
    heard: Arc<Mutex<Vec<Message>>>,
    stop: Stop,
    /// After which message of progress the user presses "Stop".
    stop_at: Arc<Mutex<Option<u32>>>,
    starts: u8,
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self {
            app: None,
            folder: tempfile::tempdir().unwrap(),
            next: NextPath::default(),
            heard: Arc::default(),
            stop: Stop::default(),
            stop_at: Arc::default(),
            starts: 0,
        };
        desk.restart();
        desk
    }

    fn restart(&mut self) {
        self.app = None;
        self.starts += 1;
        let (mut minted, start) = (0_u64, self.starts);
        let entropy = move || {
            minted += 1;
            let mut bits = [start; 10];
            bits[2..].copy_from_slice(&minted.to_be_bytes());
            bits
        };
        let (heard, stop, stop_at) = (self.heard.clone(), self.stop.clone(), self.stop_at.clone());
        let messages = move |message: Message| {
            if let Message::Progress { done, of, .. } = &message
                && *of > 0
                && *stop_at.lock().unwrap() == Some(*done)
            {
                stop.ask();
            }
            heard.lock().unwrap().push(message);
        };
        let surroundings = Surroundings {
            dialogs: Box::new(self.next.clone()),
            clock: Box::new(|| "2026-11-24T08:00:00Z".into()),
            entropy: Box::new(entropy),
            messages: Box::new(messages),
            patience: std::time::Duration::ZERO,
            stop: self.stop.clone(),
        };
        self.app = Some(App::open(&self.folder.path().join("workspace.db"), surroundings).unwrap());
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn app(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    fn try_call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        call(self.app(), name, request)
    }

    fn ask<T: serde::de::DeserializeOwned>(&mut self, name: &str, request: Value) -> T {
        let answer = self.try_call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        serde_json::from_value(answer).unwrap()
    }

    fn open(&mut self, path: &Path) -> Snapshot {
        self.app().open_path(path).unwrap_or_else(|failure| panic!("{failure:?}"))
    }

    fn save(&mut self, model: ModelId) -> SaveOutcome {
        self.ask("saveFile", json!({ "model": model }))
    }

    fn save_over(&mut self, model: ModelId) -> SaveOutcome {
        self.ask("saveFile", json!({ "model": model, "over": "mine" }))
    }

    fn bind(&mut self, model: ModelId, name: &str, format: &str) -> Result<Option<SaveOutcome>, Failure> {
        *self.next.0.lock().unwrap() = Some(self.path(name));
        let answer = self.try_call("bindFile", json!({ "model": model, "format": format }))?;
        Ok(serde_json::from_value(answer).unwrap())
    }

    fn state(&mut self, model: ModelId) -> Option<FileState> {
        self.ask("fileState", json!({ "model": model }))
    }

    fn standing(&mut self, model: ModelId) -> FileStanding {
        self.state(model).unwrap().state
    }

    fn edit(&mut self, model: ModelId, edit: &Edit) -> Answer {
        self.ask("edit", json!({ "model": model, "edit": edit, "mark": null }))
    }

    fn retitle(&mut self, model: ModelId, title: &str) -> Answer {
        self.edit(model, &Edit::Rename { subject: Subject::Model, name: title.into() })
    }

    fn records(&mut self, model: ModelId) -> Vec<Record> {
        self.ask::<Snapshot>("openModel", json!({ "model": model })).records
    }

    fn model(&mut self, model: ModelId) -> Model {
        Model::from_records(self.records(model))
    }

    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| !name.starts_with("workspace.db"));
        names.sort();
        names
    }
}

fn element(model: &Model, name: &str) -> drawbridge_model::ElementId {
    model.elements().find(|element| element.name == name).unwrap_or_else(|| panic!("there is no {name}")).id
}

fn is_saved(outcome: &SaveOutcome) -> bool {
    matches!(outcome, SaveOutcome::Saved { file, .. } if file.state == FileStanding::Same && !file.ahead)
}

#[test]
fn a_model_of_a_file_is_saved_to_it_in_its_own_format() {
    for (name, text, format) in [
        ("shop.dfd", SHOP.to_owned(), drawbridge_formats::Format::Notation),
        ("shop.json", dragon("Web app"), drawbridge_formats::Format::ThreatDragon2),
    ] {
        let mut desk = Desk::new();
        let path = desk.write(name, &text);
        let snapshot = desk.open(&path);
        let model = snapshot.model;
        let state = snapshot.file.unwrap();
        assert_eq!((state.name.as_str(), state.state, state.ahead), (name, FileStanding::Same, false));
        let answer = desk.retitle(model, "Shop 2");
        assert!(answer.history.ahead);
        assert_eq!(desk.standing(model), FileStanding::Ahead);
        desk.restart();
        assert_eq!(desk.standing(model), FileStanding::Ahead, "it is known after a restart");
        assert!(is_saved(&desk.save(model)));
        assert_eq!(drawbridge_formats::detect(desk.read(name).as_bytes()), format);
        let back = drawbridge_formats::read(desk.read(name).as_bytes(), None).unwrap().model;
        assert_eq!(back.sheet().title, "Shop 2");
        assert_eq!(desk.standing(model), FileStanding::Same);
        let undone: Answer = desk.ask("undo", json!({ "model": model }));
        assert!(undone.history.ahead, "behind what the file holds");
        let redone: Answer = desk.ask("redo", json!({ "model": model }));
        assert!(!redone.history.ahead, "what the file holds again");
    }
}

fn dragon(name: &str) -> String {
    let cell = json!({
        "id": "1", "shape": "process", "zIndex": 1, "data": { "type": "tm.Process", "name": name },
        "position": { "x": 10, "y": 20 }, "size": { "width": 100, "height": 100 },
    });
    let model = json!({
        "version": "2.0", "summary": { "title": "T" },
        "detail": { "diagrams": [{ "id": 0, "title": "D", "diagramType": "STRIDE", "cells": [cell] }] },
    });
    model.to_string()
}

#[test]
fn a_model_without_a_file_is_offered_one_and_bound_to_it() {
    let mut desk = Desk::new();
    let model = desk.ask::<Snapshot>("openSample", json!({})).model;
    assert_eq!(desk.save(model), SaveOutcome::Unbound);
    assert_eq!(desk.state(model), None);
    let cancelled = desk.try_call("bindFile", json!({ "model": model, "format": "drawbridge" })).unwrap();
    assert_eq!(cancelled, json!(null));
    assert!(is_saved(&desk.bind(model, "mine", "drawbridge").unwrap().unwrap()), "the extension is supplied");
    assert_eq!(desk.files(), ["mine.drawbridge"]);
    let back = drawbridge_formats::read(desk.read("mine.drawbridge").as_bytes(), None).unwrap().model;
    assert_eq!(Model::from_records(desk.records(model)).elements().count(), back.elements().count());
    assert!(is_saved(&desk.bind(model, "other.dfd", "drawbridge").unwrap().unwrap()));
    assert!(desk.read("other.dfd").starts_with("model "), "the name that the user gave says the format");
    assert_eq!(desk.state(model).unwrap().name, "other.dfd");
    desk.ask::<Value>("unbindFile", json!({ "model": model }));
    assert_eq!(desk.state(model), None);
    assert_eq!(desk.save(model), SaveOutcome::Unbound);
}

#[test]
fn a_copy_binds_nothing() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    let model = desk.open(&path).model;
    desk.retitle(model, "Shop 2");
    *desk.next.0.lock().unwrap() = Some(desk.path("copy"));
    let saved: Value = desk.ask("exportFile", json!({ "model": model, "format": "dfd" }));
    assert_eq!(saved["name"], "copy.dfd");
    assert_eq!((desk.state(model).unwrap().name.as_str(), desk.standing(model)), ("shop.dfd", FileStanding::Ahead));
    assert_eq!(desk.read("shop.dfd"), SHOP);
}

#[test]
fn a_file_that_changed_outside_is_not_overwritten_unseen() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    let model = desk.open(&path).model;
    desk.retitle(model, "Mine");
    let theirs = SHOP.replace("Orders", "Purchases");
    desk.write("shop.dfd", &theirs);
    let state = desk.state(model).unwrap();
    assert_eq!((state.state, state.ahead), (FileStanding::ChangedOutside, true));
    assert!(state.changed.is_some_and(|when| when.ends_with('Z')));
    assert!(matches!(desk.save(model), SaveOutcome::ChangedOutside { name, when: Some(_) } if name == "shop.dfd"));
    assert_eq!(desk.read("shop.dfd"), theirs, "nothing was written");
    assert!(is_saved(&desk.save_over(model)));
    assert!(desk.read("shop.dfd").contains("\"Mine\"") && desk.read("shop.dfd").contains("\"Orders\""));
    desk.write("shop.dfd", &desk.read("shop.dfd"));
    assert_eq!(desk.standing(model), FileStanding::Same, "written again with the same bytes");
}

#[test]
fn what_the_file_holds_is_taken_as_one_step_that_can_be_undone() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    let model = desk.open(&path).model;
    desk.retitle(model, "Mine");
    let before = desk.model(model);
    desk.write(
        "shop.dfd",
        &SHOP.replace("\"Orders\"", "\"Purchases\"").replace("flow save", "actor who \"Customer\"\nflow save"),
    );
    let taken: Taken = desk.ask("takeFile", json!({ "model": model }));
    let answer = taken.answer.unwrap();
    assert_eq!((taken.file.state, answer.history.ahead), (FileStanding::Same, false));
    assert_eq!(answer.history.undo.as_deref(), Some("Take what “shop.dfd” holds"));
    let after = desk.model(model);
    assert_eq!(after.sheet().title, "Shop", "theirs, though mine was another");
    assert_eq!(element(&after, "Purchases"), element(&before, "Orders"), "it is the same store");
    let place = |model: &Model, name: &str| {
        model.placements_of(Subject::Element(element(model, name))).next().map(|placement| placement.at)
    };
    assert_eq!(place(&after, "Web app"), place(&before, "Web app"), "a text without places moves nothing");
    assert!(place(&after, "Customer").is_some(), "what is new gets a place");
    assert_eq!(desk.standing(model), FileStanding::Same);
    let again: Taken = desk.ask("takeFile", json!({ "model": model }));
    assert!(again.answer.is_none(), "there is nothing more to take");
    desk.ask::<Option<Answer>>("undo", json!({ "model": model }));
    assert_eq!(desk.model(model), before);
    assert_eq!(desk.standing(model), FileStanding::Ahead);
}

#[test]
fn decisions_that_the_format_cannot_hold_stay_with_their_threats() {
    let mut desk = Desk::new();
    let shop = drawbridge_notation::read(SHOP).unwrap().model;
    let (shop, _) = drawbridge_formats::write(&shop, drawbridge_formats::Format::ThreatDragon2).unwrap();
    let path = desk.write("shop.json", &String::from_utf8(shop).unwrap());
    let snapshot = desk.open(&path);
    let (model, threat) = (snapshot.model, snapshot.suggestions[0].clone());
    let edit = json!({
        "type": "decide", "id": "o0000000000000001", "key": threat.key, "title": threat.title, "status": "accept",
        "reason": "Small", "owner": "Ada", "expires": "2027-01-01", "severity": null, "author": "", "time": "",
    });
    desk.edit(model, &serde_json::from_value(edit).unwrap());
    desk.ask::<SaveOutcome>("saveFile", json!({ "model": model }));
    desk.write("shop.json", &desk.read("shop.json").replace("Web app", "Shop app"));
    desk.ask::<Taken>("takeFile", json!({ "model": model }));
    let after = desk.model(model);
    assert!(after.elements().any(|element| element.name == "Shop app"));
    let decision = after.decisions().next().expect("it stayed");
    assert_eq!((&decision.key, decision.reason.as_str()), (&threat.key, "Small"));
}

#[test]
fn what_was_drawn_here_is_known_again_in_a_foreign_file() {
    for (name, text) in [("shop.dfd", SHOP.to_owned()), ("shop.json", dragon("Web app"))] {
        let mut desk = Desk::new();
        let path = desk.write(name, &text);
        let snapshot = desk.open(&path);
        let (model, diagram) = (snapshot.model, snapshot.drawing.unwrap().diagram);
        let at = json!({ "x": 4000, "y": 4000, "w": 480, "h": 240 });
        let add = json!({
            "type": "addElement", "id": "e0000000000000001", "kind": "store", "name": "Archive", "component": null,
            "diagram": diagram, "at": at,
        });
        desk.edit(model, &serde_json::from_value(add).unwrap());
        assert!(is_saved(&desk.save(model)));
        desk.write(name, &desk.read(name).replace("Web app", "Shop app"));
        desk.ask::<Taken>("takeFile", json!({ "model": model }));
        let after = desk.model(model);
        assert_eq!(element(&after, "Archive").as_str(), "e0000000000000001", "{name}");
        assert_eq!(element(&after, "Shop app"), element(&Model::from_records(snapshot.records), "Web app"), "{name}");
        let mut numbers: Vec<_> = after.elements().map(|element| element.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), after.elements().count(), "{name}: every number once");
    }
}

#[test]
fn remarks_of_a_text_are_not_lost_unseen() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", &format!("# By the sales team\n{SHOP}"));
    let model = desk.open(&path).model;
    desk.retitle(model, "Shop 2");
    assert!(matches!(desk.save(model), SaveOutcome::WouldLose { name, .. } if name == "shop.dfd"));
    assert!(desk.read("shop.dfd").starts_with("# By"));
    assert!(is_saved(&desk.save_over(model)));
    desk.retitle(model, "Shop #3");
    assert!(is_saved(&desk.save(model)), "a sharp within quotes is no remark");
}

#[test]
fn a_lost_file_is_shown_written_anew_or_given_up() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    let model = desk.open(&path).model;
    fs::remove_file(&path).unwrap();
    assert_eq!(desk.standing(model), FileStanding::Lost);
    let lost: Vec<ModelId> = desk.ask("lostFiles", json!({ "models": [model] }));
    assert_eq!(lost, [model]);
    assert_eq!(desk.save(model), SaveOutcome::Lost { name: "shop.dfd".into() });
    let failure = desk.try_call("takeFile", json!({ "model": model })).unwrap_err();
    assert_eq!((failure.code, failure.message.as_str()), (Code::Input, "shop.dfd is not there any more."));
    assert!(desk.ask::<Snapshot>("openModel", json!({ "model": model })).file.is_some(), "the model opens");
    assert!(is_saved(&desk.save_over(model)));
    assert!(path.exists());
    assert_eq!(desk.ask::<Vec<ModelId>>("lostFiles", json!({ "models": [model] })), []);
}

#[test]
fn the_same_file_leads_to_the_same_model_by_every_way_and_after_every_change() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    fs::create_dir(desk.path("sub")).unwrap();
    symlink(&path, desk.path("link.dfd")).unwrap();
    let model = desk.open(&path).model;
    for way in ["sub/../shop.dfd", "link.dfd"] {
        let path = desk.path(way);
        assert_eq!(desk.open(&path).model, model, "{way}");
    }
    desk.write("shop.dfd", &SHOP.replace("Orders", "Purchases"));
    let again = desk.open(&path);
    assert_eq!((again.model, again.file.unwrap().state), (model, FileStanding::ChangedOutside));
    desk.write("shop.dfd", "no model at all");
    assert_eq!(desk.open(&path).model, model, "what is damaged outside is still here");
    desk.ask::<Value>("deleteModel", json!({ "model": model }));
    assert_eq!(desk.open(&path).model, model);
    let home: Value = desk.ask("home", json!({ "shelf": "bin" }));
    assert_eq!(home["models"], json!([]), "it came out of the bin");
    assert!(is_saved(&desk.save_over(model)));
    assert!(desk.path("link.dfd").is_symlink());
}

#[test]
fn one_file_is_never_the_file_of_two_models_in_use() {
    let mut desk = Desk::new();
    let path = desk.write("shop.dfd", SHOP);
    let first = desk.open(&path).model;
    let second = desk.ask::<Snapshot>("newModel", json!({ "title": "Second" })).model;
    let failure = desk.bind(second, "shop.dfd", "dfd").unwrap_err();
    assert_eq!(failure.message, "shop.dfd is the file of the model “Shop”.");
    assert_eq!(desk.read("shop.dfd"), SHOP);
    desk.ask::<Value>("deleteModel", json!({ "model": first }));
    assert!(is_saved(&desk.bind(second, "shop.dfd", "dfd").unwrap().unwrap()));
    assert_eq!(desk.open(&path).model, second);
}

#[test]
fn a_file_that_cannot_be_written_stays_and_the_page_learns_no_path() {
    let mut desk = Desk::new();
    fs::create_dir(desk.path("sub")).unwrap();
    let path = desk.write("sub/shop.dfd", SHOP);
    let model = desk.open(&path).model;
    desk.retitle(model, "Shop 2");
    fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
    let failure = desk.try_call("saveFile", json!({ "model": model })).unwrap_err();
    assert_eq!(failure.code, Code::CannotWrite);
    assert!(failure.message.contains("shop.dfd") && failure.hint.is_some(), "{failure:?}");
    let folder = desk.folder.path().display().to_string();
    assert!(!format!("{failure:?}").contains(&folder), "{failure:?}");
    assert_eq!(desk.read("sub/shop.dfd"), SHOP);
    assert_eq!(desk.standing(model), FileStanding::Ahead, "it can be tried again");
    fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
    assert!(is_saved(&desk.save(model)));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    fs::remove_dir_all(desk.path("sub")).unwrap();
    let failure = desk.try_call("saveFile", json!({ "model": model, "over": "mine" })).unwrap_err();
    assert_eq!((failure.code, failure.message.contains(&folder)), (Code::CannotWrite, false), "{failure:?}");
    let failure = desk.app().open_path(&path).map(|snapshot| snapshot.file.unwrap().state);
    assert_eq!(failure, Ok(FileStanding::Lost), "the model is still here");
}

#[test]
fn edits_of_two_models_do_not_meet() {
    let mut desk = Desk::new();
    let new = |desk: &mut Desk, title: &str| desk.ask::<Snapshot>("newModel", json!({ "title": title })).model;
    let (one, two) = (new(&mut desk, "One"), new(&mut desk, "Two"));
    for round in 0..3 {
        for (model, name) in [(one, "One"), (two, "Two")] {
            let answer = desk.retitle(model, &format!("{name} {round}"));
            assert_eq!((answer.model, answer.revision), (model, round + 1));
        }
    }
    let undone: Answer = desk.ask("undo", json!({ "model": one }));
    assert_eq!(undone.model, one);
    assert_eq!((desk.model(one).sheet().title.as_str(), desk.model(two).sheet().title.as_str()), ("One 1", "Two 2"));
    desk.ask::<Value>("closeModel", json!({ "model": one }));
    assert_eq!(desk.retitle(two, "Two 3").revision, 4, "the other stays open as it is");
    let again: Snapshot = desk.ask("openModel", json!({ "model": one }));
    assert_eq!((again.revision, again.history.redo.is_some()), (0, true), "loaded anew, with its history");
}

#[test]
fn tabs_are_kept_and_those_that_are_gone_are_not() {
    let mut desk = Desk::new();
    let models: Vec<ModelId> =
        (0..3).map(|title| desk.ask::<Snapshot>("newModel", json!({ "title": title.to_string() })).model).collect();
    desk.ask::<Value>("setTabs", json!({ "models": models, "current": models[2] }));
    desk.ask::<Value>("deleteModel", json!({ "model": models[2] }));
    desk.restart();
    let start: Start = desk.ask("start", json!({}));
    assert_eq!((start.tabs.models, start.tabs.current), (models[..2].to_vec(), None));
    desk.ask::<Value>("setTabs", json!({ "models": [models[1]], "current": models[1] }));
    let start: Start = desk.ask("start", json!({}));
    assert_eq!((start.tabs.models, start.tabs.current), (vec![models[1]], Some(models[1])));
}

#[test]
fn opening_tells_its_steps_and_stops_at_each_without_a_trace() {
    for at in 0..4 {
        let mut desk = Desk::new();
        let path = desk.write("shop.dfd", SHOP);
        *desk.stop_at.lock().unwrap() = Some(at);
        *desk.next.0.lock().unwrap() = Some(path.clone());
        let opened: Value = desk.ask("openFile", json!({}));
        // What is kept already is shown: the last step is its drawing.
        assert_eq!(opened.is_null(), at < 3, "stopped at {at}");
        let home: Value = desk.ask("home", json!({ "shelf": "present" }));
        assert_eq!(home["models"].as_array().unwrap().len(), usize::from(at == 3), "stopped at {at}");
        let told = std::mem::take(&mut *desk.heard.lock().unwrap());
        assert!(matches!(told.last(), Some(Message::Progress { of: 0, .. })), "the end is told: {told:?}");
        *desk.stop_at.lock().unwrap() = None;
        assert_eq!(desk.open(&path).title(), "Shop", "the next try is not stopped");
    }
}

#[test]
fn nothing_is_stopped_where_nothing_is_under_way() {
    let mut desk = Desk::new();
    let cancelled: Value = desk.ask("cancel", json!({}));
    assert_eq!(cancelled, json!({ "stopped": false }));
    let path = desk.write("shop.dfd", SHOP);
    assert_eq!(desk.open(&path).title(), "Shop");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    /// What is saved and opened elsewhere is the same model, and taking it back changes nothing.
    #[test]
    fn a_saved_model_is_the_same_elsewhere_and_has_nothing_to_take(seed: u64) {
        let mut desk = Desk::new();
        let model = desk.ask::<Snapshot>("openSample", json!({})).model;
        let mut choices = Choices::new(seed);
        for _ in 0..25 {
            let edit = edit(&desk.model(model), &mut choices);
            drop(desk.try_call("edit", json!({ "model": model, "edit": edit, "mark": null })));
        }
        prop_assert!(is_saved(&desk.bind(model, "a.drawbridge", "drawbridge").unwrap().unwrap()));
        let saved = desk.model(model);
        let mut other = Desk::new();
        let opened = other.open(&desk.path("a.drawbridge")).model;
        prop_assert!(other.model(opened) == saved, "{:?}", Diff::between(&saved, &other.model(opened)));
        for name in ["a.drawbridge", "a.dfd", "a.json"] {
            let format = match name { "a.dfd" => "dfd", "a.json" => "threatDragon", _ => "drawbridge" };
            desk.bind(model, name, format).unwrap();
            // The same bytes in another order of lines, as it were: the file counts as changed and says the same.
            let mut text = desk.read(name);
            text.push('\n');
            desk.write(name, &text);
            let taken: Taken = desk.ask("takeFile", json!({ "model": model }));
            prop_assert!(taken.answer.is_none(), "{}: {:?}", name, taken.answer.map(|answer| answer.diff));
        }
    }
}

trait Titled {
    fn title(&self) -> &str;
}

impl Titled for Snapshot {
    fn title(&self) -> &str {
        let sheet = self.records.iter().find_map(|record| match record {
            Record::Sheet(sheet) => Some(sheet.title.as_str()),
            _ => None,
        });
        sheet.unwrap_or_default()
    }
}
