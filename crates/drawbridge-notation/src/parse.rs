//! Tokens to statements.

use crate::NESTING;
use crate::error::{Mistakes, NotationError};
use crate::lexer::{Kind, Place, Token, tokens};
use crate::syntax::{About, Attribute, Ends, Keyword, Name, Statement, Value};
use crate::words::{PROVENANCES, is_handle};
use drawbridge_messages as say;
use drawbridge_model::Provenance;
use drawbridge_model::near::did_you_mean_or_one_of;

/// The statements of a text, those with mistakes left out.
pub(crate) fn parse(text: &str, mistakes: &mut Mistakes) -> Vec<Statement> {
    let tokens = tokens(text, mistakes);
    let mut parser = Parser { tokens, next: 0, mistakes };
    let mut statements = Vec::new();
    loop {
        parser.statements(Inside::File, 0, &mut statements);
        if *parser.peek() == Kind::End {
            return statements;
        }
        parser.refuse(parser.error(say::dfd_no_block()).hint(say::dfd_no_block_hint()));
        parser.advance();
    }
}

/// What the statements being read stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    File,
    Boundary,
    Diagram,
}

struct Parser<'m> {
    tokens: Vec<Token>,
    next: usize,
    mistakes: &'m mut Mistakes,
}

impl Parser<'_> {
    /// Statements up to the end of the block or text.
    fn statements(&mut self, inside: Inside, depth: usize, out: &mut Vec<Statement>) {
        loop {
            let from = self.next;
            match self.peek() {
                Kind::LineEnd => self.advance(),
                Kind::End | Kind::Close => return,
                _ => match self.statement(inside, depth) {
                    Ok(statement) => out.push(statement),
                    Err(mistake) => {
                        self.refuse(mistake);
                        self.recover(from, depth, out);
                    }
                },
            }
        }
    }

    /// Notes a mistake, unless the line could not even be taken apart; enough of them end the text.
    fn refuse(&mut self, mistake: NotationError) {
        if !self.mistakes.has_line(mistake.line) {
            self.mistakes.add(mistake);
        }
        if self.mistakes.are_enough() {
            self.next = self.tokens.len() - 1;
        }
    }

    /// Goes on behind a statement that cannot be read: at the end of its line, a block of it read first.
    fn recover(&mut self, from: usize, depth: usize, out: &mut Vec<Statement>) {
        let words = self.tokens[from..].iter().take_while(|token| !matches!(token.kind, Kind::LineEnd | Kind::End));
        self.mistakes.doubtful.extend(words.filter_map(|token| match &token.kind {
            Kind::Word(word) => Some(word.clone()),
            _ => None,
        }));
        let of_diagram = matches!(&self.tokens[from].kind, Kind::Word(word) if word == Keyword::Diagram.word());
        loop {
            match self.peek() {
                Kind::LineEnd | Kind::End | Kind::Close => return,
                Kind::Open if depth >= NESTING => {
                    self.mistakes.stop();
                    self.next = self.tokens.len() - 1;
                }
                Kind::Open => {
                    self.advance();
                    // What stands in the block is still declared; what a diagram shows declares nothing.
                    if of_diagram {
                        self.statements(Inside::Diagram, depth + 1, &mut Vec::new());
                    } else {
                        self.statements(Inside::File, depth + 1, out);
                    }
                    if *self.peek() == Kind::Close {
                        self.advance();
                    }
                }
                _ => self.advance(),
            }
        }
    }

    fn statement(&mut self, inside: Inside, depth: usize) -> Result<Statement, NotationError> {
        let place = self.place();
        let keyword = self.keyword(inside)?;
        let mut out = Statement {
            keyword,
            place,
            handle: None,
            text: None,
            ends: None,
            about: None,
            attributes: Vec::new(),
            block: None,
        };
        match keyword {
            Keyword::Model => {}
            Keyword::Flow => self.flow_head(&mut out)?,
            Keyword::Threat | Keyword::Comment => {
                out.handle = Some(self.handle(say::dfd_a_handle)?);
                self.word("at")?;
                out.about = Some(self.about()?);
            }
            Keyword::Decision => {
                out.handle = Some(self.handle(say::dfd_a_handle)?);
                self.word("on")?;
                out.about = Some(self.about()?);
            }
            _ => out.handle = Some(self.handle(say::dfd_a_handle)?),
        }
        if let Kind::Text(text) = self.peek().clone() {
            self.advance();
            out.text = Some(text);
        }
        while matches!(self.peek(), Kind::Word(_) | Kind::Text(_)) {
            out.attributes.push(self.attribute()?);
        }
        self.block(&mut out, depth)?;
        match self.peek() {
            Kind::LineEnd | Kind::End | Kind::Close => Ok(out),
            other => {
                let message = say::dfd_after_statement(other.shown());
                Err(self.error(message).hint(say::dfd_after_statement_hint()))
            }
        }
    }

    fn keyword(&mut self, inside: Inside) -> Result<Keyword, NotationError> {
        if inside == Inside::Diagram {
            return Ok(Keyword::Show);
        }
        let Kind::Word(word) = self.peek().clone() else {
            let message = say::dfd_no_statement(self.peek().shown());
            return Err(self.error(message).hint(say::dfd_no_statement_hint()));
        };
        let Some((_, keyword)) = Keyword::ALL.iter().find(|(known, _)| *known == word) else {
            let synonym = match word.as_str() {
                "external" | "external-entity" | "entity" | "user" | "person" => Some(say::dfd_meant_actor()),
                "datastore" | "data-store" | "database" => Some(say::dfd_meant_store()),
                "service" | "app" => Some(say::dfd_meant_process()),
                "zone" | "trust-boundary" => Some(say::dfd_meant_boundary()),
                _ => Some(did_you_mean_or_one_of(&word, Keyword::ALL.iter().map(|(word, _)| *word))),
            };
            return Err(self.error(say::dfd_unknown_statement(word)).hint(synonym));
        };
        if inside == Inside::Boundary && !keyword.goes_into_boundary() {
            return Err(self.error(say::dfd_inside_boundary(word)).hint(say::dfd_inside_boundary_hint()));
        }
        self.advance();
        Ok(*keyword)
    }

    /// `flow id: from -> to`, or `flow from -> to`.
    fn flow_head(&mut self, out: &mut Statement) -> Result<(), NotationError> {
        let first = self.handle(say::dfd_a_handle_or_beginning)?;
        let from = if *self.peek() == Kind::Colon {
            self.advance();
            out.handle = Some(first);
            self.handle(say::dfd_a_beginning)?
        } else {
            first
        };
        let both_ways = match self.peek() {
            Kind::To => false,
            Kind::Both => true,
            other => {
                let message = say::dfd_no_arrow(other.shown());
                return Err(self.error(message).hint(say::dfd_no_arrow_hint()));
            }
        };
        self.advance();
        let to = self.handle(say::dfd_an_end)?;
        out.ends = Some(Ends { from, both_ways, to });
        Ok(())
    }

    fn about(&mut self) -> Result<About, NotationError> {
        let place = self.place();
        let first = match self.peek().clone() {
            Kind::Word(text) | Kind::Text(text) => text,
            other => {
                return Err(self.error(say::dfd_no_subject(other.shown())).hint(say::dfd_no_subject_hint()));
            }
        };
        self.advance();
        if *self.peek() != Kind::From {
            return Ok(About { threat: None, subject: Name { text: first, place } });
        }
        self.advance();
        let place = self.place();
        match self.peek().clone() {
            Kind::Word(text) => {
                self.advance();
                Ok(About { threat: Some(first), subject: Name { text, place } })
            }
            other => Err(self.error(say::dfd_no_handle_after(other.shown())).hint(say::dfd_key_hint())),
        }
    }

    fn attribute(&mut self) -> Result<Attribute, NotationError> {
        let place = self.place();
        let (text, is_fact) = match self.peek().clone() {
            Kind::Word(word) => match word.strip_prefix('.') {
                Some(fact) => (fact.to_owned(), true),
                None => (word, false),
            },
            Kind::Text(text) => (text, true),
            _ => unreachable!("the caller looked ahead"),
        };
        self.advance();
        let name = Name { text, place };
        if is_fact && *self.peek() != Kind::Equals {
            let message = say::dfd_second_text();
            return Err(NotationError::at(place, message).hint(say::dfd_second_text_hint()));
        }
        if *self.peek() != Kind::Equals {
            let from = self.provenance()?;
            return Ok(Attribute { name, is_fact, values: Vec::new(), from });
        }
        self.advance();
        let mut values = vec![self.value(&name)?];
        while *self.peek() == Kind::Comma {
            self.advance();
            values.push(self.value(&name)?);
        }
        let from = self.provenance()?;
        Ok(Attribute { name, is_fact, values, from })
    }

    fn value(&mut self, name: &Name) -> Result<Value, NotationError> {
        let place = self.place();
        let value = match self.peek().clone() {
            Kind::Word(text) => Value { text, is_quoted: false, place },
            Kind::Text(text) => Value { text, is_quoted: true, place },
            other => {
                return Err(self
                    .error(say::dfd_value_missing(other.shown(), &name.text))
                    .hint(say::dfd_value_missing_hint()));
            }
        };
        self.advance();
        Ok(value)
    }

    fn provenance(&mut self) -> Result<Option<Provenance>, NotationError> {
        if *self.peek() != Kind::From {
            return Ok(None);
        }
        self.advance();
        let found = match self.peek() {
            Kind::Word(word) => PROVENANCES.iter().find(|(known, _)| known == word).map(|(_, from)| *from),
            _ => None,
        };
        let Some(found) = found else {
            let message = say::dfd_no_source(self.peek().shown());
            let hint = say::dfd_no_source_hint();
            return Err(self.error(message).hint(hint.to_owned()));
        };
        self.advance();
        Ok(Some(found))
    }

    fn block(&mut self, out: &mut Statement, depth: usize) -> Result<(), NotationError> {
        if *self.peek() != Kind::Open {
            return Ok(());
        }
        let opened = self.place();
        if !out.keyword.has_block() {
            let message = say::dfd_has_no_block(out.keyword.word());
            return Err(self.error(message).hint(say::dfd_has_no_block_hint()));
        }
        if depth >= NESTING {
            let mistake = self.error(say::dfd_too_deep(NESTING)).hint(say::dfd_too_deep_hint());
            // Where that ends cannot be told, so nothing behind it is read.
            self.next = self.tokens.len() - 1;
            self.mistakes.stop();
            return Err(mistake);
        }
        self.advance();
        let inside = if out.keyword == Keyword::Diagram { Inside::Diagram } else { Inside::Boundary };
        let mut block = Vec::new();
        self.statements(inside, depth + 1, &mut block);
        out.block = Some(block);
        if *self.peek() == Kind::Close {
            self.advance();
        } else if !self.mistakes.are_enough() {
            self.mistakes.add(NotationError::at(opened, say::dfd_block_open()).hint(say::dfd_block_open_hint()));
        }
        Ok(())
    }

    fn handle(&mut self, what: fn() -> String) -> Result<Name, NotationError> {
        let place = self.place();
        match self.peek().clone() {
            Kind::Word(text) if is_handle(&text) || text == crate::build::LOOSE => {
                self.advance();
                Ok(Name { text, place })
            }
            Kind::Word(text) => Err(self.error(say::dfd_no_handle(text)).hint(say::dfd_no_handle_hint())),
            Kind::Text(_) => Err(self.error(say::dfd_missing_before_text(what())).hint(say::dfd_before_text_hint())),
            other => Err(self.error(say::dfd_missing(other.shown(), what())).hint(say::dfd_handle_hint())),
        }
    }

    fn word(&mut self, expected: &str) -> Result<(), NotationError> {
        if *self.peek() == Kind::Word(expected.to_owned()) {
            self.advance();
            return Ok(());
        }
        let message = say::dfd_expected(expected, self.peek().shown());
        let hint = say::dfd_expected_hint(expected);
        Err(self.error(message).hint(hint))
    }

    fn peek(&self) -> &Kind {
        &self.tokens[self.next].kind
    }

    fn place(&self) -> Place {
        self.tokens[self.next].place
    }

    fn advance(&mut self) {
        // The last token is the end of the text; nothing lies behind it.
        self.next = (self.next + 1).min(self.tokens.len() - 1);
    }

    fn error(&self, message: impl Into<String>) -> NotationError {
        NotationError::at(self.place(), message)
    }
}
