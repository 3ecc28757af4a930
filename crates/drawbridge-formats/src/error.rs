use crate::format::Format;
use drawbridge_messages as say;
use drawbridge_notation::NotationErrors;

/// Why a file was not read. Every message names the place where there is one; [`ReadError::way_out`] says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is nothing in it.
    #[error("{}", say::format_empty())]
    Empty,
    /// No format fits.
    #[error("{}", say::format_unknown_content())]
    Unknown,
    /// The format is known, but Drawbridge has no reader for it.
    #[error("{}", say::format_not_yet(format.title()))]
    NotYet {
        /// The format.
        format: Format,
    },
    /// An archive, or a document that would have to be expanded to be read.
    #[error("{}", say::format_never_opened(format.title()))]
    NoModel {
        /// The format.
        format: Format,
    },
    /// More bytes than a model may have.
    #[error("{}", say::format_too_large(.limit, .size))]
    TooLarge {
        /// Bytes found.
        size: usize,
        /// Bytes allowed.
        limit: usize,
    },
    /// Deeper than the stated limit.
    #[error("{}", say::format_too_deep(.column, format.title(), .limit, .line))]
    TooDeep {
        /// The format.
        format: Format,
        /// Levels allowed.
        limit: usize,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// A string longer than the stated limit.
    #[error("{}", say::format_too_long(format.title(), .limit, .place))]
    TooLong {
        /// The format.
        format: Format,
        /// Line and column, or the record.
        place: String,
        /// Bytes allowed.
        limit: usize,
    },
    /// More things than the stated limit.
    #[error("{}", say::format_too_many(.count, format.title(), .limit, .what))]
    TooMany {
        /// The format.
        format: Format,
        /// What there is too much of.
        what: &'static str,
        /// How many were found, at least.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// Bytes that are not text.
    #[error("{}", say::format_encoding(format.title(), .offset))]
    Encoding {
        /// The format.
        format: Format,
        /// How many bytes before it are good.
        offset: usize,
    },
    /// Text that is not of the format's language; most often a file that was cut off.
    #[error("{}", say::format_syntax(.column, format.title(), .line, .message))]
    Syntax {
        /// The format.
        format: Format,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The language is right, but something stands where something else must.
    #[error("{}", say::format_shape(format.title(), .message, .path))]
    Shape {
        /// The format.
        format: Format,
        /// The path to the place.
        path: String,
        /// What is wrong there.
        message: String,
    },
    /// Text of the notation with mistakes.
    #[error("{}", say::format_notation(without_the_way_out(.0)))]
    Notation(#[from] NotationErrors),
    /// Written by a newer version with another meaning.
    #[error("{}", say::format_newer(.known, .version))]
    Newer {
        /// The version of the file.
        version: String,
        /// The newest version that is known.
        known: &'static str,
    },
}

/// The mistakes in words. The way out of a single one is not among them: it is that of the whole error.
fn without_the_way_out(errors: &NotationErrors) -> String {
    match errors.mistakes() {
        [only] => say::format_mistake(only.column, only.line, &only.message),
        _ => errors.to_string(),
    }
}

impl ReadError {
    /// What the user can do about it, in a sentence.
    #[must_use]
    pub fn way_out(&self) -> String {
        match self {
            Self::Empty => say::format_empty_hint(),
            Self::Unknown => say::format_unknown_hint(),
            Self::NotYet { .. } => say::format_not_yet_hint(),
            Self::NoModel { format: Format::Zip } => say::format_zip_hint(),
            Self::NoModel { .. } => say::format_doctype_hint(),
            Self::TooLarge { .. } | Self::TooMany { .. } => say::format_large_hint(),
            Self::TooDeep { .. } => say::format_deep_hint(),
            Self::TooLong { .. } => say::format_long_hint(),
            Self::Encoding { .. } => say::format_encoding_hint(),
            Self::Syntax { .. } => say::format_syntax_hint(),
            Self::Shape { .. } => say::format_shape_hint(),
            Self::Notation(errors) => match errors.mistakes() {
                [only] => only.hint.clone().unwrap_or_else(say::format_mistake_hint),
                _ => say::format_mistakes_hint(),
            },
            Self::Newer { .. } => say::format_newer_hint(),
        }
    }

    /// A short stable name of the kind of error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unknown => "unknown-format",
            Self::NotYet { .. } => "format-not-read",
            Self::NoModel { .. } => "not-a-model",
            Self::TooLarge { .. } => "too-large",
            Self::TooDeep { .. } => "too-deep",
            Self::TooLong { .. } => "text-too-long",
            Self::TooMany { .. } => "too-many",
            Self::Encoding { .. } => "not-utf-8",
            Self::Syntax { .. } | Self::Notation(_) => "syntax",
            Self::Shape { .. } => "shape",
            Self::Newer { .. } => "newer-version",
        }
    }
}

/// A format that Drawbridge does not write.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say::format_not_written(format.title()))]
pub struct WriteError {
    /// The format.
    pub format: Format,
}
