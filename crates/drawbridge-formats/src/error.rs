use crate::format::Format;
use drawbridge_notation::NotationErrors;

/// Why a file was not read. Every message names the place where there is one; [`ReadError::way_out`] says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is nothing in it.
    #[error("read a model: the file is empty")]
    Empty,
    /// No format fits.
    #[error("read a model: the content is of no format that Drawbridge knows")]
    Unknown,
    /// The format is known, but Drawbridge has no reader for it.
    #[error("read a model: this is {}, which this version does not read", format.title())]
    NotYet {
        /// The format.
        format: Format,
    },
    /// An archive, or a document that would have to be expanded to be read.
    #[error("read a model: this is {}, which is never opened", format.title())]
    NoModel {
        /// The format.
        format: Format,
    },
    /// More bytes than a model may have.
    #[error("read a model: the file has {size} bytes, more than the limit of {limit}")]
    TooLarge {
        /// Bytes found.
        size: usize,
        /// Bytes allowed.
        limit: usize,
    },
    /// Deeper than the stated limit.
    #[error("read {}: line {line}, column {column} is nested deeper than {limit} levels", format.title())]
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
    #[error("read {}: the text at {place} is longer than the limit of {limit} bytes", format.title())]
    TooLong {
        /// The format.
        format: Format,
        /// Line and column, or the record.
        place: String,
        /// Bytes allowed.
        limit: usize,
    },
    /// More things than the stated limit.
    #[error("read {}: it holds {count} {what}, more than the limit of {limit}", format.title())]
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
    #[error("read {}: byte {offset} is not of UTF-8 or UTF-16 text", format.title())]
    Encoding {
        /// The format.
        format: Format,
        /// How many bytes before it are good.
        offset: usize,
    },
    /// Text that is not of the format's language; most often a file that was cut off.
    #[error("read {}: line {line}, column {column}: {message}", format.title())]
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
    #[error("read {}: `{path}` {message}", format.title())]
    Shape {
        /// The format.
        format: Format,
        /// The path to the place.
        path: String,
        /// What is wrong there.
        message: String,
    },
    /// Text of the notation with mistakes.
    #[error("read a .dfd text: {}", without_the_way_out(.0))]
    Notation(#[from] NotationErrors),
    /// Written by a newer version with another meaning.
    #[error("read a Drawbridge file: it has version {version}, and this program knows {known}")]
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
        [only] => format!("line {}, column {}: {}", only.line, only.column, only.message),
        _ => errors.to_string(),
    }
}

impl ReadError {
    /// What the user can do about it, in a sentence.
    #[must_use]
    pub fn way_out(&self) -> String {
        match self {
            Self::Empty => {
                "It may have been cut off or never saved: take an earlier copy, or choose another file.".into()
            }
            Self::Unknown => {
                "Drawbridge reads .drawbridge, .dfd and Threat Dragon files. Export the model as one of these.".into()
            }
            Self::NotYet { .. } => "Export it as a Threat Dragon file, if its own program can.".into(),
            Self::NoModel { format: Format::Zip } => "Unpack it and open the model inside.".into(),
            Self::NoModel { .. } => "Save it again from its own program, or remove the document type.".into(),
            Self::TooLarge { .. } | Self::TooMany { .. } => "Split the model into several files.".into(),
            Self::TooDeep { .. } => "Open it in the program that made it and save it again, or flatten it.".into(),
            Self::TooLong { .. } => "Shorten the text, or keep it in a document of its own.".into(),
            Self::Encoding { .. } => "Save the file as UTF-8.".into(),
            Self::Syntax { .. } => {
                "The file may have been cut off or edited by hand; take an earlier copy or mend the place.".into()
            }
            Self::Shape { .. } => "Mend the place, or save the model again from the program that made it.".into(),
            Self::Notation(errors) => match errors.mistakes() {
                [only] => only.hint.clone().unwrap_or_else(|| "Mend the place.".into()),
                _ => "Mend these places; each says how.".into(),
            },
            Self::Newer { .. } => "Update Drawbridge.".into(),
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
#[error("write a model: Drawbridge does not write {}; it writes drawbridge, dfd and threat-dragon-v2", format.title())]
pub struct WriteError {
    /// The format.
    pub format: Format,
}
