//! Every Threat Dragon file of the corpus and of our own opens in the real window and is drawn whole; hostile ones show
//! as text; a file that cannot be opened says what to do.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]
#![expect(clippy::print_stdout, reason = "the runner shows how many files were read")]

use std::path::{Path, PathBuf};

use drawbridge_app::jobs::inspect::{Includes, inspect};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_tests::editor::{Editor, corpus, suite};
use drawbridge_tests::webdriver::Desktop;
use serde_json::{Value, json};

/// Waits until the file is shown, then turns to each of its diagrams, and gives how many elements, flows and boundaries
/// were drawn and what the status bar counts.
const DRAWN: &str = "
    const [file, done] = arguments;
    const frame = () => new Promise(requestAnimationFrame);
    const until = async (what, holds) => {
        const end = performance.now() + 15000;
        while (!holds()) {
            if (performance.now() > end) throw new Error(`${what} did not come: ${document.querySelector('[data-failure]')?.textContent}`);
            await frame();
        }
    };
    const drawn = { element: new Set(), flow: new Set(), boundary: new Set() };
    // A drawing seen from afar is shown before its nodes stand in the page.
    const count = async () => {
        await until('its nodes', () => document.querySelector('.drawing .layer-element') !== null);
        for (const [kind, ids] of Object.entries(drawn)) {
            for (const node of document.querySelectorAll(`.drawing .layer > .db-${kind}`)) ids.add(node.dataset.id);
        }
    };
    (async () => {
        await until(file, () => document.querySelector('[data-file-state]')?.textContent.includes(file));
        await until('its drawing', () => document.querySelector('[aria-busy=true]') === null);
        await count();
        for (const { dataset } of [...document.querySelectorAll('button[data-diagram]')].slice(1)) {
            const value = dataset.diagram;
            // What is drawn now is marked; the marks are gone when the next diagram is drawn.
            const mark = document.createElementNS('http://www.w3.org/2000/svg', 'g');
            mark.id = 'drawn-before';
            document.querySelector('.drawing .layer-element').append(mark);
            document.querySelector(`button[data-diagram=\"${value}\"]`).click();
            await until(`the diagram ${value}`, () => document.getElementById('drawn-before') === null);
            await count();
        }
        const sizes = Object.fromEntries(Object.entries(drawn).map(([kind, ids]) => [kind, ids.size]));
        done({ drawn: sizes, told: document.querySelector('[data-counts]').textContent });
    })().catch((error) => done({ error: String(error) }));";

/// Opens a file as a double click on it would, and holds what is drawn against what the command line counts.
fn opens_whole(editor: &Editor, path: &Path) -> Result<(), String> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let nowhere = Place::given_or_default(Some(PathBuf::from("no-workspace.db")));
    let counted = inspect(&Source::File(path.to_owned()), &nowhere, Includes::Left);
    let counted = counted.map_err(|failure| format!("{name}: {}", failure.message))?;
    assert!(editor.desktop.second_start(path).unwrap().success(), "{name}: the second start hands its file over");
    let shown: Value = editor.desktop.execute_async(DRAWN, json!([name])).unwrap();
    let wanted = json!({ "element": counted.elements, "flow": counted.flows, "boundary": counted.boundaries });
    let plural = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let told = [
        plural(counted.elements, "element", "elements"),
        plural(counted.flows, "flow", "flows"),
        plural(counted.boundaries, "boundary", "boundaries"),
    ];
    if shown["drawn"] != wanted || shown["told"] != told.join(" · ") {
        return Err(format!("{name}: {shown}, but the file holds {wanted}"));
    }
    let complaints = editor.complaints().unwrap();
    if complaints.is_empty() { Ok(()) } else { Err(format!("{name}: the page complained: {complaints:?}")) }
}

/// The model files of a folder in order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    files
}

/// Opens all of them one after another in one window.
fn all_open(paths: &[PathBuf]) {
    let folder = tempfile::tempdir().unwrap();
    let editor = Editor::of(Desktop::in_folder(folder.path()).start().unwrap()).unwrap();
    let wrong: Vec<String> = paths.iter().filter_map(|path| opens_whole(&editor, path).err()).collect();
    assert!(wrong.is_empty(), "{} of {} files: {wrong:#?}", wrong.len(), paths.len());
}

fn all_of_the_corpus_open(format: &str) {
    let Some(corpus) = corpus() else {
        println!("the corpus is not here, so nothing of {format} was opened in the window");
        return;
    };
    let paths = files(&corpus.join(format));
    assert!(!paths.is_empty(), "the folder {format} of the corpus is empty");
    all_open(&paths);
    println!("{} files read and drawn in the window: {format}", paths.len());
}

#[test]
fn files_of_version_1_open_whole() {
    all_of_the_corpus_open("threat-dragon-v1");
}

#[test]
fn files_of_version_2_open_whole() {
    all_of_the_corpus_open("threat-dragon-v2");
}

#[test]
fn our_own_files_open_whole() {
    let formats = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/drawbridge-formats/tests/suite/threat-dragon");
    let mut paths = files(&formats);
    assert!(!paths.is_empty(), "the readers' own files are gone");
    paths.extend(["parcels.json", "hostile.json"].map(suite));
    all_open(&paths);
}

#[test]
fn markup_in_labels_is_text() {
    let folder = tempfile::tempdir().unwrap();
    let editor = Editor::of(Desktop::in_folder(folder.path()).start().unwrap()).unwrap();
    let census =
        "return Object.fromEntries(['script', 'style', 'iframe', 'img', 'a', 'foreignObject', 'object', 'base', 'form']
        .map((tag) => [tag, document.querySelectorAll(tag).length]))";
    let before: Value = editor.desktop.execute(census, ()).unwrap();
    opens_whole(&editor, &suite("hostile.json")).unwrap();
    editor.shot("hostile.png").unwrap();

    // Only what the core draws with is in the drawing, and the labels stand there as they were written.
    let tags: Vec<String> = editor
        .desktop
        .execute(
            "return [...new Set([...document.querySelectorAll('.drawing *')].map((node) => node.localName))].sort()",
            (),
        )
        .unwrap();
    assert_eq!(tags, ["ellipse", "g", "path", "rect", "text"]);
    let labels = editor.drawn_labels().unwrap().join("\n");
    for written in
        ["<script>window.broken = 1</script>", "<img src=x onerror=\"window.broken = 1\">", "]]><svg onload="]
    {
        assert!(labels.contains(written), "{written} in {labels}");
    }
    // The control characters of the one label are gone, its letters are not.
    assert!(labels.contains("bell nul escape[31m turned"), "{labels}");
    assert!(!labels.contains(|letter: char| letter != '\n' && letter.is_control()), "{labels:?}");

    // Every panel that shows the labels was open once; the title, the list, the facts, the history, the start screen.
    for look in [
        "document.querySelector('.drawing .db-element') && null",
        "[...document.querySelectorAll('[role=tab]')].forEach((tab) => tab.click())",
        "document.querySelectorAll('article.card footer .ghost').forEach((button) => button.click())",
        "document.querySelector('nav.rail button, .rail button')?.click()",
    ] {
        editor.desktop.execute::<Value>(look, ()).unwrap();
        editor.frames().unwrap();
    }
    let after: Value = editor.desktop.execute(census, ()).unwrap();
    assert_eq!(
        (&after["script"], &after["iframe"], &after["img"]),
        (&before["script"], &before["iframe"], &before["img"])
    );
    assert_eq!(after, before);
    assert!(editor.desktop.execute::<bool>("return window.broken === undefined", ()).unwrap());
    assert_eq!(editor.complaints().unwrap(), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_opened_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).opening(suite("parcels.json")).start().unwrap();
    let editor = Editor::of(desktop).unwrap();
    editor.counts("3 elements · 3 flows").unwrap();
    for (path, said) in
        [(suite("cut-off.json"), "cut-off.json"), (folder.path().join("nothing-here.json"), "nothing-here.json")]
    {
        editor.desktop.second_start(&path).unwrap();
        let told = "const told = document.querySelector('[data-failure] .text');
            return told?.textContent.includes(arguments[0]) && { what: told.querySelector('b').textContent, all: told.textContent }";
        let told = editor.desktop.wait_for("the refusal", told, said).unwrap();
        let (what, all) = (told["what"].as_str().unwrap().trim(), told["all"].as_str().unwrap().trim());
        assert!(all.len() > what.len() + 10, "a way out stands behind what went wrong: {all}");
        editor.shot(&format!("refused-{said}.png")).unwrap();
        editor.desktop.click("[data-failure] button").unwrap();
        editor
            .desktop
            .wait_for("the message to go", "return document.querySelector('[data-failure]') === null", ())
            .unwrap();
    }
    // What was open is open still, and nothing was added to the workspace.
    editor.counts("3 elements · 3 flows").unwrap();
    assert_eq!(editor.call::<Vec<Value>>("models", json!({})).unwrap().len(), 1);
    assert_eq!(editor.complaints().unwrap(), [""; 0]);
}
