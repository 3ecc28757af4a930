//! The first day in the real window, by mouse and by keyboard alone: the sample is opened, a model of ten elements made,
//! questions answered, threats decided, a file written; the process is killed; everything is there again, in the window
//! and in the file.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use std::path::{Path, PathBuf};

use drawbridge_tests::editor::Editor;
use drawbridge_tests::hand::Hand;
use drawbridge_tests::webdriver::{Desktop, Key};
use serde_json::{Value, json};

/// What is drawn: shape, key of the shape, name.
const ELEMENTS: [(&str, char, &str); 10] = [
    ("actor", 'E', "Customer"),
    ("process", 'P', "Web shop"),
    ("process", 'P', "Checkout"),
    ("store", 'S', "Orders"),
    ("process", 'P', "Payments"),
    ("actor", 'E', "Bank"),
    ("actor", 'E', "Staff"),
    ("process", 'P', "Back office"),
    ("store", 'S', "Stock"),
    ("process", 'P', "Mailer"),
];

/// What flows: from, to, name.
const FLOWS: [(&str, &str, &str); 5] = [
    ("Customer", "Web shop", "Browse"),
    ("Web shop", "Checkout", "Basket"),
    ("Checkout", "Orders", "Save order"),
    ("Payments", "Bank", "Charge"),
    ("Staff", "Back office", "Sign in"),
];

#[test]
fn a_first_day_by_mouse() {
    let folder = tempfile::tempdir().unwrap();
    let editor = window(folder.path());
    let hand = Hand::at(&editor);

    hand.click(".way", "Open the sample model").unwrap();
    editor.desktop.find(".drawing .db-element").unwrap();
    hand.click("nav.rail button", "All models").unwrap();
    hand.click("header button", "New model").unwrap();
    editor.desktop.find("dialog[open] input").unwrap();
    hand.type_text("Delivery").unwrap();
    hand.click("dialog[open] button", "Create").unwrap();
    editor.counts("0 elements").unwrap();

    for (number, (shape, _, name)) in ELEMENTS.iter().enumerate() {
        hand.click(&format!("[data-shape={shape}]"), "").unwrap();
        let (column, row) = (number % 5, number / 5);
        let share = |step: usize, first: f64, by: f64| first + by * f64::from(u8::try_from(step).unwrap());
        hand.click_at(editor.on_canvas(share(column, 0.1, 0.2), share(row, 0.32, 0.45)).unwrap()).unwrap();
        hand.name_it(name).unwrap();
    }
    editor.counts("10 elements · 0 flows").unwrap();
    // The tool for flows stays in hand, since one flow follows another.
    hand.click("[data-shape=flow]", "").unwrap();
    for (from, to, name) in FLOWS {
        hand.drag(middle(&editor, from), middle(&editor, to)).unwrap();
        hand.name_it(name).unwrap();
    }
    editor.counts("10 elements · 5 flows").unwrap();
    hand.click("[role=toolbar] button", "Select").unwrap();
    hand.click_at(editor.on_canvas(0.03, 0.95).unwrap()).unwrap();

    for _ in 0..3 {
        let question = question(&editor);
        a_question_is_read(&editor);
        hand.click("[data-question] .answers button", "").unwrap();
        settled(&editor, &question);
    }
    for reason in ["Parameterised queries since spring", "Signed by the bank's own terminal"] {
        let before = decided(&editor);
        hand.click("article.card:not(.done) footer button", "Mitigate").unwrap();
        editor.desktop.find(".decide textarea").unwrap();
        hand.type_text(reason).unwrap();
        hand.click(".decide button", "Decide").unwrap();
        until_decided(&editor, before + 1);
    }

    hand.click("header.top button", "Export").unwrap();
    hand.click("[role=menuitem]", "Save the file").unwrap();
    let counted = hand.counted();
    everything_is_there_again(editor, folder.path(), "by mouse", &counted);
}

#[test]
fn a_first_day_by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let editor = window(folder.path());
    let hand = Hand::at(&editor);

    hand.go(&[Key::Tab], ".way").unwrap();
    hand.press(&[Key::Enter]).unwrap();
    editor.desktop.find(".drawing .db-element").unwrap();
    hand.press(&[Key::Control, Key::Char('n')]).unwrap();
    editor.desktop.find("dialog[open] input").unwrap();
    hand.type_text("Delivery").unwrap();
    hand.press(&[Key::Enter]).unwrap();
    editor.counts("0 elements").unwrap();

    hand.go(&[Key::F6], ".canvas-clip").unwrap();
    for (number, (_, key, name)) in ELEMENTS.iter().enumerate() {
        hand.press(&[Key::Alt, Key::Shift, Key::Char(*key)]).unwrap();
        hand.name_it(name).unwrap();
        editor.counts(&format!("{} element", number + 1)).unwrap();
    }
    // Flows are drawn without drawing: in the table below the canvas.
    hand.go(&[Key::F6], "[data-region=bottom] *").unwrap();
    hand.go(&[Key::Tab], "[data-region=bottom] .seg button:nth-child(2)").unwrap();
    hand.press(&[Key::Enter]).unwrap();
    hand.go(&[Key::Tab], "[data-region=bottom] button[aria-expanded]").unwrap();
    hand.press(&[Key::Enter]).unwrap();
    hand.go(&[Key::Tab], "form select:first-of-type").unwrap();
    for (number, (from, to, name)) in FLOWS.iter().enumerate() {
        a_list_forgets_what_was_typed(&editor);
        hand.type_text(first_word(from)).unwrap();
        hand.press(&[Key::Tab]).unwrap();
        hand.type_text(first_word(to)).unwrap();
        hand.press(&[Key::Tab]).unwrap();
        hand.type_text(name).unwrap();
        hand.press(&[Key::Enter]).unwrap();
        editor.counts(&format!("10 elements · {} flow", number + 1)).unwrap();
        // The line stands ready for the next one.
        let ready = "return document.activeElement?.matches('form select:first-of-type') === true";
        editor.desktop.wait_for("the next line", ready, ()).unwrap();
    }
    hand.press(&[Key::Escape]).unwrap();

    // What is selected says what is listed: nothing selected lists all.
    hand.go(&[Key::F6], ".canvas-clip").unwrap();
    hand.press(&[Key::Escape]).unwrap();
    hand.go(&[Key::F6], "[data-region=inspector] *").unwrap();
    let reached = "return document.activeElement?.matches('article[data-question]') === true";
    for _ in 0..3 {
        let question = question(&editor);
        // One card is a stop of Tab; the arrows, Home and End go to the others.
        hand.go(&[Key::Tab], "[data-region=inspector] article").unwrap();
        hand.press(&[Key::Home]).unwrap();
        editor.desktop.wait_for("the question to be reached", reached, ()).unwrap();
        hand.go(&[Key::Tab], "[data-question] .answers button").unwrap();
        hand.press(&[Key::Enter]).unwrap();
        settled(&editor, &question);
    }
    for reason in ["Parameterised queries since spring", "Signed by the bank's own terminal"] {
        let before = decided(&editor);
        hand.go(&[Key::Tab], "[data-region=inspector] article").unwrap();
        hand.go(&[Key::Down], "article.card:not(.done)").unwrap();
        hand.press(&[Key::Char('m')]).unwrap();
        editor.desktop.find(".decide textarea").unwrap();
        hand.type_text(reason).unwrap();
        hand.press(&[Key::Control, Key::Enter]).unwrap();
        until_decided(&editor, before + 1);
    }

    hand.press(&[Key::Control, Key::Char('s')]).unwrap();
    let counted = hand.counted();
    assert!(counted.starts_with("0 clicks"), "{counted}");
    everything_is_there_again(editor, folder.path(), "by keyboard", &counted);
}

/// A window as after a fresh installation; its dialogs can be answered.
fn window(folder: &Path) -> Editor {
    Editor::of(Desktop::in_folder(folder).heard().start().unwrap()).unwrap()
}

/// Waits as long as a list takes letters for the rest of a word: a person is slower than that.
fn a_list_forgets_what_was_typed(editor: &Editor) {
    pass(editor, "the list to forget", 1200);
}

/// Waits until a second click is no double click any more: whoever reads a question is slower than that.
fn a_question_is_read(editor: &Editor) {
    pass(editor, "the time of a double click", 800);
}

/// Lets time pass by the clock of the page, in milliseconds.
fn pass(editor: &Editor, what: &str, time: u32) {
    let now: f64 = editor.desktop.execute("return performance.now()", ()).unwrap();
    let script = "return performance.now() - arguments[0] > arguments[1]";
    editor.desktop.wait_for(what, script, (now, time)).unwrap();
}

/// What is typed to choose in a list: a space would open it.
fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

fn middle(editor: &Editor, name: &str) -> (i32, i32) {
    let kinds = [("actor", "External entity"), ("process", "Process"), ("store", "Data store")];
    let shape = ELEMENTS.iter().find(|(_, _, element)| *element == name).unwrap().0;
    let kind = kinds.iter().find(|(word, _)| *word == shape).unwrap().1;
    editor.middle(&format!("{kind} {name}")).unwrap()
}

/// The first question that is asked.
fn question(editor: &Editor) -> String {
    let script = "return document.querySelector('[data-question]')?.dataset.question";
    editor.desktop.wait_for("a question", script, ()).unwrap().as_str().unwrap().to_owned()
}

fn settled(editor: &Editor, question: &str) {
    let script = "return ![...document.querySelectorAll('[data-question]')].some((one) => one.dataset.question === arguments[0])";
    editor.desktop.wait_for("the question to be settled", script, question).unwrap();
}

/// How many threats the core holds as decided.
fn decided(editor: &Editor) -> usize {
    let model = editor.latest_model().unwrap();
    let snapshot = editor.snapshot(&model).unwrap();
    snapshot["records"].as_array().unwrap().iter().filter(|one| one["type"] == "decision").count()
}

fn until_decided(editor: &Editor, wanted: usize) {
    let script = "return document.querySelector('.decide') === null";
    editor.desktop.wait_for("the decision to be taken", script, ()).unwrap();
    assert_eq!(decided(editor), wanted);
}

/// Names the file in the dialog that is open, kills the window, opens it again, and looks for everything.
fn everything_is_there_again(mut editor: Editor, folder: &Path, way: &str, counted: &str) {
    let file = folder.join("delivery.drawbridge");
    editor.desktop.choose(&file).unwrap();
    editor.desktop.find("[data-file-state=same]").unwrap();
    let written = std::fs::read_to_string(&file).unwrap();
    for (_, _, name) in ELEMENTS {
        assert!(written.contains(name), "{name} stands in the file");
    }
    let model = editor.latest_model().unwrap();
    let before = everything(&editor, &model);
    let drawn = editor.drawn_labels().unwrap();
    editor.shot(&format!("first-day-{}.png", way.replace(' ', "-"))).unwrap();
    assert_eq!(editor.complaints().unwrap(), [""; 0]);
    keep(way, counted);

    editor.desktop.kill_app().unwrap();
    editor.desktop.start_again().unwrap();
    editor.ready().unwrap();
    editor.counts("10 elements · 5 flows").unwrap();
    editor.desktop.find("[data-file-state=same]").unwrap();
    assert_eq!(editor.drawn_labels().unwrap(), drawn);
    assert_eq!(everything(&editor, &model), before);

    // The file leads to the same model, not to a second one.
    let models = |editor: &Editor| editor.call::<Vec<Value>>("models", json!({})).unwrap().len();
    let many = models(&editor);
    assert!(editor.desktop.second_start(&file).unwrap().success());
    editor.counts("10 elements · 5 flows").unwrap();
    assert_eq!((models(&editor), editor.latest_model().unwrap()), (many, model));
}

/// All that the core holds of the model, and the steps that led to it.
fn everything(editor: &Editor, model: &str) -> Value {
    let mut snapshot = editor.snapshot(model).unwrap();
    let history: Value = editor.call("history", json!({ "model": model })).unwrap();
    json!({ "records": snapshot["records"].take(), "suggestions": snapshot["suggestions"].take(), "steps": history })
}

/// Writes how many clicks and keys it took beside the logs of the tests.
fn keep(way: &str, counted: &str) {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let logs = target.join("test-logs");
    std::fs::create_dir_all(&logs).unwrap();
    let line = format!("A first day {way}, from the first start to a saved model of ten elements: {counted}.\n");
    std::fs::write(logs.join(format!("first-day-{}.txt", way.replace(' ', "-"))), line).unwrap();
}
