//! The home screen's commands: systems, models in the list, who the author is.

#[expect(dead_code, reason = "the window of the tests can do more than a home screen asks")]
mod window;

use drawbridge_app::wire::{Home, ModelSummary};
use serde_json::{Value, json};
use window::Window;

fn home(window: &mut Window, shelf: &str) -> Home {
    serde_json::from_value(call(window, "home", json!({ "shelf": shelf }))).expect("the answer reads back")
}

fn call(window: &mut Window, name: &str, request: Value) -> Value {
    window.call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure}"))
}

fn fields(name: &str) -> Value {
    json!({ "name": name, "owner": "Sales", "contact": "", "links": [], "criticality": "high", "tier": null,
            "due": "2027-01-31" })
}

#[test]
fn systems_are_entered_changed_marked_archived_and_removed() {
    let mut window = Window::new();
    let shop = call(&mut window, "addSystem", fields("Shop"));
    let id = &shop["id"];
    let edited = call(&mut window, "editSystem", json!({ "system": id, "fields": fields("Web shop") }));
    assert_eq!((&edited["name"], &edited["created"]), (&json!("Web shop"), &shop["created"]));
    let marked = call(&mut window, "considerSystem", json!({ "system": id, "why": "" }));
    let author = call(&mut window, "start", json!({}))["author"].clone();
    assert_eq!(marked["considered"], json!({ "by": author, "at": "2026-11-24T08:00:00Z", "why": "" }));
    assert_eq!(home(&mut window, "present").systems.len(), 1);
    call(&mut window, "keepSystem", json!({ "system": id, "keep": "archived" }));
    assert_eq!((home(&mut window, "present").systems.len(), home(&mut window, "archive").systems.len()), (0, 1));
    call(&mut window, "removeSystem", json!({ "system": id }));
    assert!(home(&mut window, "archive").systems.is_empty());
    assert!(window.call("removeSystem", json!({ "system": id })).is_err());
}

#[test]
fn a_row_carries_what_the_list_shows_and_follows_every_change() {
    let mut window = Window::new();
    let system = call(&mut window, "addSystem", fields("Shop"))["id"].clone();
    window.open_sample();
    let model = window.model();
    let filed = json!({ "model": model, "system": system, "tier": "five", "due": null });
    call(&mut window, "fileModel", filed);
    let row = |window: &mut Window| -> ModelSummary { home(window, "present").models.remove(0) };
    let first = row(&mut window);
    assert_eq!((first.owner.as_str(), first.due.as_deref()), ("Sales", Some("2027-01-31")), "those of the system");
    let open = first.open.expect("an open model is counted when the list is asked for");
    assert!(open.critical + open.high + open.medium > 0, "{open:?}");
    assert!(first.elements > 3 && first.flows > 3, "{first:?}");
    assert_eq!(home(&mut window, "present").uncounted, 0);

    assert_eq!(first.own_due, None, "it has no day of its own");

    let listed =
        |window: &mut Window| serde_json::from_value::<Vec<ModelSummary>>(call(window, "models", json!({}))).unwrap();
    let element = window.replica().elements().next().unwrap().id;
    window.edit(&drawbridge_model::Edit::Remove { subjects: vec![drawbridge_model::Subject::Element(element)] });
    let changed = listed(&mut window).remove(0);
    assert_eq!((changed.elements, changed.open), (first.elements - 1, None), "an edit makes the count out of date");
    let counted = row(&mut window);
    assert!(counted.open.is_some() && counted.open != first.open, "{counted:?}");

    window.undo();
    window.restart();
    let again = row(&mut window);
    assert_eq!((again.elements, again.open), (first.elements, first.open));
}

#[test]
fn models_that_nobody_opened_are_counted_a_few_at_a_time() {
    let mut window = Window::new();
    for number in 0..12 {
        call(&mut window, "newModel", json!({ "title": format!("Model {number}") }));
    }
    // A fresh application holds no session.
    window.open_sample();
    window.restart();
    assert_eq!(home(&mut window, "present").uncounted, 12);
    let waiting: Vec<Value> = (0..3).map(|_| call(&mut window, "countThreats", json!({}))["waiting"].clone()).collect();
    assert_eq!(waiting, [7, 2, 0]);
    assert_eq!(home(&mut window, "present").uncounted, 0);
}

#[test]
fn models_in_the_archive_are_counted_too() {
    let mut window = Window::new();
    window.open_sample();
    let model = window.model();
    call(&mut window, "keepModel", json!({ "model": model, "keep": "archived" }));
    window.restart();
    let element = window.replica().elements().next().unwrap().id;
    window.edit(&drawbridge_model::Edit::Remove { subjects: vec![drawbridge_model::Subject::Element(element)] });
    window.restart();
    let counted = call(&mut window, "countThreats", json!({ "shelf": "archive" }));
    assert_eq!((counted["models"].as_array().map(Vec::len), &counted["waiting"]), (Some(1), &json!(0)));
    assert!(home(&mut window, "archive").models[0].open.is_some());
}

#[test]
fn a_model_is_renamed_copied_archived_deleted_and_brought_back() {
    let mut window = Window::new();
    window.open_sample();
    let model = window.model();
    let renamed = call(&mut window, "renameModel", json!({ "model": model, "title": " Till " }));
    assert_eq!(renamed["title"], "Till");
    let snapshot = window.snapshot();
    assert!(snapshot.history.undo.is_some_and(|words| words.contains("Till")), "renaming can be undone");
    let copy = call(&mut window, "duplicateModel", json!({ "model": model, "title": "Copy" }))["id"].clone();
    call(&mut window, "renameModel", json!({ "model": copy, "title": "Second" }));
    assert!(window.call("renameModel", json!({ "model": copy, "title": "  " })).is_err());
    let titles = |window: &mut Window, shelf| {
        let mut titles: Vec<String> = home(window, shelf).models.into_iter().map(|model| model.title).collect();
        titles.sort();
        titles
    };
    assert_eq!(titles(&mut window, "present"), ["Second", "Till"]);
    call(&mut window, "keepModel", json!({ "model": copy, "keep": "archived" }));
    assert_eq!(
        (titles(&mut window, "present"), titles(&mut window, "archive")),
        (vec!["Till".into()], vec!["Second".into()])
    );
    call(&mut window, "keepModel", json!({ "model": copy, "keep": "inUse" }));
    call(&mut window, "deleteModel", json!({ "model": copy }));
    assert_eq!(titles(&mut window, "bin"), ["Second"]);
    call(&mut window, "restoreModel", json!({ "model": copy }));
    assert_eq!(titles(&mut window, "present"), ["Second", "Till"]);
    assert!(window.call("purgeModel", json!({ "model": copy })).is_err(), "only the bin is emptied");
    call(&mut window, "deleteModel", json!({ "model": copy }));
    call(&mut window, "purgeModel", json!({ "model": copy }));
    assert!(titles(&mut window, "bin").is_empty());
}

#[test]
fn the_author_is_set_and_stands_under_what_is_done() {
    let mut window = Window::new();
    let set = call(&mut window, "setAuthor", json!({ "name": " Ada  Lovelace " }));
    assert_eq!(set, json!({ "name": "Ada Lovelace", "from": "setting" }));
    window.open_sample();
    assert_eq!(home(&mut window, "present").models[0].changed_by, "Ada Lovelace");
    window.restart();
    let start = call(&mut window, "start", json!({}));
    assert_eq!((&start["author"], &start["authorFrom"]), (&json!("Ada Lovelace"), &json!("setting")));
    let found = call(&mut window, "setAuthor", json!({ "name": "" }));
    assert!(found["from"] != "setting" && found["name"] != "unknown", "{found}");
}

#[test]
fn small_pictures_are_kept_until_their_model_changes() {
    let mut window = Window::new();
    window.open_sample();
    let model = window.model();
    let ask = json!({ "models": [model, "m0000000000000000"] });
    let first = call(&mut window, "thumbnails", ask.clone());
    assert_eq!(first.as_array().map(Vec::len), Some(1), "a model that is gone is left out");
    let picture = first[0]["svg"].as_str().unwrap().to_owned();
    assert!(picture.starts_with("<g><path class=\"db-border\"") && picture.len() < 4_096, "{picture}");
    window.restart();
    assert_eq!(call(&mut window, "thumbnails", ask.clone()), first);
    let element = window.replica().elements().next().unwrap().id;
    window.edit(&drawbridge_model::Edit::Remove { subjects: vec![drawbridge_model::Subject::Element(element)] });
    let changed = call(&mut window, "thumbnails", ask.clone());
    assert_ne!(changed, first);
    window.undo();
    assert_eq!(call(&mut window, "thumbnails", ask), first);
    let empty = call(&mut window, "newModel", json!({ "title": "Empty" }))["model"].clone();
    assert_eq!(call(&mut window, "thumbnails", json!({ "models": [empty] }))[0]["svg"], "");
}
