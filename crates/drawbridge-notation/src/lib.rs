//! The text notation of models (`.dfd`): what people type and what tests are written in.
//!
//! [`read`] makes a model of text, or says at which line and column it cannot, and what was probably meant.
//! [`write()`] makes text of a model; reading that gives a model of the same meaning and the same drawing. The language
//! is described in `docs/dfd.md`.
//!
//! A handle is the name that a thing has within its file. Ids are derived from handles, and the handle is kept as the
//! foreign id, so that answers about a file can use the file's own names.

mod attributes;
mod build;
mod error;
mod lexer;
mod numbers;
mod parse;
mod remarks;
mod syntax;
mod words;
mod write;

#[cfg(test)]
mod law;

pub use build::{Notice, Read};
pub use error::{MOST_MISTAKES, NotationError, NotationErrors};
pub use remarks::has_remarks;
pub use words::is_day;
pub use write::write;

/// The name of the format, as it stands in [`drawbridge_model::Foreign::format`].
pub const FORMAT: &str = "dfd";

/// How deep boundaries may nest.
pub const NESTING: usize = 64;

/// Reads a model.
///
/// # Errors
/// When the text is not of the notation, or names something that it does not declare; all such places are given, one for
/// each statement and for each position.
pub fn read(text: &str) -> Result<Read, NotationErrors> {
    let mut mistakes = error::Mistakes::default();
    let statements = parse::parse(text, &mut mistakes);
    let read = build::build(&statements, &mut mistakes);
    mistakes.or(read)
}
