//! Work without end: adding, connecting, renaming, deciding, undoing, changing screens. Memory must not grow with time.

use std::path::Path;
use std::time::{Duration, Instant};

use drawbridge_bench::figure;
use drawbridge_tests::editor::Editor;
use drawbridge_tests::webdriver::{Desktop, Gesture, Key};
use serde_json::Value;

use crate::fresh;
use crate::memory::Memory;

/// One round of work through the page's own command, undone to its beginning, so that the model is what it was.
const ROUND: &str = "
    const [model, done] = arguments;
    const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
    (async () => {
        const { records, drawing: { diagram } } = await call('openModel', { model });
        const elements = records.filter(({ type }) => type === 'element').map(({ record }) => record.id);
        const bodies = await call('mint', { count: 24 });
        const edit = (edit) => call('edit', { model, edit, mark: null });
        let steps = 0;
        for (let at = 0; at < 12; at += 1) {
            const id = 'e' + bodies[at];
            await edit({ type: 'addElement', id, kind: 'process', name: 'Round ' + at, component: null, diagram, at: { x: at * 400, y: -800, w: 480, h: 320 } });
            await edit({ type: 'connect', id: 'f' + bodies[at + 12], name: 'Asks', diagram, from: { type: 'element', id: elements[at % elements.length] }, to: { type: 'element', id }, fromAt: null, toAt: null });
            await edit({ type: 'rename', subject: { type: 'element', id }, name: 'Service ' + at });
            steps += 3;
        }
        await call('problems', { model });
        for (; steps > 0; steps -= 1) await call('undo', { model });
        done(null);
    })().catch((failure) => done(String(failure?.message ?? failure)));";

pub(crate) fn measure(folder: &Path, program: &Path) {
    let minutes = std::env::var("DRAWBRIDGE_SOAK").ok().and_then(|text| text.parse::<u64>().ok()).unwrap_or(60);
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/shop.dfd");
    let options = Desktop::in_folder(&fresh(folder, "soak")).program(program).opening(sample);
    let editor = Editor::of(options.start().expect("the window opens")).expect("the page is usable");
    let model = editor.latest_model().expect("there is a model");
    let begun = Instant::now();
    let (mut first, mut rounds) = (None, 0_u32);
    while begun.elapsed() < Duration::from_secs(minutes * 60) {
        round(&editor, &model);
        rounds += 1;
        if first.is_none() && begun.elapsed() >= Duration::from_secs(60) {
            first = Some(Memory::of(&editor));
        }
    }
    let last = Memory::of(&editor);
    let first = first.expect("the work lasts longer than a minute");
    figure("rounds of work, 72 steps and a change of screens each", f64::from(rounds), None, "");
    for (what, before, after) in [
        ("window", first.window, last.window),
        ("page", first.page, last.page),
        ("core", first.core, last.core),
        ("all three", first.sum(), last.sum()),
    ] {
        figure(&format!("memory of {what} after a minute"), before, None, "MB");
        figure(&format!("  the same after {minutes} minutes"), after, Some(before * 1.1), "MB");
    }
}

/// A round: the work of [`ROUND`] while the page looks on, then what a person does with the keyboard.
fn round(editor: &Editor, model: &str) {
    let trouble: Option<String> = editor.desktop.execute_async(ROUND, [model]).expect("the page works");
    assert_eq!(trouble, None, "a round of work failed");
    let press = |keys: &[Key]| editor.desktop.perform(&Gesture::new().chord(keys)).expect("a key is pressed");
    editor.focus().expect("there is a canvas");
    for _ in 0..6 {
        press(&[Key::Tab]);
    }
    press(&[Key::Right]);
    press(&[Key::Control, Key::Char('z')]);
    press(&[Key::Control, Key::Char('k')]);
    press(&[Key::Escape]);
    // To the list of models and back: both are made anew.
    press(&[Key::Control, Key::Shift, Key::Char('O')]);
    editor
        .desktop
        .wait_for("the list of models", "return document.querySelector('[data-region=\"models\"]') !== null", ())
        .expect("it is shown");
    editor.call::<Value>("models", serde_json::json!({})).expect("the core answers");
    press(&[Key::Enter]);
    editor
        .desktop
        .wait_for("the canvas", "return document.querySelector('.canvas-clip') !== null", ())
        .expect("it is shown");
}
