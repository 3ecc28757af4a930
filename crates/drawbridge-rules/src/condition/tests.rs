//! What is refused, where, and with which remedy; and the budgets.

use super::check;
use drawbridge_library::{Library, Source, SubjectKind};
use expect_test::{Expect, expect};
use std::collections::BTreeSet;
use std::sync::Arc;

fn refusal(kinds: &[SubjectKind], text: &str) -> String {
    let library = Arc::new(Library::built_in().clone());
    let kinds: BTreeSet<SubjectKind> = kinds.iter().copied().collect();
    match check(&Source::typed(text, "a.yaml"), &kinds, &library) {
        Ok(()) => format!("{text}\n  fine\n"),
        Err(error) => format!("{text}\n  {error}\n"),
    }
}

fn table(kinds: &[SubjectKind], texts: &[&str], expected: Expect) {
    let table: String = texts.iter().map(|text| refusal(kinds, text)).collect();
    expected.assert_eq(&table);
}

#[test]
fn names_that_do_not_exist() {
    let texts = [
        "flow.encryted",
        "flw.encrypted",
        "element.kind == 'store'",
        "flow.encrypted_at_rest",
        "flow.croses(boundary.trust_level == 'none')",
        "boundary.trust_level == 'none'",
        "target.component_is('db/relatonal')",
        "size(flow.protocol) > 3",
        "flow.carries(data.clas == 'health')",
    ];
    table(
        &[SubjectKind::Flow],
        &texts,
        expect![[r#"
        flow.encryted
          a.yaml:1:6: read a condition: there is no fact `encryted` of `flow`; did you mean `encrypted`?
        flw.encrypted
          a.yaml:1:1: read a condition: there is no variable `flw`; did you mean `flow`?
        element.kind == 'store'
          a.yaml:1:1: read a condition: `element` stands for nothing here; choose from flow, model, source, target
        flow.encrypted_at_rest
          a.yaml:1:6: read a condition: the fact `encrypted_at_rest` does not apply to `flow` here; it applies to store
        flow.croses(boundary.trust_level == 'none')
          a.yaml:1:1: read a condition: `flow` has no function `croses`; did you mean `crosses`?
        boundary.trust_level == 'none'
          a.yaml:1:1: read a condition: `boundary` stands for nothing here; choose from flow, model, source, target
        target.component_is('db/relatonal')
          a.yaml:1:21: read a condition: there is no component `db/relatonal` in the loaded packs; did you mean `db/relational`?
        size(flow.protocol) > 3
          a.yaml:1:1: read a condition: only facts and properties can be compared; write it as `variable.fact`, and join with `&&` or `||`
        flow.carries(data.clas == 'health')
          a.yaml:1:19: read a condition: there is no fact `clas` of `data`; did you mean `class`?
    "#]],
    );
}

#[test]
fn values_and_types_that_do_not_fit() {
    let texts = [
        "flow.encrypted == 'yes'",
        "flow.encrypted < true",
        "flow.protocol",
        "flow.protocol < 'https'",
        "flow.port == '443'",
        "flow.tls_version >= 'tls14'",
        "flow.authentication > 'none'",
        "target.kind == 'server'",
        "target.kind",
        "flow.encrypted in [true]",
        "flow.protocol in 'https'",
        "has(target.kind)",
        "flow.encrypted == flow.authenticated",
        "!flow.port == 3",
        "flow",
        "'text'",
    ];
    table(
        &[SubjectKind::Flow],
        &texts,
        expect![[r#"
        flow.encrypted == 'yes'
          a.yaml:1:19: read a condition: `encrypted` is yes or no; compare it with true or false
        flow.encrypted < true
          a.yaml:1:18: read a condition: true and false have no order; let the fact stand alone, or use `==`
        flow.protocol
          a.yaml:1:1: read a condition: `protocol` is a text, so it cannot stand alone; compare it with a value
        flow.protocol < 'https'
          a.yaml:1:17: read a condition: the texts of `protocol` have no order; use `==`, `!=` or `in`
        flow.port == '443'
          a.yaml:1:14: read a condition: `port` is compared with a value of another type; it takes a whole number
        flow.tls_version >= 'tls14'
          a.yaml:1:21: read a condition: `tls_version` has no value `tls14`; did you mean `tls10`?
        flow.authentication > 'none'
          a.yaml:1:23: read a condition: the values of `authentication` have no order; use `==`, `!=` or `in`
        target.kind == 'server'
          a.yaml:1:16: read a condition: there is no kind `server`; choose from actor, none, process, store
        target.kind
          a.yaml:1:1: read a condition: a kind alone is no condition; compare it: `== "actor"`, `"process"` or `"store"`
        flow.encrypted in [true]
          a.yaml:1:1: read a condition: `encrypted` is yes or no, which `in` does not fit; let it stand alone
        flow.protocol in 'https'
          a.yaml:1:18: read a condition: `in` is followed by a list; write the values in brackets: `in ["a", "b"]`
        has(target.kind)
          a.yaml:1:5: read a condition: what the drawing shows is always known; use `has` with a fact of the catalogue
        flow.encrypted == flow.authenticated
          a.yaml:1:19: read a condition: one side of a comparison is a value; compare the fact with a number, a text, true or false
        !flow.port == 3
          a.yaml:1:1: read a condition: `!` binds tighter than a comparison; write `!(… == …)` or use `!=`
        flow
          a.yaml:1:1: read a condition: `flow` alone is no condition; write one of its facts after a dot
        'text'
          a.yaml:1:2: read a condition: a value alone is no condition; compare it with a fact
    "#]],
    );
}

#[test]
fn what_the_language_does_not_have() {
    let texts = [
        "flow.port + 1 > 3",
        "flow.encrypted ? true : false",
        "flow.protocol = 'http'",
        "flow.encrypted & true",
        "flow.protocol[0]",
        "flow.port > 1.5",
        "flow.protocol == r'http'",
        "flow.protocol == 'http",
        "(flow.encrypted",
        "flow.encrypted &&",
        "flow.encrypted flow.vpn",
        "flow.crosses(true, false)",
        "flow.authenticated &&\n  flow.encryted",
        "",
    ];
    table(
        &[SubjectKind::Flow],
        &texts,
        expect![[r#"
        flow.port + 1 > 3
          a.yaml:1:11: read a condition: arithmetic is not part of conditions; compare with a number
        flow.encrypted ? true : false
          a.yaml:1:16: read a condition: the choice `? :` is not part of conditions; write it with `&&` and `||`
        flow.protocol = 'http'
          a.yaml:1:15: read a condition: `=` is not part of the language; compare with `==`
        flow.encrypted & true
          a.yaml:1:16: read a condition: `&` is not part of the language; write `&&`
        flow.protocol[0]
          a.yaml:1:14: read a condition: indexing is not part of conditions; write a fact as `variable.fact`
        flow.port > 1.5
          a.yaml:1:13: read a condition: only whole numbers are part of conditions; write a whole number such as 10
        flow.protocol == r'http'
          a.yaml:1:18: read a condition: raw texts and byte strings are not part of conditions; write a plain text in quotes
        flow.protocol == 'http
          a.yaml:1:18: read a condition: the text has no closing quote; close it with '
        (flow.encrypted
          a.yaml:1:16: read a condition: expected `)` but found the condition ends; put `)` here
        flow.encrypted &&
          a.yaml:1:18: read a condition: the condition ends too early; write what is to be compared
        flow.encrypted flow.vpn
          a.yaml:1:16: read a condition: `flow` does not belong here; remove it, or join with `&&` or `||`
        flow.crosses(true, false)
          a.yaml:1:20: read a condition: `crosses` takes one condition; join the conditions with `&&` or `||`
        flow.authenticated &&
          flow.encryted
          a.yaml:2:10: read a condition: there is no fact `encryted` of `flow`; did you mean `encrypted`?

          a.yaml:1:1: read a condition: the condition ends too early; write what is to be compared
    "#]],
    );
}

#[test]
fn several_kinds_share_what_all_of_them_have() {
    table(
        &[SubjectKind::Process, SubjectKind::Store],
        &["element.encrypted_at_rest", "element.kind == 'store'"],
        expect![[r#"
        element.encrypted_at_rest
          fine
        element.kind == 'store'
          fine
    "#]],
    );
    table(
        &[SubjectKind::Process, SubjectKind::Flow],
        &["element.kind == 'store'", "model.any()"],
        expect![[r#"
        element.kind == 'store'
          a.yaml:1:1: read a condition: `element` stands for nothing here; choose from model
        model.any()
          fine
    "#]],
    );
    table(
        &[SubjectKind::Crossing],
        &["boundary.traffic_filtered && source.kind == 'none'"],
        expect![[r#"
        boundary.traffic_filtered && source.kind == 'none'
          fine
    "#]],
    );
}

#[test]
fn budgets_hold() {
    let deep = format!("{}flow.encrypted{}", "(".repeat(17), ")".repeat(17));
    let wide = vec!["flow.encrypted"; 80].join(" && ");
    let long = format!("flow.protocol == '{}'", "x".repeat(2_000));
    let nested = "flow.crosses(boundary.crossed_by(flow.crosses(boundary.crossed_by(flow.encrypted))))";
    let first = |text: &str| refusal(&[SubjectKind::Flow], text).lines().last().unwrap_or_default().trim().to_owned();
    let all = [deep.as_str(), &wide, &long, nested].map(first).join("\n");
    expect![[r#"
          a.yaml:1:18: read a condition: nested more than 16 deep; take parentheses away or split the threat
          a.yaml:1:1207: read a condition: more than 200 parts; split the threat into two
          a.yaml:1:1: read a condition: the condition is longer than 2000 characters; split the threat into two
          a.yaml:1:47: read a condition: functions stand more than 3 deep in one another; split the threat into two"#]]
    .assert_eq(&all);
    for hostile in ["(".repeat(100_000), "!".repeat(100_000), "[".repeat(1_999), "a.".repeat(999)] {
        assert!(first(&hostile).contains("a.yaml:1:"), "{}", first(&hostile));
    }
}
