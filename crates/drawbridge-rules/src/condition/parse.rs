//! From tokens to syntax: the precedence of CEL, within budgets of depth, size and length.

use super::error::Fault;
use super::syntax::{Comparison, Form, Syntax};
use super::token::{Spot, Token, tokens};

/// The longest condition, in characters.
pub(super) const LENGTH: usize = 2_000;
/// The most parts of a condition.
const PARTS: usize = 200;
/// The deepest nesting.
const DEPTH: usize = 16;

/// Words that no name can be, as in CEL.
const WORDS: [&str; 4] = ["true", "false", "null", "in"];

/// Reads a condition.
pub(super) fn parse(text: &str) -> Result<Syntax, Fault> {
    if text.chars().count() > LENGTH {
        let message = format!("the condition is longer than {LENGTH} characters");
        return Err(Fault::new(0, message, "split the threat into two"));
    }
    let mut parser = Parser { spots: tokens(text)?, next: 0, parts: 0, depth: 0 };
    let syntax = parser.or()?;
    match &parser.peek().token {
        Token::End => Ok(syntax),
        token => Err(unexpected(token, parser.peek().from)),
    }
}

struct Parser {
    spots: Vec<Spot>,
    next: usize,
    parts: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> &Spot {
        &self.spots[self.next.min(self.spots.len() - 1)]
    }

    fn take(&mut self) -> Spot {
        let spot = self.peek().clone();
        self.next += 1;
        spot
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek().token, Token::Sign(found) if found == sign)
    }

    fn accept(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        self.next += usize::from(found);
        found
    }

    fn end(&self) -> usize {
        self.spots[self.next.saturating_sub(1)].to
    }

    fn expect(&mut self, sign: &str) -> Result<(), Fault> {
        if self.accept(sign) {
            return Ok(());
        }
        let spot = self.peek();
        let found = if spot.token == Token::End { "the condition ends".to_owned() } else { describe(&spot.token) };
        Err(Fault::new(spot.from, format!("expected `{sign}` but found {found}"), format!("put `{sign}` here")))
    }

    fn make(&mut self, from: usize, form: Form) -> Result<Syntax, Fault> {
        self.parts += 1;
        if self.parts > PARTS {
            return Err(Fault::new(from, format!("more than {PARTS} parts"), "split the threat into two"));
        }
        Ok(Syntax { from, to: self.end(), form })
    }

    fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.depth == DEPTH {
            let message = format!("nested more than {DEPTH} deep");
            return Err(Fault::new(self.peek().from, message, "take parentheses away or split the threat"));
        }
        self.depth += 1;
        let out = inner(self);
        self.depth -= 1;
        out
    }

    fn or(&mut self) -> Result<Syntax, Fault> {
        let mut left = self.and()?;
        while self.accept("||") {
            let right = self.and()?;
            left = self.make(left.from, Form::Or(Box::new(left), Box::new(right)))?;
        }
        if self.is("?") {
            let message = "the choice `? :` is not part of conditions";
            return Err(Fault::new(self.peek().from, message, "write it with `&&` and `||`"));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Syntax, Fault> {
        let mut left = self.relation()?;
        while self.accept("&&") {
            let right = self.relation()?;
            left = self.make(left.from, Form::And(Box::new(left), Box::new(right)))?;
        }
        Ok(left)
    }

    fn relation(&mut self) -> Result<Syntax, Fault> {
        let mut left = self.unary()?;
        loop {
            let comparison = match &self.peek().token {
                Token::Sign(sign) => Comparison::of(sign),
                Token::Name(name) if name == "in" => {
                    self.next += 1;
                    let right = self.unary()?;
                    left = self.make(left.from, Form::In(Box::new(left), Box::new(right)))?;
                    continue;
                }
                _ => None,
            };
            let Some(comparison) = comparison else { break };
            self.next += 1;
            let right = self.unary()?;
            left = self.make(left.from, Form::Compare(comparison, Box::new(left), Box::new(right)))?;
        }
        match self.peek().token {
            Token::Sign("+" | "-" | "*" | "/" | "%") => {
                Err(Fault::new(self.peek().from, "arithmetic is not part of conditions", "compare with a number"))
            }
            _ => Ok(left),
        }
    }

    fn unary(&mut self) -> Result<Syntax, Fault> {
        let from = self.peek().from;
        if self.accept("!") {
            let inner = self.deeper(Self::unary)?;
            return self.make(from, Form::Not(Box::new(inner)));
        }
        if self.accept("-") {
            let spot = self.take();
            let Token::Number(number) = spot.token else {
                return Err(Fault::new(from, "`-` stands before a number only", "compare with a number"));
            };
            return self.make(from, Form::Number(-number));
        }
        self.member()
    }

    fn member(&mut self) -> Result<Syntax, Fault> {
        let mut left = self.primary()?;
        loop {
            if self.is("[") {
                let message = "indexing is not part of conditions";
                return Err(Fault::new(self.peek().from, message, "write a fact as `variable.fact`"));
            }
            if !self.accept(".") {
                return Ok(left);
            }
            let spot = self.take();
            let name = match spot.token {
                Token::Name(name) if !WORDS.contains(&name.as_str()) => name,
                _ => return Err(Fault::new(spot.from, "expected a name after `.`", "write a fact as `variable.fact`")),
            };
            let from = left.from;
            left = if self.is("(") {
                let arguments = self.arguments()?;
                self.make(from, Form::Call(Some(Box::new(left)), name, arguments))?
            } else {
                self.make(from, Form::Field(Box::new(left), name))?
            };
        }
    }

    fn arguments(&mut self) -> Result<Vec<Syntax>, Fault> {
        self.expect("(")?;
        self.list(")")
    }

    /// Parts with commas between them, up to and with the closing sign.
    fn list(&mut self, close: &str) -> Result<Vec<Syntax>, Fault> {
        self.deeper(|parser| {
            let mut out = Vec::new();
            while !parser.is(close) {
                out.push(parser.or()?);
                if !parser.accept(",") {
                    break;
                }
            }
            parser.expect(close)?;
            Ok(out)
        })
    }

    fn primary(&mut self) -> Result<Syntax, Fault> {
        let spot = self.take();
        let form = match spot.token {
            Token::Name(name) if name == "true" || name == "false" => Form::Flag(name == "true"),
            Token::Name(name) if self.is("(") => Form::Call(None, name, self.arguments()?),
            Token::Name(name) if name != "in" => Form::Name(name),
            Token::Text(text) => Form::Text(text),
            Token::Number(number) => Form::Number(number),
            Token::Sign("[") => Form::List(self.list("]")?),
            Token::Sign("(") => {
                let inner = self.deeper(Self::or)?;
                self.expect(")")?;
                return Ok(Syntax { from: spot.from, to: self.end(), form: inner.form });
            }
            token => return Err(unexpected(&token, spot.from)),
        };
        self.make(spot.from, form)
    }
}

fn unexpected(token: &Token, at: usize) -> Fault {
    match token {
        Token::End => Fault::new(at, "the condition ends too early", "write what is to be compared"),
        token => {
            Fault::new(at, format!("{} does not belong here", describe(token)), "remove it, or join with `&&` or `||`")
        }
    }
}

fn describe(token: &Token) -> String {
    match token {
        Token::Name(name) => format!("`{name}`"),
        Token::Text(text) => format!("the text \"{text}\""),
        Token::Number(number) => format!("`{number}`"),
        Token::Sign(sign) => format!("`{sign}`"),
        Token::End => "the end".to_owned(),
    }
}
