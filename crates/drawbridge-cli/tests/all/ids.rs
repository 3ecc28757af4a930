//! Answers about a file use the ids of the file.

use crate::models::{DRAGON, SHOP};
use crate::run::{Desk, array, text};
use serde_json::Value;
use std::collections::BTreeSet;

const SHOP_IDS: &[&str] = &["model", "card", "internet", "customer", "company", "web", "orders", "order", "save"];
const DRAGON_IDS: &[&str] = &["model", "box-1", "actor-1", "process-1", "flow-1"];

fn ids_in(answer: &Value) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for threat in array(answer, "threats") {
        ids.insert(text(threat, "/at/id").to_owned());
        ids.extend(threat.get("flow").map(|flow| flow.as_str().unwrap().to_owned()));
        let facts = array(threat, "because").iter().chain(array(threat, "removed_by"));
        ids.extend(facts.map(|fact| text(fact, "/of").to_owned()));
        let (_, at) = text(threat, "/key").split_once('@').unwrap();
        ids.extend(at.split('~').map(str::to_owned));
    }
    for question in array(answer, "questions") {
        ids.insert(text(question, "/at/id").to_owned());
    }
    ids
}

#[test]
fn of_the_notation_the_handles() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    let ids = ids_in(&desk.json(0, &["threats", "shop.dfd"]));
    assert!(ids.iter().all(|id| SHOP_IDS.contains(&id.as_str())), "{ids:?}");
    assert!(ids.contains("order") && ids.contains("orders"), "{ids:?}");
}

#[test]
fn of_threat_dragon_the_cell_ids_also_where_one_is_used_twice() {
    let desk = Desk::new().with("dragon.json", DRAGON);
    let answer = desk.json(0, &["threats", "dragon.json"]);
    let threats = array(&answer, "threats");
    let mut keys = BTreeSet::new();
    for threat in threats {
        assert!(DRAGON_IDS.contains(&text(threat, "/at/id")), "{threat}");
        assert!(keys.insert(text(threat, "/key")), "two threats have the key {}", text(threat, "/key"));
        for fact in array(threat, "because").iter().chain(array(threat, "removed_by")) {
            assert!(DRAGON_IDS.contains(&text(fact, "/of")), "{fact}");
        }
    }
    // The copy of the process raises questions only; their ids tell it apart, what they are about does not.
    let asked = array(&answer, "questions");
    let second = asked.iter().filter(|question| text(question, "/id").ends_with("@process-1#2"));
    let at: Vec<&str> = second.map(|question| text(question, "/at/id")).collect();
    assert!(!at.is_empty() && at.iter().all(|id| *id == "process-1"), "{at:?}");
    desk.json(0, &["explain", "dragon.json", "swamped@process-1#2"]);
}

#[test]
fn problems_and_explanations_use_them_too() {
    let desk = Desk::new().with("shop.dfd", SHOP).with("dragon.json", DRAGON);
    let problems = desk.run(["validate", "shop.dfd", "--json"]).json();
    for problem in array(&problems, "problems") {
        assert!(SHOP_IDS.contains(&text(problem, "/at/id")), "{problem}");
    }
    let threats = desk.json(0, &["threats", "dragon.json"]);
    let flows = array(&threats, "threats").iter().filter(|threat| threat["at"]["id"] == "flow-1");
    let mut count = 0;
    for threat in flows {
        assert_eq!(text(threat, "/flow"), "flow-1");
        desk.json(0, &["explain", "dragon.json", text(threat, "/key")]);
        count += 1;
    }
    assert!(count > 0, "{threats}");
}

#[test]
fn of_a_native_file_its_ids() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    desk.json(0, &["convert", "shop.dfd", "shop.drawbridge"]);
    let answer = desk.json(0, &["threats", "shop.drawbridge"]);
    let native = desk.read("shop.drawbridge");
    for id in ids_in(&answer).iter().filter(|id| *id != "model") {
        assert!(native.contains(&format!("\"{id}\"")), "{id}");
    }
    let key = text(&answer, "/threats/0/key");
    desk.json(0, &["explain", "shop.drawbridge", key]);
}
