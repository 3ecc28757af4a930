//! The readers against the corpus of real files, which lies beside the repository and may be absent on a user's clone.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "the helpers of tests fail loudly and tell what they did"
)]

mod common;
mod corpus_files;

use corpus_files::{Expected, corpus, tally};
use drawbridge_formats::{Format, Reading, detect, inspection, read, write};
use drawbridge_model::{Model, Record};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

fn threat_dragon_files() -> Vec<Expected> {
    let mut files = corpus("threat-dragon-v2");
    files.extend(corpus("threat-dragon-v1"));
    files
}

fn reading(file: &Expected) -> Reading {
    read(&file.bytes, Some(&file.name)).unwrap_or_else(|error| panic!("{}: {error}", file.name))
}

#[test]
fn every_file_has_the_counts_of_the_index() {
    let mut read_files = BTreeMap::new();
    for file in threat_dragon_files() {
        let reading = reading(&file);
        assert_eq!(reading.format.name(), file.format, "{}", file.name);
        let found = inspection(&reading);
        let count = |keys: &[&str]| keys.iter().map(|key| file.counts.get(*key).copied().unwrap_or(0)).sum::<usize>();
        let elements = count(&["actor", "process", "store", "tm.Actor", "tm.Process", "tm.Store"]);
        let flows = count(&["flow", "edge", "tm.Flow"]);
        let boundaries = count(&["trust-boundary-box", "trust-boundary-curve", "trust-broundary-curve", "tm.Boundary"]);
        let expected = (count(&["diagrams"]), elements, flows, boundaries, count(&["threats"]));
        let found = (found.diagrams, found.elements, found.flows, found.boundaries, found.threats);
        assert_eq!(found, expected, "{}", file.name);
        assert_eq!(reading.model.notes().count(), count(&["td-text-block"]), "{}", file.name);
        *read_files.entry(file.format).or_insert(0) += 1;
    }
    tally("counted", &read_files);
}

#[test]
fn an_untouched_version_2_file_comes_back_as_it_was() {
    let mut read_files = BTreeMap::new();
    for file in corpus("threat-dragon-v2") {
        let (bytes, notes) = write(&reading(&file).model, Format::ThreatDragon2).unwrap();
        let before: Value = serde_json::from_slice(corpus_files::without_mark(&file.bytes)).unwrap();
        let after: Value = serde_json::from_slice(&bytes).unwrap();
        let mut differences = Vec::new();
        common::differences("", &before, &after, &mut differences);
        let untold: Vec<_> = differences.iter().filter(|path| !notes.iter().any(|note| is_about(path, note))).collect();
        assert!(untold.is_empty(), "{}: {untold:#?}\n{notes:#?}", file.name);
        *read_files.entry(file.format).or_insert(0) += 1;
    }
    tally("written back unchanged", &read_files);
}

/// Whether a note tells of the difference, or of so many of its kind that they are told together.
fn is_about(path: &str, note: &drawbridge_formats::Note) -> bool {
    note.code == "supplied" && (note.place.is_empty() || path.starts_with(&note.place))
}

#[test]
fn what_is_written_is_read_as_the_same_model() {
    let mut read_files = BTreeMap::new();
    for file in threat_dragon_files() {
        let first = reading(&file).model;
        let (bytes, _) = write(&first, Format::ThreatDragon2).unwrap();
        let second = read(&bytes, None).unwrap_or_else(|error| panic!("{}: {error}", file.name));
        assert_eq!(second.format, Format::ThreatDragon2, "{}", file.name);
        assert_eq!(said(&second.model), said(&first), "{}", file.name);
        *read_files.entry(file.format).or_insert(0) += 1;
    }
    tally("read, written, read", &read_files);
}

/// What a model says, without ids and without what foreign files held beside it.
fn said(model: &Model) -> Vec<String> {
    let name = |subject| model.name(subject).unwrap_or_default().to_owned();
    let end = |end: drawbridge_model::End| end.subject().map_or("loose".to_owned(), name);
    let mut said: Vec<_> = model
        .records()
        .map(|record| match record {
            Record::Sheet(one) => {
                format!("sheet {:?}", (&one.title, &one.owner, &one.reviewer, &one.contributors, &one.description))
            }
            Record::Diagram(one) => format!("diagram {:?}", (&one.order, &one.title, &one.method, &one.description)),
            Record::Boundary(one) => {
                let parent = one.parent.map(|id| name(drawbridge_model::Subject::Boundary(id)));
                format!("boundary {:?}", (&one.order, &one.name, one.shape, parent))
            }
            Record::Element(one) => {
                let around: Vec<_> =
                    one.boundaries.iter().map(|id| name(drawbridge_model::Subject::Boundary(*id))).collect();
                format!(
                    "element {:?}",
                    (&one.order, one.number, one.kind, &one.name, &one.description, &one.scope, &one.facts, around)
                )
            }
            Record::Flow(one) => {
                let ends = (end(one.from), end(one.to), one.direction);
                format!(
                    "flow {:?}",
                    (&one.order, one.number, &one.name, &one.description, ends, &one.scope, &one.facts)
                )
            }
            Record::Note(one) => format!("note {:?}", (&one.order, &one.text)),
            Record::Threat(one) => {
                let what = (&one.title, &one.category, one.severity, one.status, &one.description, &one.mitigation);
                format!("threat {:?}", (&one.order, one.number, name(one.at), what))
            }
            Record::Placement(one) => format!("placement {:?}", (name(one.subject), one.at, &one.points)),
            Record::Data(_) | Record::Decision(_) | Record::Comment(_) => unreachable!("Threat Dragon has none"),
        })
        .collect();
    said.sort();
    said
}

#[test]
fn what_is_written_keeps_the_published_schema() {
    let Some(mut schema) = corpus_files::schema() else { return };
    corpus_files::allow_null(&mut schema);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut read_files = BTreeMap::new();
    for file in threat_dragon_files() {
        let (bytes, _) = write(&reading(&file).model, Format::ThreatDragon2).unwrap();
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&value).map(|error| format!("{} {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", file.name);
        *read_files.entry(file.format).or_insert(0) += 1;
    }
    tally("valid by the schema", &read_files);
}

#[test]
fn native_files_and_texts_of_every_file_are_read_again() {
    let mut read_files = BTreeMap::new();
    for file in threat_dragon_files() {
        let model = reading(&file).model;
        let (bytes, _) = write(&model, Format::Native).unwrap();
        let again = read(&bytes, None).unwrap_or_else(|error| panic!("{}: {error}", file.name));
        assert_eq!((again.format, &again.model), (Format::Native, &model), "{}", file.name);
        let (bytes, _) = write(&model, Format::Notation).unwrap();
        let text = read(&bytes, Some("x.dfd")).unwrap_or_else(|error| panic!("{}: {error}", file.name)).model;
        let counts = |model: &Model| {
            (model.elements().count(), model.flows().count(), model.boundaries().count(), model.threats().count())
        };
        assert_eq!(counts(&text), counts(&model), "{}", file.name);
        assert_eq!(write(&text, Format::Notation).unwrap().0, bytes, "{}", file.name);
        *read_files.entry(file.format).or_insert(0) += 1;
    }
    tally("through .drawbridge and .dfd", &read_files);
}

/// Whether the files of a folder are of a format that we read, and not only tell by its content.
fn is_read(folder: &str) -> bool {
    folder.starts_with("threat-dragon") || folder == "generated"
}

#[test]
fn truncated_files_are_refused_or_read_and_never_end_badly() {
    let start = Instant::now();
    let files: Vec<_> = corpus_files::folders().iter().flat_map(|folder| corpus(folder)).collect();
    // Where a file is cut: at every kibibyte where a reader reads it (of files over 1 MiB at 1,024 places), else at 200.
    let cuts: Vec<_> = files
        .iter()
        .flat_map(|file| {
            let most = if is_read(&file.format) { 1024 } else { 200 };
            let step = 1024.max(file.bytes.len() / most);
            (0..file.bytes.len()).step_by(step).map(move |end| (file, end))
        })
        .collect();
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((file, end)) = cuts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let _ = read(&file.bytes[..*end], Some(&file.name));
                }
            });
        }
    });
    let mut read_files = BTreeMap::new();
    for file in &files {
        *read_files.entry(file.format.clone()).or_insert(0) += 1;
    }
    tally("truncated", &read_files);
    println!("{} cuts in {:.1} s on {threads} threads", cuts.len(), start.elapsed().as_secs_f64());
}

#[test]
fn large_files_in_our_own_forms_are_cut_at_every_kibibyte() {
    let Some(large) = corpus("generated").into_iter().find(|file| file.name == "td-v2-gen-100.json") else { return };
    let model = reading(&large).model;
    for format in [Format::Native, Format::Notation] {
        let (bytes, _) = write(&model, format).unwrap();
        assert!(bytes.len() > 50_000, "{format}: {}", bytes.len());
        for end in (0..bytes.len()).step_by(1024) {
            let _ = read(&bytes[..end], Some("x.dfd"));
        }
    }
}

#[test]
fn the_other_formats_are_told_by_their_content() {
    let mut read_files = BTreeMap::new();
    let mut wrong = Vec::new();
    for folder in corpus_files::folders() {
        let expected = match folder.as_str() {
            "tm7" => Format::Tm7,
            "tb7" => Format::Tb7,
            "drawio" => Format::DrawIo,
            "otm" => Format::Otm,
            "threagile" => Format::Threagile,
            "threat-composer" => Format::ThreatComposer,
            "tm-library" => Format::TmLibrary,
            "cyclonedx-2.0-threatmodeling" | "tm-bom" => Format::CycloneDx,
            "pytm-json" => Format::PytmJson,
            "hcltm" => Format::Hcltm,
            _ => continue,
        };
        for file in corpus(&folder) {
            let found = detect(&file.bytes);
            if found != expected {
                wrong.push(format!("{folder}/{}: {found}", file.name));
            }
            let error = read(&file.bytes, Some(&file.name)).err();
            assert!(error.is_some() || found == Format::ThreatDragon2, "{}: {found}", file.name);
            *read_files.entry(expected.name().to_owned()).or_insert(0) += 1;
        }
    }
    tally("told", &read_files);
    println!("not told as their folder says: {wrong:#?}");
    assert!(wrong.len() * 20 <= read_files.values().sum::<usize>(), "{wrong:#?}");
}
