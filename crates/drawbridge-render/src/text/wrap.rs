//! Line breaking: at blanks, after joints of long words, at last anywhere.

use super::Style;
use super::width::is_mark;

const ELLIPSIS: char = '\u{2026}';
/// Characters read at most; what follows could never be shown.
const READ: usize = 4_000;

/// The text broken into lines no wider than `room` pixels, at most `lines` of them; the last ends in an ellipsis
/// where text is left over. Blanks are joined, line feeds kept. Empty text gives no line.
#[must_use]
pub fn wrap(text: &str, style: Style, room: f64, lines: usize) -> Vec<String> {
    let end = text.char_indices().nth(READ).map_or(text.len(), |(index, _)| index);
    let mut out: Vec<String> = Vec::new();
    for paragraph in text[..end].lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            push(word, style, room, &mut line, &mut out);
        }
        if !line.is_empty() {
            out.push(line);
        }
        if out.len() > lines {
            break;
        }
    }
    if out.len() > lines {
        out.truncate(lines);
        if let Some(last) = out.last_mut() {
            shorten(last, style, room);
        }
    }
    out
}

fn push(word: &str, style: Style, room: f64, line: &mut String, out: &mut Vec<String>) {
    let mut word = word;
    loop {
        let candidate = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if style.width(&candidate) <= room {
            *line = candidate;
            return;
        }
        if !line.is_empty() {
            out.push(std::mem::take(line));
            continue;
        }
        let cut = cut(word, style, room);
        if cut >= word.len() {
            word.clone_into(line);
            return;
        }
        out.push(word[..cut].to_owned());
        word = &word[cut..];
    }
}

/// How many bytes of an overlong word go on one line: up to the last joint that fits, else as much as fits, at least
/// one character.
fn cut(word: &str, style: Style, room: f64) -> usize {
    let mut fits = 0;
    let mut joint = 0;
    let mut before = None;
    for (index, character) in word.char_indices() {
        if index > 0 && !is_mark(character) {
            if style.width(&word[..index]) > room {
                break;
            }
            fits = index;
            if before.is_some_and(|before| is_joint(before, character)) {
                joint = index;
            }
        }
        before = Some(character);
    }
    if joint > 0 {
        return joint;
    }
    let first = word.char_indices().skip(1).find(|(_, character)| !is_mark(*character));
    if fits > 0 { fits } else { first.map_or(word.len(), |(index, _)| index) }
}

/// Whether a long word may be broken between the two characters.
pub(crate) fn is_joint(before: char, after: char) -> bool {
    matches!(before, '-' | '/' | '_' | '.' | ':' | ',' | '\\' | '@') && after.is_alphanumeric()
        || before.is_lowercase() && after.is_uppercase()
}

fn shorten(line: &mut String, style: Style, room: f64) {
    line.push(ELLIPSIS);
    while style.width(line) > room && line.chars().count() > 1 {
        line.pop();
        while line.pop().is_some_and(is_mark) {}
        let kept = line.trim_end().len();
        line.truncate(kept);
        line.push(ELLIPSIS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, room: f64, lines: usize, expect: &Expect) {
        let out = wrap(text, Style::NAME, room, lines);
        for line in &out {
            assert!(Style::NAME.width(line) <= room || line.chars().count() == 1, "{line}");
        }
        expect.assert_eq(&out.join("\n"));
    }

    #[test]
    fn words_lines_and_joints() {
        check("Card  network", 60.0, 3, &expect!["Card\nnetwork"]);
        check("OrderFulfilmentServiceGateway", 110.0, 3, &expect!["OrderFulfilment\nServiceGateway"]);
        check(
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            60.0,
            9,
            &expect![[r#"
            aaaaaaaa
            aaaaaaaa
            aaaaaaaa"#]],
        );
        check("one\ntwo three", 200.0, 3, &expect!["one\ntwo three"]);
    }

    #[test]
    fn too_much_text_ends_in_an_ellipsis() {
        check("The quick brown fox jumps over the lazy dog", 80.0, 2, &expect!["The quick\nbrown fox\u{2026}"]);
        check("", 80.0, 2, &expect![""]);
        check("wide", 1.0, 2, &expect!["w\n\u{2026}"]);
    }
}
