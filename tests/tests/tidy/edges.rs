//! Who may depend on whom (ARCHITECTURE.md, "Layers").

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

use super::tree;

/// Our crates from the lowest layer up, and of each what it may see of ours in its own code.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("drawbridge-model", &["drawbridge-messages"]),
    ("drawbridge-records", &["drawbridge-model"]),
    ("drawbridge-notation", &["drawbridge-messages", "drawbridge-model"]),
    ("drawbridge-library", &["drawbridge-model"]),
    ("drawbridge-rules", &["drawbridge-messages", "drawbridge-model", "drawbridge-library"]),
    ("drawbridge-render", &["drawbridge-messages", "drawbridge-model"]),
    ("drawbridge-formats", &["drawbridge-messages", "drawbridge-model", "drawbridge-records", "drawbridge-notation"]),
    ("drawbridge-store", &["drawbridge-messages", "drawbridge-model", "drawbridge-records"]),
    (
        "drawbridge-app",
        &[
            "drawbridge-messages",
            "drawbridge-model",
            "drawbridge-records",
            "drawbridge-notation",
            "drawbridge-library",
            "drawbridge-rules",
            "drawbridge-render",
            "drawbridge-formats",
            "drawbridge-store",
        ],
    ),
    ("drawbridge-messages", &[]),
    ("drawbridge-link", &[]),
    ("drawbridge-cli", &["drawbridge-app", "drawbridge-link", "drawbridge-messages"]),
    ("drawbridge-desktop", &["drawbridge-link"]),
];

/// What only one crate may name.
const RESERVED: &[(&str, &str)] = &[
    ("rusqlite", "drawbridge-store"),
    ("rusqlite_migration", "drawbridge-store"),
    ("tauri", "drawbridge-desktop"),
    ("tauri-build", "drawbridge-desktop"),
    ("tauri-plugin-dialog", "drawbridge-desktop"),
    ("tauri-plugin-single-instance", "drawbridge-desktop"),
    ("tauri-plugin-window-state", "drawbridge-desktop"),
    ("webkit2gtk", "drawbridge-desktop"),
    ("resvg", "drawbridge-render"),
    ("svg", "drawbridge-render"),
];

/// Test equipment, which stands above all layers.
const EQUIPMENT: [&str; 2] = ["drawbridge-tests", "drawbridge-bench"];

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(tree::root().join("Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo reads the workspace")
}

/// The names of what `package` depends on, of the given kind.
fn needs(package: &Package, kind: DependencyKind) -> BTreeSet<&str> {
    package.dependencies.iter().filter(|needed| needed.kind == kind).map(|needed| needed.name.as_str()).collect()
}

#[test]
fn layers_see_only_what_is_below_them() {
    let metadata = metadata();
    let mut complaints = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        if EQUIPMENT.contains(&name) {
            continue;
        }
        let Some((_, allowed)) = MAY_SEE.iter().find(|(crate_name, _)| *crate_name == name) else {
            complaints.push(format!(
                "{name} has no layer yet: give it one in tests/tests/tidy/edges.rs and in ARCHITECTURE.md"
            ));
            continue;
        };
        for needed in needs(package, DependencyKind::Normal) {
            if needed.starts_with("drawbridge-") && !allowed.contains(&needed) {
                complaints.push(format!("{name} must not see {needed}"));
            }
        }
        // Tests of a sibling may write their models in the notation, and a crate may test itself with its own features.
        for needed in needs(package, DependencyKind::Development) {
            let fine = allowed.contains(&needed)
                || needed == name
                || ["drawbridge-notation", "drawbridge-records", "drawbridge-model"].contains(&needed);
            if needed.starts_with("drawbridge-") && !fine {
                complaints.push(format!("the tests of {name} must not see {needed}"));
            }
        }
    }
    tree::none("a crate sees what is not below it", &complaints);
}

#[test]
fn the_database_the_shell_and_the_drawing_have_one_owner_each() {
    let metadata = metadata();
    let complaints: Vec<String> = metadata
        .packages
        .iter()
        .flat_map(|package| package.dependencies.iter().map(move |needed| (package.name.as_str(), needed)))
        .filter(|(name, needed)| {
            let owner = RESERVED.iter().find(|(reserved, _)| *reserved == needed.name).map(|(_, owner)| *owner);
            owner.is_some_and(|owner| owner != *name)
                && needed.kind != DependencyKind::Development
                && !EQUIPMENT.contains(name)
        })
        .map(|(name, needed)| format!("{name} must not name {}", needed.name))
        .collect();
    tree::none("a dependency is named outside the crate that owns it", &complaints);
}

#[test]
fn every_member_takes_the_lints_and_the_edition_of_the_workspace() {
    let complaints: Vec<String> = metadata()
        .packages
        .iter()
        .filter(|package| {
            let text = std::fs::read_to_string(&package.manifest_path).unwrap_or_default();
            !(text.contains("[lints]\nworkspace = true") && text.contains("edition.workspace = true"))
        })
        .map(|package| package.manifest_path.to_string())
        .collect();
    tree::none("a manifest goes its own way", &complaints);
}

#[test]
fn the_pure_crates_ban_clock_files_and_hash_order_alike() {
    let pure = ["model", "records", "notation", "library", "rules", "render"];
    let read = |name: &str| std::fs::read_to_string(tree::root().join(format!("crates/drawbridge-{name}/clippy.toml")));
    let first = read(pure[0]).expect("the model bans what is not pure");
    for word in ["SystemTime::now", "std::fs::read", "std::env::var", "HashMap::iter"] {
        assert!(first.contains(word), "clippy.toml of the model no longer bans {word}");
    }
    let complaints: Vec<String> =
        pure.iter().filter(|name| read(name).ok().as_ref() != Some(&first)).map(|name| (*name).to_owned()).collect();
    tree::none("clippy.toml differs from the one of drawbridge-model", &complaints);
}
