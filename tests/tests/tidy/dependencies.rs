//! A crate that is declared is used: its name stands in the sources of whoever declares it.

use std::path::{Path, PathBuf};

use super::tree;

/// Dependencies that work without being named, each with why.
const SILENT: &[(&str, &str)] = &[];

/// The folders and files of a member whose text may name a dependency, by the section that declares it.
fn places(member: &Path, section: &str) -> Vec<PathBuf> {
    let under = |names: &[&str]| names.iter().map(|name| member.join(name)).collect();
    match section {
        "build-dependencies" => under(&["build.rs"]),
        "dev-dependencies" => under(&["src", "tests", "benches", "examples"]),
        _ => under(&["src", "benches"]),
    }
}

/// The dependencies of a manifest: each with the section that declares it.
fn declared(manifest: &str) -> Vec<(String, String)> {
    let mut section = String::new();
    let mut found = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = header.rsplit('.').next().unwrap_or(header).to_owned();
        } else if section.ends_with("dependencies")
            && !line.starts_with('#')
            && let Some((key, _)) = line.split_once('=')
        {
            let name = key.trim().trim_end_matches(".workspace").to_owned();
            found.push((section.clone(), name));
        }
    }
    found
}

fn members() -> Vec<PathBuf> {
    let root = tree::root();
    let crates = std::fs::read_dir(root.join("crates")).expect("the crates").flatten().map(|entry| entry.path());
    let mut members: Vec<PathBuf> = crates.chain(["src-tauri", "tests", "bench"].map(|name| root.join(name))).collect();
    members.sort();
    members
}

fn text_of(places: &[PathBuf]) -> String {
    places
        .iter()
        .flat_map(|place| {
            if place.is_file() {
                std::fs::read_to_string(place).into_iter().collect::<Vec<String>>()
            } else {
                tree::texts(place, &["rs"]).into_iter().map(|(_, text)| text).collect()
            }
        })
        .collect()
}

#[test]
fn every_crate_that_is_declared_is_used() {
    let mut complaints = Vec::new();
    for member in members() {
        let manifest = std::fs::read_to_string(member.join("Cargo.toml")).expect("a member has a manifest");
        for (section, name) in declared(&manifest) {
            let word = name.replace('-', "_");
            let silent = SILENT.iter().any(|(silent, _)| *silent == name);
            if !silent && !tree::has_word(&text_of(&places(&member, &section)), &word) {
                complaints.push(format!("{}: {name} in [{section}]", tree::name(&member)));
            }
        }
    }
    tree::none("a declared crate is named nowhere: remove it from the manifest", &complaints);
}

#[test]
fn every_crate_of_the_workspace_table_has_a_user() {
    let root = std::fs::read_to_string(tree::root().join("Cargo.toml")).expect("the workspace has a manifest");
    let table: Vec<String> = declared(&root).into_iter().map(|(_, name)| name).collect();
    assert!(table.len() > 10, "the workspace table is read: {table:?}");
    let used: Vec<String> = members()
        .iter()
        .flat_map(|member| {
            declared(&std::fs::read_to_string(member.join("Cargo.toml")).expect("a member has a manifest"))
        })
        .map(|(_, name)| name)
        .collect();
    let complaints: Vec<String> = table.into_iter().filter(|name| !used.contains(name)).collect();
    tree::none("nobody uses this line of [workspace.dependencies]: remove it", &complaints);
}

#[test]
fn manifests_are_read_as_cargo_reads_them() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\na.workspace = true\nb-c = { version = \"1\" }\n# d = \"1\"\n[target.'cfg(unix)'.dev-dependencies]\ne = \"1\"\n";
    let expected = [("dependencies", "a"), ("dependencies", "b-c"), ("dev-dependencies", "e")];
    assert_eq!(declared(manifest), expected.map(|(section, name)| (section.to_owned(), name.to_owned())));
}
