//! The rules on models written in the notation.

mod common;
mod everything;
mod laws;
mod noise;
mod packs;
mod tape;
