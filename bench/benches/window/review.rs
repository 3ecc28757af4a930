//! A model of 500 elements with 1,000 written threats in a person's hands: click, keystroke, paste, filter.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use drawbridge_bench::models::reviewed;
use drawbridge_bench::{Samples, figure, milliseconds};
use drawbridge_formats::Format;
use drawbridge_tests::editor::Editor;
use drawbridge_tests::webdriver::{Button, Desktop, Gesture, Key};
use serde_json::{Value, json};

use crate::{OPENINGS, Opening, frames, fresh};

pub(crate) fn measure(folder: &Path, program: &Path) {
    let path = file(folder);
    let times: Vec<Duration> = (0..OPENINGS)
        .map(|turn| Opening::of(&fresh(folder, &format!("reviewed-{turn}")), program, &path, "500 elements").drawn)
        .collect();
    let drawn = milliseconds(Samples::from_times(times).median());
    figure("open 500 elements, 1,000 threats: second start to drawn", drawn, Some(500.0), "ms");

    let options = Desktop::in_folder(&fresh(folder, "reviewed")).program(program).opening(path);
    let editor = Editor::of(options.start().expect("the window opens")).expect("the page is usable");
    editor.counts("500 elements").expect("the file opens");
    editor.frames().expect("it is drawn");
    paste(&editor);
    clicks(&editor);
    keystrokes(&editor);
    filter(&editor);
}

/// A Threat Dragon file of 500 elements and 1,000 threats: the one that the peers were measured with, where it is
/// there, else one of ours.
fn file(folder: &Path) -> PathBuf {
    let theirs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/generated/td-v2-gen-500.json");
    if theirs.is_file() {
        return theirs;
    }
    let path = folder.join("reviewed.json");
    let (bytes, _) = drawbridge_formats::write(&reviewed(500), Format::ThreatDragon2).expect("it is written");
    fs::write(&path, bytes).expect("the folder takes a file");
    path
}

/// Notes when `event` happens, and the first frame after it in which `shown` holds; asked for with [`TIMED`].
const WATCH: &str = "
    const [event, shown] = arguments;
    const holds = new Function('return ' + shown);
    window.timed = null;
    addEventListener(event, () => {
        const start = performance.now();
        const look = () => {
            if (holds() || performance.now() - start > 5000) window.timed = performance.now() - start;
            else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    }, { capture: true, once: true });
    return null";
const TIMED: &str = "return window.timed";

/// How long from an event to the frame that shows what came of it.
fn timed(editor: &Editor, event: &str, shown: &str, act: impl FnOnce()) -> Duration {
    editor.desktop.execute::<Value>(WATCH, json!([event, shown])).expect("the page listens");
    act();
    let time = editor.desktop.wait_for("the frame that shows it", TIMED, ()).expect("the page shows it");
    Duration::from_secs_f64(time.as_f64().expect("a time is a number") / 1_000.0)
}

fn told(what: &str, times: Vec<Duration>, goal: f64) {
    let samples = Samples::from_times(times);
    figure(what, milliseconds(samples.median()), Some(goal), "ms");
    figure("  the same, 95th percentile", milliseconds(samples.p95()), None, "ms");
}

/// The middles of elements that are whole in sight, with their names.
const IN_SIGHT: &str = "
    const clip = document.querySelector('.canvas-clip').getBoundingClientRect();
    const found = [];
    for (const node of document.querySelectorAll('.drawing .db-element')) {
        const { x, y, width, height } = node.getBoundingClientRect();
        if (x > clip.left + 60 && y > clip.top + 80 && x + width < clip.right - 60 && y + height < clip.bottom - 60)
            found.push([Math.round(x + width / 2), Math.round(y + height / 2)]);
    }
    return found";

fn clicks(editor: &Editor) {
    editor.press(&[Key::Control, Key::Char('0')]).expect("life size");
    editor.frames().expect("it is drawn");
    let places: Vec<(i32, i32)> = editor.desktop.execute(IN_SIGHT, ()).expect("the page runs scripts");
    assert!(places.len() > 1, "two elements are in sight");
    let name = "return document.querySelector('.inspector input.name')?.value ?? ''";
    let mut times = Vec::new();
    for place in places.iter().cycle().take(20) {
        let before: String = editor.desktop.execute(name, ()).expect("the inspector has a name");
        let changed = format!("document.querySelector('.inspector input.name')?.value !== {}", json!(before));
        let click = Gesture::new().move_to(*place, 0).down(Button::Left).up(Button::Left);
        times.push(timed(editor, "pointerdown", &changed, || editor.desktop.perform(&click).expect("it is clicked")));
    }
    told("click to selected and told, 500 elements", times, 50.0);
}

fn keystrokes(editor: &Editor) {
    let focus = "const field = document.querySelector('.inspector input.name'); field.focus(); field.select()";
    editor.desktop.execute::<Value>(focus, ()).expect("the name has the keyboard");
    let times = ('a'..='z').map(|letter| {
        let shown = format!("document.activeElement?.value?.endsWith('{letter}')");
        let key = Gesture::new().chord(&[Key::Char(letter)]);
        timed(editor, "keydown", &shown, || editor.desktop.perform(&key).expect("a key is pressed"))
    });
    told("keystroke in a name to the frame that shows it", times.collect(), 16.0);
    editor.desktop.perform(&Gesture::new().chord(&[Key::Escape])).expect("a key is pressed");
}

/// Where a rubber band begins and ends that takes in a block of elements, from the left top one; sides in elements.
const BLOCK: &str = "
    const [columns, rows] = arguments;
    const boxes = [...document.querySelectorAll('.drawing .db-element')].map((node) => node.getBoundingClientRect());
    const nth = (values, count) => [...new Set(values.map((value) => Math.round(value / 4)))].sort((a, b) => a - b)[count - 1] * 4;
    const right = nth(boxes.map((box) => box.left), columns), below = nth(boxes.map((box) => box.top), rows);
    const inside = boxes.filter((box) => box.left <= right + 4 && box.top <= below + 4);
    const left = Math.min(...inside.map((box) => box.left)), top = Math.min(...inside.map((box) => box.top));
    const gap = inside[0].width;
    return [[Math.round(left - gap), Math.round(top - gap)],
        [Math.round(Math.max(...inside.map((box) => box.right)) + 2), Math.round(Math.max(...inside.map((box) => box.bottom)) + 2)]]";

/// Selects a block of elements by rubber band; gives the middle of its first element.
fn select_block(editor: &Editor, columns: u32, rows: u32) -> (i32, i32) {
    editor.press(&[Key::Shift, Key::Char('1')]).expect("all is shown");
    editor.frames().expect("it is drawn");
    let [from, to]: [(i32, i32); 2] =
        editor.desktop.execute(BLOCK, json!([columns, rows])).expect("there are elements");
    let band =
        Gesture::new().move_to(from, 0).down(Button::Left).move_to(((from.0 + to.0) / 2, (from.1 + to.1) / 2), 16);
    editor.desktop.perform(&band.move_to(to, 16).up(Button::Left)).expect("a rubber band is drawn");
    (from.0, from.1)
}

fn paste(editor: &Editor) {
    select_block(editor, 5, 5);
    let heading: String =
        editor.desktop.execute("return document.querySelector('.inspector h2').textContent", ()).expect("it is told");
    let press = |letter| editor.press(&[Key::Control, Key::Char(letter)]).expect("a key is pressed");
    press('c');
    let counts = "return document.querySelector('[data-counts]').textContent";
    let mut times = Vec::new();
    for _ in 0..7 {
        let before: String = editor.desktop.execute(counts, ()).expect("the status tells");
        let changed = format!("document.querySelector('[data-counts]').textContent !== {}", json!(before));
        times.push(timed(editor, "keydown", &changed, || press('v')));
    }
    told(&format!("paste of {heading} and their flows, to drawn"), times, 100.0);
    for _ in 0..7 {
        press('z');
    }
    editor.counts("500 elements").expect("what was pasted is undone");
}

/// Drags fifty of a thousand elements.
pub(crate) fn drag_of_fifty(editor: &Editor) {
    select_block(editor, 10, 5);
    let places: Vec<(i32, i32)> = editor
        .desktop
        .execute("return [...document.querySelectorAll('.drawing .db-element')].map((node) => node.getBoundingClientRect()).map((box) => [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)])", ())
        .expect("the page runs scripts");
    let first = places.into_iter().min_by_key(|(x, y)| x + y).expect("there are elements");
    let drag = (1..40).fold(Gesture::new().move_to(first, 0).down(Button::Left), |gesture, step| {
        gesture.move_to((first.0 + step * 3, first.1 + step * 2), 16)
    });
    frames(editor, "drag fifty elements", &drag.up(Button::Left));
}

fn filter(editor: &Editor) {
    editor.press(&[Key::Control, Key::Shift, Key::Char('T')]).expect("the register is asked for");
    let there = "return document.querySelector('#register-search') !== null && document.querySelector('[data-listed]') !== null";
    editor.desktop.wait_for("the register", there, ()).expect("the register is shown");
    let listed = "return document.querySelector('[data-listed]').textContent";
    let all: String = editor.desktop.execute(listed, ()).expect("the register counts");
    editor
        .desktop
        .execute::<Value>("document.querySelector('#register-search').focus()", ())
        .expect("it has the keyboard");
    let mut times = Vec::new();
    for (at, key) in [Key::Char('t'), Key::Backspace].into_iter().cycle().take(20).enumerate() {
        // A letter narrows the list, taking it back widens it again: both are to be seen.
        let field = if at % 2 == 0 { "=== 't'" } else { "=== ''" };
        let shown = format!("document.querySelector('#register-search').value {field}");
        times.push(timed(editor, "input", &shown, || {
            editor.desktop.perform(&Gesture::new().chord(&[key])).expect("a key is pressed");
        }));
    }
    told(&format!("filter of the register ({})", all.trim()), times, 50.0);
}
