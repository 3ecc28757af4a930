//! What is asked of threats: the register, what would remove them, what is left unsaid, tickets.

#[expect(dead_code, reason = "the window of the tests can do more than is asked here")]
mod window;

use drawbridge_app::wire::{KnownFact, Outcome, Register, RegisterRow, Silence, SilentRule, Tier};
use drawbridge_model::{Edit, Provenance, Severity, Subject};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use window::Window;

fn register(window: &mut Window) -> Register {
    let request = json!({ "model": window.model() });
    let register = window.call("register", request).expect("it is told");
    serde_json::from_value(register).expect("the answer reads back")
}

fn open(text: &str) -> Window {
    let mut window = Window::new();
    window.open_text("shop.dfd", text);
    window
}

#[test]
fn the_register_lists_every_threat_once_with_the_tier_that_has_it() {
    let mut window = Window::new();
    window.open_sample();
    let element = window.replica().elements().next().unwrap().id;
    let body = window.mint_element().to_string()[1..].to_owned();
    let own = json!({ "type": "addThreat", "id": format!("t{body}"), "at": Subject::Element(element), "title": "Bribed admin",
        "category": "", "severity": "high", "description": "", "mitigation": "" });
    window.edit(&serde_json::from_value(own).unwrap());
    let model = window.model();
    let listed = |window: &mut Window, tier: &str| -> BTreeSet<String> {
        window.call("setTier", json!({ "model": model, "tier": tier })).unwrap();
        let snapshot = window.snapshot();
        snapshot.suggestions.iter().map(|threat| threat.key.to_string()).collect()
    };
    let [five, thirty, full] = ["five", "thirty", "full"].map(|tier| listed(&mut window, tier));
    let register = register(&mut window);
    let all: BTreeSet<String> = register.rows.iter().map(|row| row.threat.key.to_string()).collect();
    assert_eq!(all.len(), register.rows.len(), "each once");
    assert!(full.is_subset(&all), "the list folds groups, the register does not");
    for row in &register.rows {
        let key = row.threat.key.to_string();
        if five.contains(&key) {
            assert_eq!(row.listed, Tier::Five, "{key}");
        } else if thirty.contains(&key) {
            assert_ne!(row.listed, Tier::Full, "{key}");
        }
    }
    assert!(register.rows.iter().any(|row| row.threat.outcome == Outcome::Written));
    let order = |row: &RegisterRow| (Reverse(row.threat.severity), row.threat.sort.clone(), row.threat.key.clone());
    assert!(register.rows.iter().map(order).is_sorted(), "the most severe first, then by urgency");
}

#[test]
fn what_a_card_says_would_remove_a_threat_removes_it_as_one_step() {
    let mut window = Window::new();
    window.open_sample();
    let rows = register(&mut window).rows;
    let mut removed = 0;
    for row in rows.into_iter().map(|row| row.threat).filter(|row| row.outcome != Outcome::Written) {
        let changes = window.card(&row).removed_by;
        if changes.is_empty() {
            continue;
        }
        assert!(changes.iter().all(|change| !change.name.is_empty() && !change.shown.is_empty()), "{changes:?}");
        let edits = changes.iter().map(|change| Edit::SetFact {
            subject: change.of,
            fact: change.fact.clone(),
            value: Some(change.value.clone()),
            from: Provenance::Person,
        });
        let answer = window.edit(&Edit::several(edits));
        assert!(!register(&mut window).rows.iter().any(|left| left.threat.key == row.key), "{}", row.key);
        let told = answer.told;
        let count = |by: drawbridge_app::wire::BySeverity| by.critical + by.high + by.medium + by.low + by.none;
        assert_eq!((count(told.gone), count(told.new)), (answer.outcomes.lost, answer.outcomes.gained));
        assert!(count(told.gone) > 0 && told.keys.len() == answer.outcomes.gained as usize);
        let back = window.undo().expect("it is one step");
        assert!(back.told.keys.contains(&row.key), "what comes back is named");
        removed += 1;
    }
    assert!(removed > 5, "{removed}");
}

const SHOP: &str = r#"model "Shop"
boundary internet "Internet" {
  actor customer "Customer"
}
boundary company "Company" {
  process web "Web app"
  store orders "Orders" encrypted_at_rest=yes
}
flow order: customer -> web "Place order" protocol=https encrypted=yes
flow save: web -> orders "Save order"
"#;

fn subject(window: &Window, name: &str) -> Subject {
    let model = window.replica();
    let elements = model.elements().map(|record| Subject::Element(record.id));
    let flows = model.flows().map(|record| Subject::Flow(record.id));
    elements.chain(flows).find(|subject| model.name(*subject) == Some(name)).expect("it is in the model")
}

#[test]
fn silent_rules_say_why_in_words() {
    let mut window = open(SHOP);
    let ask = |window: &mut Window, name: &str| -> Vec<SilentRule> {
        let request = json!({ "model": window.model(), "subject": subject(window, name) });
        serde_json::from_value(window.call("silent", request).unwrap()).expect("the answer reads back")
    };
    let order = ask(&mut window, "Place order");
    let of = |rules: &[SilentRule], threat: &str| -> String {
        let rule = rules.iter().find(|rule| rule.key.threat() == threat).expect("the rule is silent");
        rule.sentence.clone()
    };
    assert_eq!(
        of(&order, "read-in-transit"),
        "Stopped by what protects: Encrypted in transit of Place order is yes (stated)."
    );
    let web = ask(&mut window, "Web app");
    let unsaid = web.iter().find(|rule| rule.key.threat() == "within-reach").expect("the rule is silent");
    assert_eq!(unsaid.why, Silence::NotKnown);
    assert_eq!(
        unsaid.sentence,
        "Stays silent while this is not known: Can strangers lay hands on the machine that Web app runs on?"
    );
    let places: Vec<Silence> = order.iter().map(|rule| rule.why).collect();
    let first_other = places.iter().position(|why| *why != Silence::Stopped).unwrap();
    assert!(first_other > 0 && places[first_other..].iter().all(|why| *why != Silence::Stopped), "{places:?}");
    for name in ["Place order", "Save order", "Orders", "Web app", "Customer"] {
        for rule in ask(&mut window, name) {
            let sentence = &rule.sentence;
            assert!(
                sentence.ends_with(['.', '?']) && !sentence.contains("&&") && !sentence.contains('_'),
                "{sentence}"
            );
            let explained = window.call("explain", json!({ "model": window.model(), "key": rule.key })).unwrap();
            assert_eq!(explained["value"], "silent", "{sentence}");
        }
    }
}

#[test]
fn a_fact_tells_what_its_component_brings_and_what_a_person_laid_over_it() {
    let mut window = open(&SHOP.replace("\"Orders\" encrypted_at_rest=yes", "\"Orders\" component=db/postgresql"));
    let orders = subject(&window, "Orders");
    let ask = |window: &mut Window| -> Vec<KnownFact> {
        let request = json!({ "model": window.model(), "subject": orders });
        serde_json::from_value(window.call("facts", request).unwrap()).expect("the answer reads back")
    };
    let brought = ask(&mut window);
    assert!(!brought.is_empty() && brought.iter().all(|fact| fact.values.len() == 1), "{brought:?}");
    assert!(brought.iter().all(|fact| fact.values[0].from == "component" && fact.values[0].note == "PostgreSQL"));
    let KnownFact { fact, values } = brought[0].clone();
    let value = drawbridge_model::Value::Unknown;
    let edit = Edit::SetFact { subject: orders, fact: fact.clone(), value: Some(value), from: Provenance::Person };
    window.edit(&edit);
    let now = ask(&mut window).into_iter().find(|known| known.fact == fact).expect("it is known");
    let from: Vec<&str> = now.values.iter().map(|one| one.from.as_str()).collect();
    assert_eq!((from, &now.values[1]), (vec!["person", "component"], &values[0]));
}

#[test]
fn a_ticket_tells_the_threat_and_shows_what_people_wrote_as_text() {
    let mut window = open(&SHOP.replace("Save order", "Save <b>order</b> [x](y)").replace("\"Shop\"", "\"#1 *Shop*\""));
    let rows = register(&mut window).rows;
    let at = subject(&window, "Save <b>order</b> [x](y)");
    let threat =
        rows.into_iter().map(|row| row.threat).find(|threat| threat.at == at && threat.severity != Severity::None);
    let threat = threat.expect("the flow has a suggestion");
    window.decide(&threat, "mitigate", "Because `tests` say so\n# really");
    let request = json!({ "model": window.model(), "keys": [threat.key] });
    let ticket = window.call("ticket", request).unwrap();
    let text = ticket.as_str().unwrap();
    assert!(text.starts_with("## T1: "), "{text}");
    for part in [
        r"- **Where:** Save \<b\>order\</b\> \[x\](y) (data flow from Web app to Orders)",
        r"- **Status:** Mitigate",
        r"- **Model:** \#1 \*Shop\*, diagram ",
        "### Why it matters",
        "### How to check",
        "### How to fix",
        "### References",
        r"- Reason: Because \`tests\` say so \# really",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    assert!(!text.contains("<b>"));
    let none = window.call("ticket", json!({ "model": window.model(), "keys": ["no-such@model"] })).unwrap();
    assert_eq!(none, Value::from(""));
}

#[test]
fn a_stale_decision_that_is_kept_is_stale_again_when_the_reason_changes() {
    let mut window = open(&SHOP.replace("encrypted=yes", "encrypted=no"));
    let flow = subject(&window, "Place order");
    let rows = register(&mut window).rows;
    let threat = rows
        .into_iter()
        .map(|row| row.threat)
        .find(|threat| threat.key.threat() == "read-in-transit" && threat.at == flow);
    let threat = threat.expect("the flow is not encrypted");
    let outcome = |window: &mut Window| -> Option<Outcome> {
        let rows = register(window).rows;
        rows.into_iter().find(|row| row.threat.key == threat.key).map(|row| row.threat.outcome)
    };
    let set = |subject: Subject, fact: &str, value: bool| Edit::SetFact {
        subject,
        fact: fact.into(),
        value: Some(drawbridge_model::Value::Flag(value)),
        from: Provenance::Person,
    };
    window.decide(&threat, "mitigate", "TLS comes next week");
    window.edit(&set(flow, "encrypted", true));
    assert_eq!(outcome(&mut window), Some(Outcome::Stale));
    window.decide(&threat, "mitigate", "TLS comes next week");
    assert_eq!(outcome(&mut window), None, "it is kept, so nothing is to be done");
    window.undo();
    assert_eq!(outcome(&mut window), Some(Outcome::Stale));
    window.redo();
    window.assert_equals_fresh();
    assert_eq!(outcome(&mut window), None);
    window.edit(&set(flow, "encrypted", false));
    assert_eq!(outcome(&mut window), Some(Outcome::Confirmed), "it is suggested again, and decided");
    window.edit(&set(flow, "encrypted", true));
    assert_eq!(outcome(&mut window), None, "the reason that was known");
    let scope = drawbridge_model::Scope::Out { reason: "Another team's".into() };
    window.edit(&Edit::SetScope { subject: flow, scope });
    assert_eq!(outcome(&mut window), Some(Outcome::Stale), "another reason");
    window.assert_equals_fresh();
}
