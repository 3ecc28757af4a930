//! The notation as people meet it: text in, records or messages out.

use drawbridge_model::{Record, Subject};
use drawbridge_notation::{MOST_MISTAKES, read, write};
use expect_test::{Expect, expect};

const SHOP: &str = r#"
model "Shop" owner=Sales contributors="Ann","Bob, too"
data card "Card number" confidentiality=secret payment
boundary internet "Internet" trust_level=none {
  actor customer "Customer"
}
boundary dmz "DMZ" {
  process web "Web app" component=web/node-express encrypted=yes@import encrypted=unknown
  boundary inner "Inner" { store cache "Cache" out-of-scope="no data of value" }
}
boundary-line edge "Edge"
store orders "Orders" component=db/postgresql encrypted_at_rest=no holds=card  # the old one
flow order: customer -> web "Place order" protocol=https carries=card port=443
flow web <-> orders
flow lost: web -> _ "Lost"
note n1 "Two\nlines"
threat t1 at web "Guess it" category=spoofing severity=high
decision d1 on own/t1@web status=accept author="Ann" time="2026-01-31T10:00:00Z" reason="Later" owner=Bob expires="2027-01-31"
decision d2 on tls-missing@order~dmz status=mitigate
comment c1 at web "Really?" author=Bob
comment c2 at own/t1@web "Yes" author=Ann answers=c1
"#;

fn check(text: &str, expected: Expect) {
    expected.assert_eq(&match read(text) {
        Ok(read) => write(&read.model),
        Err(error) => error.to_string(),
    });
}

#[test]
fn a_model_is_read_and_written_with_its_own_handles() {
    check(
        SHOP,
        expect![[r#"
        model "Shop" owner=Sales contributors=Ann,"Bob, too"
        data card "Card number" class=payment confidentiality=secret
        boundary internet "Internet" trust_level=none {
          actor customer "Customer"
        }
        boundary dmz "DMZ" {
          process web "Web app" component=web/node-express encrypted=unknown encrypted=yes@import
          boundary inner "Inner" {
            store cache "Cache" out-of-scope="no data of value"
          }
        }
        boundary-line edge "Edge"
        store orders "Orders" component=db/postgresql holds=card encrypted_at_rest=no
        flow order: customer -> web "Place order" carries=card port=443 protocol=https
        flow web-orders: web <-> orders
        flow lost: web -> _ "Lost"
        note n1 "Two\nlines"
        threat t1 at web "Guess it" category=spoofing severity=high
        decision decision on tls-missing@order~dmz status=mitigate
        decision decision-2 on own/t1@web status=accept reason=Later owner=Bob expires="2027-01-31" author=Ann time="2026-01-31T10:00:00Z"
        comment comment at own/t1@web "Yes" author=Ann answers=comment-2
        comment comment-2 at web "Really?" author=Bob
    "#]],
    );
}

#[test]
fn positions_stand_with_their_statements_where_one_diagram_shows_all() {
    check(
        "process web \"Web\" at=10,20.25,100,60\nstore db \"Database\" at=300,20,100,60 label=350,100\nflow web -> db \"q\"\n\
         flow web -> _ to=5,6\nboundary-line b \"B\" points=0,0,10,10",
        expect![[r#"
            boundary-line b "B" points=0,0,10,10
            process web "Web" at=10,20.25,100,60
            store db "Database" at=300,20,100,60 label=350,100
            flow web-db: web -> db "q"
            flow web-loose: web -> _ to=5,6
        "#]],
    );
}

#[test]
fn several_diagrams_have_blocks() {
    check(
        "model \"M\"\nprocess web\nprocess db\nflow q: web -> db\ndiagram a \"Level 0\" { web at=0,0,100,100 }\n\
         diagram b method=LINDDUN {\n  web at=1,1,9,9\n  db at=20,1,9,9\n  q points=12,3,14,3\n}\nprocess outer child=b",
        expect![[r#"
            model "M"
            process web "web"
            process db "db"
            process outer "outer" child=b
            flow q: web -> db
            diagram a "Level 0" {
              web at=0,0,100,100
            }
            diagram b "b" method=LINDDUN {
              db at=20,1,9,9
              web at=1,1,9,9
              q points=12,3,14,3
            }
        "#]],
    );
}

#[test]
fn facts_of_any_name_can_be_stated() {
    check(
        "process web .owner=yes \"odd name\"=3 .at=no rate=\"yes\"@assumption encrypted",
        expect![[r#"
        process web "web" .at=no encrypted=yes "odd name"=3 .owner=yes rate="yes"@assumption
    "#]],
    );
}

#[test]
fn mistakes_are_named_with_their_place() {
    let mistakes = [
        "proces web \"Web\"",
        "process web \"Web",
        "process web\nprocess web",
        "process web\nflow web -> wbe",
        "process web \"Web\" at=1,2,3",
        "process web \"Web\" at=1e9,2,3,4",
        "process web \"Web\" at=NaN,2,3,4",
        "process web at=1,2,-3,4",
        "boundary a \"A\" {\n  process web",
        "boundary a \"A\" in=b\nboundary b in=a",
        "}",
        "boundary a { flow x -> y }",
        "process \"Web\"",
        "process web encrypted=yes@someone",
        "process web encrypted=yes encrypted=no",
        "data d owner=x",
        "note n \"x\" encrypted=yes",
        "threat t \"x\"",
        "threat t at web severity=hihg",
        "process web\nthreat t at web severity=hihg",
        "decision d on web",
        "process web ; process db",
        "process web { }",
        "flow a: web",
        "model \"A\"\nmodel \"B\"",
        "process web\ndiagram d { web }\nprocess db at=1,1,1,1",
        "process web protocol=a,b",
        "process web \"a\\q\"",
        "process model",
        "process _",
        "database x",
        "process web number=few",
        "process web in=a",
        "model \"M\" owner",
        "boundary-line b points=1,2,3",
        "process web\nthreat t at x@web",
        "process web\ndecision d on x@web~web",
        "process web\ndecision d on beside@web beside=yes",
        "process web\nprocess db\nflow web -> db carries=web",
        "process web owner=a owner=b",
        "process web owner=a@import",
        "boundary a { }\nboundary b { }\nboundary c in=a,b",
        "process web description=",
        "threat t at \"x",
        "flow ->",
    ];
    for text in mistakes {
        let told = read(text).unwrap_err();
        assert!(told.mistakes().iter().all(|mistake| mistake.hint.is_some()), "{told}");
    }
    let shown: Vec<_> = mistakes.iter().map(|text| format!("{text:?}\n  {}\n", read(text).unwrap_err())).collect();
    expect![[r#"
        "proces web \"Web\""
          line 1, column 1: there is no statement `proces`; did you mean `process`?
        "process web \"Web"
          line 1, column 13: the quoted text is not closed on its line; close it with `"`; a line break is written `\n`
        "process web\nprocess web"
          line 2, column 9: the handle `web` is taken; every handle of a file is given once, whatever it names
        "process web\nflow web -> wbe"
          line 2, column 13: there is no `wbe`; did you mean `web`?
        "process web \"Web\" at=1,2,3"
          line 1, column 19: `at` needs left, top, width and height; as in `at=40,80,160,90`
        "process web \"Web\" at=1e9,2,3,4"
          line 1, column 22: `1e9` is not a number of pixels that a diagram can hold; coordinates reach from -1000000 to 1000000, sizes are not negative
        "process web \"Web\" at=NaN,2,3,4"
          line 1, column 22: `NaN` is not a number of pixels that a diagram can hold; coordinates reach from -1000000 to 1000000, sizes are not negative
        "process web at=1,2,-3,4"
          line 1, column 20: `-3` is not a number of pixels that a diagram can hold; coordinates reach from -1000000 to 1000000, sizes are not negative
        "boundary a \"A\" {\n  process web"
          line 1, column 16: the block is never closed; add a `}`
        "boundary a \"A\" in=b\nboundary b in=a"
          line 1, column 10: the boundary `a` lies in itself; look at the `in=` of it and those around it
        "}"
          line 1, column 1: there is no block to close here; take the `}` out
        "boundary a { flow x -> y }"
          line 1, column 14: `flow` cannot stand inside a boundary; only elements and boundaries can; put it after the closing `}`
        "process \"Web\""
          line 1, column 9: a handle is missing before the quoted text; as in `process web "Web app"`
        "process web encrypted=yes@someone"
          line 1, column 27: `someone` is not where a fact can come from; after `@` stands person, answer, import or assumption; put a text with an `@` into quotes
        "process web encrypted=yes encrypted=no"
          line 1, column 27: the fact `encrypted` is stated twice; of two values for one fact only one can be meant
        "data d owner=x"
          line 1, column 8: `data` has no `owner`; write `.owner=` if you mean a fact of that name
        "note n \"x\" encrypted=yes"
          line 1, column 12: `note` has no `encrypted`; it can have order, at, label
        "threat t \"x\""
          line 1, column 10: `at` is missing; here stands a quoted text; as in `threat t1 at web "…"` or `decision d1 on t1@web`; this one needs `at`
        "threat t at web severity=hihg"
          line 1, column 13: there is no `web`; declare it in a statement of its own
        "process web\nthreat t at web severity=hihg"
          line 2, column 26: `severity` cannot be `hihg`; did you mean `high`?
        "decision d on web"
          line 1, column 15: a decision is on a threat of a subject; as in `decision d1 on sql-injection@web`
        "process web ; process db"
          line 1, column 13: `;` cannot stand here; put text into double quotes
        "process web { }"
          line 1, column 13: `process` has no block; only boundaries and diagrams do
        "flow a: web"
          line 1, column 12: a flow needs `->` or `<->` here, not the end of the text; as in `flow order: customer -> web "Places an order"`
        "model \"A\"\nmodel \"B\""
          line 2, column 1: a text holds one model; put the second model into a file of its own
        "process web\ndiagram d { web }\nprocess db at=1,1,1,1"
          line 3, column 1: the diagram `d` says itself what stands where; move the position into its block
        "process web protocol=a,b"
          line 1, column 24: the fact `protocol` has one value; put a text with a comma into quotes
        "process web \"a\\q\""
          line 1, column 15: there is no such escape; the escapes are \n, \t, \r, \" and \\
        "process model"
          line 1, column 9: `model` cannot be a handle; a handle is made of letters, digits, `_`, `-`, `.` and `/`, and is not `model`
        "process _"
          line 1, column 9: `_` stands for a loose end and cannot be a handle; give it a handle of letters and digits
        "database x"
          line 1, column 1: there is no statement `database`; did you mean `store`?
        "process web number=few"
          line 1, column 20: `few` is not a whole number; as in `number=12`; leave `number` out to have it counted
        "process web in=a"
          line 1, column 16: there is no `a`; declare it in a statement of its own
        "model \"M\" owner"
          line 1, column 11: `owner` needs a value; as in `owner="…"`
        "boundary-line b points=1,2,3"
          line 1, column 28: the last point has only one coordinate; every point is left,top
        "process web\nthreat t at x@web"
          line 2, column 15: a threat is at a subject, not at another threat; as in `threat t1 at web "…"`
        "process web\ndecision d on x@web~web"
          line 2, column 17: on both sides of `~` stand a flow and a boundary, in this order; as in `tls-missing@order~dmz`
        "process web\ndecision d on beside@web beside=yes"
          line 2, column 26: `beside` stands without a value; write `beside` alone
        "process web\nprocess db\nflow web -> db carries=web"
          line 3, column 24: `web` is not a datum; declare it in a statement of its own
        "process web owner=a owner=b"
          line 1, column 21: `owner` stands twice; take one of them out
        "process web owner=a@import"
          line 1, column 13: `owner` is not a fact, so it has no `@`; take the `@` and what follows it out
        "boundary a { }\nboundary b { }\nboundary c in=a,b"
          line 3, column 12: a boundary lies in one other at most; name the innermost of those around it
        "process web description="
          line 1, column 25: `description=` needs a value, not the end of the text; write a word, or a text in quotes
        "threat t at \"x"
          line 1, column 13: the quoted text is not closed on its line; close it with `"`; a line break is written `\n`
        "flow ->"
          line 1, column 6: the flow's handle or its beginning is missing; here stands `->`; as in `process web` or `flow web -> orders`
    "#]].assert_eq(&shown.concat());
}

#[test]
fn all_mistakes_of_a_text_are_told_and_none_that_only_follows() {
    let text = r#"model "Shop" ownr=Ann
proces web "Web"
boundary dmz "DMZ" colour red {
  store orders "Orders
  store cache "Cache" number=first
}
actor customer "Customer" ; the one who pays
flow order: customer -> web "Order" carries=crad
flow save: web -> ordrs at=1,2
flow log: web - orders
data card "Card"
data card "Card again"
threat t1 at customer "Guess it" severity=hihg
decision d1 on own/t1@customr
diagram top {
  customer at=1,2,3
  web at=1,2,3,4
  nobody at=1,2,3,4
}
}
"#;
    expect![[r#"
        14 mistakes
          line 1, column 14: `model` has no `ownr`; did you mean `owner`?
          line 2, column 1: there is no statement `proces`; did you mean `process`?
          line 4, column 16: the quoted text is not closed on its line; close it with `"`; a line break is written `\n`
          line 5, column 30: `first` is not a whole number; as in `number=12`; leave `number` out to have it counted
          line 7, column 27: `;` cannot stand here; put text into double quotes
          line 8, column 45: there is no `crad`; did you mean `card`?
          line 9, column 25: `flow` has no `at`; write `.at=` if you mean a fact of that name
          line 10, column 15: a flow needs `->` or `<->` here, not `-`; as in `flow order: customer -> web "Places an order"`
          line 12, column 6: the handle `card` is taken; every handle of a file is given once, whatever it names
          line 13, column 43: `severity` cannot be `hihg`; did you mean `high`?
          line 14, column 23: there is no `customr`; did you mean `customer`?
          line 16, column 12: `at` needs left, top, width and height; as in `at=40,80,160,90`
          line 18, column 3: there is no `nobody`; choose from cache, customer, dmz, order, orders, save
          line 20, column 1: there is no block to close here; take the `}` out"#]].assert_eq(&read(text).unwrap_err().to_string());
}

#[test]
fn fifty_mistakes_are_enough_and_each_says_what_to_do() {
    let wrong = |count: usize| (0..count).map(|number| format!("flow a{number} -> b\n")).collect::<String>();
    let mistakes = |text: &str| read(text).unwrap_err();
    assert_eq!(mistakes(&format!("process b\n{}", wrong(50))).mistakes().len(), 50);
    let many = mistakes(&format!("process b\n{}", wrong(60)));
    assert_eq!(many.mistakes().len(), MOST_MISTAKES);
    assert!(many.to_string().starts_with("60 mistakes\n") && many.to_string().ends_with("and 10 more"), "{many}");
    let lines: Vec<u32> = many.mistakes().iter().map(|mistake| mistake.line).collect();
    assert_eq!(lines, (2..52).collect::<Vec<_>>());
    assert!(mistakes(&"}\n".repeat(200_000)).mistakes().len() == MOST_MISTAKES);
    assert!(mistakes(&"x \"\n".repeat(200_000)).mistakes().len() == MOST_MISTAKES);
    assert!(mistakes(&"process {\n".repeat(100_000)).mistakes().len() <= MOST_MISTAKES);
}

#[test]
fn nesting_is_bounded() {
    let deep =
        |depth: usize| (0..depth).map(|n| format!("boundary b{n} {{\n")).collect::<String>() + &"}\n".repeat(depth);
    assert!(read(&deep(64)).is_ok());
    let mistakes = read(&deep(65)).unwrap_err();
    let [only] = mistakes.mistakes() else { panic!("{mistakes}") };
    assert_eq!((only.line, only.message.contains("64")), (65, true));
    assert!(read(&"{".repeat(100_000)).is_err());
    let chain: String = (0..20_000).map(|n| format!("boundary b{} in=b{n}\n", n + 1)).collect();
    assert!(read(&format!("boundary b0\n{chain}")).unwrap_err().first().message.contains("64 deep"));
    assert!(read(&deep(100_000)).is_err());
}

#[test]
fn handles_and_slips_are_told() {
    let read = read("process web ownr=Ann carrys=x\nprocess db\nflow web -> db\nflow web -> db").unwrap();
    let flows: Vec<_> = read.handles.iter().filter(|(subject, _)| matches!(subject, Subject::Flow(_))).collect();
    let mut flows: Vec<_> = flows.iter().map(|(_, handle)| handle.as_str()).collect();
    flows.sort_unstable();
    assert_eq!(flows, ["web-db", "web-db-2"]);
    let notes: Vec<_> = read.notes.iter().map(|note| format!("{}:{} {}", note.line, note.column, note.text)).collect();
    expect![[r#"
        1:13 `ownr` was read as a fact; did you mean `owner`?
        1:22 `carrys` was read as a fact; did you mean `carries`?"#]]
    .assert_eq(&notes.join("\n"));
}

#[test]
fn an_empty_text_is_an_empty_model_with_one_diagram() {
    let model = read("# nothing yet\n").unwrap().model;
    assert_eq!(model.records().filter(|record| !matches!(record, Record::Sheet(_))).count(), 1);
    assert_eq!(write(&model), "model \"\"\n", "an empty file could be one that was cut off");
    assert_eq!(write(&read(&write(&model)).unwrap().model), write(&model));
}

#[test]
fn an_acceptance_ends_on_a_day_of_the_calendar() {
    let text =
        |expires: &str| format!("process web\ndecision d1 on swamped@web status=accept owner=Bob expires={expires}\n");
    assert!(read(&text("\"2028-02-29\"")).is_ok());
    let error = read(&text("\"2027-02-29\"")).unwrap_err().to_string();
    assert!(error.contains("line 2, column 60: `2027-02-29` is not a day of the calendar"), "{error}");
    assert!(read(&text("soon")).is_err());
}

#[test]
fn decisions_and_comments_stand_where_they_stood() {
    let text = r#"process web "Web"
threat t1 at web "By hand" number=7
decision decision on gone@web number=11 status=accept owner=x expires="2020-01-01"
decision decision-2 on own/t1@web status=eliminate reason=done
decision decision-3 on swamped@web number=10 status=not-applicable reason="behind a proxy"
comment comment at web "Hello"
comment comment-2 at web "Yes" answers=comment
"#;
    let once = write(&read(text).unwrap().model);
    assert_eq!(once, text);
    assert_eq!(write(&read(&once).unwrap().model), once);
}
