//! The rules on models written in the notation.

mod common;
mod everything;
mod explain;
mod laws;
mod noise;
mod packs;
mod tape;
mod validation;
