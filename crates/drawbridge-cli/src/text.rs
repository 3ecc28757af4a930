//! Words from files on a terminal: nothing in them is taken as a command, and long ones are broken.

use crate::style::Style;

/// The text without what a terminal would act on: control characters, and the marks that turn the writing direction.
pub(crate) fn safe(text: &str) -> String {
    let harmless = |c: char| match c {
        '\n' => '\n',
        '\t' => ' ',
        c if c.is_control() => '\u{fffd}',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => '\u{fffd}',
        c => c,
    };
    text.chars().map(harmless).collect()
}

/// The text in one line, safe.
pub(crate) fn line(text: &str) -> String {
    safe(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paragraph: `head` before the first line, the others under its end. `columns` is the width of `head` as shown.
pub(crate) fn paragraph(style: &Style, head: &str, columns: usize, text: &str) -> String {
    let below = " ".repeat(columns);
    let text = line(text);
    // The head may hold colours, which take no room: it is put in after the lines are broken.
    let options = textwrap::Options::new(style.width()).initial_indent(&below).subsequent_indent(&below);
    let filled = textwrap::fill(&text, options);
    format!("{head}{}", filled.get(columns..).unwrap_or_default())
}

/// Rows whose columns stand under each other. Numbers go to the right.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| textwrap::core::display_width(cell)).max()
    };
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let lines = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let blank = " ".repeat(width - textwrap::core::display_width(cell));
            let number = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit());
            if number { format!("{blank}{cell}") } else { format!("{cell}{blank}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_drives_the_terminal() {
        assert_eq!(safe("a\u{1b}[2Jb\u{9b}c\u{202e}d"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d");
        assert_eq!(line("a\n\t b"), "a b");
    }

    #[test]
    fn a_paragraph_hangs_under_its_head() {
        let words = "word ".repeat(30);
        let text = paragraph(&Style::plain(), "▲ x  ", 5, &words);
        let mut lines = text.lines();
        assert!(lines.next().unwrap().starts_with("▲ x  word"));
        assert!(lines.next().unwrap().starts_with("     word"));
        assert_eq!(text.matches("word").count(), 30);
    }

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [vec!["a".into(), "10".into(), "x".into()], vec!["bcd".into(), "9".into(), "y".into()]];
        assert_eq!(table(&rows), "a    10  x\nbcd   9  y");
    }
}
