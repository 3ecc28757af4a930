//! What a screen reader is told of the real window: names and roles of what can be worked with, over AT-SPI.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use std::path::{Path, PathBuf};

use drawbridge_tests::editor::Editor;
use drawbridge_tests::webdriver::{Desktop, Gesture, Heard, Key};

/// What cannot be worked with unless it is called something.
const MUST_BE_CALLED: [&str; 11] = [
    "image",
    "push button",
    "toggle button",
    "page tab",
    "entry",
    "text",
    "combo box",
    "check box",
    "radio button",
    "menu item",
    "tree table",
];

#[test]
fn a_screen_reader_is_told_sensible_names_and_roles() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).heard().start().unwrap();
    let editor = Editor::of(desktop).unwrap();

    told(
        &editor,
        "first-start",
        &[("push button", "Open the sample model"), ("push button", "New model"), ("push button", "Take the tour")],
    );

    editor.desktop.click(".way").unwrap();
    editor.desktop.find(".drawing .db-element").unwrap();
    let wanted = [
        ("toggle button", "All models"),
        ("image", "Process Web app"),
        ("image", "Data store Orders"),
        ("page tab", "Threats"),
        ("page tab", "Model sheet"),
        ("page tab", "Comments"),
        ("page tab", "Outline"),
        ("page tab", "Problems"),
        ("push button", "Undo"),
        ("article", "Critical"),
    ];
    told(&editor, "editor", &wanted);

    editor.press(&[Key::Control, Key::Shift, Key::Char('T')]).unwrap();
    editor.desktop.find("[data-region=register] [data-row]").unwrap();
    let wanted = [
        ("table", "All threats of the model"),
        ("entry", "Find a threat"),
        ("combo box", "Severity"),
        ("combo box", "Group by"),
        ("check box", "Choose"),
        ("push button", "Mitigate"),
    ];
    told(&editor, "register", &wanted);

    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Shift, Key::Char('D')])).unwrap();
    editor.desktop.find("input[aria-label='Find data']").unwrap();
    told(&editor, "data", &[("entry", "Find data"), ("push button", "Add")]);

    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Char(',')])).unwrap();
    editor.desktop.find("dialog[open] input").unwrap();
    let wanted = [("dialog", "Settings"), ("entry", "Name"), ("radio button", "Dark"), ("combo box", "Language")];
    told(&editor, "settings", &wanted);
    editor.desktop.perform(&Gesture::new().chord(&[Key::Escape])).unwrap();

    editor.desktop.perform(&Gesture::new().chord(&[Key::F1])).unwrap();
    editor.desktop.find("dialog[open] input").unwrap();
    told(&editor, "help", &[("dialog", "Help"), ("entry", "Search the help"), ("push button", "First steps")]);
    editor.desktop.perform(&Gesture::new().chord(&[Key::Escape])).unwrap();

    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Shift, Key::Char('O')])).unwrap();
    editor.desktop.find("[role=treegrid] [data-model]").unwrap();
    let wanted = [
        ("tree table", "Systems and models"),
        ("entry", "Search models and systems"),
        // The web view calls a button that opens a menu so.
        ("combo box", "More about Web shop"),
    ];
    told(&editor, "home", &wanted);

    editor.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Shift, Key::Char('N')])).unwrap();
    editor.desktop.find("dialog[open] input").unwrap();
    told(
        &editor,
        "dialog",
        &[("dialog", "New system"), ("entry", "Name"), ("combo box", "How deep"), ("push button", "Enter the system")],
    );
}

/// Waits until each of `wanted` is told, by role and the beginning of its name; nothing nameless stands beside them.
fn told(editor: &Editor, screen: &str, wanted: &[(&str, &str)]) {
    let is_told = |heard: &[Heard], (role, name): (&str, &str)| {
        heard.iter().any(|one| one.role == role && one.name.starts_with(name))
    };
    let mut heard = editor.desktop.heard().unwrap();
    // The web view tells what changed a moment after it is drawn.
    for _ in 0..20 {
        if wanted.iter().all(|one| is_told(&heard, *one)) {
            break;
        }
        editor.frames().unwrap();
        heard = editor.desktop.heard().unwrap();
    }
    keep(screen, &heard);
    let missing: Vec<_> = wanted.iter().filter(|one| !is_told(&heard, **one)).collect();
    assert!(missing.is_empty(), "{screen}: not told: {missing:?}\n{}", listing(&heard));
    let page = heard.iter().position(|one| one.role == "document web").unwrap();
    // A text that takes no focus is only read: its words are not a name.
    let is_worked_with =
        |one: &Heard| MUST_BE_CALLED.contains(&one.role.as_str()) && (one.role != "text" || one.focusable);
    let nameless: Vec<&Heard> = heard[page..].iter().filter(|one| is_worked_with(one) && one.name.is_empty()).collect();
    assert!(nameless.is_empty(), "{screen}: without a name: {nameless:?}\n{}", listing(&heard));
}

fn listing(heard: &[Heard]) -> String {
    let line = |one: &Heard| {
        let stop = if one.focusable { " *" } else { "" };
        format!("{:indent$}{}: {}{stop}\n", "", one.role, one.name, indent = usize::try_from(one.depth).unwrap() * 2)
    };
    heard.iter().map(line).collect()
}

/// Writes the listing beside the logs of the tests, for whoever wants to read what is told.
fn keep(screen: &str, heard: &[Heard]) {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let logs = target.join("test-logs");
    std::fs::create_dir_all(&logs).unwrap();
    std::fs::write(logs.join(format!("names-{screen}.txt")), listing(heard)).unwrap();
}
