//! The window and its core are killed again and again while the page edits: every edit that was answered is there again.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use std::time::{Duration, Instant};

use drawbridge_store::{Access, Workspace};
use drawbridge_tests::editor::Editor;
use drawbridge_tests::webdriver::Desktop;
use serde_json::{Value, json};

/// How often a process is killed: the window's, which is then opened again, and in every third round the core's, which
/// the window starts again by itself.
const KILLS: u64 = 15;
/// The kill comes at most so long after the first edit of its burst was answered.
const LATEST: u64 = 200;
/// How many answered edits a kill must come upon, on average.
const LEAST: usize = 5;

/// Edits as fast as the core answers, one after another, and notes each answer: elements added, moved and renamed.
const BURST: &str = "
    const [model, diagram, round] = arguments;
    const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
    window.answered = [];
    (async () => {
        for (let turn = 0; ; turn += 1) {
            const [body] = await call('mint', { count: 1 });
            const id = `e${body}`;
            const name = `Round ${round} turn ${turn}`;
            const at = { x: 400 * (turn % 20), y: 400 * (Math.floor(turn / 20) + 10 * round), w: 320, h: 240 };
            const edits = [
                { type: 'addElement', id, kind: ['actor', 'process', 'store'][turn % 3], name: '', component: null, diagram, at },
                { type: 'rename', subject: { type: 'element', id }, name },
                { type: 'move', diagram, subjects: [{ type: 'element', id }], dx: 32, dy: 0 },
            ];
            for (const edit of edits) {
                const { revision } = await call('edit', { model, edit, mark: null });
                window.answered.push({ id, kind: edit.type, name, x: at.x + (edit.type === 'move' ? 32 : 0), revision });
            }
        }
    })();";

#[test]
fn answered_edits_outlive_kills_of_the_window_and_of_its_core() {
    let folder = tempfile::tempdir().unwrap();
    let mut editor = Editor::of(Desktop::in_folder(folder.path()).start().unwrap()).unwrap();
    let made: Value = editor.call("newModel", json!({ "title": "Kills" })).unwrap();
    let model = made["model"].as_str().unwrap().to_owned();
    let diagram = made["drawing"]["diagram"].as_str().unwrap().to_owned();
    let mut random = Random(0x5DEE_CE66_D1CE_CAFE);
    let mut answered = Vec::new();
    let mut told = Vec::new();
    for round in 0..KILLS {
        editor.desktop.execute::<Value>(BURST, json!([model, diagram, round])).unwrap();
        let delay = Duration::from_millis(random.below(LATEST + 1));
        let seen = answers_after(&editor, delay);
        told.push(format!("{} after {} ms", seen.len(), delay.as_millis()));
        answered.extend(seen);
        if round % 3 == 2 {
            editor.desktop.kill_core().unwrap();
        } else {
            editor.desktop.kill_app().unwrap();
            editor.desktop.start_again().unwrap();
            editor.ready().unwrap();
        }
        let snapshot = editor.snapshot(&model).unwrap();
        let missing = missing_of(&answered, &snapshot);
        assert!(missing.is_empty(), "round {round}: of {} answered edits these are gone: {missing:#?}", answered.len());
    }
    println!("{} kills, {} answered edits: {}", KILLS, answered.len(), told.join(", "));
    assert!(answered.len() >= LEAST * usize::try_from(KILLS).unwrap(), "too few edits to say anything: {told:?}");

    let workspace = editor.desktop.workspace();
    editor.desktop.kill_app().unwrap();
    Workspace::open(&workspace, Access::ReadOnly).unwrap().workspace.check().unwrap();
}

/// The edits that were answered when `delay` had passed since the first one was, as the page noted them. Asking takes
/// a while too, so the last look comes a little later than the delay says.
fn answers_after(editor: &Editor, delay: Duration) -> Vec<Value> {
    editor.desktop.wait_for("the first answer", "return window.answered.length > 0", ()).unwrap();
    let first = Instant::now();
    loop {
        let seen: Vec<Value> = editor.desktop.execute("return window.answered", ()).unwrap();
        if first.elapsed() >= delay {
            return seen;
        }
    }
}

/// The answered edits of which the model knows nothing.
fn missing_of(answered: &[Value], snapshot: &Value) -> Vec<Value> {
    let records = snapshot["records"].as_array().unwrap();
    let of =
        |kind: &str| records.iter().filter(|one| one["type"] == kind).map(|one| &one["record"]).collect::<Vec<_>>();
    let (elements, placements) = (of("element"), of("placement"));
    let is_there = |edit: &Value| {
        let element = elements.iter().find(|one| one["id"] == edit["id"]);
        let place = placements.iter().find(|one| one["subject"]["id"] == edit["id"]);
        match edit["kind"].as_str().unwrap() {
            "rename" => element.is_some_and(|one| one["name"] == edit["name"]),
            "move" => place.is_some_and(|one| one["at"]["x"] == edit["x"]),
            _ => element.is_some() && place.is_some(),
        }
    };
    answered.iter().filter(|edit| !is_there(edit)).cloned().collect()
}

/// Numbers that look random and are the same at every run (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
