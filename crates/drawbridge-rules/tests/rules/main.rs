//! The rules on models written in the notation.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod cases;
mod common;
mod edits;
mod everything;
mod explain;
mod known;
mod laws;
mod noise;
mod packs;
mod tape;
mod validation;
