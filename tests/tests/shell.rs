//! What the page may do is written down: its policy, its permissions, the shell's commands, the core's commands.
//!
//! A change here is a change of what a hostile model could reach: read it before blessing it with UPDATE_EXPECT=1.

use std::path::Path;

use expect_test::expect_file;
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ stands in the repository")
}

fn text(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).expect("the file stands in the repository")
}

fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).expect("it is JSON")
}

#[test]
fn the_policy_and_the_permissions_are_as_agreed() {
    let config = json("src-tauri/tauri.conf.json");
    let security = &config["app"]["security"];
    let mut told = String::new();
    let mut tell = |line: String| told.push_str(&(line + "\n"));
    for directive in security["csp"].as_str().expect("there is a policy").split("; ") {
        tell(format!("policy: {directive}"));
    }
    tell(format!("prototypes frozen: {}", security["freezePrototype"]));
    tell(format!("asset protocol: {}", security["assetProtocol"]["enable"]));
    tell(format!("Tauri within reach of scripts: {}", config["app"]["withGlobalTauri"]));
    let mut capabilities: Vec<_> =
        std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap().flatten().map(|entry| entry.path()).collect();
    capabilities.sort();
    for path in capabilities {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let capability: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        tell(format!("capability {name} for windows {}, remote {}", capability["windows"], capability["remote"]));
        for permission in capability["permissions"].as_array().expect("permissions") {
            tell(format!("  {}", permission.as_str().expect("a permission without a scope of its own")));
        }
    }
    let handlers = text("src-tauri/src/main.rs");
    let handlers = handlers
        .split_once("generate_handler![")
        .and_then(|(_, rest)| rest.split_once(']'))
        .expect("the commands of the shell")
        .0;
    tell(format!("commands of the shell: {handlers}"));
    expect_file!["../golden/shell/permissions.txt"].assert_eq(&told);
}

#[test]
fn the_policy_has_no_hole() {
    let config = json("src-tauri/tauri.conf.json");
    let policy = config["app"]["security"]["csp"].as_str().expect("there is a policy");
    for hole in ["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", "blob:", "*", "https:"] {
        assert!(!policy.contains(hole), "{hole} in {policy}");
    }
    let scripts = policy.split("; ").find(|directive| directive.starts_with("script-src")).expect("scripts are named");
    assert_eq!(scripts, "script-src 'self'", "`data:` here would void the nonces that Tauri adds");
    assert!(policy.starts_with("default-src 'none'"));
}
