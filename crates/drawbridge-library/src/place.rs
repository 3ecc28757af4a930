//! Places in pack files, and texts that know theirs.

use std::fmt;
use std::sync::Arc;

/// A place in a pack file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as it was given to the loader.
    pub path: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// The text of a condition and where each part of it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The condition as the YAML reader understood it: quotes, folding and indentation removed.
    pub text: String,
    /// Where its first character stands.
    pub place: Place,
    runs: Vec<Run>,
}

/// From this byte of the text on, the file has the text at this line and column, up to the next run.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    offset: usize,
    line: u32,
    column: u32,
}

impl Source {
    /// A condition that stands in a file whose `scalar` (quote or block header included) begins at `place`.
    pub(crate) fn in_file(text: String, place: Place, file: &str) -> Self {
        let runs = align(&text, file, place.line, place.column);
        let place = match runs.first() {
            Some(run) => Place { line: run.line, column: run.column, ..place },
            None => place,
        };
        Self { text, place, runs }
    }

    /// A condition that stands in no file, for conditions typed by a person; `path` is what messages call it.
    #[must_use]
    pub fn typed(text: &str, path: &str) -> Self {
        let place = Place { path: path.into(), line: 1, column: 1 };
        Self::in_file(text.to_owned(), place, text)
    }

    /// Where the byte at `offset` of the text stands in the file. Offsets past the end give the end.
    #[must_use]
    pub fn place_at(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let next = self.runs.partition_point(|run| run.offset <= offset);
        let Some(run) = next.checked_sub(1).and_then(|index| self.runs.get(index)) else {
            return self.place.clone();
        };
        let passed = self.text.get(run.offset..offset).map_or(0, |text| text.chars().count());
        Place {
            path: self.place.path.clone(),
            line: run.line,
            column: run.column.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX)),
        }
    }
}

/// Walks the text and the file side by side, so that every style of YAML scalar (plain, quoted, literal, folded) gets
/// its places the same way. An escape in double quotes shifts the places after it by its length.
fn align(text: &str, file: &str, line: u32, column: u32) -> Vec<Run> {
    let mut raw = Cursor::at(file, line, column);
    raw.skip_opening();
    let mut runs: Vec<Run> = Vec::new();
    let mut fresh = true;
    for (offset, character) in text.char_indices() {
        if character == '\n' || (character == ' ' && raw.peek() == Some('\n')) {
            raw.skip_break();
            fresh = true;
            continue;
        }
        if raw.peek() == Some('\n') {
            raw.skip_break();
            fresh = true;
        }
        if fresh {
            runs.push(Run { offset, line: raw.line, column: raw.column });
            fresh = false;
        }
        raw.next();
    }
    runs
}

struct Cursor<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line: u32,
    column: u32,
}

impl<'a> Cursor<'a> {
    fn at(file: &'a str, line: u32, column: u32) -> Self {
        let mut cursor = Self { rest: file.chars().peekable(), line: 1, column: 1 };
        while cursor.line < line || (cursor.line == line && cursor.column < column) {
            if cursor.next().is_none() {
                break;
            }
        }
        cursor
    }

    fn peek(&mut self) -> Option<char> {
        while self.rest.peek() == Some(&'\r') {
            self.rest.next();
        }
        self.rest.peek().copied()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.rest.next();
        if character == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
        Some(character)
    }

    /// Goes past a quote, or past the header and the indentation of a block.
    fn skip_opening(&mut self) {
        match self.peek() {
            Some('"' | '\'') => {
                self.next();
            }
            Some('|' | '>') => {
                while self.peek().is_some_and(|c| c != '\n') {
                    self.next();
                }
                self.skip_break();
            }
            _ => {}
        }
    }

    /// Goes past line ends, empty lines and the indentation of the next line.
    fn skip_break(&mut self) {
        while self.peek().is_some_and(|c| c == '\n' || c == ' ') {
            self.next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(yaml: &str, line: u32, column: u32, text: &str, of: &str) -> String {
        let place = Place { path: "a.yaml".into(), line, column };
        let source = Source::in_file(text.to_owned(), place, yaml);
        source.place_at(text.find(of).unwrap()).to_string()
    }

    #[test]
    fn plain_and_quoted_scalars() {
        assert_eq!(places("when: a && b", 1, 7, "a && b", "b"), "a.yaml:1:12");
        assert_eq!(places("when: 'a && b'", 1, 7, "a && b", "a"), "a.yaml:1:8");
    }

    #[test]
    fn blocks_and_folds() {
        let literal = "x:\n  when: |\n    a &&\n    b\n";
        assert_eq!(places(literal, 2, 9, "a &&\nb\n", "a"), "a.yaml:3:5");
        assert_eq!(places(literal, 2, 9, "a &&\nb\n", "b"), "a.yaml:4:5");
        let folded = "x:\n  when: >-\n    a &&\n    b\n";
        assert_eq!(places(folded, 2, 9, "a && b", "b"), "a.yaml:4:5");
        let plain = "x:\n  when: a &&\n    b\n";
        assert_eq!(places(plain, 2, 9, "a && b", "b"), "a.yaml:3:5");
    }
}
