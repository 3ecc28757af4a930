//! The inventory, and who acts on it.

use crate::models::SHOP;
use crate::run::{Desk, array, ran, text};
use serde_json::Value;

#[test]
fn a_system_lives_without_a_model_and_with_one() {
    let desk = Desk::new();
    let add = ["systems", "add", "Web shop", "--owner", "Sales", "--criticality", "high", "--due", "2027-01-31"];
    let shop = desk.json(0, &add);
    assert_eq!((text(&shop, "/criticality"), &shop["tier"], text(&shop, "/due")), ("high", &Value::Null, "2027-01-31"));
    desk.json(0, &["new", "Checkout"]);
    let attached = desk.json(0, &["systems", "attach", "web SHOP", "Checkout"]);
    assert_eq!(text(&attached, "/models/0/owner"), "Sales", "the system's owner stands in");
    assert_eq!(text(&attached, "/models/0/due"), "2027-01-31");
    let edited =
        desk.json(0, &["systems", "edit", text(&shop, "/id"), "--name", "Shop", "--tier", "five", "--due", "none"]);
    assert_eq!((text(&edited, "/name"), text(&edited, "/tier"), &edited["due"]), ("Shop", "five", &Value::Null));
    assert_eq!(text(&edited, "/owner"), "Sales", "what is left out stays");
    desk.json(0, &["systems", "detach", "Shop", "Checkout"]);
    let list = desk.json(0, &["systems"]);
    assert!(array(&list["systems"][0], "models").is_empty());
    assert_eq!(text(&list, "/models/0/title"), "Checkout");
    desk.json(0, &["systems", "remove", "Shop"]);
    let list = desk.json(0, &["systems"]);
    assert_eq!((array(&list, "systems").len(), array(&list, "models").len()), (0, 1));
}

#[test]
fn a_mark_carries_its_author_and_day_and_can_be_taken_back() {
    let desk = Desk::new();
    desk.json(0, &["systems", "add", "Intranet"]);
    let marked = desk.json(0, &["systems", "consider", "Intranet", "--why", "no change", "--author", "Grace Hopper"]);
    assert_eq!((text(&marked, "/considered/by"), text(&marked, "/considered/why")), ("Grace Hopper", "no change"));
    assert_eq!(text(&marked, "/considered/at").len(), "2026-11-24T08:00:00Z".len());
    let shown = desk.run(["systems"]).out;
    assert!(shown.contains("by Grace Hopper"), "{shown}");
    assert_eq!(desk.json(0, &["systems", "consider", "Intranet", "--undo"])["considered"], Value::Null);
}

#[test]
fn open_threats_are_counted_when_asked_and_unknown_after_a_change() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    desk.json(0, &["new", "Empty"]);
    assert_eq!(desk.json(0, &["systems"])["models"][0]["open"], Value::Null);
    assert!(desk.run(["systems"]).out.contains("not counted"));
    assert_eq!(desk.json(0, &["systems", "list", "--count"])["models"][0]["open"]["high"], 0);
    assert!(desk.run(["systems"]).out.contains("no open threats"));
}

#[test]
fn what_makes_no_sense_is_refused_with_a_way_out() {
    let desk = Desk::new();
    desk.json(0, &["systems", "add", "A"]);
    desk.json(0, &["new", "M"]);
    for (arguments, hint) in [
        (["systems", "add", " "].as_slice(), "give it a name"),
        (&["systems", "edit", "A", "--due", "2027-02-30"], "2027-01-31"),
        (&["systems", "edit", "B", "--owner", "x"], "`drawbridge systems` shows the systems"),
        (&["systems", "attach", "A", "N"], "`drawbridge list` shows the models"),
        (&["systems", "detach", "A", "M"], "`drawbridge systems` shows the models"),
    ] {
        let answer = desk.json(2, arguments);
        assert_eq!(text(&answer, "/error/code"), "usage", "{answer}");
        assert!(text(&answer, "/error/hint").contains(hint), "{answer}");
    }
    let twins = [0, 1].map(|_| text(&desk.json(0, &["systems", "add", "Twin"]), "/id").to_owned());
    let answer = desk.json(2, &["systems", "archive", "Twin"]);
    assert!(twins.iter().all(|id| text(&answer, "/error/hint").contains(id)), "{answer}");
}

#[test]
fn an_author_is_found_on_the_machine_and_never_unknown() {
    let desk = Desk::new();
    desk.json(0, &["systems", "add", "A"]);
    let by = |variables: &[(&str, &str)]| {
        let mut command = desk.command(crate::run::binary().as_ref());
        command.args(["systems", "consider", "A", "--json"]);
        for name in ["USER", "LOGNAME", "USERNAME"] {
            command.env_remove(name);
        }
        let ran = ran(command.envs(variables.iter().copied()), b"");
        (text(&ran.json(), "/considered/by").to_owned(), ran.err)
    };
    assert_eq!(by(&[("USER", "ada")]).0, "ada");
    assert_eq!(by(&[("USER", " "), ("LOGNAME", "grace")]).0, "grace");
    let (name, said) = by(&[]);
    assert!(!name.is_empty() && name != "unknown", "{name}");
    assert_eq!(name.starts_with("user "), said.contains("--author NAME"), "{name}: {said}");
}
