//! Where the corpus lies, and how results are told.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One file of the corpus with what the index says of it.
pub(crate) struct Expected {
    pub(crate) name: String,
    pub(crate) format: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) counts: BTreeMap<String, usize>,
}

/// The folder of the corpus, where there is one.
pub(crate) fn root() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let root = std::env::var_os("DRAWBRIDGE_CORPUS").map_or(beside, PathBuf::from);
    if root.is_dir() {
        return Some(root);
    }
    println!("the corpus is not here, so nothing of it was read");
    None
}

/// The files of one folder in order of their names; none where the corpus is absent. Reading none where it is there is
/// a failure.
pub(crate) fn corpus(folder: &str) -> Vec<Expected> {
    let Some(root) = root() else { return Vec::new() };
    let counts = index(&root);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let counts = counts.get(&format!("{folder}/{name}")).cloned().unwrap_or_default();
        files.push(Expected { name, format: folder.to_owned(), bytes, counts });
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!files.is_empty(), "the folder {folder} of the corpus is empty");
    files
}

/// The folders with model files; none where the corpus is absent.
pub(crate) fn folders() -> Vec<String> {
    let Some(root) = root() else { return Vec::new() };
    let mut folders: Vec<_> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    folders
}

fn index(root: &Path) -> BTreeMap<String, BTreeMap<String, usize>> {
    let text = std::fs::read_to_string(root.join("INDEX.tsv")).unwrap();
    let line = |line: &str| {
        let columns: Vec<_> = line.split('\t').collect();
        let counts = columns.get(7)?.split(',').filter_map(|part| part.split_once('='));
        let counts = counts.filter_map(|(key, value)| Some((key.to_owned(), value.parse().ok()?))).collect();
        Some((columns.get(6)?.to_string(), counts))
    };
    text.lines().skip(1).filter_map(line).collect()
}

/// The published schema of version 2.
pub(crate) fn schema() -> Option<Value> {
    let path = root()?.join("schemas/OWASP__threat-dragon__threat-dragon-v2.schema.json");
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

/// Makes `nullable` mean what Threat Dragon's own validator takes it to mean.
pub(crate) fn allow_null(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("nullable") == Some(&Value::Bool(true)) {
                let kind = fields["type"].clone();
                fields.insert("type".into(), serde_json::json!([kind, "null"]));
            }
            fields.values_mut().for_each(allow_null);
        }
        Value::Array(items) => items.iter_mut().for_each(allow_null),
        _ => {}
    }
}

/// The bytes without a byte order mark.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Prints how many files of each format went through; zero where the corpus is there is a failure.
pub(crate) fn tally(what: &str, files: &BTreeMap<String, usize>) {
    for (format, count) in files {
        println!("{what}: {count} files of {format}");
    }
    assert!(root().is_none() || files.values().sum::<usize>() > 0, "{what}: the corpus is here, but nothing was read");
}
