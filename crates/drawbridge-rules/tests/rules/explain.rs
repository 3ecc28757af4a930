//! Explanations, reasons, removals and questions, read as a person would read them.

use crate::common::{built_in, read};
use drawbridge_model::{ElementId, Subject, ThreatKey};
use drawbridge_rules::ExplainError;
use expect_test::{Expect, expect};
use std::fmt::Write;

const SHOP: &str = r#"
model "Shop"
data card "Card number" confidentiality=secret class=payment
boundary internet "Internet" trust_level=none {
  actor customer "Customer"
}
boundary company "Company" {
  process web "Web app"
  store orders "Orders" component=db/postgresql
  store archive "Archive" encrypted_at_rest=yes
}
flow order: customer -> web "Place order" protocol=https encrypted=no carries=card
flow save: web -> orders "Save order" encrypted=yes
flow keep: web -> archive "Keep order"
"#;

fn explained(threat: &str, at: &str, expected: Expect) {
    let read = read(SHOP);
    let engine = read.engine(&built_in());
    let key = read.key(threat, at);
    let mut out = engine.explain(&key).unwrap().lines().join("\n");
    out.push('\n');
    if let Some(suggestion) = engine.suggestion(&key) {
        for because in &suggestion.because {
            writeln!(
                out,
                "because {} of {} = {} [{}] {}",
                because.fact, because.name, because.value, because.from, because.note
            )
            .unwrap();
        }
        for change in &suggestion.removed_by {
            writeln!(out, "removed by {} of {} = {}", change.fact, change.name, change.value).unwrap();
        }
        if let Some(question) =
            engine.questions().iter().find(|question| Some(&question.id) == suggestion.question.as_ref())
        {
            writeln!(out, "asks: {}", question.text).unwrap();
        }
    }
    expected.assert_eq(&out);
}

#[test]
fn a_confirmed_suggestion() {
    explained(
        "read-in-transit",
        "order",
        expect![[r#"
        Place order read on its way to Web app (confirmed)
        confirmed: it applies, and nothing stops it
        when: true
          (flow.crosses() || (has(flow.public_network) && flow.public_network)) && !(has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]) && (source.kind in ["process", "store"] || target.kind in ["process", "store"]) && (has(flow.encrypted) || !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process"))): true
            (flow.crosses() || (has(flow.public_network) && flow.public_network)): true
              flow.crosses(): true
                Internet: flow.crosses(): true
                Company: flow.crosses(): true
              (has(flow.public_network) && flow.public_network): false
                has(flow.public_network): false — public_network of Place order is unknown (unasked)
                flow.public_network: unknown — public_network of Place order is unknown (unasked)
            !(has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]): true
              (has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]): false
                has(flow.protocol): true — protocol of Place order is https (person)
                flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]: false — protocol of Place order is https (person)
            (source.kind in ["process", "store"] || target.kind in ["process", "store"]): true
              source.kind in ["process", "store"]: false — kind of Customer is actor (diagram)
              target.kind in ["process", "store"]: true — kind of Web app is process (diagram)
            (has(flow.encrypted) || !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process"))): true
              has(flow.encrypted): true — encrypted of Place order is no (person)
              !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process")): true
                (source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process")): false
                  source.kind == "process": false — kind of Customer is actor (diagram)
                  target.kind == "actor": false — kind of Web app is process (diagram)
                  target.sends(target.kind == "process"): false
                    Keep order: target.kind == "process": false — kind of Archive is store (diagram)
                    Save order: target.kind == "process": false — kind of Orders is store (diagram)
        unless: false
          flow.encrypted: false — encrypted of Place order is no (person)
        likelihood high (3) × impact critical (4) = 12, critical
        because crosses of Place order = Company, Internet [diagram] 
        because kind of Web app = process [diagram] 
        because encrypted of Place order = no [person] 
        removed by encrypted of Place order = yes
    "#]],
    );
}

#[test]
fn a_possible_suggestion() {
    explained(
        "injection-into-query",
        "save",
        expect![[r#"
        Injection from Web app into Orders (possible)
        possible: it applies, and it is not known whether `source.parameterised_queries` holds (parameterised_queries of Web app was never asked)
        when: true
          source.kind == "process" && target.kind == "store" && !target.component_is("messaging/queue") && !target.component_is("storage/file") && !target.component_is("storage/object") && !target.component_is("log/store") && !target.component_is("secrets/vault"): true
            source.kind == "process": true — kind of Web app is process (diagram)
            target.kind == "store": true — kind of Orders is store (diagram)
            !target.component_is("messaging/queue"): true
              target.component_is("messaging/queue"): false — component of Orders is db/postgresql (diagram)
            !target.component_is("storage/file"): true
              target.component_is("storage/file"): false — component of Orders is db/postgresql (diagram)
            !target.component_is("storage/object"): true
              target.component_is("storage/object"): false — component of Orders is db/postgresql (diagram)
            !target.component_is("log/store"): true
              target.component_is("log/store"): false — component of Orders is db/postgresql (diagram)
            !target.component_is("secrets/vault"): true
              target.component_is("secrets/vault"): false — component of Orders is db/postgresql (diagram)
        unless: unknown
          source.parameterised_queries: unknown — parameterised_queries of Web app is unknown (unasked)
        likelihood high (3) × impact high (3) = 9, high
        because kind of Web app = process [diagram] 
        because kind of Orders = store [diagram] 
        because component of Orders = db/postgresql [diagram] 
        because parameterised_queries of Web app = unknown [unasked] 
        removed by parameterised_queries of Web app = yes
        asks: Does Web app pass values to its stores only as parameters, never glued into the query text?
    "#]],
    );
}

#[test]
fn a_rule_on_a_flow_within_one_zone() {
    explained(
        "read-in-transit",
        "save",
        expect![[r#"
        Save order read on its way to Orders (silent)
        silent: it does not apply, since `flow.crosses()` is false and `has(flow.public_network)` is false (public_network of Save order was never asked)
        when: false
          (flow.crosses() || (has(flow.public_network) && flow.public_network)) && !(has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]) && (source.kind in ["process", "store"] || target.kind in ["process", "store"]) && (has(flow.encrypted) || !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process"))): false
            (flow.crosses() || (has(flow.public_network) && flow.public_network)): false
              flow.crosses(): false
              (has(flow.public_network) && flow.public_network): false
                has(flow.public_network): false — public_network of Save order is unknown (unasked)
                flow.public_network: unknown — public_network of Save order is unknown (unasked)
            !(has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]): true
              (has(flow.protocol) && flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]): false
                has(flow.protocol): false — protocol of Save order is unknown (unasked)
                flow.protocol in ["http", "ftp", "telnet", "ldap", "smtp", "pop3", "imap", "mqtt", "amqp", "ws", "snmp", "tftp", "rsh", "nfs"]: unknown — protocol of Save order is unknown (unasked)
            (source.kind in ["process", "store"] || target.kind in ["process", "store"]): true
              source.kind in ["process", "store"]: true — kind of Web app is process (diagram)
              target.kind in ["process", "store"]: true — kind of Orders is store (diagram)
            (has(flow.encrypted) || !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process"))): true
              has(flow.encrypted): true — encrypted of Save order is yes (person)
              !(source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process")): true
                (source.kind == "process" && target.kind == "actor" && target.sends(target.kind == "process")): false
                  source.kind == "process": true — kind of Web app is process (diagram)
                  target.kind == "actor": false — kind of Orders is store (diagram)
                  target.sends(target.kind == "process"): false
        unless: true
          flow.encrypted: true — encrypted of Save order is yes (person)
    "#]],
    );
}

#[test]
fn a_rule_that_is_stopped_by_a_fact() {
    explained(
        "read-from-disk",
        "archive",
        expect![[r#"
        Archive read from a lost disk or backup (silent)
        stopped by: encrypted_at_rest of Archive is yes (person)
        when: true
          element.receives() && !element.component_is("client/browser-storage"): true
            element.receives(): true
              Keep order: element.receives(): true
            !element.component_is("client/browser-storage"): true
              element.component_is("client/browser-storage"): false — component of Archive is none (diagram)
        unless: true
          element.encrypted_at_rest: true — encrypted_at_rest of Archive is yes (person)
    "#]],
    );
}

#[test]
fn a_rule_that_does_not_apply() {
    explained(
        "injection-into-query",
        "order",
        expect![[r#"
        Injection from Customer into Web app (silent)
        silent: it does not apply, since kind of Customer is actor (diagram) and kind of Web app is process (diagram)
        when: false
          source.kind == "process" && target.kind == "store" && !target.component_is("messaging/queue") && !target.component_is("storage/file") && !target.component_is("storage/object") && !target.component_is("log/store") && !target.component_is("secrets/vault"): false
            source.kind == "process": false — kind of Customer is actor (diagram)
            target.kind == "store": false — kind of Web app is process (diagram)
            !target.component_is("messaging/queue"): true
              target.component_is("messaging/queue"): false — component of Web app is none (diagram)
            !target.component_is("storage/file"): true
              target.component_is("storage/file"): false — component of Web app is none (diagram)
            !target.component_is("storage/object"): true
              target.component_is("storage/object"): false — component of Web app is none (diagram)
            !target.component_is("log/store"): true
              target.component_is("log/store"): false — component of Web app is none (diagram)
            !target.component_is("secrets/vault"): true
              target.component_is("secrets/vault"): false — component of Web app is none (diagram)
        unless: false
          source.parameterised_queries: false — parameterised_queries does not apply to Customer
    "#]],
    );
}

#[test]
fn a_rule_on_another_kind_of_thing() {
    explained(
        "read-in-transit",
        "web",
        expect![[r#"
            An unnamed flow read on its way to an open end (silent)
            silent: it applies to flow, not to Web app
        "#]],
    );
}

#[test]
fn a_rule_on_data_that_arrives() {
    explained(
        "read-from-disk",
        "orders",
        expect![[r#"
        Orders read from a lost disk or backup (possible)
        possible: it applies, and it is not known whether `element.encrypted_at_rest` holds (encrypted_at_rest of Orders was never asked)
        when: true
          element.receives() && !element.component_is("client/browser-storage"): true
            element.receives(): true
              Save order: element.receives(): true
            !element.component_is("client/browser-storage"): true
              element.component_is("client/browser-storage"): false — component of Orders is db/postgresql (diagram)
        unless: unknown
          element.encrypted_at_rest: unknown — encrypted_at_rest of Orders is unknown (unasked)
        likelihood low (1) × impact medium (2) = 2, low
        because receives of Orders = Save order [diagram] 
        because component of Orders = db/postgresql [diagram] 
        because encrypted_at_rest of Orders = unknown [unasked] 
        removed by encrypted_at_rest of Orders = yes
        asks: Is what Orders holds encrypted on its disk, backups included?
    "#]],
    );
}

#[test]
fn what_does_not_exist_is_said() {
    let read = read(SHOP);
    let engine = read.engine(&built_in());
    let key = read.key("no-such-threat", "order");
    assert_eq!(engine.explain(&key), Err(ExplainError::NoThreat(key)));
    let key = ThreatKey::new("unencrypted-flow", Subject::Element(ElementId::derived("test", "gone", 0)));
    let own = ThreatKey::new("own/h0123456789abcde", Subject::Element(ElementId::derived("test", "gone", 0)));
    for error in [ExplainError::NoSubject(key), ExplainError::NoThreat(own)] {
        let message = error.to_string();
        assert!(message.starts_with("explain "), "{message}");
        let id = ElementId::derived("test", "gone", 0).to_string();
        assert!(!message.contains(&id) && !message.contains("own/"), "an id means nothing to a person: {message}");
    }
}

#[test]
fn what_has_no_name_is_called_by_what_it_is() {
    let text = r#"
model "Unnamed"
actor a ""
process p "Web"
store s "  "
boundary z "" {
  process r ""
}
flow f1: a -> p
flow f2: p -> s
flow f3: p -> r
flow f4: _ -> p
"#;
    let text = read(text);
    let (engine, model) = (text.engine(&built_in()), &text.model);
    let mut sentences: Vec<String> = Vec::new();
    for suggestion in engine.suggestions() {
        sentences.push(suggestion.title.clone());
        sentences.push(suggestion.sentence.clone());
    }
    sentences.extend(engine.questions().into_iter().map(|question| question.text));
    sentences.extend(
        drawbridge_rules::validate(model, drawbridge_library::Library::built_in())
            .into_iter()
            .map(|problem| problem.text),
    );
    for flow in model.flows() {
        let edit = drawbridge_model::Edit::Reverse { flow: flow.id };
        sentences.push(drawbridge_model::words::of(model, &edit));
    }
    let all = sentences.join("\n");
    for part in [
        "the flow from an unnamed actor to Web",
        "the flow from Web to an unnamed store",
        "the flow from Web to an unnamed process crosses an unnamed boundary",
        "The flow from Web to an unnamed process read on its way to an unnamed process",
        "this actor has no name",
        "Turn the flow from an open end to Web round",
    ] {
        assert!(all.contains(part), "{part} is not in\n{all}");
    }
    for sentence in &sentences {
        let is_whole =
            !sentence.is_empty() && !sentence.contains("  ") && !sentence.contains("\"\"") && !sentence.contains("“”");
        assert!(is_whole && sentence.trim() == sentence, "{sentence:?}");
        assert!(
            sentence.starts_with(|first: char| !first.is_lowercase())
                || !engine.suggestions().iter().any(|one| one.title == *sentence),
            "{sentence}"
        );
        for id in
            model.flows().map(|flow| flow.id.to_string()).chain(model.elements().map(|element| element.id.to_string()))
        {
            assert!(!sentence.contains(&id), "{sentence}");
        }
    }
}
