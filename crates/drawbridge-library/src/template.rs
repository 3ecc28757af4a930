//! Texts with placeholders for the names of things in a model.

use std::fmt;

/// A name that a text can leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placeholder {
    /// The subject, where it is an element.
    Element,
    /// The subject, where it is a flow, or the flow of a crossing.
    Flow,
    /// The end the flow comes from.
    Source,
    /// The end the flow goes to.
    Target,
    /// The subject, where it is a boundary, or the boundary of a crossing.
    Boundary,
    /// The subject, where it is a datum.
    Data,
    /// The model.
    Model,
}

impl Placeholder {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Element, Self::Flow, Self::Source, Self::Target, Self::Boundary, Self::Data, Self::Model];

    /// The word between the braces.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Flow => "flow",
            Self::Source => "source",
            Self::Target => "target",
            Self::Boundary => "boundary",
            Self::Data => "data",
            Self::Model => "model",
        }
    }
}

/// A text with placeholders such as `{source}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Name(Placeholder),
}

impl Template {
    /// Reads a text; `Err` gives the word in braces that is no placeholder.
    ///
    /// # Errors
    /// When a brace holds anything but a placeholder's word.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (word, behind) = after.split_once('}').ok_or_else(|| after.to_owned())?;
            let known = Placeholder::ALL.into_iter().find(|placeholder| placeholder.word() == word);
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            parts.push(Part::Name(known.ok_or_else(|| word.to_owned())?));
            rest = behind;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Ok(Self(parts))
    }

    /// The placeholders in the order of the text, repeated ones repeated.
    pub fn placeholders(&self) -> impl Iterator<Item = Placeholder> + '_ {
        self.0.iter().filter_map(|part| match part {
            Part::Name(placeholder) => Some(*placeholder),
            Part::Text(_) => None,
        })
    }

    /// The text with names in place of the placeholders.
    pub fn fill(&self, mut name: impl FnMut(Placeholder) -> String) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Name(placeholder) => out.push_str(&name(*placeholder)),
            }
        }
        out
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.0 {
            match part {
                Part::Text(text) => f.write_str(text)?,
                Part::Name(placeholder) => write!(f, "{{{}}}", placeholder.word())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_into_their_places() {
        let template = Template::parse("{source} asks {target} for {flow}.").unwrap();
        let text = template.fill(|placeholder| placeholder.word().to_uppercase());
        assert_eq!(text, "SOURCE asks TARGET for FLOW.");
        assert_eq!(template.to_string(), "{source} asks {target} for {flow}.");
    }

    #[test]
    fn unknown_words_are_refused() {
        assert_eq!(Template::parse("a {server} b"), Err("server".to_owned()));
        assert_eq!(Template::parse("a {flow"), Err("flow".to_owned()));
    }
}
