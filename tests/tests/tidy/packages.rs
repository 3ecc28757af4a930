//! An npm package that is declared is used, and the lock file names no registry.

use serde_json::Value;

use super::tree;

/// Packages that work without being imported, each with the text that shows its use and the file that holds it.
const BY_NAME: &[(&str, &str, &str)] = &[
    ("@tauri-apps/cli", "tauri build", "scripts/package.sh"),
    ("@types/node", "\"node\"", "tsconfig.json"),
    ("eslint", "\"lint\": \"eslint", "package.json"),
    ("svelte-check", "\"check\": \"svelte-check", "package.json"),
    ("typescript", "\"strict\": true", "tsconfig.json"),
];

fn json(name: &str) -> Value {
    let text = std::fs::read_to_string(tree::root().join(name)).expect("the file stands in the repository");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The texts of everything that may import a package.
fn importing() -> String {
    let root = tree::root();
    let mut texts: Vec<String> = ["ui/src", "tests/e2e", "scripts"]
        .iter()
        .flat_map(|folder| tree::texts(&root.join(folder), &["ts", "js", "mjs", "svelte", "css"]))
        .map(|(_, text)| text)
        .collect();
    for file in ["vite.config.ts", "vitest.config.ts", "eslint.config.js"] {
        texts.push(std::fs::read_to_string(root.join(file)).expect("the configuration stands in the repository"));
    }
    texts.concat()
}

#[test]
fn every_package_that_is_declared_is_used() {
    let manifest = json("package.json");
    let imports = importing();
    let mut complaints = Vec::new();
    for section in ["dependencies", "devDependencies"] {
        for name in manifest[section].as_object().expect("the section is there").keys() {
            let imported = ['"', '/'].iter().any(|end| imports.contains(&format!("\"{name}{end}")));
            let by_name = BY_NAME.iter().find(|(package, _, _)| package == name).is_some_and(|(_, sign, file)| {
                std::fs::read_to_string(tree::root().join(file)).is_ok_and(|text| text.contains(sign))
            });
            if !imported && !by_name {
                complaints.push(format!("{name} in {section}"));
            }
        }
    }
    tree::none("a declared package is imported nowhere: npm uninstall it", &complaints);
}

#[test]
fn the_lock_file_names_no_registry_and_every_platform() {
    let text = std::fs::read_to_string(tree::root().join("package-lock.json")).expect("the lock file is committed");
    assert!(
        !text.contains("\"resolved\""),
        "package-lock.json names where packages were fetched from: npm install --omit-lockfile-registry-resolved"
    );
    let lock = json("package-lock.json");
    let packages = lock["packages"].as_object().expect("the lock file lists packages");
    let complaints: Vec<String> = packages
        .iter()
        .flat_map(|(at, package)| {
            package["optionalDependencies"].as_object().into_iter().flatten().map(move |(name, _)| (at, name))
        })
        .filter(|(at, name)| {
            !packages.contains_key(&format!("node_modules/{name}"))
                && !packages.contains_key(&format!("{at}/node_modules/{name}"))
        })
        .map(|(at, name)| format!("{name} of {at}"))
        .collect();
    tree::none("npm ci refuses a lock file that leaves out the packages of other platforms", &complaints);
}
