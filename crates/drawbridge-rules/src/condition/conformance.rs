//! Our parser against the `cel` crate's: what we accept means the same in CEL.

use super::parse::parse;
use super::syntax::{Comparison, Form, Syntax};
use cel::common::ast::{Expr, IdedExpr, LiteralValue, operators};
use cel::parser::PrattParser;
use proptest::prelude::*;

/// A tree as one line, chains of `&&` and `||` flat, since CEL may balance them.
fn ours(syntax: &Syntax) -> String {
    let call = |name: &str, parts: &[&Syntax]| {
        format!("({name} {})", parts.iter().map(|part| ours(part)).collect::<Vec<_>>().join(" "))
    };
    match &syntax.form {
        Form::Or(..) | Form::And(..) => {
            let mut parts = Vec::new();
            flat(syntax, matches!(syntax.form, Form::Or(..)), &mut parts);
            call(if matches!(syntax.form, Form::Or(..)) { "||" } else { "&&" }, &parts)
        }
        // CEL drops a doubled `!`, so both sides do.
        Form::Not(inner) => match &inner.form {
            Form::Not(again) => ours(again),
            _ => call("!", &[inner]),
        },
        Form::Compare(by, left, right) => call(sign(*by), &[left, right]),
        Form::In(left, right) => call("in", &[left, right]),
        Form::Name(name) => name.clone(),
        Form::Field(on, name) => format!("{}.{name}", ours(on)),
        Form::Call(None, name, arguments) if name == "has" => call("has", &arguments.iter().collect::<Vec<_>>()),
        Form::Call(on, name, arguments) => call(name, &on.as_deref().into_iter().chain(arguments).collect::<Vec<_>>()),
        Form::List(members) => call("list", &members.iter().collect::<Vec<_>>()),
        Form::Flag(flag) => flag.to_string(),
        Form::Number(number) => number.to_string(),
        Form::Text(text) => format!("{text:?}"),
    }
}

fn flat<'s>(syntax: &'s Syntax, or: bool, out: &mut Vec<&'s Syntax>) {
    match &syntax.form {
        Form::Or(left, right) if or => [left, right].into_iter().for_each(|part| flat(part, or, out)),
        Form::And(left, right) if !or => [left, right].into_iter().for_each(|part| flat(part, or, out)),
        _ => out.push(syntax),
    }
}

fn sign(by: Comparison) -> &'static str {
    match by {
        Comparison::Equal => "==",
        Comparison::Unequal => "!=",
        Comparison::Less => "<",
        Comparison::AtMost => "<=",
        Comparison::Greater => ">",
        Comparison::AtLeast => ">=",
    }
}

fn theirs(expression: &IdedExpr) -> String {
    let call = |name: &str, parts: Vec<&IdedExpr>| {
        format!("({name} {})", parts.into_iter().map(theirs).collect::<Vec<_>>().join(" "))
    };
    match &expression.expr {
        Expr::Call(found) => match found.func_name.as_str() {
            name @ (operators::LOGICAL_OR | operators::LOGICAL_AND) => {
                let mut parts = Vec::new();
                their_chain(expression, name, &mut parts);
                call(name.trim_matches('_'), parts)
            }
            operators::LOGICAL_NOT => match found.args.first().map(|inner| &inner.expr) {
                Some(Expr::Call(again)) if again.func_name == operators::LOGICAL_NOT => theirs(&again.args[0]),
                _ => call("!", found.args.iter().collect()),
            },
            operators::NEGATE => format!("-{}", found.args.iter().map(theirs).collect::<String>()),
            operators::IN => call("in", found.args.iter().collect()),
            name if name.starts_with('_') => call(name.trim_matches('_'), found.args.iter().collect()),
            name => call(name, found.target.as_deref().into_iter().chain(&found.args).collect()),
        },
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => {
            let field = format!("{}.{}", theirs(&select.operand), select.field);
            if select.test { format!("(has {field})") } else { field }
        }
        Expr::List(list) => call("list", list.elements.iter().collect()),
        Expr::Literal(LiteralValue::Boolean(flag)) => flag.inner().to_string(),
        Expr::Literal(LiteralValue::Int(number)) => number.inner().to_string(),
        Expr::Literal(LiteralValue::String(text)) => format!("{:?}", text.inner()),
        other => format!("{other:?}"),
    }
}

fn their_chain<'s>(expression: &'s IdedExpr, name: &str, out: &mut Vec<&'s IdedExpr>) {
    match &expression.expr {
        Expr::Call(call) if call.func_name == name => call.args.iter().for_each(|part| their_chain(part, name, out)),
        _ => out.push(expression),
    }
}

fn operand() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "flow.encrypted",
            "element.kind",
            "true",
            "7",
            "-3",
            "0x1f",
            "'a\\'b'",
            "\"x\\n\"",
            "has(data.class)"
        ])
        .prop_map(str::to_owned),
        prop::collection::vec(prop::sample::select(vec!["1", "'b'", "data.class"]), 0..3)
            .prop_map(|members| format!("[{}]", members.join(", "))),
    ]
}

fn conditions() -> impl Strategy<Value = String> {
    operand().prop_recursive(4, 24, 3, |inner| {
        let signs = vec!["&&", "||", "==", "!=", "<", "<=", ">", ">=", "in"];
        prop_oneof![
            (inner.clone(), prop::sample::select(signs), inner.clone())
                .prop_map(|(a, sign, b)| format!("{a} {sign} {b}")),
            inner.clone().prop_map(|a| format!("!{a}")),
            inner.clone().prop_map(|a| format!("({a})")),
            inner.clone().prop_map(|a| format!("flow.crosses({a})")),
            inner.prop_map(|a| format!("{a} // why\n")),
        ]
    })
}

/// Signs and words in any order, most of which make no sense.
fn soup() -> impl Strategy<Value = String> {
    let words = vec![
        "&&", "||", "==", "!", "(", ")", "[", "]", ",", ".", "flow", "kind", "in", "true", "1", "'a'", "-", "+", "?",
        ":", "<",
    ];
    prop::collection::vec(prop::sample::select(words), 1..9).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn conditions_mean_the_same_in_cel(text in conditions()) {
        let ours = parse(&text).map(|syntax| ours(&syntax));
        let theirs = PrattParser::new().parse(&text).map(|expression| theirs(&expression));
        prop_assert_eq!(ours.ok(), theirs.ok());
    }

    #[test]
    fn what_is_accepted_at_all_means_the_same_in_cel(text in soup()) {
        if let Ok(syntax) = parse(&text) {
            let theirs = PrattParser::new().parse(&text).map(|expression| theirs(&expression));
            prop_assert_eq!(Some(ours(&syntax)), theirs.ok());
        }
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = parse(&text);
    }
}
