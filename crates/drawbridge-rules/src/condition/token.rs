//! The tokens of a condition, as CEL spells them.

use super::error::Fault;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Name(String),
    Text(String),
    Number(i64),
    /// An operator or bracket, as written.
    Sign(&'static str),
    End,
}

/// A token and the bytes that it takes up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) token: Token,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Longer signs stand before their beginnings.
const SIGNS: [&str; 24] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", "{", "}", ",", ".", "?", ":", "+", "-", "*",
    "/", "%",
];

/// All tokens of the text, the last one being [`Token::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Spot>, Fault> {
    let mut lexer = Lexer { text, at: 0 };
    let mut out = Vec::new();
    loop {
        lexer.skip_blanks();
        let from = lexer.at;
        let token = lexer.token()?;
        let end = token == Token::End;
        out.push(Spot { token, from, to: lexer.at });
        if end {
            return Ok(out);
        }
    }
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blanks = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']).len();
            let comment = if rest[blanks..].starts_with("//") {
                rest[blanks..].find('\n').unwrap_or(rest.len() - blanks)
            } else {
                0
            };
            if blanks + comment == 0 {
                return;
            }
            self.at += blanks + comment;
        }
    }

    fn token(&mut self) -> Result<Token, Fault> {
        let Some(first) = self.rest().chars().next() else { return Ok(Token::End) };
        if first == '"' || first == '\'' {
            return self.text(first);
        }
        if first.is_ascii_digit() {
            return self.number();
        }
        if first == '_' || first.is_ascii_alphabetic() {
            return self.name();
        }
        if let Some(sign) = SIGNS.into_iter().find(|sign| self.rest().starts_with(sign)) {
            self.at += sign.len();
            return Ok(Token::Sign(sign));
        }
        let remedy = match first {
            '=' => "compare with `==`",
            '&' => "write `&&`",
            '|' => "write `||`",
            _ => "remove it",
        };
        Err(Fault::new(self.at, format!("`{first}` is not part of the language"), remedy))
    }

    fn name(&mut self) -> Result<Token, Fault> {
        let from = self.at;
        let length = self.rest().bytes().take_while(|byte| *byte == b'_' || byte.is_ascii_alphanumeric()).count();
        self.at += length;
        if self.rest().starts_with(['"', '\'']) {
            let message = "raw texts and byte strings are not part of conditions";
            return Err(Fault::new(from, message, "write a plain text in quotes"));
        }
        Ok(Token::Name(self.text[from..self.at].to_owned()))
    }

    fn number(&mut self) -> Result<Token, Fault> {
        let from = self.at;
        let length = self.rest().bytes().take_while(u8::is_ascii_alphanumeric).count();
        self.at += length;
        let fraction = self.rest().strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let word = &self.text[from..self.at];
        let value = match word.strip_prefix("0x") {
            Some(hexadecimal) => i64::from_str_radix(hexadecimal, 16).ok(),
            None => word.parse().ok(),
        };
        match value {
            Some(value) if !fraction => Ok(Token::Number(value)),
            _ => Err(Fault::new(from, "only whole numbers are part of conditions", "write a whole number such as 10")),
        }
    }

    fn text(&mut self, quote: char) -> Result<Token, Fault> {
        let from = self.at;
        if [r#"""""#, "'''"].iter().any(|triple| self.rest().starts_with(triple)) {
            let message = "texts in triple quotes are not part of conditions";
            return Err(Fault::new(from, message, "write the text in single or double quotes"));
        }
        let mut out = String::new();
        let mut characters = self.text[from + 1..].char_indices();
        while let Some((offset, character)) = characters.next() {
            match character {
                '\n' => break,
                '\\' => match characters.next() {
                    Some((_, 'n')) => out.push('\n'),
                    Some((_, 't')) => out.push('\t'),
                    Some((_, escaped @ ('\\' | '"' | '\'' | '`' | '?'))) => out.push(escaped),
                    _ => {
                        let message = "this escape is not part of conditions";
                        return Err(Fault::new(from + 1 + offset, message, "write the character itself"));
                    }
                },
                _ if character == quote => {
                    self.at = from + 1 + offset + 1;
                    return Ok(Token::Text(out));
                }
                _ => out.push(character),
            }
        }
        Err(Fault::new(from, "the text has no closing quote", format!("close it with {quote}")))
    }
}
