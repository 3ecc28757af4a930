//! What a person reads comes from the catalogue in `messages/`: no sentence stands in the sources of the core or of the
//! command line, and no message of theirs stands in the catalogue for nobody.

use std::path::Path;

use super::tree;

/// The crates whose texts reach a person.
const SPEAKING: [&str; 7] = ["model", "notation", "rules", "formats", "store", "app", "cli"];

/// Sources that may hold sentences, each with why.
const EXEMPT: &[(&str, &str)] = &[
    ("crates/drawbridge-rules/src/condition/", "told to authors of packs, in the words of the condition language"),
    ("crates/drawbridge-formats/src/threat_dragon/words.rs", "words of other programs' files, in their languages"),
    ("crates/drawbridge-model/src/testing.rs", "names in the models of tests"),
    ("crates/drawbridge-app/src/typescript.rs", "the text of a generated source"),
];

/// Sentences that stay where they are, each with why.
const KEPT: &[(&str, &str)] = &[
    (" at line ", "where serde_json's own message ends"),
    ("from pytm import", "what a pytm program begins with"),
    ("import pytm", "what a pytm program begins with"),
    ("first diagram", "what an id is derived from"),
    ("no message", "what the log says of a panic without words"),
];

/// What stands right before a text that nobody but a developer reads.
const BEFORE: [&str; 14] = [
    "expect(",
    "panic!(",
    "unreachable!(",
    "assert!(",
    "debug_assert!(",
    ", reason = ",
    "doc = ",
    "include_str!(",
    "error!(",
    "warn!(",
    "info!(",
    "debug!(",
    "ts(type = ",
    "COLUMNS: &str = ",
];

/// What SQL begins with.
const SQL: [&str; 9] =
    ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "VACUUM ", "BEGIN ", "CREATE ", "SQLite format "];

/// A text in a source: its line, what stands before it on its line and the one above, and what it says.
struct Literal<'s> {
    line: usize,
    before: &'s str,
    text: &'s str,
}

/// The texts in quotes of a Rust source, without those in comments and in its test module.
fn literals(source: &str) -> Vec<Literal<'_>> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let raw = rest.strip_prefix('r').map(|after| after.len() - after.trim_start_matches('#').len());
        at += if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = raw.filter(|hashes| rest[1 + hashes..].starts_with('"')) {
            let end = format!("\"{}", "#".repeat(hashes));
            let length = rest[hashes + 2..].find(&end).unwrap_or(rest.len() - hashes - 2);
            found.push(literal(source, at, &rest[hashes + 2..hashes + 2 + length]));
            (length + 2 * (hashes + 1) + 1).min(rest.len())
        } else if let Some(inner) = rest.strip_prefix('"') {
            let length = quoted(inner);
            found.push(literal(source, at, &inner[..length]));
            length + 2
        } else if let Some(length) = character(rest) {
            length
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
    }
    found
}

fn literal<'s>(source: &'s str, at: usize, text: &'s str) -> Literal<'s> {
    Literal {
        line: source[..at].matches('\n').count() + 1,
        before: source[..at].trim_end_matches(['\n', ' ', '&']),
        text,
    }
}

/// The bytes before the quote that ends a text.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(text.len())
}

/// The bytes of a character in single quotes that a lifetime could be taken for, or the other way round.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let escape = usize::from(inner.starts_with('\\'));
    let first = inner.chars().nth(escape)?.len_utf8() + escape;
    let end = if inner.starts_with("\\u") { inner.find('\'')? } else { first };
    inner[end..].starts_with('\'').then_some(end + 2)
}

/// Whether two words stand side by side outside placeholders.
fn is_prose(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0_u32;
    for character in text.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(character),
            _ => {}
        }
    }
    let words: Vec<&str> = plain.split([' ', '\n']).collect();
    words.windows(2).any(|pair| {
        let mut ending = pair[0].trim_end_matches([',', '.', ':', ';']).chars().rev();
        let letters = |found: Option<char>| found.is_some_and(char::is_alphabetic);
        letters(ending.next()) && letters(ending.next()) && letters(pair[1].trim_start_matches('“').chars().next())
    })
}

fn is_for_developers(literal: &Literal<'_>) -> bool {
    let sql = SQL.iter().any(|word| literal.text.starts_with(word))
        || [" = ?", "WHERE ", " IS NULL", " IS NOT NULL"].iter().any(|part| literal.text.contains(part));
    sql || BEFORE.iter().any(|before| literal.before.ends_with(before.trim_end()))
        || KEPT.iter().any(|(kept, _)| *kept == literal.text)
        || ["tracing::", "drawbridge "]
            .iter()
            .any(|mark| last_line(literal.before).contains(mark) || literal.text.starts_with(mark))
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or(text)
}

fn sources(name: &str) -> Vec<(String, String)> {
    let folder = tree::root().join(format!("crates/drawbridge-{name}/src"));
    tree::texts(&folder, &["rs"]).into_iter().map(|(path, text)| (tree::name(&path), text)).collect()
}

#[test]
fn no_sentence_stands_in_a_source() {
    let mut complaints = Vec::new();
    for (path, text) in SPEAKING.iter().flat_map(|name| sources(name)) {
        if EXEMPT.iter().any(|(exempt, _)| path.starts_with(exempt)) {
            continue;
        }
        for literal in literals(&text).iter().filter(|literal| is_prose(literal.text) && !is_for_developers(literal)) {
            complaints.push(format!("{path}:{}: {}", literal.line, literal.text));
        }
    }
    tree::none("a person may read this: put it into messages/en and say it from there", &complaints);
}

#[test]
fn every_message_of_the_core_is_said_somewhere() {
    let said: String = ["app", "cli", "formats", "model", "notation", "rules", "store", "render", "library"]
        .iter()
        .flat_map(|name| sources(name))
        .map(|(_, text)| text)
        .collect();
    let areas = tree::texts(&tree::root().join("messages/en"), &["ftl"]);
    let is_ours = |path: &Path| tree::name(path).contains("/core-");
    let keys = areas.iter().filter(|(path, _)| is_ours(path)).flat_map(|(_, text)| text.lines().filter_map(key));
    let silent: Vec<String> = keys.filter(|key| !tree::has_word(&said, &key.replace('-', "_"))).collect();
    tree::none("nobody says this message: remove it from messages/en", &silent);
}

/// The key of a line of the catalogue that begins a message.
fn key(line: &str) -> Option<String> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic()) && !key.contains(' ');
    is_key.then(|| key.to_owned())
}

#[test]
fn what_is_exempt_is_there() {
    let all: Vec<(String, String)> = SPEAKING.iter().flat_map(|name| sources(name)).collect();
    let missing = EXEMPT.iter().filter(|(exempt, _)| !all.iter().any(|(path, _)| path.starts_with(exempt)));
    let unused = KEPT.iter().filter(|(kept, _)| !all.iter().any(|(_, text)| text.contains(&format!("\"{kept}\""))));
    let complaints: Vec<String> = missing.chain(unused).map(|(what, _)| (*what).to_owned()).collect();
    tree::none("nothing needs this exemption: remove it", &complaints);
}

#[test]
fn sentences_are_told_from_other_texts() {
    for prose in ["the file is empty", "read {path}: no such {what} there", "Nothing, it seems", "say “so”, then"] {
        assert!(is_prose(prose), "{prose}");
    }
    for other in ["db-node {}{out}", "{name} {number}", "a", "M{x} {y}L{z}", "drawbridge", "x = 1", "-wal"] {
        assert!(!is_prose(other), "{other}");
    }
    let source = "// \"not this one\"\nlet a = 'x'; let q = '\"'; f(\"one \\\" two\", r#\"raw \"text\"\"#);\nlet b: &'static str = \"é\";\n#[cfg(test)]\nmod tests { \"hidden text\" }";
    let found: Vec<(usize, &str)> = literals(source).iter().map(|literal| (literal.line, literal.text)).collect();
    assert_eq!(found, [(2, "one \\\" two"), (2, "raw \"text\""), (3, "é")]);
}
