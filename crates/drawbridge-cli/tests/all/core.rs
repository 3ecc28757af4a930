//! The core of a window: the binary behind a pipe, spoken with as the window speaks.

use crate::models::SHOP;
use crate::run::{Desk, binary, text};
use drawbridge_link::{ARGUMENT, ToCore, ToWindow, VERSION};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, ExitStatus, Stdio};

/// A core, and what the test says to it and hears of it.
struct Core {
    child: Child,
    input: Option<ChildStdin>,
    output: ChildStdout,
    calls: u32,
    messages: Vec<Value>,
}

impl Core {
    fn start(desk: &Desk, file: Option<&Path>) -> Self {
        let mut command = desk.command(binary().as_ref());
        command.arg(ARGUMENT).arg(desk.path("workspace.db")).args(file);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take(), child.stdout.take().unwrap());
        let mut core = Self { child, input, output, calls: 0, messages: Vec::new() };
        assert_eq!(core.hear(), ToWindow::Ready(VERSION.to_owned()));
        core
    }

    fn tell(&mut self, what: &ToCore) {
        what.write(self.input.as_mut().unwrap()).unwrap();
    }

    fn hear(&mut self) -> ToWindow {
        ToWindow::read(&mut self.output).unwrap().expect("the core goes on")
    }

    fn ask(&mut self, name: &str, request: &Value) -> u32 {
        self.calls += 1;
        let number = self.calls;
        self.tell(&ToCore::Call { number, name: name.to_owned(), request: request.to_string() });
        number
    }

    /// The outcome of a call; messages on the way are kept.
    fn outcome(&mut self, wanted: u32) -> Result<Value, Value> {
        loop {
            match self.hear() {
                ToWindow::Answer { number, text } if number == wanted => {
                    return Ok(serde_json::from_str(&text).unwrap());
                }
                ToWindow::Failed { number, text } if number == wanted => {
                    return Err(serde_json::from_str(&text).unwrap());
                }
                ToWindow::Message(text) => self.messages.push(serde_json::from_str(&text).unwrap()),
                other => panic!("{other:?} while call {wanted} was waited for"),
            }
        }
    }

    fn call(&mut self, name: &str, request: &Value) -> Result<Value, Value> {
        let number = self.ask(name, request);
        self.outcome(number)
    }

    /// Ends the window's side, and waits for the core's end.
    fn leave(mut self) -> ExitStatus {
        self.input = None;
        self.child.wait().unwrap()
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        // Both fail only where the core has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_answers_calls_in_order_and_ends_with_the_window() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    let mut core = Core::start(&desk, Some(&desk.path("shop.dfd")));
    let start = core.call("start", &json!({})).unwrap();
    let model = start["open"].clone();
    assert!(model.is_string(), "the file of the start is open: {start}");
    let (first, second) = (core.ask("openModel", &json!({ "model": model })), core.ask("models", &json!({})));
    assert_eq!(core.outcome(first).unwrap()["model"], model);
    assert_eq!(core.outcome(second).unwrap().as_array().unwrap().len(), 1);
    assert_eq!(core.leave().code(), Some(0));
}

#[test]
fn a_call_that_makes_no_sense_fails_and_the_core_goes_on() {
    let desk = Desk::new();
    let mut core = Core::start(&desk, None);
    assert_eq!(core.call("noSuchCommand", &json!({})).unwrap_err()["code"], "usage");
    core.calls += 1;
    let number = core.calls;
    core.tell(&ToCore::Call { number, name: "models".into(), request: "{".into() });
    assert_eq!(core.outcome(number).unwrap_err()["code"], "usage");
    assert_eq!(core.call("models", &json!({})).unwrap(), json!([]));
}

#[test]
fn dialogs_are_the_windows() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    let mut core = Core::start(&desk, None);
    let cancelled = core.ask("openFile", &json!({}));
    assert_eq!(core.hear(), ToWindow::AskOpen);
    core.tell(&ToCore::Chosen(None));
    assert_eq!(core.outcome(cancelled).unwrap(), Value::Null);
    let chosen = core.ask("openFile", &json!({}));
    assert_eq!(core.hear(), ToWindow::AskOpen);
    core.tell(&ToCore::Chosen(Some(desk.path("shop.dfd"))));
    assert!(core.outcome(chosen).unwrap()["model"].is_string());
    // A window that ends while its dialog is open has cancelled.
    core.ask("openFile", &json!({}));
    assert_eq!(core.hear(), ToWindow::AskOpen);
    assert_eq!(core.leave().code(), Some(0));
}

#[test]
fn a_file_from_outside_is_told_as_a_message() {
    let desk = Desk::new().with("shop.dfd", SHOP).with("broken.dfd", "process {");
    let mut core = Core::start(&desk, None);
    core.tell(&ToCore::Open(desk.path("shop.dfd")));
    core.tell(&ToCore::Open(desk.path("broken.dfd")));
    assert_eq!(core.call("models", &json!({})).unwrap().as_array().unwrap().len(), 1);
    let is_over = |message: &&Value| message["type"] != "progress" || message["of"] == 0;
    let told: Vec<&Value> = core.messages.iter().filter(is_over).map(|message| &message["type"]).collect();
    assert_eq!(told, ["progress", "opened", "progress", "openFailed"], "each after the end of its work");
}

#[test]
fn what_stops_work_does_not_wait_behind_it() {
    let desk = Desk::new();
    let mut core = Core::start(&desk, None);
    // The core is at a call until its dialog is answered.
    let at_work = core.ask("openFile", &json!({}));
    assert_eq!(core.hear(), ToWindow::AskOpen);
    assert_eq!(core.call("cancel", &json!({})).unwrap(), json!({ "stopped": false }), "a dialog is no work");
    core.tell(&ToCore::Chosen(None));
    assert_eq!(core.outcome(at_work).unwrap(), Value::Null);
}

#[test]
fn the_next_core_waits_for_one_that_is_about_to_leave() {
    let desk = Desk::new();
    let first = Core::start(&desk, None);
    let mut next = Core::start(&desk, None);
    let start = next.ask("start", &json!({}));
    assert_eq!(first.leave().code(), Some(0));
    assert_eq!(next.outcome(start).unwrap()["workspace"]["type"], "ready");
}

#[test]
fn a_core_beside_another_can_read() {
    let desk = Desk::new();
    let mut first = Core::start(&desk, None);
    first.call("newModel", &json!({ "title": "One" })).unwrap();
    let mut second = Core::start(&desk, None);
    assert_eq!(second.call("start", &json!({})).unwrap()["workspace"]["type"], "readOnly");
    assert_eq!(second.call("models", &json!({})).unwrap().as_array().unwrap().len(), 1);
}

/// A model in which some threats are suggested at many places: nine services call one across a boundary.
fn many_places() -> String {
    let callers: String = (1..10).map(|number| format!("process p{number} \"Service {number}\"\n")).collect();
    let calls: String = (1..10).map(|number| format!("flow f{number}: p{number} -> hub \"Call {number}\"\n")).collect();
    format!("model \"Many\"\n{callers}boundary b \"Inside\" {{\n process hub \"Hub\"\n}}\n{calls}")
}

#[test]
fn the_window_tells_the_threats_that_the_command_line_tells() {
    let desk = Desk::new().with("many.dfd", &many_places());
    let mut core = Core::start(&desk, Some(&desk.path("many.dfd")));
    let model = core.call("start", &json!({})).unwrap()["open"].clone();
    let (mut tiers, mut unfolded) = (Vec::new(), 0);
    for tier in ["five", "thirty", "full"] {
        let mut listed = BTreeMap::new();
        let take = |outcomes: &Value, listed: &mut BTreeMap<String, u64>| {
            for gone in outcomes["vanished"].as_array().into_iter().flatten() {
                listed.remove(gone.as_str().unwrap());
            }
            for list in ["appeared", "changed"].map(|name| &outcomes[name]) {
                for row in list.as_array().into_iter().flatten() {
                    listed.insert(row["key"].as_str().unwrap().to_owned(), row["alike"].as_u64().unwrap());
                }
            }
        };
        core.call("setTier", &json!({ "model": model, "tier": tier })).unwrap();
        let snapshot = core.call("openModel", &json!({ "model": model })).unwrap();
        take(&json!({ "appeared": snapshot["suggestions"] }), &mut listed);
        let counted = listed.len() as u64 + listed.values().sum::<u64>();
        while let Some((key, _)) = listed.clone().iter().find(|(_, alike)| **alike > 0) {
            let answer = core.call("unfold", &json!({ "model": model, "key": key })).unwrap();
            take(&answer["outcomes"], &mut listed);
            unfolded += 1;
        }
        assert_eq!(counted, listed.len() as u64, "the count told the left out ones too");
        tiers.push((tier, listed.into_keys().collect::<Vec<_>>()));
    }
    assert!(unfolded > 0, "there is a group to unfold");
    assert_eq!(core.leave().code(), Some(0));
    let workspace = desk.path("workspace.db").display().to_string();
    for (tier, window) in tiers {
        let told = desk.json(0, &["threats", "workspace:Many", "--workspace", &workspace, "--tier", tier]);
        let mut told: Vec<&str> = told["threats"].as_array().unwrap().iter().map(|one| text(one, "/key")).collect();
        told.sort_unstable();
        assert_eq!(window, told, "{tier}");
    }
}
