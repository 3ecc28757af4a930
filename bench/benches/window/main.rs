//! The real window: start, opening, edits, frames, memory, size. `DRAWBRIDGE_DESKTOP` names another program to measure.
//! Words on the command line (`start`, `open`, `frames`, `edit`, `review`, `size`) choose parts; without one all are
//! measured but `soak`, which works for `DRAWBRIDGE_SOAK` minutes (60) and is only run when it is named.
#![expect(clippy::print_stdout, reason = "what cannot be measured is said among the figures")]

mod memory;
mod review;
mod soak;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use drawbridge_bench::models::grid;
use drawbridge_bench::{Samples, figure, milliseconds};
use drawbridge_formats::Format;
use drawbridge_tests::editor::Editor;
use drawbridge_tests::webdriver::{Button, Desktop, Gesture, Key, Rect};
use serde_json::{Value, json};

/// How often each start is measured.
const STARTS: usize = 7;
/// Whether the page is drawn and has heard a key.
const USABLE: &str = "return document.documentElement.dataset.ready === 'true'";

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = program();
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    if is_wanted("start") {
        starts(folder.path(), &program);
    }
    if is_wanted("open") {
        opening(folder.path(), &program);
    }
    if is_wanted("frames") {
        frames_and_memory(folder.path(), &program);
    }
    if is_wanted("edit") {
        editing(folder.path(), &program);
    }
    if is_wanted("review") {
        review::measure(folder.path(), &program);
    }
    if words.iter().any(|word| word == "soak") {
        soak::measure(folder.path(), &program);
    }
    if is_wanted("size") {
        installed();
    }
}

/// The built window: the one named, else the one beside this benchmark.
fn program() -> PathBuf {
    let beside = || {
        let own = std::env::current_exe().expect("a benchmark has a path");
        own.ancestors().nth(2).expect("it lies in the target folder").join("drawbridge-desktop")
    };
    std::env::var_os("DRAWBRIDGE_DESKTOP").map_or_else(beside, PathBuf::from)
}

fn file(folder: &Path, elements: u32) -> PathBuf {
    let path = folder.join(format!("grid-{elements}.json"));
    let (bytes, _) = drawbridge_formats::write(&grid(elements), Format::ThreatDragon2).expect("it is written");
    fs::write(&path, bytes).expect("the folder takes a file");
    path
}

/// A folder of its own for a window, so that nothing is left of the one before.
pub(crate) fn fresh(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(&path).expect("the folder takes a folder");
    path
}

/// From the start of the program until it is drawn and a key is heard.
fn start_of(folder: &Path, program: &Path, name: &str, file: Option<&Path>) -> Duration {
    let mut options = Desktop::in_folder(&fresh(folder, name)).program(program);
    if let Some(file) = file {
        options = options.opening(file);
    }
    let mut desktop = options.start().expect("the window opens");
    // The first start warmed display, bus and driver up; only the second is measured.
    desktop.kill_app().expect("the window ends");
    let start = Instant::now();
    desktop.start_again().expect("the window opens again");
    desktop.wait_for("the page", USABLE, ()).expect("the page is drawn");
    let listen = "window.heard = false; addEventListener('keydown', () => { window.heard = true; }, { once: true })";
    desktop.execute::<Value>(listen, ()).expect("the page runs scripts");
    desktop.perform(&Gesture::new().chord(&[Key::Shift])).expect("a key is pressed");
    desktop.wait_for("a key to be heard", "return window.heard", ()).expect("the key is heard");
    start.elapsed()
}

fn starts(folder: &Path, program: &Path) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/shop.dfd");
    let median = |what: &str, program: &Path, file: Option<&Path>| {
        let times = (0..STARTS).map(|turn| start_of(folder, program, &format!("{what}-{turn}"), file));
        milliseconds(Samples::from_times(times.collect::<Vec<_>>()).median())
    };
    let ours = median("start", program, Some(&sample));
    figure("cold start: process to sample drawn and key heard", ours, Some(1_000.0), "ms");
    let empty = program.with_file_name("examples").join("empty");
    if empty.is_file() {
        let theirs = median("empty", &empty, None);
        figure("  the same of an empty Tauri window", theirs, None, "ms");
        figure("  ours through theirs", ours / theirs, None, "");
    } else {
        println!("no empty window to compare with: cargo build --release -p drawbridge-desktop --example empty");
    }
}

/// When the page did what of the last opening: milliseconds since the epoch, so that they compare with ours.
const MARKS: &str = "return Object.fromEntries(performance.getEntriesByType('mark')
    .filter(({ name }) => name.startsWith('open '))
    .map(({ name, startTime }) => [name.slice(5), performance.timeOrigin + startTime]))";

/// A second start with a file of 1,000 elements, until its drawing is on the screen.
fn opening(folder: &Path, program: &Path) {
    let path = file(folder, 1_000);
    let times: Vec<Opening> = (0..OPENINGS)
        .map(|turn| Opening::of(&fresh(folder, &format!("thousand-{turn}")), program, &path, "1,000 elements"))
        .collect();
    let median = |of: fn(&Opening) -> Duration| milliseconds(Samples::from_times(times.iter().map(of)).median());
    figure("open 1,000 elements: second start to drawn", median(|one| one.drawn), Some(1_000.0), "ms");
    figure("  of it until the page hears of the file", median(|one| one.heard), None, "ms");
    figure("  of it until the answer is in the page", median(|one| one.answered), None, "ms");
    figure("  of it until its nodes stand in the page", median(|one| one.shown), None, "ms");
    figure("  until the window answers again", median(|one| one.idle), None, "ms");
}

/// How often the opening is measured.
pub(crate) const OPENINGS: usize = 5;

/// Times since the second start.
pub(crate) struct Opening {
    heard: Duration,
    answered: Duration,
    shown: Duration,
    pub(crate) drawn: Duration,
    idle: Duration,
}

impl Opening {
    pub(crate) fn of(folder: &Path, program: &Path, file: &Path, counts: &str) -> Self {
        let options = Desktop::in_folder(folder).program(program);
        let editor = Editor::of(options.start().expect("the window opens")).expect("the page is usable");
        let begun = SystemTime::now();
        editor.desktop.second_start(file).expect("the second start hands its file over");
        editor.counts(counts).expect("the file opens");
        editor.frames().expect("it is drawn");
        let idle = begun.elapsed().expect("the clock goes forward");
        let marks: BTreeMap<String, f64> = editor.desktop.execute(MARKS, ()).expect("the page tells");
        let begun = begun.duration_since(UNIX_EPOCH).expect("the clock is right");
        let since = |name: &str| Duration::from_secs_f64((marks[name] / 1_000.0 - begun.as_secs_f64()).max(0.0));
        Self { heard: since("heard"), answered: since("answered"), shown: since("shown"), drawn: since("drawn"), idle }
    }
}

fn frames_and_memory(folder: &Path, program: &Path) {
    let options = Desktop::in_folder(&fresh(folder, "frames")).program(program).opening(file(folder, 1_000));
    let editor = Editor::of(options.start().expect("the window opens")).expect("the page is usable");
    editor.counts("1,000 elements").expect("the file opens");
    editor.frames().expect("it is drawn");

    let middle = editor.on_canvas(0.5, 0.5).expect("there is a canvas");
    editor.press(&[Key::Control, Key::Char('0')]).expect("life size");
    let small = Gesture::new().move_to(middle, 0);
    let pans = (0..30).fold(small.clone(), |gesture, turn| {
        gesture.wheel(middle, if turn < 15 { (-23, -11) } else { (23, 11) }).move_to(middle, 16)
    });
    frames(&editor, "pan by wheel", &pans);
    let zooms = (0..30).fold(small, |gesture, turn| {
        gesture.wheel(middle, (0, if turn % 10 < 5 { 60 } else { -60 })).move_to(middle, 16)
    });
    frames(&editor, "zoom by wheel", &zooms);
    let Some(from) = whole_element(&editor) else { panic!("no element is whole in sight") };
    let drag = (1..40).fold(Gesture::new().move_to(from, 0).down(Button::Left), |gesture, step| {
        gesture.move_to((from.0 + step * 3, from.1 + step * 2), 16)
    });
    frames(&editor, "drag one element", &drag.up(Button::Left));
    review::drag_of_fifty(&editor);
    memory::told(&editor);
}

/// The middle of an element that is whole in sight.
fn whole_element(editor: &Editor) -> Option<(i32, i32)> {
    let script = "const clip = document.querySelector('.canvas-clip').getBoundingClientRect();
        for (const node of document.querySelectorAll('.drawing .db-element')) {
            const { x, y, width, height } = node.getBoundingClientRect();
            if (x > clip.left + 60 && y > clip.top + 80 && x + width < clip.right - 180 && y + height < clip.bottom - 120)
                return { x, y, width, height };
        }
        return null";
    let place: Option<Rect> = editor.desktop.execute(script, ()).expect("the page runs scripts");
    place.map(|place| place.centre())
}

/// Plays a gesture and tells the times between frames while it lasts.
pub(crate) fn frames(editor: &Editor, what: &str, gesture: &Gesture) {
    let watch = "const seen = window.frames_seen = [];
        const look = (time) => { if (window.frames_seen === seen) { seen.push(time); requestAnimationFrame(look); } };
        requestAnimationFrame(look)";
    editor.desktop.execute::<Value>(watch, ()).expect("the page runs scripts");
    editor.desktop.perform(gesture).expect("the gesture is played");
    let seen: Vec<f64> = editor
        .desktop
        .execute("const seen = window.frames_seen; window.frames_seen = null; return seen", ())
        .expect("the page tells");
    let times: Vec<Duration> =
        seen.windows(2).map(|pair| Duration::from_secs_f64((pair[1] - pair[0]).max(0.0) / 1_000.0)).collect();
    let samples = Samples::from_times(times);
    figure(&format!("{what} at 1,000 elements, between frames"), milliseconds(samples.median()), None, "ms");
    figure("  the same, 95th percentile", milliseconds(samples.p95()), None, "ms");
}

/// Edits through the page's own command, and until the second frame after each answer.
const EDITS: &str = "
    const [model, diagram, element, done] = arguments;
    const call = (request) => window.__TAURI_INTERNALS__.invoke('call', { name: 'edit', request });
    const frame = () => new Promise(requestAnimationFrame);
    (async () => {
        const answered = [];
        for (let turn = 0; turn < 200; turn += 1) {
            await frame();
            const edit = { type: 'move', diagram, subjects: [{ type: 'element', id: element }], dx: turn % 2 ? -32 : 32, dy: 0 };
            const start = performance.now();
            await call({ model, edit, mark: null });
            answered.push(performance.now() - start);
        }
        done(answered);
    })();";

/// Nudges the selected element by the page's own keys: from the key until the frame that shows it moved.
const NUDGES: &str = "
    const [selector, done] = arguments;
    const canvas = document.querySelector('.canvas-clip');
    const place = () => document.querySelector(selector).getBoundingClientRect().x;
    const frame = () => new Promise(requestAnimationFrame);
    canvas.focus();
    (async () => {
        const shown = [];
        for (let turn = 0; turn < 60; turn += 1) {
            await frame();
            const [before, start] = [place(), performance.now()];
            const key = turn % 2 ? 'ArrowLeft' : 'ArrowRight';
            canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            while (place() === before && performance.now() - start < 5000) await frame();
            shown.push(performance.now() - start);
            canvas.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
        }
        done(shown);
    })();";

fn editing(folder: &Path, program: &Path) {
    let path = file(folder, 200);
    let options = Desktop::in_folder(&fresh(folder, "two-hundred")).program(program).opening(path);
    let editor = Editor::of(options.start().expect("the window opens")).expect("the page is usable");
    editor.counts("200 elements").expect("the file opens");
    let model = editor.latest_model().expect("there is a model");
    let snapshot = editor.snapshot(&model).expect("the model opens");

    editor.press(&[Key::Control, Key::Char('0')]).expect("life size");
    editor.frames().expect("it is drawn");
    let Some(place) = whole_element(&editor) else { panic!("no element is whole in sight") };
    let click = Gesture::new().move_to(place, 0).down(Button::Left).up(Button::Left);
    editor.desktop.perform(&click).expect("an element is clicked");
    // The drawing takes no pointer events of its own, so the element is told by its place.
    let under = "const [x, y] = arguments;
        const holds = (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        return [...document.querySelectorAll('.drawing .db-element')].find((node) => holds(node.getBoundingClientRect())).dataset.id";
    let id: String = editor.desktop.execute(under, json!([place.0, place.1])).expect("it is the element there");
    let selector = format!(".drawing .db-element[data-id=\"{id}\"]");
    let shown: Vec<f64> = editor.desktop.execute_async(NUDGES, json!([selector])).expect("the page edits");
    let answered: Vec<f64> = editor
        .desktop
        .execute_async(EDITS, json!([model, snapshot["drawing"]["diagram"], id]))
        .expect("the core answers");
    let samples = |times: &[f64]| Samples::from_times(times.iter().map(|ms| Duration::from_secs_f64(ms / 1_000.0)));
    let (answered, shown) = (samples(&answered), samples(&shown));
    figure("edit to answer at 200 elements, in the page", milliseconds(answered.median()), Some(16.0), "ms");
    figure("  the same, 95th percentile", milliseconds(answered.p95()), None, "ms");
    figure("key to the frame that shows the edit, 200 elements", milliseconds(shown.median()), None, "ms");
    figure("  the same, 95th percentile", milliseconds(shown.p95()), None, "ms");
}

/// What the package takes on the disk, where one was built (`make package`).
fn installed() {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let Some(package) = package_in(&target, 5) else {
        println!("no package to measure: make package");
        return;
    };
    let listed = Command::new("dpkg").arg("-c").arg(&package).output().expect("dpkg lists its package");
    let text = String::from_utf8_lossy(&listed.stdout);
    let bytes: f64 = text.lines().filter_map(|line| line.split_whitespace().nth(2)?.parse::<f64>().ok()).sum();
    figure("installed size", bytes / 1_000_000.0, Some(25.0), "MB");
}

fn package_in(folder: &Path, depth: u32) -> Option<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.to_lowercase().starts_with("drawbridge") && name.ends_with(".deb")
    };
    if let Some(found) = entries.iter().find(|path| is_ours(path) && path.is_file()) {
        return Some(found.clone());
    }
    if depth == 0 {
        return None;
    }
    let skipped = ["deps", "incremental", "build", ".fingerprint"];
    let inner = entries.iter().filter(|path| path.is_dir() && !skipped.iter().any(|name| path.ends_with(name)));
    inner.filter_map(|path| package_in(path, depth - 1)).next()
}
