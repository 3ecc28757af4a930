//! Real Threat Dragon files, where the corpus is there.

use crate::run::Desk;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const FORMATS: [&str; 2] = ["threat-dragon-v1", "threat-dragon-v2"];

/// The folder of the corpus; on a clone of a user there is none.
fn corpus() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let folder = std::env::var_os("DRAWBRIDGE_CORPUS").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("the corpus is not here: no real files were read");
    None
}

/// The Threat Dragon files with what INDEX.tsv says is in them.
fn files(corpus: &Path) -> Vec<(String, PathBuf, BTreeMap<String, u64>)> {
    let index = std::fs::read_to_string(corpus.join("INDEX.tsv")).unwrap();
    let mut files = Vec::new();
    for line in index.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if FORMATS.contains(&cells[0]) {
            let pairs = cells[7].split(',').filter_map(|pair| pair.split_once('='));
            let counts = pairs.filter_map(|(key, count)| Some((key.to_owned(), count.parse().ok()?))).collect();
            files.push((cells[0].to_owned(), corpus.join(cells[6]), counts));
        }
    }
    for format in FORMATS {
        let count = files.iter().filter(|file| file.0 == format).count();
        println!("{format}: {count} files");
        assert!(count > 0, "the corpus has no file of {format}");
    }
    files
}

fn sum(counts: &BTreeMap<String, u64>, keys: &[&str]) -> u64 {
    keys.iter().filter_map(|key| counts.get(*key)).sum()
}

#[test]
fn counts_are_those_of_the_index() {
    let Some(corpus) = corpus() else { return };
    let desk = Desk::new();
    for (format, path, counts) in files(&corpus) {
        let answer = desk.json(0, &["inspect", path.to_str().unwrap()]);
        let place = path.display();
        assert_eq!(answer["format"], Value::from(format), "{place}");
        let number = |key: &str| answer[key].as_u64().unwrap();
        assert_eq!(number("diagrams"), sum(&counts, &["diagrams"]), "{place}");
        assert_eq!(number("elements"), sum(&counts, ELEMENTS), "{place}");
        assert_eq!(number("flows"), sum(&counts, FLOWS), "{place}");
        assert_eq!(number("boundaries"), sum(&counts, BOUNDARIES), "{place}");
        assert_eq!(number("threats"), sum(&counts, &["threats"]), "{place}");
    }
}

const ELEMENTS: &[&str] = &["tm.Actor", "tm.Process", "tm.Store", "actor", "process", "store"];
const FLOWS: &[&str] = &["tm.Flow", "flow", "edge"];
const BOUNDARIES: &[&str] = &["tm.Boundary", "trust-boundary-box", "trust-boundary-curve", "trust-broundary-curve"];

#[test]
fn every_file_converts_validates_and_draws() {
    let Some(corpus) = corpus() else { return };
    let desk = Desk::new();
    let mut drawn = 0;
    for (_, path, counts) in files(&corpus) {
        let name = path.to_str().unwrap();
        desk.json(0, &["convert", name, "out.json"]);
        let (before, after) = (desk.json(0, &["inspect", name]), desk.json(0, &["inspect", "out.json"]));
        assert_eq!(after["format"], "threat-dragon-v2");
        for key in ["title", "diagrams", "elements", "flows", "boundaries", "threats"] {
            assert_eq!(before[key], after[key], "{name}: {key}");
        }
        assert!(desk.run(["validate", name]).status < 2, "{name}");
        desk.json(0, &["threats", name, "--tier", "five"]);
        for diagram in 1..=sum(&counts, &["diagrams"]).max(1) {
            let diagram = diagram.to_string();
            desk.json(0, &["render", name, "-o", "out.svg", "--diagram", &diagram]);
            assert!(desk.read("out.svg").contains("<svg"), "{name}");
            desk.json(0, &["render", name, "-o", "out.png", "--diagram", &diagram]);
            assert!(std::fs::read(desk.path("out.png")).unwrap().starts_with(b"\x89PNG"), "{name}");
            drawn += 1;
        }
    }
    println!("{drawn} diagrams drawn");
    assert!(drawn > 0);
}
