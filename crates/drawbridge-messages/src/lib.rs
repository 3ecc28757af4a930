//! The texts that Drawbridge speaks in: one function for each message of `messages/`, with its arguments typed.
//!
//! The page has the same catalogue (`ui/src/messages/text.ts`); an area whose name begins with `core-` is ours alone,
//! one that begins with `shared-` belongs to both.

mod catalogue;
mod generated;

pub use generated::*;
