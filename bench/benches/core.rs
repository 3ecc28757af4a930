//! The core without a window: reading, analysing, drawing, editing, and the memory that it takes.

use drawbridge_app::wire::Snapshot;
use drawbridge_app::{App, NoDialogs, Surroundings, call, rules};
use drawbridge_bench::models::{diagram, element, grid, unplaced};
use drawbridge_bench::{Samples, figure, milliseconds};
use drawbridge_formats::Format;
use drawbridge_model::facts::{Provenance, Value};
use drawbridge_model::{Edit, Model, Record, Subject, change};
use drawbridge_render::{Drawing, Marks, layout};
use drawbridge_rules::Engine;
use serde_json::json;
use std::path::Path;

/// All parts, or those that are named: `cargo bench -p drawbridge-bench --bench core -- rules`.
fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_wanted = |part: &str| named.is_empty() || named.iter().any(|name| name == part);
    let parts: [(&str, &dyn Fn()); 5] = [
        ("reading", &|| reading(folder.path())),
        ("rules", &analysis),
        ("drawing", &drawing),
        ("editing", &|| editing(folder.path())),
        ("large", &|| large(folder.path())),
    ];
    for (_, part) in parts.iter().filter(|(name, _)| is_wanted(name)) {
        part();
    }
    figure("memory of the whole benchmark, at its peak", peak_memory(), None, "MB");
}

fn app(path: &Path) -> App {
    App::open(path, Surroundings::real(Box::new(NoDialogs), Box::new(|_| {}))).expect("the workspace opens")
}

fn open(app: &mut App, model: &Model, path: &Path) -> Snapshot {
    let (bytes, _) = drawbridge_formats::write(model, Format::ThreatDragon2).expect("Threat Dragon is written");
    std::fs::write(path, bytes).expect("the file is written");
    app.open_path(path).expect("the file opens")
}

fn reading(folder: &Path) {
    let (bytes, _) = drawbridge_formats::write(&grid(1_000), Format::ThreatDragon2).expect("it is written");
    let samples = Samples::of(20, || drop(drawbridge_formats::read(&bytes, None).expect("it is read")));
    figure("read a Threat Dragon file of 1,000 elements", milliseconds(samples.median()), Some(100.0), "ms");
    let path = folder.join("thousand.json");
    let mut number = 0;
    let samples = Samples::with(
        5,
        || {
            number += 1;
            app(&folder.join(format!("open-{number}.db")))
        },
        |mut app| drop(open(&mut app, &grid(1_000), &path)),
    );
    figure("open it: read, store, analyse, draw, answer", milliseconds(samples.median()), None, "ms");
}

fn analysis() {
    let rules = rules().expect("the built-in packs compile");
    let model = grid(1_000);
    let mut engine = Engine::new(rules.clone());
    let samples = Samples::of(15, || engine.load(&model));
    figure("evaluate all rules on 1,000 elements", milliseconds(samples.median()), Some(21.0), "ms");
    figure("  findings there", f64::from(u32::try_from(engine.findings().len()).unwrap_or(u32::MAX)), None, "");

    let mut model = grid(10_000);
    engine.load(&model);
    let mut turn = 0u32;
    let mut times = Vec::new();
    for _ in 0..60 {
        turn += 1;
        let edit = Edit::SetFact {
            subject: Subject::Element(element(turn * 97 % 10_000)),
            fact: "validates_input".into(),
            value: Some(Value::Flag(turn.is_multiple_of(2))),
            from: Provenance::Person,
        };
        let diff = change(&mut model, &edit).expect("the fact can be set");
        let start = std::time::Instant::now();
        engine.update(&model, &diff);
        times.push(start.elapsed());
    }
    let samples = Samples::from_times(times);
    figure("re-evaluate after one edit at 10,000 elements", milliseconds(samples.median()), Some(2.0), "ms");
    figure("  the same, 95th percentile", milliseconds(samples.p95()), None, "ms");
}

fn drawing() {
    let bare = unplaced(200);
    let placed = |model: &Model| {
        let places = layout(model, diagram()).into_iter().map(Record::from);
        Model::from_records(model.records().chain(places))
    };
    let samples = Samples::of(10, || {
        let model = placed(&bare);
        drop(Drawing::new(&model, diagram(), &Marks::default()));
    });
    figure("lay out, route and draw 200 elements", milliseconds(samples.median()), Some(100.0), "ms");
    let model = grid(1_000);
    let samples = Samples::of(10, || drop(Drawing::new(&model, diagram(), &Marks::default())));
    figure("route and draw 1,000 elements", milliseconds(samples.median()), None, "ms");
}

fn editing(folder: &Path) {
    let mut app = app(&folder.join("edit.db"));
    let snapshot = open(&mut app, &grid(200), &folder.join("edit.json"));
    let samples = moves(&mut app, &snapshot, 200);
    figure("edit to answer at 200 elements, in the core", milliseconds(samples.median()), Some(16.0), "ms");
    figure("edit to durable and answered, 95th percentile", milliseconds(samples.p95()), Some(50.0), "ms");
    let snapshot = open(&mut app, &grid(1_000), &folder.join("edit-1000.json"));
    let samples = moves(&mut app, &snapshot, 100);
    figure("edit to answer at 1,000 elements, in the core", milliseconds(samples.median()), None, "ms");
    asked(&mut app, &snapshot);
    register(&mut app, &snapshot, None);
    let snapshot = open(&mut app, &grid(120), &folder.join("register.json"));
    register(&mut app, &snapshot, Some(30.0));
}

/// Every threat of a model, as the register asks for them; the goal is for about a thousand.
fn register(app: &mut App, snapshot: &Snapshot, goal: Option<f64>) {
    let mut rows = 0;
    let samples = Samples::of(20, || {
        let register = call(app, "register", json!({ "model": snapshot.model })).expect("it is told");
        rows = register["rows"].as_array().map_or(0, Vec::len);
    });
    figure(&format!("tell all {rows} threats of a model, as JSON"), milliseconds(samples.median()), goal, "ms");
}

/// What is asked of a model for whole screens of it.
fn asked(app: &mut App, snapshot: &Snapshot) {
    let Some(Record::Element(first)) = snapshot.records.iter().find(|record| matches!(record, Record::Element(_)))
    else {
        return;
    };
    let silent = json!({ "model": snapshot.model, "subject": Subject::Element(first.id) });
    let samples = Samples::of(20, || drop(call(app, "silent", silent.clone()).expect("it is told")));
    figure("tell why rules are silent at one element", milliseconds(samples.median()), Some(16.0), "ms");
    let model = grid(1_000);
    let samples = Samples::of(20, || drop(drawbridge_render::thumbnail(&model, diagram())));
    figure("draw the small picture of 1,000 elements", milliseconds(samples.median()), None, "ms");
}

/// Moves one element after another.
fn moves(app: &mut App, snapshot: &Snapshot, count: usize) -> Samples {
    let elements: Vec<Subject> = snapshot
        .records
        .iter()
        .filter_map(|record| match record {
            Record::Element(element) => Some(Subject::Element(element.id)),
            _ => None,
        })
        .collect();
    let on = snapshot.drawing.as_ref().expect("it has a diagram").diagram;
    let mut turn = 0usize;
    Samples::of(count, || {
        turn += 1;
        let dx = if turn.is_multiple_of(2) { 32 } else { -32 };
        let edit = Edit::Move { diagram: on, subjects: vec![elements[turn * 7 % elements.len()]], dx, dy: 0 };
        let request = json!({ "model": snapshot.model, "edit": edit, "mark": null });
        call(app, "edit", request).expect("the element moves");
    })
}

fn large(folder: &Path) {
    let mut app = app(&folder.join("large.db"));
    let start = std::time::Instant::now();
    let snapshot = open(&mut app, &grid(5_000), &folder.join("large.json"));
    figure("open 5,000 elements: write, read, store, analyse, draw", milliseconds(start.elapsed()), None, "ms");
    let samples = moves(&mut app, &snapshot, 20);
    figure("edit to answer at 5,000 elements, in the core", milliseconds(samples.median()), None, "ms");
}

/// The most memory that this process had at once, in megabytes.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1_024.0
}
