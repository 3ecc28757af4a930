//! Text to tokens.

use crate::error::{Mistakes, NotationError};
use drawbridge_messages as say;
use drawbridge_model::text;
use std::iter::Peekable;
use std::str::Chars;

/// A place in the text: line and column in characters, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, digits and `_ - . / + ~`.
    Word(String),
    /// A quoted string, its escapes resolved.
    Text(String),
    /// `->`
    To,
    /// `<->`
    Both,
    Colon,
    Equals,
    Comma,
    /// `@`, before a provenance and inside the key of a threat.
    From,
    Open,
    Close,
    LineEnd,
    End,
}

impl Kind {
    /// The token in words, for messages.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Word(word) => format!("`{}`", word.chars().take(40).collect::<String>()),
            Self::Text(_) => say::dfd_a_text(),
            Self::To => "`->`".to_owned(),
            Self::Both => "`<->`".to_owned(),
            Self::Colon => "`:`".to_owned(),
            Self::Equals => "`=`".to_owned(),
            Self::Comma => "`,`".to_owned(),
            Self::From => "`@`".to_owned(),
            Self::Open => "`{`".to_owned(),
            Self::Close => "`}`".to_owned(),
            Self::LineEnd => say::dfd_line_end(),
            Self::End => say::dfd_text_end(),
        }
    }
}

/// Whether the character may stand in a word.
pub(crate) fn is_word(character: char) -> bool {
    character.is_alphanumeric() || "_-./+~".contains(character)
}

/// The most tokens of a text: many times what the largest model needs.
const LIMIT: usize = 4_000_000;

/// The tokens of a text, an [`Kind::End`] last. A line with a mistake ends there.
pub(crate) fn tokens(text: &str, mistakes: &mut Mistakes) -> Vec<Token> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lexer = Lexer { rest: text.chars().peekable(), place: Place { line: 1, column: 1 } };
    let mut out = Vec::new();
    while !mistakes.are_enough() {
        let place = lexer.place;
        if out.len() >= LIMIT {
            mistakes.add(NotationError::at(place, say::dfd_too_long()).hint(say::dfd_too_long_hint()));
            break;
        }
        let Some(token) = mistakes.note(lexer.token()) else {
            lexer.skip_line(place.line);
            // A block that the line opens stays open, or every line of it would be a mistake too.
            let line = text.split('\n').nth(place.line as usize - 1).unwrap_or_default();
            if line.trim_end().ends_with('{') {
                out.push(Token { kind: Kind::Open, place });
            }
            if lexer.place.line > place.line {
                out.push(Token { kind: Kind::LineEnd, place });
            }
            continue;
        };
        let is_end = token.kind == Kind::End;
        out.push(token);
        if is_end {
            return out;
        }
    }
    out.push(Token { kind: Kind::End, place: lexer.place });
    out
}

struct Lexer<'a> {
    rest: Peekable<Chars<'a>>,
    place: Place,
}

impl Lexer<'_> {
    fn token(&mut self) -> Result<Token, NotationError> {
        self.skip_blanks();
        let place = self.place;
        let Some(first) = self.rest.peek().copied() else {
            return Ok(Token { kind: Kind::End, place });
        };
        let kind = match first {
            '"' => Kind::Text(self.text(place)?),
            '-' if self.second() == Some('>') => self.take(2, Kind::To),
            '<' => self.both_ways(place)?,
            ':' => self.take(1, Kind::Colon),
            '=' => self.take(1, Kind::Equals),
            ',' => self.take(1, Kind::Comma),
            '@' => self.take(1, Kind::From),
            '{' => self.take(1, Kind::Open),
            '}' => self.take(1, Kind::Close),
            '\n' => self.take(1, Kind::LineEnd),
            _ if is_word(first) => Kind::Word(self.word()),
            _ => {
                let shown = first.escape_debug();
                return Err(NotationError::at(place, say::dfd_strange_sign(shown)).hint(say::dfd_strange_sign_hint()));
            }
        };
        Ok(Token { kind, place })
    }

    fn skip_blanks(&mut self) {
        while let Some(next) = self.rest.peek() {
            match next {
                ' ' | '\t' | '\r' => {
                    self.advance();
                }
                '#' => {
                    while self.rest.peek().is_some_and(|next| *next != '\n') {
                        self.advance();
                    }
                }
                _ => break,
            }
        }
    }

    /// Goes to the end of a line, if it is still there.
    fn skip_line(&mut self, line: u32) {
        while self.place.line == line && self.rest.peek().is_some_and(|next| *next != '\n') {
            self.advance();
        }
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(next) = self.rest.peek().copied() {
            let arrow = next == '-' && self.second() == Some('>');
            if arrow || !is_word(next) {
                break;
            }
            word.push(next);
            self.advance();
        }
        text::clean(&word).into_owned()
    }

    fn both_ways(&mut self, place: Place) -> Result<Kind, NotationError> {
        let ahead: String = self.rest.clone().take(3).collect();
        if ahead == "<->" {
            return Ok(self.take(3, Kind::Both));
        }
        Err(NotationError::at(place, say::dfd_half_arrow()).hint(say::dfd_half_arrow_hint()))
    }

    fn text(&mut self, place: Place) -> Result<String, NotationError> {
        self.advance();
        let mut out = String::new();
        loop {
            let at = self.place;
            match self.advance() {
                Some('"') => return Ok(text::clean(&out).into_owned()),
                Some('\\') => out.push(self.escape(at)?),
                Some('\n') | None => {
                    return Err(NotationError::at(place, say::dfd_text_open()).hint(say::dfd_text_open_hint()));
                }
                Some(other) => out.push(other),
            }
        }
    }

    fn escape(&mut self, at: Place) -> Result<char, NotationError> {
        match self.advance() {
            Some('n') => Ok('\n'),
            Some('t') => Ok('\t'),
            Some('r') => Ok('\r'),
            Some(other @ ('"' | '\\')) => Ok(other),
            _ => Err(NotationError::at(at, say::dfd_escape()).hint(say::dfd_escape_hint())),
        }
    }

    fn second(&self) -> Option<char> {
        self.rest.clone().nth(1)
    }

    fn take(&mut self, count: usize, kind: Kind) -> Kind {
        for _ in 0..count {
            self.advance();
        }
        kind
    }

    fn advance(&mut self) -> Option<char> {
        let next = self.rest.next()?;
        if next == '\n' {
            self.place = Place { line: self.place.line + 1, column: 1 };
        } else {
            self.place.column += 1;
        }
        Some(next)
    }
}
