//! The forms in which records reach a disk: versioned structs of their own, apart from the model's types, so that
//! the model can change without a file changing its meaning. No IO.
//!
//! A record is one line of JSON ([`to_line`], [`from_line`]); a diff is one JSON object of such records
//! ([`diff_to_json`], [`diff_from_json`]). Keys stand in declared order and defaults are left out, so the same record
//! gives the same bytes. Coordinates are decimal pixels.
//!
//! A file of a newer minor version may hold keys that this version does not know. [`Line`] carries them beside the
//! record, and [`Kept`] carries those of a whole file inside the model, so that they are written back.

#[cfg(any(test, feature = "arbitrary"))]
pub mod arbitrary;
mod diff;
mod error;
mod kept;
mod line;
mod v1;

pub use diff::{diff_from_json, diff_to_json, kinds_of_diff};
pub use error::RecordError;
pub use kept::{Kept, original};
pub use line::{Extra, Line, from_line, to_line};
