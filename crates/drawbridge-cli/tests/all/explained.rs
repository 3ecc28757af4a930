//! Every key that `threats` prints can be explained, and every question that it names is asked.

use crate::models::DRAGON;
use crate::run::{Desk, array, keys, text};
use std::collections::BTreeSet;
use std::path::Path;

const WRITTEN: &str = r#"model "Written"
actor user "User"
process web "Web app"
store db "Database" out-of-scope="run by a vendor"
flow order: user -> web "Order" protocol=http
threat theft at web "Theft" category=spoofing severity=high status=mitigate description="Somebody takes it" mitigation="Lock it"
threat whole at model "All of it" severity=low
"#;

fn samples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut samples =
        vec![("written.dfd".to_owned(), WRITTEN.to_owned()), ("dragon.json".to_owned(), DRAGON.to_owned())];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        samples.push((name, std::fs::read_to_string(path).unwrap()));
    }
    assert!(samples.len() > 4, "the examples are missing");
    samples
}

#[test]
fn every_key_of_every_example() {
    for (name, content) in samples() {
        let desk = Desk::new().with(&name, &content);
        let answer = desk.json(0, &["threats", &name]);
        let threats = array(&answer, "threats");
        assert!(!threats.is_empty(), "{name}");
        for threat in threats {
            let key = text(threat, "/key");
            let explained = desk.json(0, &["explain", &name, key]);
            assert_eq!(keys(&explained), ["key", "title", "outcome", "why", "when", "unless"]);
            assert_eq!(text(&explained, "/key"), key);
            assert_eq!(text(&explained, "/title"), text(threat, "/title"), "{key}");
            assert_eq!(text(&explained, "/outcome"), text(threat, "/outcome"), "{key}");
        }
    }
}

#[test]
fn of_one_written_by_hand_what_was_said_of_it() {
    let desk = Desk::new().with("written.dfd", WRITTEN);
    let explained = desk.json(0, &["explain", "written.dfd", "own/theft@web"]);
    let why = text(&explained, "/why");
    assert!(why.starts_with("No rule suggests it: it was written by hand."), "{why}");
    for said in ["mitigate", "high", "Somebody takes it", "Lock it"] {
        assert!(why.contains(said), "{said}: {why}");
    }
    let shown = desk.run(["explain", "written.dfd", "own/theft@web"]);
    assert_eq!(shown.status, 0);
    assert!(shown.out.contains("Lock it"), "{}", shown.out);
    let refused = desk.json(2, &["explain", "written.dfd", "own/other@web"]);
    assert!(text(&refused, "/error/message").contains("has no such threat"), "{refused}");
}

#[test]
fn of_one_that_was_imported_the_words_of_its_file() {
    let desk = Desk::new().with("dragon.json", DRAGON);
    let answer = desk.json(0, &["threats", "dragon.json"]);
    let own = array(&answer, "threats").iter().map(|threat| text(threat, "/key")).find(|key| key.starts_with("own/"));
    let explained = desk.json(0, &["explain", "dragon.json", own.unwrap()]);
    let why = text(&explained, "/why");
    assert!(why.contains("imported from a Threat Dragon 2 file"), "{why}");
    assert!(why.contains("The file says: type “"), "{why}");
}

#[test]
fn every_question_that_a_threat_names_is_asked() {
    for (name, content) in samples() {
        let desk = Desk::new().with(&name, &content);
        for tier in ["five", "thirty", "full"] {
            let answer = desk.json(0, &["threats", &name, "--tier", tier]);
            let asked: BTreeSet<&str> = array(&answer, "questions").iter().map(|asked| text(asked, "/id")).collect();
            for threat in array(&answer, "threats") {
                if let Some(question) = threat.get("question").and_then(|question| question.as_str()) {
                    assert!(asked.contains(question), "{name} at {tier}: {question} is not asked");
                }
            }
        }
    }
}

#[test]
fn what_is_out_of_scope_raises_nothing() {
    let model = r#"model "Out"
store vault "Vault" out-of-scope="run by a vendor"
actor user "User"
process web "Web app" out-of-scope="run by a vendor"
flow order: user -> web "Order" protocol=http
threat theft at vault "Theft" severity=critical status=open
"#;
    let desk = Desk::new().with("out.dfd", model);
    let answer = desk.json(0, &["threats", "out.dfd"]);
    let asked: Vec<&str> = array(&answer, "questions").iter().map(|asked| text(asked, "/at/id")).collect();
    assert!(asked.contains(&"order") && !asked.contains(&"web") && !asked.contains(&"vault"), "{asked:?}");
    let listed = array(&answer, "threats").iter().any(|threat| text(threat, "/key") == "own/theft@vault");
    assert!(listed, "what the file holds is still listed");
    assert_eq!(desk.run(["threats", "out.dfd", "--fail-on", "critical"]).status, 0);
    let back = model.replace("store vault \"Vault\" out-of-scope=\"run by a vendor\"", "store vault \"Vault\"");
    let desk = desk.with("in.dfd", &back);
    assert_eq!(desk.run(["threats", "in.dfd", "--fail-on", "critical"]).status, 1);
}
