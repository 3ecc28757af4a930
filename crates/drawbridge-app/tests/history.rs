//! The history of a model, page by page, and the way back to any step of it.

#[expect(dead_code, reason = "the window of the tests can do more than is asked here")]
mod window;

use drawbridge_app::wire::{Answer, HistoryStep};
use drawbridge_model::{Edit, Subject};
use serde_json::json;
use window::Window;

fn rename(window: &mut Window, name: &str) {
    window.edit(&Edit::Rename { subject: Subject::Model, name: name.into() });
}

fn history(window: &mut Window, before: Option<u32>, count: u32) -> Vec<HistoryStep> {
    let request = json!({ "model": window.model(), "before": before, "count": count });
    let steps = window.call("history", request).expect("it is told");
    serde_json::from_value(steps).expect("the answer reads back")
}

fn jump(window: &mut Window, step: Option<u32>) -> Option<Answer> {
    let request = json!({ "model": window.model(), "step": step });
    let answer = window.call("jumpBack", request).expect("there is a way");
    window.hear(answer)
}

#[test]
fn a_history_is_told_in_pages() {
    let mut window = Window::new();
    window.open_sample();
    (0..7).for_each(|number| rename(&mut window, &format!("Title {number}")));
    let first = history(&mut window, None, 3);
    let rest = history(&mut window, Some(first[2].number), 100);
    let words: Vec<&str> = first.iter().chain(&rest).map(|step| step.words.as_str()).collect();
    assert_eq!(words.len(), 7);
    assert!(words[0].ends_with("Title 6") && words[6].ends_with("Title 0"), "{words:?}");
    assert_eq!(first[0].kinds, ["sheet"]);
    let whole = window.call("history", json!({ "model": window.model() })).unwrap();
    assert_eq!(whole.as_array().unwrap().len(), 7);
}

#[test]
fn going_back_is_one_step_that_can_be_undone() {
    let mut window = Window::new();
    window.open_sample();
    let beginning = window.replica().clone();
    let element = window.replica().elements().next().unwrap().id;
    rename(&mut window, "One");
    let one = window.replica().clone();
    window.edit(&Edit::Remove { subjects: vec![Subject::Element(element)] });
    rename(&mut window, "Three");
    let three = window.replica().clone();
    let steps = history(&mut window, None, 100);
    let answer = jump(&mut window, Some(steps[2].number)).expect("the model changes");
    assert_eq!(window.replica(), &one);
    let undo = answer.history.undo.expect("it can be undone");
    assert!(undo.starts_with("Go back to: Rename") && undo.ends_with("One"), "{undo}");
    assert_eq!(history(&mut window, None, 100).len(), 4, "one step more");
    window.assert_equals_fresh();
    window.undo();
    assert_eq!(window.replica(), &three);
    jump(&mut window, None);
    assert_eq!(window.replica(), &beginning);
    let last = history(&mut window, None, 1)[0].number;
    assert!(jump(&mut window, Some(last)).is_none(), "it is there already");
    window.assert_equals_fresh();
}

#[test]
fn an_undone_step_can_be_gone_to_and_a_dropped_one_cannot() {
    let mut window = Window::new();
    window.open_sample();
    ["One", "Two", "Three"].iter().for_each(|name| rename(&mut window, name));
    let three = window.replica().clone();
    window.undo();
    window.undo();
    let steps = history(&mut window, None, 100);
    assert_eq!(steps[0].state, "undone");
    jump(&mut window, Some(steps[0].number));
    assert_eq!(window.replica(), &three);
    let request = json!({ "model": window.model(), "step": steps[1].number });
    let failure = window.call("jumpBack", request).expect_err("something else was done instead");
    assert!(failure.hint.is_some(), "{failure:?}");
    assert_eq!(history(&mut window, None, 100)[1].state, "dropped");
    let stray = json!({ "model": window.model(), "step": 4_000_000 });
    assert!(window.call("jumpBack", stray).is_err());
}
