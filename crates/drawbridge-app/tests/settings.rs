//! Settings, backups, the move of the workspace, and what the application says of itself.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use drawbridge_app::{App, Code, Dialogs, Failure, Surroundings, call};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// Dialogs that answer with the path that was set, once.
#[derive(Clone, Default)]
struct Next(Arc<Mutex<Option<PathBuf>>>);

impl Dialogs for Next {
    fn open(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().take()
    }

    fn save(&self, _name: &str) -> Option<PathBuf> {
        self.0.lock().unwrap().take()
    }
}

struct Desk {
    app: App,
    next: Next,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let next = Next::default();
        Self { app: start(&folder.path().join("workspace.db"), &next), next, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn choose(&self, name: &str) {
        *self.next.0.lock().unwrap() = Some(self.path(name));
    }

    fn try_call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&mut self.app, name, request)
    }

    fn call(&mut self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure}"))
    }

    fn titles(&mut self) -> Vec<String> {
        let models = self.call("models", json!({}));
        let mut titles: Vec<String> =
            models.as_array().unwrap().iter().map(|model| model["title"].as_str().unwrap().to_owned()).collect();
        titles.sort();
        titles
    }
}

fn start(workspace: &Path, next: &Next) -> App {
    App::open(workspace, Surroundings::real(Box::new(next.clone()), Box::new(|_| {}))).unwrap()
}

#[test]
fn settings_are_kept_and_what_is_left_out_stays() {
    let mut desk = Desk::new();
    let first = desk.call("settings", json!({}));
    assert_eq!(
        (&first["theme"], &first["density"], &first["language"]),
        (&json!("system"), &json!("comfortable"), &json!("en"))
    );
    assert_eq!(first["views"], "");
    desk.call("setSettings", json!({ "theme": "contrast", "views": "{\"left\":240}" }));
    let set = desk.call("setSettings", json!({ "density": "compact", "author": " Ada  L " }));
    assert_eq!(
        (&set["theme"], &set["density"], &set["author"]),
        (&json!("contrast"), &json!("compact"), &json!("Ada L"))
    );
    let Desk { app, next, folder } = desk;
    drop(app);
    let app = start(&folder.path().join("workspace.db"), &next);
    let mut desk = Desk { app, next, folder };
    let again = desk.call("start", json!({}))["settings"].clone();
    assert_eq!(again, set);
    assert_eq!(again["views"], "{\"left\":240}");
    for wrong in [
        json!({ "views": "{" }),
        json!({ "views": format!("\"{}\"", "x".repeat(70_000)) }),
        json!({ "language": "xx" }),
        json!({ "theme": "pink" }),
    ] {
        let failure = desk.try_call("setSettings", wrong).unwrap_err();
        assert_eq!(failure.code, Code::Usage, "{failure:?}");
    }
    assert_eq!(desk.call("settings", json!({})), again, "what is refused changes nothing");
}

#[test]
fn a_backup_is_made_listed_and_restored() {
    let mut desk = Desk::new();
    desk.call("newModel", json!({ "title": "Before" }));
    let made = desk.call("backupNow", json!({ "to": "folder" }));
    assert!(made["place"].as_str().unwrap().contains("by-hand"), "{made}");
    desk.call("newModel", json!({ "title": "After" }));
    let list = desk.call("backups", json!({}));
    let backup = list.as_array().unwrap().iter().find(|backup| backup["why"] == "by-hand").unwrap();
    assert!(backup["bytes"].as_u64().unwrap() > 1_000);
    let time = backup["time"].as_str().unwrap();
    assert!(time.len() == 20 && time.ends_with('Z') && time.matches(':').count() == 2, "{time}");
    let restored = desk.call("restoreBackup", json!({ "which": backup["which"] }));
    assert_eq!((desk.titles(), &restored["models"]), (vec!["Before".to_owned()], &json!(1)));
    desk.call("restoreBackup", json!({ "which": restored["before"] }));
    assert_eq!(desk.titles(), ["After", "Before"], "a restore can be taken back");
    for stray in ["../workspace.db", "/etc/passwd", ""] {
        assert!(desk.try_call("restoreBackup", json!({ "which": stray })).is_err(), "{stray}");
    }
}

#[test]
fn a_backup_goes_to_a_chosen_place_and_comes_back_from_it() {
    let mut desk = Desk::new();
    desk.call("newModel", json!({ "title": "Kept" }));
    assert_eq!(desk.call("backupNow", json!({ "to": "asked" })), Value::Null, "cancelled");
    desk.choose("copy.db");
    assert!(desk.call("backupNow", json!({ "to": "asked" }))["place"].as_str().unwrap().ends_with("copy.db"));
    desk.call("newModel", json!({ "title": "More" }));
    assert_eq!(desk.call("restoreBackup", json!({ "which": null })), Value::Null, "cancelled");
    desk.choose("copy.db");
    desk.call("restoreBackup", json!({ "which": null }));
    assert_eq!(desk.titles(), ["Kept"]);
    std::fs::write(desk.path("no.db"), "no database").unwrap();
    desk.choose("no.db");
    assert!(desk.try_call("restoreBackup", json!({ "which": null })).is_err());
    assert_eq!(desk.titles(), ["Kept"]);
}

#[test]
fn a_workspace_that_is_moved_goes_on_where_it_is() {
    let mut desk = Desk::new();
    let model = desk.call("newModel", json!({ "title": "Moved" }))["model"].clone();
    assert_eq!(desk.call("moveWorkspace", json!({})), Value::Null, "cancelled");
    std::fs::write(desk.path("taken.db"), "").unwrap();
    desk.choose("taken.db");
    assert!(desk.try_call("moveWorkspace", json!({})).is_err(), "something stands there");
    desk.choose("elsewhere.db");
    let moved = desk.call("moveWorkspace", json!({}));
    assert!(moved["place"].as_str().unwrap().ends_with("elsewhere.db"));
    assert!(!desk.path("workspace.db").exists());
    desk.call("renameModel", json!({ "model": model, "title": "Still here" }));
    assert_eq!(desk.titles(), ["Still here"]);
    assert_eq!(desk.call("settings", json!({}))["workspace"], moved["place"]);
    let place = desk.path("elsewhere.db");
    let Desk { app, next, folder } = desk;
    drop(app);
    let mut desk = Desk { app: start(&place, &next), next, folder };
    assert_eq!(desk.titles(), ["Still here"]);
}

#[test]
fn the_application_says_what_it_is_made_of() {
    let about = Desk::new().call("about", json!({}));
    assert_eq!(about["version"], env!("CARGO_PKG_VERSION"));
    assert!(about["sqlite"].as_str().unwrap().starts_with("3."));
    let pack = &about["packs"][0];
    assert_eq!((pack["id"].as_str().unwrap(), pack["hash"].as_str().unwrap().len()), ("core", 64), "{pack}");
}
