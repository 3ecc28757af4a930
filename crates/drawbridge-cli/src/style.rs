//! Colours and width of the text for a person. Colour never carries meaning alone.

use drawbridge_app::jobs::Severity;
use std::io::IsTerminal;

/// The widest text, in columns.
const WIDEST: usize = 100;

/// How text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    colour: Colour,
    width: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colour {
    On,
    Off,
}

impl Style {
    /// No colours, full width: for files and pipes.
    pub(crate) const fn plain() -> Self {
        Self { colour: Colour::Off, width: WIDEST }
    }

    /// For a stream: colours on a terminal unless `NO_COLOR` is set.
    pub(crate) fn of(stream: &impl IsTerminal) -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        if !stream.is_terminal() {
            return Self::plain();
        }
        let colour = if refused || dumb { Colour::Off } else { Colour::On };
        Self { colour, width: textwrap::termwidth().clamp(40, WIDEST) }
    }

    /// Columns to fill.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Whether there are colours.
    pub(crate) const fn has_colour(&self) -> bool {
        matches!(self.colour, Colour::On)
    }

    fn paint(&self, code: &str, text: &str) -> String {
        match self.colour {
            Colour::On if !text.is_empty() => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            _ => text.to_owned(),
        }
    }

    /// The name of what is talked about.
    pub(crate) fn strong(&self, text: &str) -> String {
        self.paint("1", text)
    }

    /// What only says what kind of thing follows.
    pub(crate) fn faint(&self, text: &str) -> String {
        self.paint("2", text)
    }

    /// What is wrong.
    pub(crate) fn error(&self, text: &str) -> String {
        self.paint("1;31", text)
    }

    /// What may be wrong.
    pub(crate) fn warning(&self, text: &str) -> String {
        self.paint("33", text)
    }

    /// What is not known.
    pub(crate) fn unknown(&self, text: &str) -> String {
        self.paint("35", text)
    }

    /// What is well.
    pub(crate) fn good(&self, text: &str) -> String {
        self.paint("32", text)
    }

    /// A severity: its mark and its word.
    pub(crate) fn severity(&self, severity: Severity) -> String {
        let (mark, code) = match severity {
            Severity::Critical => ("▲", "1;31"),
            Severity::High => ("◆", "31"),
            Severity::Medium => ("■", "33"),
            Severity::Low => ("●", "34"),
            Severity::None => ("○", "2"),
        };
        self.paint(code, &format!("{mark} {severity}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_only_where_they_are_on() {
        assert_eq!(Style::plain().severity(Severity::Critical), "▲ critical");
        let bright = Style { colour: Colour::On, width: 80 };
        assert_eq!(bright.severity(Severity::High), "\u{1b}[31m◆ high\u{1b}[0m");
        assert_eq!(bright.strong(""), "");
    }
}
