//! A diagram of 1,000 elements under real wheel and pointer: zoom stays at the pointer, pans follow, an element ends
//! where it is let go, the view is sharp at rest, and labels are as wide as the core believes.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use drawbridge_render::text::{Style, width};
use drawbridge_tests::editor::{Editor, drawn};
use drawbridge_tests::webdriver::{Button, Desktop, Gesture, Key};
use serde_json::{Value, json};

/// How many elements there are.
const ELEMENTS: u32 = 1_000;
/// How many of them stand in a row.
const ROW: u32 = 40;

/// A model of 1,000 elements in rows, a boundary around every ten, a flow from each to the next.
fn thousand(folder: &Path) -> PathBuf {
    let mut text = "model \"Thousand\"\n".to_owned();
    for index in 0..ELEMENTS {
        let (x, y) = (index % ROW * 200, index / ROW * 180);
        if index.is_multiple_of(10) {
            writeln!(text, "boundary b{index} \"Zone {index}\" at={},{},1980,150 {{", x, y + 10).unwrap();
        }
        let kind = ["actor", "process", "store"][usize::try_from(index % 3).unwrap()];
        writeln!(text, "  {kind} e{index} \"Element {index}\" at={},{},120,80", x + 40, y + 50).unwrap();
        if index % 10 == 9 {
            text.push_str("}\n");
        }
    }
    for index in 1..ELEMENTS {
        writeln!(text, "flow e{} -> e{index} \"Flow {index}\"", index - 1).unwrap();
    }
    let path = folder.join("thousand.dfd");
    std::fs::write(&path, text).unwrap();
    path
}

/// The view as the page has it: where the drawing's origin stands on the screen, and the zoom.
#[derive(Debug, Clone, Copy, PartialEq, serde::Deserialize)]
struct View {
    x: f64,
    y: f64,
    zoom: f64,
}

impl View {
    fn of(editor: &Editor) -> Self {
        // WebKit's own matrix leaves the transforms of the boxes around the drawing out.
        let script = "const svg = document.querySelector('.drawing'), seen = svg.getBoundingClientRect();
            const zoom = seen.width / svg.viewBox.baseVal.width;
            return { x: seen.x - svg.viewBox.baseVal.x * zoom, y: seen.y - svg.viewBox.baseVal.y * zoom, zoom }";
        editor.desktop.execute(script, ()).unwrap()
    }

    /// The place on the screen of a point of the diagram.
    fn screen(self, (x, y): (f64, f64)) -> (f64, f64) {
        (x * self.zoom + self.x, y * self.zoom + self.y)
    }

    /// The point of the diagram at a place on the screen.
    fn diagram(self, (x, y): (i32, i32)) -> (f64, f64) {
        ((f64::from(x) - self.x) / self.zoom, (f64::from(y) - self.y) / self.zoom)
    }
}

fn distance((ax, ay): (f64, f64), (bx, by): (f64, f64)) -> f64 {
    (ax - bx).hypot(ay - by)
}

/// Waits until no gesture runs: no layer is kept for one, and what is seen is painted for this very view.
fn at_rest(editor: &Editor) {
    let script = "const outer = document.querySelector('.canvas-outer');
        return outer.style.willChange === '' && outer.style.transform === ''
            && [...document.querySelectorAll('.canvas-clip, .canvas-clip div, .canvas-clip svg, .layer')].every((node) => !['transform', 'opacity'].includes(getComputedStyle(node).willChange))";
    editor.desktop.wait_for("the view to be at rest", script, ()).unwrap();
    editor.frames().unwrap();
}

/// Plays a gesture, waits until the page has heard an event of `kind`, and gives the view that it leads to.
fn turned(editor: &Editor, gesture: &Gesture, kind: &str) -> View {
    let listen = "window.heard = 0; addEventListener(arguments[0], (event) => { window.heard += 1; window.last = [event.type, event.clientX, event.clientY, event.deltaX, event.deltaY, event.target.className]; }, { capture: true });";
    editor.desktop.execute::<Value>(listen, kind).unwrap();
    editor.desktop.perform(gesture).unwrap();
    editor.desktop.wait_for("the gesture to be heard", "return window.heard > 0", ()).unwrap();
    editor.frames().unwrap();
    at_rest(editor);
    View::of(editor)
}

/// What the page heard last, for a complaint.
fn heard(editor: &Editor) -> Value {
    editor.desktop.execute("return window.last", ()).unwrap()
}

#[test]
fn a_thousand_elements_are_zoomed_panned_and_dragged() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).opening(thousand(folder.path())).start().unwrap();
    let editor = Editor::of(desktop).unwrap();
    editor.counts("1,000 elements · 999 flows · 100 boundaries").unwrap();
    labels_are_hidden_where_they_could_not_be_read(&editor);
    zooms_at_the_pointer(&editor);
    pans_by_wheel_and_by_hand(&editor);
    a_dragged_element_ends_where_it_was_let_go(&editor);
    assert_eq!(editor.complaints().unwrap(), [""; 0]);
}

/// Everything is in sight at first, so small that words are left out.
fn labels_are_hidden_where_they_could_not_be_read(editor: &Editor) {
    at_rest(editor);
    let view = View::of(editor);
    assert!(view.zoom < 0.3, "everything is in sight: {view:?}");
    let seen = "return [...document.querySelectorAll('.drawing text')].filter((node) => node.checkVisibility()).length";
    assert_eq!(editor.desktop.execute::<u32>(seen, ()).unwrap(), 0, "no label is drawn where none can be read");
    let merged = "return getComputedStyle(document.querySelector('.drawing .merged')).display !== 'none'";
    assert!(editor.desktop.execute::<bool>(merged, ()).unwrap(), "the shapes are drawn as one");
    editor.shot("thousand-all.png").unwrap();
}

fn zooms_at_the_pointer(editor: &Editor) {
    let pointer = editor.on_canvas(0.3, 0.4).unwrap();
    let mut view = View::of(editor);
    let below = view.diagram(pointer);
    // In to beyond life size and part of the way back: what was under the pointer is still there after each turn.
    for (turns, dy) in [(4, -240), (4, -240), (2, 120)] {
        // One turn a gesture: the web view folds several into one event when it is busy.
        let turn = Gesture::new().move_to(pointer, 0).wheel(pointer, (0, dy));
        let mut next = turned(editor, &turn, "wheel");
        for _ in 1..turns {
            next = turned(editor, &turn, "wheel");
        }
        assert!((next.zoom > view.zoom) == (dy < 0), "{view:?} to {next:?} by {dy}: {}", heard(editor));
        let place = next.screen(below);
        let off = distance(place, (f64::from(pointer.0), f64::from(pointer.1)));
        assert!(off < 1.0, "what was under the pointer went {off} px away, {view:?} to {next:?}");
        view = next;
    }
    let told = editor.desktop.text(".zoom").unwrap();
    assert_eq!(told, format!("{} %", (view.zoom * 100.0).round()));
}

fn pans_by_wheel_and_by_hand(editor: &Editor) {
    let pointer = editor.on_canvas(0.5, 0.5).unwrap();
    editor.press(&[Key::Control, Key::Char('0')]).unwrap();
    at_rest(editor);
    let before = View::of(editor);
    // Two fingers move along both axes.
    let sideways = Gesture::new().move_to(pointer, 0).wheel(pointer, (26, 14));
    let after = turned(editor, &sideways, "wheel");
    assert_eq!(after.zoom, before.zoom);
    assert!(distance((after.x, after.y), (before.x - 26.0, before.y - 14.0)) < 1.0, "{before:?} to {after:?}");

    let to = (pointer.0 + 120, pointer.1 - 60);
    editor.focus().unwrap();
    let dragged = Gesture::new().key_down(Key::Space).drag(pointer, to, 6).key_up(Key::Space);
    let moved = turned(editor, &dragged, "pointerup");
    assert!(distance((moved.x, moved.y), (after.x + 120.0, after.y - 60.0)) < 1.0, "{after:?} to {moved:?}");
    let selected = "return document.querySelectorAll('.drawing .is-selected').length";
    assert_eq!(editor.desktop.execute::<u32>(selected, ()).unwrap(), 0, "the drag moved the view and nothing else");
}

fn a_dragged_element_ends_where_it_was_let_go(editor: &Editor) {
    let model = editor.latest_model().unwrap();
    let steps = || editor.call::<Vec<Value>>("history", json!({ "model": model })).unwrap().len();
    let before = steps();
    // One in the middle of the view; its name by what is drawn there.
    let label: String = editor
        .desktop
        .execute(
            "const clip = document.querySelector('.canvas-clip').getBoundingClientRect();
             const whole = [...document.querySelectorAll('.drawing .db-element')].filter((node) => {
                 const box = node.getBoundingClientRect();
                 return box.left > clip.left + 150 && box.right < clip.right - 250 && box.top > clip.top + 120 && box.bottom < clip.bottom - 150;
             });
             return whole[0].getAttribute('aria-label')",
            (),
        )
        .unwrap();
    let from = editor.middle(&label).unwrap();
    let to = (from.0 + 96, from.1 + 64);
    let drag = Gesture::new()
        .move_to(from, 0)
        .down(Button::Left)
        .move_to((from.0 + 12, from.1 + 8), 16)
        .move_to((from.0 + 50, from.1 + 30), 16)
        .move_to(to, 16)
        .up(Button::Left);
    editor.desktop.perform(&drag).unwrap();
    let there = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return Math.hypot(box.x + box.width / 2 - arguments[1], box.y + box.height / 2 - arguments[2]) <= 6
            && !document.querySelector(arguments[0]).hasAttribute('transform')";
    editor.desktop.wait_for("the element where it was let go", there, json!([drawn(&label), to.0, to.1])).unwrap();
    at_rest(editor);
    editor.shot("thousand-dragged.png").unwrap();
    assert_eq!(steps(), before + 1, "a drag is one step of the history");
    editor.press(&[Key::Control, Key::Char('z')]).unwrap();
    editor.desktop.wait_for("the element back", there, json!([drawn(&label), from.0, from.1])).unwrap();
    at_rest(editor);
}

/// A label of the drawing as it stands on the screen, in pixels of the diagram.
#[derive(Debug, serde::Deserialize)]
struct Label {
    class: String,
    text: String,
    wide: f64,
}

#[test]
fn labels_are_as_wide_as_the_core_believes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("words.dfd");
    let words = [
        "Web app",
        "AVATAR Tool WAVE",
        "illicit little fill-in",
        "WWWWMMMM",
        "Überprüfung (öffentlich)",
        "fjord office affix",
        "1,234.56 € / 100 %",
        "Zażółć gęślą jaźń",
        "Привет, мир",
        "Ελληνικά",
        "a-b_c:d;e",
        "\\\"quoted\\\" ‘text’ – it",
    ];
    let mut text = "model \"Words\"\nboundary b \"Grüße an AV Tool\" at=0,0,400,200 {\n}\n".to_owned();
    for (index, word) in words.iter().enumerate() {
        writeln!(text, "process p{index} \"{word}\" at={},300,180,120", index * 400).unwrap();
        writeln!(text, "store s{index} \"{word}\" component=db/postgresql at={},600,180,80", index * 400).unwrap();
        writeln!(text, "flow p{index} -> s{index} \"{word}\"").unwrap();
    }
    writeln!(text, "note n \"To be seen, AV WA\" at=0,800,200,60").unwrap();
    std::fs::write(&path, text).unwrap();
    let editor = Editor::of(Desktop::in_folder(folder.path()).opening(path).start().unwrap()).unwrap();
    editor.counts("24 elements · 12 flows").unwrap();
    // Until the bundled font is there, the page measures with whatever stands in for it.
    let loaded = "return document.fonts.status === 'loaded'
        && ['400', '600'].every((weight) => document.fonts.check(`${weight} 13px Inter`))";
    editor.desktop.wait_for("the fonts", loaded, ()).unwrap();
    editor.press(&[Key::Control, Key::Char('0')]).unwrap();
    at_rest(&editor);
    for (zoom, further) in [(1.0, 0), (0.7, 2), (1.7, 6)] {
        for _ in 0..further {
            let sign = if zoom < 1.0 { '-' } else { '+' };
            editor.press(&[Key::Control, Key::Char(sign)]).unwrap();
        }
        at_rest(&editor);
        let seen = View::of(&editor).zoom;
        let labels = drawn_labels(&editor, seen);
        let worst = labels.iter().map(|label| label.off().abs() / label.believed()).fold(0.0, f64::max);
        println!("{} labels at {:.0} %: the worst is {:.2} % off", labels.len(), seen * 100.0, worst * 100.0);
        assert!(labels.len() >= 40, "{labels:#?}");
        let wrong = |label: &&Label| label.off().abs() > 0.01 * label.believed();
        let wrong: Vec<String> = labels.iter().filter(wrong).map(told).collect();
        assert!(wrong.is_empty(), "at {zoom}, {wrong:#?}");
    }

    assert_eq!(editor.complaints().unwrap(), [""; 0]);
}

/// The labels as they stand on the screen at this zoom, brought back to life size.
fn drawn_labels(editor: &Editor, zoom: f64) -> Vec<Label> {
    let script = "return [...document.querySelectorAll('.drawing text')].map((node) => (
        { class: node.getAttribute('class'), text: node.textContent, wide: node.getBoundingClientRect().width / arguments[0] }
    ))";
    let labels: Vec<Label> = editor.desktop.execute(script, zoom).unwrap();
    labels.into_iter().filter(|label| style_of(&label.class).is_some()).collect()
}

fn told(label: &Label) -> String {
    format!("{label:?}, the core believes {:.2}", label.believed())
}

impl Label {
    fn believed(&self) -> f64 {
        let style = style_of(&self.class).expect("others were left out");
        width(&self.text, style.weight, style.size)
    }

    fn off(&self) -> f64 {
        self.wide - self.believed()
    }
}

/// The style that the core measures texts of a class in.
fn style_of(class: &str) -> Option<Style> {
    let style = match class {
        "db-name" => Style::NAME,
        "db-name small" => Style::NAME_SMALL,
        "db-name tiny" => Style::NAME_TINY,
        "db-sub" => Style::SUBTITLE,
        "db-label-text" => Style::LABEL,
        "db-boundary-name" => Style::BOUNDARY,
        "db-note-text" => Style::NOTE,
        "db-badge-text" => Style::BADGE,
        _ => return None,
    };

    Some(style)
}
