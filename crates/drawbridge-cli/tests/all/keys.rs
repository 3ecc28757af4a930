//! Every key of every answer, in its order.

use crate::models::{DRAGON, SHOP};
use crate::run::{Desk, array, keys, text};
use serde_json::Value;

fn desk() -> Desk {
    Desk::new().with("shop.dfd", SHOP).with("dragon.json", DRAGON)
}

#[test]
fn inspect() {
    for file in ["shop.dfd", "dragon.json"] {
        let answer = desk().json(0, &["inspect", file]);
        let expected = [
            "format",
            "version",
            "title",
            "diagrams",
            "elements",
            "flows",
            "boundaries",
            "data",
            "threats",
            "components",
            "notes",
        ];
        assert_eq!(keys(&answer), expected);
        for note in array(&answer, "notes") {
            assert_eq!(keys(note), ["code", "where", "text"]);
        }
        for number in &expected[3..10] {
            assert!(answer[number].is_u64(), "{number}: {answer}");
        }
    }
    let answer = desk().json(0, &["inspect", "dragon.json"]);
    let counts = ["diagrams", "elements", "flows", "boundaries", "data", "threats", "components"];
    assert_eq!(counts.map(|count| answer[count].as_u64().unwrap()), [2, 3, 1, 1, 0, 1, 0]);
}

#[test]
fn threats() {
    let answer = desk().json(0, &["threats", "shop.dfd"]);
    assert_eq!(keys(&answer), ["threats", "questions", "more"]);
    assert_eq!(keys(&answer["more"]), ["thirty", "full"]);
    let threats = array(&answer, "threats");
    assert!(threats.len() > 3, "{answer}");
    for threat in threats {
        let optional = |key: &&str| threat.get(*key).is_some() || !["flow", "question"].contains(key);
        let expected: Vec<&str> = [
            "key",
            "number",
            "title",
            "category",
            "severity",
            "outcome",
            "status",
            "at",
            "flow",
            "because",
            "removed_by",
            "question",
            "references",
        ]
        .into_iter()
        .filter(optional)
        .collect();
        assert_eq!(keys(threat), expected);
        assert_eq!(threat["number"], Value::Null);
        assert!(["critical", "high", "medium", "low", "none"].contains(&text(threat, "/severity")));
        assert!(["confirmed", "possible"].contains(&text(threat, "/outcome")));
        assert_eq!(text(threat, "/status"), "open");
        assert_eq!(keys(&threat["at"]), ["kind", "id", "name"]);
        assert_eq!(threat.get("flow").is_some(), threat["at"]["kind"] == "flow");
        assert!(!array(threat, "because").is_empty(), "{threat}");
        for because in array(threat, "because") {
            assert_eq!(keys(because), ["fact", "of", "value", "from"]);
        }
        for change in array(threat, "removed_by") {
            assert_eq!(keys(change), ["fact", "of", "value"]);
        }
    }
    assert!(!array(&answer, "questions").is_empty());
    for question in array(&answer, "questions") {
        assert_eq!(keys(question), ["id", "text", "at", "fact", "settles"]);
        assert_eq!(keys(&question["at"]), ["kind", "id", "name"]);
    }
}

#[test]
fn threats_stored_in_the_file_follow_the_suggestions_at_every_tier() {
    for tier in ["five", "thirty", "full"] {
        let answer = desk().json(0, &["threats", "dragon.json", "--tier", tier]);
        let threats = array(&answer, "threats");
        let stored = threats.iter().filter(|threat| text(threat, "/key").starts_with("own/")).count();
        let last = threats.last().unwrap();
        assert_eq!(stored, 1, "{answer}");
        assert_eq!(text(last, "/key"), "own/threat-1@process-1");
        assert_eq!(last["number"], 1);
        let words =
            ["/title", "/category", "/severity", "/outcome", "/status", "/at/id"].map(|place| text(last, place));
        assert_eq!(words, ["Till is robbed", "tampering", "high", "confirmed", "open", "process-1"]);
        assert!(array(last, "because").is_empty() && array(last, "removed_by").is_empty());
        assert!(last.get("question").is_none() && last.get("flow").is_none());
    }
}

#[test]
fn the_question_of_a_threat_is_one_of_the_questions() {
    let answer = desk().json(0, &["threats", "shop.dfd"]);
    let asked: Vec<&str> = array(&answer, "questions").iter().map(|question| text(question, "/id")).collect();
    let possible = array(&answer, "threats").iter().filter(|threat| threat["outcome"] == "possible");
    let mut count = 0;
    for threat in possible {
        assert!(asked.contains(&text(threat, "/question")), "{threat}");
        count += 1;
    }
    assert!(count > 0, "{answer}");
}

#[test]
fn tiers_are_parts_of_the_whole_and_say_what_waits() {
    let desk = desk();
    let of = |tier: &str| desk.json(0, &["threats", "shop.dfd", "--tier", tier]);
    let (five, thirty, full) = (of("five"), of("thirty"), of("full"));
    let number = |answer: &Value| array(answer, "threats").len();
    let more = |answer: &Value, tier: &str| usize::try_from(answer["more"][tier].as_u64().unwrap()).unwrap();
    assert!((1..=6).contains(&number(&five)), "{five}");
    assert!(number(&thirty) <= 18 && number(&five) <= number(&thirty) && number(&thirty) <= number(&full));
    assert_eq!(number(&five) + more(&five, "thirty"), number(&thirty));
    assert_eq!(number(&five) + more(&five, "full"), number(&full));
    assert_eq!(number(&thirty) + more(&thirty, "full"), number(&full));
    assert_eq!((more(&full, "thirty"), more(&full, "full")), (0, 0));
    let carried = array(&five, "threats").len();
    assert!(array(&five, "questions").len() <= 3 + carried);
}

#[test]
fn validate() {
    let ran = desk().run(["validate", "shop.dfd", "--json"]);
    let answer = ran.json();
    assert_eq!(keys(&answer), ["problems"]);
    let problems = array(&answer, "problems");
    assert!(!problems.is_empty());
    for problem in problems {
        let expected: &[&str] = match problem.get("fix") {
            Some(_) => &["code", "severity", "at", "text", "fix"],
            None => &["code", "severity", "at", "text"],
        };
        assert_eq!(keys(problem), expected);
        assert!(["error", "warning", "hint"].contains(&text(problem, "/severity")));
        assert_eq!(keys(&problem["at"]), ["kind", "id", "name"]);
    }
}

#[test]
fn explain() {
    let desk = desk();
    let threats = desk.json(0, &["threats", "shop.dfd"]);
    for threat in array(&threats, "threats") {
        let answer = desk.json(0, &["explain", "shop.dfd", text(threat, "/key")]);
        assert_eq!(keys(&answer), ["key", "title", "outcome", "why", "when", "unless"]);
        assert_eq!((&answer["key"], &answer["outcome"]), (&threat["key"], &threat["outcome"]));
        assert!(answer["when"].is_object() || answer["unless"].is_object(), "{answer}");
        for step in [&answer["when"], &answer["unless"]].into_iter().filter(|step| step.is_object()) {
            tree(step);
        }
    }
}

fn tree(step: &Value) {
    assert_eq!(keys(step), ["condition", "value", "facts", "parts"]);
    assert!(["true", "false", "unknown"].contains(&text(step, "/value")));
    for fact in array(step, "facts") {
        assert_eq!(keys(fact), ["fact", "of", "value", "from", "note"]);
    }
    for part in array(step, "parts") {
        tree(part);
    }
}

#[test]
fn convert_and_export() {
    let desk = desk();
    let answer = desk.json(0, &["convert", "dragon.json", "a.dfd"]);
    assert_eq!(keys(&answer), ["notes"]);
    let answer = desk.json(0, &["convert", "shop.dfd", "a.json"]);
    assert_eq!(keys(&answer), ["notes"]);
    for note in array(&answer, "notes") {
        assert_eq!(keys(note), ["code", "where", "text"]);
    }
    desk.json(0, &["new", "Web shop"]);
    assert_eq!(keys(&desk.json(0, &["export", "Web shop", "b.drawbridge"])), ["notes"]);
}

#[test]
fn render() {
    let answer = desk().json(0, &["render", "shop.dfd", "-o", "a.svg"]);
    assert_eq!(keys(&answer), ["file", "diagram", "title"]);
}

#[test]
fn the_workspace() {
    let desk = desk();
    assert_eq!(desk.json(0, &["list"]).to_string(), r#"{"models":[]}"#);
    assert_eq!(keys(&desk.json(0, &["new", "Web shop"])), ["id", "title"]);
    let list = desk.json(0, &["list"]);
    assert_eq!(keys(&list), ["models"]);
    assert_eq!(keys(&list["models"][0]), ["id", "title", "elements", "flows", "updated"]);
    assert_eq!(keys(&desk.json(0, &["backup", "b.db"])), ["file"]);
    assert_eq!(keys(&desk.json(0, &["restore", "b.db"])), ["models", "before"]);
    assert_eq!(keys(&desk.json(0, &["move", "moved.db"])), ["file", "backups", "usual"]);
}

#[test]
fn systems() {
    let desk = desk();
    let of_system = [
        "id",
        "name",
        "owner",
        "contact",
        "links",
        "criticality",
        "tier",
        "due",
        "considered",
        "created",
        "archived",
        "models",
    ];
    assert_eq!(desk.json(0, &["systems"]).to_string(), r#"{"systems":[],"models":[]}"#);
    desk.json(0, &["new", "Web shop"]);
    desk.json(0, &["new", "Alone"]);
    assert_eq!(keys(&desk.json(0, &["systems", "add", "Shop", "--link", "a", "--link", "b"])), of_system);
    for act in [
        ["attach", "Shop", "Web shop"].as_slice(),
        &["edit", "Shop", "--owner", "Ada"],
        &["consider", "Shop"],
        &["archive", "Shop"],
        &["archive", "Shop", "--undo"],
    ] {
        assert_eq!(keys(&desk.json(0, &[&["systems"], act].concat())), of_system);
    }
    let list = desk.json(0, &["systems", "list", "--count"]);
    assert_eq!(keys(&list), ["systems", "models"]);
    assert_eq!(keys(&list["systems"][0]), of_system);
    assert_eq!(keys(&list["systems"][0]["considered"]), ["by", "at", "why"]);
    for model in [&list["systems"][0]["models"][0], &list["models"][0]] {
        assert_eq!(keys(model), ["id", "title", "tier", "owner", "due", "open", "updated", "changed_by"]);
        assert_eq!(keys(&model["open"]), ["critical", "high", "medium", "low", "none"]);
    }
    assert_eq!(keys(&desk.json(0, &["systems", "detach", "Shop", "Web shop"])), of_system);
    assert_eq!(keys(&desk.json(0, &["systems", "remove", "Shop"])), of_system);
}

#[test]
fn the_manual() {
    let desk = desk();
    assert_eq!(keys(&desk.json(0, &["completions", "fish"])), ["shell", "script"]);
    assert_eq!(keys(&desk.json(0, &["man"])), ["page"]);
}
