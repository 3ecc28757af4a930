//! One story in the real window: a Threat Dragon file is opened, drawn on by mouse and by keyboard, judged, taken back,
//! brought back; the process is killed; everything is there again.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use drawbridge_store::{Access, Workspace};
use drawbridge_tests::editor::{Editor, drawn, suite};
use drawbridge_tests::webdriver::{Button, Desktop, Gesture, Key};
use serde_json::{Value, json};

#[test]
fn what_was_drawn_and_decided_is_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).opening(suite("parcels.json")).start().unwrap();
    let mut editor = Editor::of(desktop).unwrap();
    the_file_is_there(&editor);
    five_elements_and_their_flows(&editor);
    a_suggestion_appears_for_what_was_drawn(&editor);
    let question = a_question_is_answered(&editor);
    a_threat_is_decided(&editor);
    the_last_steps_go_and_come_back(&editor);

    // Nothing that was brought into sight moved the window's own frame.
    let frame =
        "return [document.scrollingElement.scrollTop, document.querySelector('header.top').getBoundingClientRect().y]";
    assert_eq!(editor.desktop.execute::<[f64; 2]>(frame, ()).unwrap(), [0.0; 2]);
    let model = editor.latest_model().unwrap();
    let before = everything(&editor, &model);
    let drawn_before = editor.drawn_labels().unwrap();
    editor.shot("story-before-the-kill.png").unwrap();
    assert_eq!(editor.complaints().unwrap(), [""; 0]);

    editor.desktop.kill_app().unwrap();
    editor.desktop.forget_file();
    editor.desktop.start_again().unwrap();
    editor.ready().unwrap();
    editor.counts("8 elements · 7 flows · 1 boundary").unwrap();
    decided(&editor, 1);
    assert_eq!(editor.drawn_labels().unwrap(), drawn_before);
    assert_eq!(everything(&editor, &model), before);
    assert!(!questions(&editor).contains(&question), "an answered question is not asked again");

    // The history lived on: the last step can still be taken back, in the window.
    editor.press(&[Key::Control, Key::Char('z')]).unwrap();
    decided(&editor, 0);
    editor.press(&[Key::Control, Key::Shift, Key::Char('Z')]).unwrap();
    decided(&editor, 1);
    editor.shot("story-after-the-kill.png").unwrap();
    assert_eq!(editor.complaints().unwrap(), [""; 0]);

    let workspace = editor.desktop.workspace();
    editor.desktop.kill_app().unwrap();
    Workspace::open(&workspace, Access::ReadOnly).unwrap().workspace.check().unwrap();
}

fn the_file_is_there(editor: &Editor) {
    editor.counts("3 elements · 3 flows · 1 boundary").unwrap();
    for label in [
        "Trust boundary Depot",
        "External entity Courier",
        "Process Tracking",
        "Data store Parcels",
        "Flow 2 State, both ways between Tracking and Parcels",
        "Flow 3 Alarm, from Tracking to nothing",
    ] {
        editor.desktop.find(&drawn(label)).unwrap();
    }
    // The threats that the file brought stand among the suggestions as they were written.
    let snapshot = editor.snapshot(&editor.latest_model().unwrap()).unwrap();
    let titles: Vec<&Value> = snapshot["suggestions"].as_array().unwrap().iter().map(|one| &one["title"]).collect();
    assert!(titles.iter().any(|title| **title == "Scans of a stranger"), "{titles:?}");
}

/// Three elements by tool and pointer, two by keyboard alone; flows by the tool, from a handle, and by keyboard.
fn five_elements_and_their_flows(editor: &Editor) {
    let at = |across: f64, down: f64| editor.on_canvas(across, down).unwrap();
    editor.add('e', at(0.1, 0.9), "Customer").unwrap();
    editor.add('p', at(0.35, 0.9), "Portal").unwrap();
    editor.add('s', at(0.65, 0.9), "Accounts").unwrap();
    editor.counts("6 elements · 3 flows").unwrap();
    editor.insert('P', "Mailer").unwrap();
    // What was inserted is selected; arrows move it out of the way, five steps of the grid at a time.
    let right: Vec<Key> = std::iter::once(Key::Shift).chain([Key::Right; 1]).collect();
    for _ in 0..4 {
        editor.press(&right).unwrap();
    }
    editor.insert('S', "Outbox").unwrap();
    editor.counts("8 elements · 3 flows").unwrap();

    editor.connect("External entity Customer", "Process Portal", "Ask").unwrap();
    editor.connect("Process Portal", "Data store Accounts", "Look up").unwrap();
    editor.connect("Process Mailer", "Data store Outbox", "Keep").unwrap();
    editor.counts("8 elements · 6 flows").unwrap();
    // Two selected elements are connected by a key.
    let (portal, mailer) = (editor.middle("Process Portal").unwrap(), editor.middle("Process Mailer").unwrap());
    let both = Gesture::new().click(portal).key_down(Key::Shift).click(mailer).key_up(Key::Shift);
    editor.desktop.perform(&both).unwrap();
    editor.press(&[Key::Char('c')]).unwrap();
    editor.name_it("Notify").unwrap();
    editor.counts("8 elements · 7 flows").unwrap();
    editor.desktop.find(&drawn("Flow 7 Notify, from Portal to Mailer")).unwrap();
    editor.shot("story-drawn.png").unwrap();
}

fn a_suggestion_appears_for_what_was_drawn(editor: &Editor) {
    editor.select("Process Portal").unwrap();
    let about = "const [chosen] = document.querySelectorAll('.drawing .db-element.is-selected, .drawing .is-selected[data-id]');
        const id = chosen?.dataset.id;
        return id !== undefined && [...document.querySelectorAll('article.card')].some((card) => card.dataset.key.includes(`@${id}`))";
    editor.desktop.wait_for("a suggestion for the portal", about, ()).unwrap();
    // An empty place is clicked: the list is that of the whole model again.
    editor.press(&[Key::Escape]).unwrap();
}

fn questions(editor: &Editor) -> Vec<String> {
    let script = "return [...document.querySelectorAll('[data-question]')].map((one) => one.dataset.question)";
    editor.desktop.execute(script, ()).unwrap()
}

fn a_question_is_answered(editor: &Editor) -> String {
    let question =
        editor.desktop.wait_for("a question", "return document.querySelector('[data-question]')?.dataset.question", ());
    let question = question.unwrap().as_str().unwrap().to_owned();
    editor.desktop.click(&format!("[data-question=\"{question}\"] .answers button")).unwrap();
    let settled = "return ![...document.querySelectorAll('[data-question]')].some((one) => one.dataset.question === arguments[0])";
    editor.desktop.wait_for("the question to be settled", settled, &question).unwrap();
    question
}

/// Waits until the status bar says how many are decided, beyond the one that the file brought.
fn decided(editor: &Editor, wanted: u32) {
    let script = "return document.querySelector('.status').textContent.includes(`· ${arguments[0]} decided`)";
    editor.desktop.wait_for(&format!("{wanted} decided"), script, wanted + BROUGHT).unwrap();
}

/// How many decided threats the file brings: the mitigated one.
const BROUGHT: u32 = 1;

fn a_threat_is_decided(editor: &Editor) {
    decided(editor, 0);
    let open = "const button = [...document.querySelectorAll('article.card:not(.done) footer button')]
            .find((one) => one.textContent.trim() === 'Not applicable');
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x, y, width, height }";
    let place: drawbridge_tests::webdriver::Rect = editor.desktop.execute(open, ()).unwrap();
    editor.desktop.perform(&Gesture::new().click(place.centre())).unwrap();
    editor.desktop.find(".decide textarea").unwrap();
    // Without a reason it is not taken.
    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Enter])).unwrap();
    editor.desktop.find(".decide [role=alert]").unwrap();
    editor.desktop.type_into(".decide textarea", "Only the depot's own devices reach it").unwrap();
    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Enter])).unwrap();
    decided(editor, 1);
}

fn the_last_steps_go_and_come_back(editor: &Editor) {
    editor.press(&[Key::Control, Key::Char('z')]).unwrap();
    decided(editor, 0);
    editor.press(&[Key::Control, Key::Char('y')]).unwrap();
    decided(editor, 1);

    // A drag by pointer is one step: it goes back as a whole, and comes again.
    let before = editor.middle("Process Portal").unwrap();
    let after = (before.0 + 48, before.1 - 32);
    let drag = Gesture::new()
        .move_to(before, 0)
        .down(Button::Left)
        .move_to((before.0 + 10, before.1 - 8), 16)
        .move_to((before.0 + 30, before.1 - 20), 16)
        .move_to(after, 16)
        .up(Button::Left);
    editor.desktop.perform(&drag).unwrap();
    stands_near(editor, "Process Portal", after);
    editor.press(&[Key::Control, Key::Char('z')]).unwrap();
    stands_near(editor, "Process Portal", before);
    editor.press(&[Key::Control, Key::Shift, Key::Char('Z')]).unwrap();
    stands_near(editor, "Process Portal", after);
    editor.press(&[Key::Control, Key::Char('z')]).unwrap();
    stands_near(editor, "Process Portal", before);
}

/// Waits until the middle of a drawn thing is at most a step of the grid from `wanted`.
fn stands_near(editor: &Editor, label: &str, wanted: (i32, i32)) {
    let script = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
        return box && Math.hypot(box.x + box.width / 2 - arguments[1], box.y + box.height / 2 - arguments[2]) <= 8";
    let asked = json!([drawn(label), wanted.0, wanted.1]);
    editor.desktop.wait_for(&format!("{label} near {wanted:?}"), script, asked).unwrap();
}

/// All that the core holds of the model: records, suggestions, questions, and the steps of its history.
fn everything(editor: &Editor, model: &str) -> Value {
    let mut snapshot = editor.snapshot(model).unwrap();
    let history: Value = editor.call("history", json!({ "model": model })).unwrap();
    let mut kept = |name: &str| snapshot[name].take();
    json!({
        "records": kept("records"),
        "suggestions": kept("suggestions"),
        "questions": kept("questions"),
        "history": kept("history"),
        "steps": history,
    })
}
