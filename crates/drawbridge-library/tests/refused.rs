//! Packs that are refused: what is said, and where.

use drawbridge_library::{Library, PackFile};
use expect_test::{Expect, expect};

const PACK: &str = "id: t\nversion: '1'\ntitle: T\nlicence: Apache-2.0\nsource: here\n";

const FACTS: &str = "facts:
  - id: encrypted
    applies_to: [flow]
    kind: yes_no
    label: Encrypted
    question: Is {flow} encrypted?
    help: TLS and the like.
  - id: grade
    applies_to: [store]
    kind: choice
    ordered: true
    values: { low: Low, high: High }
    label: Grade
    question: Which grade has {element}?
    help: A scale.
";

fn file(path: &str, text: &str) -> PackFile {
    PackFile { path: path.to_owned(), text: text.to_owned() }
}

fn check(text: &str, expected: Expect) {
    let files = [file("t/pack.yaml", PACK), file("t/facts.yaml", FACTS), file("t/x.yaml", text)];
    let said = match Library::load(&files) {
        Ok(_) => "loaded\n".to_owned(),
        Err(errors) => errors.iter().map(|error| format!("{error}\n  -> {}\n", error.remedy())).collect(),
    };
    expected.assert_eq(&said);
}

fn threat(changes: &[(&str, &str)]) -> String {
    let mut lines = vec![
        ("id", "reading".to_owned()),
        ("title", "Reading of {flow}".to_owned()),
        ("category", "information-disclosure".to_owned()),
        ("applies_to", "[flow]".to_owned()),
        ("sentence", "Somebody reads {flow}.".to_owned()),
        ("why", "They can.".to_owned()),
        ("check", "Look.".to_owned()),
        ("fix", "Encrypt.".to_owned()),
        ("likelihood", "low".to_owned()),
        ("impact", "high".to_owned()),
        ("tier", "five".to_owned()),
        ("references", "[CWE-319]".to_owned()),
        ("false_positive", "Never.".to_owned()),
    ];
    for (key, value) in changes {
        match lines.iter_mut().find(|(known, _)| known == key) {
            Some(line) => line.1 = (*value).to_owned(),
            None => lines.push((key, (*value).to_owned())),
        }
    }
    let body: String = lines.iter().map(|(key, value)| format!("    {key}: {value}\n")).collect();
    format!("threats:\n  -{}", &body[3..])
}

#[test]
fn a_good_threat_loads() {
    check(
        &threat(&[]),
        expect![[r#"
        loaded
    "#]],
    );
}

#[test]
fn syntax_errors_have_places() {
    check(
        "threats:\n  - id: [a\n",
        expect![[r#"
        t/x.yaml:2:9: read a pack file: expected string scalar
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
    check(
        "threats: \"a\n",
        expect![[r#"
        t/x.yaml:1:10: read a pack file: unclosed quote
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
}

#[test]
fn unknown_and_missing_fields() {
    check(
        &threat(&[("severity", "high")]),
        expect![[r#"
        t/x.yaml:15:5: read a pack file: unknown field `severity`, expected one of id, title, category, applies_to, components, when, unless, sentence, why, check, fix, question, likelihood, impact, tier, weight, references, false_positive, countermeasures, aliases, group, tests
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
    check(
        "threats:\n  - id: a\n    title: b\n",
        expect![[r#"
        t/x.yaml:3:5: read a pack file: missing field `category`
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
    check(
        &threat(&[("tier", "ten")]),
        expect![[r#"
        t/x.yaml:12:11: read a pack file: unknown variant `ten`, expected one of five, thirty, full
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
    check(
        &threat(&[("likelihood", "often")]),
        expect![[r#"
        t/x.yaml:10:17: read a pack file: `often` is no level
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
}

#[test]
fn duplicates() {
    check(
        &threat(&[("id", "a"), ("aliases", "[b]")]),
        expect![[r#"
        loaded
    "#]],
    );
    let twice = format!("{}{}", threat(&[("aliases", "[b]")]), &threat(&[("aliases", "[b]")])["threats:\n".len()..]);
    check(
        &twice,
        expect![[r#"
        t/x.yaml:16:9: add threat `reading`: the id is taken at t/x.yaml:2:9
          -> choose another id, or remove one of the two entries
        t/x.yaml:29:15: add threat `b`: the id is taken at t/x.yaml:15:15
          -> choose another id, or remove one of the two entries
    "#]],
    );
    check(
        "threats:\n  - id: a\n    id: b\n",
        expect![[r#"
        t/x.yaml:3:5: read a pack file: duplicate mapping key: id
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
}

#[test]
fn references_between_entries() {
    check(
        &threat(&[("countermeasures", "[encript]"), ("components", "[db/none]")]),
        expect![[r#"
        t/x.yaml:15:23: look up countermeasure `encript`: there is none
          -> mend the name, or add the countermeasure to a pack that is loaded too
        t/x.yaml:16:18: look up component `db/none`: there is none
          -> mend the name, or add the component to a pack that is loaded too
    "#]],
    );
    let measure = "countermeasures:
  - id: encrypt
    title: Encrypt
    what: TLS.
    verify: Look.
    effort: small
    control: preventive
    answers: [{ threat: readng, reduces: high }]
    sets: { encryptd: yes, grade: medium }
";
    check(
        &format!("{measure}{}", threat(&[("countermeasures", "[encript]")])),
        expect![[r#"
        t/x.yaml:8:25: look up threat `readng`: there is none (did you mean `reading`?)
          -> mend the name, or add the threat to a pack that is loaded too
        t/x.yaml:9:23: look up fact `encryptd`: there is none (did you mean `encrypted`?)
          -> mend the name, or add the fact to a pack that is loaded too
        t/x.yaml:9:35: set fact `grade` to `medium`: it takes one of low, high
          -> give one of low, high, or `unknown`
        t/x.yaml:24:23: look up countermeasure `encript`: there is none (did you mean `encrypt`?)
          -> mend the name, or add the countermeasure to a pack that is loaded too
    "#]],
    );
}

#[test]
fn facts_of_components() {
    let components = "components:
  - id: db/a
    name: A
    kind: store
    defaults: { grade: middling, encrypted: yes, colour: red }
  - id: db/b
    name: B
    extends: db/c
  - id: db/c
    name: C
    extends: db/b
  - id: db/d
    name: D
    extends: db/x
  - id: db/e
    name: E
  - id: db/f
    name: F
    kind: process
    extends: db/a
  - id: DB/G
    name: G
    kind: store
    brings: [nothing]
";
    check(
        components,
        expect![[r#"
        t/x.yaml:5:24: set fact `grade` to `middling`: it takes one of low, high
          -> give one of low, high, or `unknown`
        t/x.yaml:5:45: set fact `encrypted` on a store: it applies to flow only
          -> remove it here, or widen `applies_to` of the fact
        t/x.yaml:5:58: look up fact `colour`: there is none
          -> mend the name, or add the fact to a pack that is loaded too
        t/x.yaml:8:14: resolve component `db/b`: it extends itself through db/b, db/c
          -> remove one `extends` of the ring
        t/x.yaml:11:14: resolve component `db/c`: it extends itself through db/c, db/b
          -> remove one `extends` of the ring
        t/x.yaml:14:14: look up component `db/x`: there is none (did you mean `db/a`?)
          -> mend the name, or add the component to a pack that is loaded too
        t/x.yaml:15:9: check `db/e`: it has no `kind`, nor has any that it extends
          -> add `kind: actor`, `process` or `store`
        t/x.yaml:17:9: check `db/f`: its kind is not that of the component it extends
          -> remove `kind` here, or extend another component
        t/x.yaml:21:9: read an id: `DB/G` is not lower-case words joined by `-`, `_` or `/`
          -> write it like `db/postgresql` or `injection-into-query`
        t/x.yaml:24:14: look up countermeasure `nothing`: there is none
          -> mend the name, or add the countermeasure to a pack that is loaded too
    "#]],
    );
}

#[test]
fn texts_and_references() {
    let changes = [
        ("title", "Reading of {element}"),
        ("why", "Because of {sorce}."),
        (
            "question",
            "Is it so that one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one?",
        ),
        ("references", "[CWE-319, cwe 20]"),
        ("tests", "[{ name: empty, model: model, expect: [maybe a] }]"),
    ];
    check(
        &threat(&changes),
        expect![[r#"
        t/x.yaml:3:12: read a text: `{element}` has no meaning for an entry that applies to flow
          -> use a placeholder of docs/conditions.md for this kind of subject
        t/x.yaml:7:10: read a text: `{sorce}` is no placeholder (did you mean `source`?)
          -> use {element}, {flow}, {source}, {target}, {boundary}, {data} or {model}
        t/x.yaml:13:27: read a reference: `cwe 20` is no CWE, CAPEC, ATT&CK, ASVS 5, D3FEND or NIST 800-53 id
          -> write CWE-79, CAPEC-63, T1110.004, ASVS-V1.2.4, D3-MFA or NIST-AC-6
        t/x.yaml:16:51: read an expectation: `maybe a` is not `confirmed|possible|question|silent` and a handle
          -> write for example `possible query` or `confirmed order~internet`
    "#]],
    );
}

#[test]
fn bad_facts() {
    let facts = "facts:
  - id: Encrypted
    applies_to: []
    kind: yes_no
    values: { a: A }
    label: L
    question: Q?
    help: H
    protective: maybe
  - id: encrypted
    applies_to: [crossing, model]
    kind: text
    ordered: true
    label: L
    question: Q?
    help: H
";
    check(
        facts,
        expect![[r#"
        t/x.yaml:2:9: check `Encrypted`: a choice needs `values`, and nothing else may have them
          -> add `values`, or take them away
        t/x.yaml:2:9: check `Encrypted`: `applies_to` is empty
          -> name at least one kind of subject
        t/x.yaml:2:9: read an id: `Encrypted` is not lower-case words joined by `-`, `_` or `/`
          -> write it like `db/postgresql` or `injection-into-query`
        t/x.yaml:9:17: set fact `Encrypted` to `maybe`: it takes yes or no
          -> give yes or no, or `unknown`
        t/x.yaml:10:9: check `encrypted`: only a choice can be `ordered`
          -> remove `ordered`
        t/x.yaml:10:9: check `encrypted`: a crossing has no facts of its own
          -> write `flow` or `boundary` instead of `crossing`
        t/x.yaml:10:9: check `encrypted`: the model as a whole stores no facts
          -> put the fact on what it is true of
        t/x.yaml:10:9: add fact `encrypted`: the id is taken at t/facts.yaml:2:9
          -> choose another id, or remove one of the two entries
    "#]],
    );
}

#[test]
fn limits() {
    let many = format!("threats:\n  - id: &a x\n    components: [{}]\n", "*a, ".repeat(100));
    check(
        &many,
        expect![[r#"
        t/x.yaml:3:274: read a pack file: over a limit: budget breached: Aliases { aliases: 65 }
          -> split the file, or write repeated parts out instead of using anchors
    "#]],
    );
    let bomb = "threats: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned()
        + &(0..9).map(|n| format!("k{n}: &k{n} [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n")).collect::<String>();
    check(
        &bomb,
        expect![[r#"
        t/x.yaml:1:14: read a pack file: expected mapping start
          -> mend the file at this place; docs/packs.md shows the form of each entry
    "#]],
    );
    let deep = format!("threats: {}{}\n", "[".repeat(2000), "]".repeat(2000));
    check(
        &deep,
        expect![[r#"
        t/x.yaml:1:265: read a pack file: over a limit: recursion limit exceeded
          -> split the file, or write repeated parts out instead of using anchors
    "#]],
    );
    let large = format!("# {}\n", "x".repeat(5 * 1024 * 1024));
    check(
        &large,
        expect![[r#"
        t/x.yaml:1:1: read a pack file: over a limit: 5242883 bytes, more than 4194304
          -> split the file, or write repeated parts out instead of using anchors
    "#]],
    );
}

#[test]
fn many_errors_in_one_go() {
    check(
        &threat(&[("references", "[a, b]"), ("components", "[c]"), ("why", "'{d}'")]),
        expect![[r#"
        t/x.yaml:7:10: read a text: `{d}` is no placeholder
          -> use {element}, {flow}, {source}, {target}, {boundary}, {data} or {model}
        t/x.yaml:13:18: read a reference: `a` is no CWE, CAPEC, ATT&CK, ASVS 5, D3FEND or NIST 800-53 id
          -> write CWE-79, CAPEC-63, T1110.004, ASVS-V1.2.4, D3-MFA or NIST-AC-6
        t/x.yaml:13:21: read a reference: `b` is no CWE, CAPEC, ATT&CK, ASVS 5, D3FEND or NIST 800-53 id
          -> write CWE-79, CAPEC-63, T1110.004, ASVS-V1.2.4, D3-MFA or NIST-AC-6
        t/x.yaml:15:18: look up component `c`: there is none
          -> mend the name, or add the component to a pack that is loaded too
    "#]],
    );
}

#[test]
fn a_file_without_a_pack() {
    let errors = Library::load(&[file("loose/x.yaml", FACTS)]).unwrap_err();
    expect!["loose/x.yaml:1:1: place a file: no folder above it holds a `pack.yaml`"].assert_eq(&errors[0].to_string());
    let twice = [file("a/pack.yaml", PACK), file("b/pack.yaml", PACK)];
    expect!["b/pack.yaml:1:5: add pack `t`: the id is taken at a/pack.yaml:1:5"]
        .assert_eq(&Library::load(&twice).unwrap_err()[0].to_string());
}

#[test]
fn the_hash_ignores_order_and_line_ends() {
    let hash = |files: &[PackFile]| Library::load(files).unwrap().packs[0].hash.clone();
    let plain = hash(&[file("t/pack.yaml", PACK), file("t/facts.yaml", FACTS)]);
    assert_eq!(plain.len(), 64);
    assert_eq!(hash(&[file("u/v/facts.yaml", FACTS), file("u/v/pack.yaml", PACK)]), plain);
    let windows = format!("\u{feff}{}", FACTS.replace('\n', "\r\n"));
    assert_eq!(hash(&[file("t/pack.yaml", PACK), file("t/facts.yaml", &windows)]), plain);
    let changed = FACTS.replace("A scale.", "A scale!");
    assert_ne!(hash(&[file("t/pack.yaml", PACK), file("t/facts.yaml", &changed)]), plain);
}

/// A file that breaks off anywhere is refused or loads; it never panics, and what is said points into a file.
#[test]
fn truncated_files() {
    let files = Library::built_in_files();
    let mut refused = 0;
    for (index, whole) in files.iter().enumerate() {
        for end in (0..whole.text.len()).step_by(1024).filter(|end| whole.text.is_char_boundary(*end)) {
            let mut cut = files.clone();
            cut[index].text.truncate(end);
            for error in Library::load(&cut).err().into_iter().flatten() {
                let file = cut.iter().find(|file| *file.path == *error.place.path).unwrap();
                let lines = u32::try_from(file.text.lines().count()).unwrap();
                assert!(error.place.line <= lines + 1, "{error}");
                assert!(!error.remedy().is_empty());
                refused += 1;
            }
        }
    }
    assert!(refused > 100, "{refused} errors");
}
