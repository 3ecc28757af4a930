//! The `drawbridge` binary, called as scripts and people call it.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "everything here is a test")]

mod core;
mod corpus;
mod exit;
mod explained;
mod ids;
mod input;
mod keys;
mod manual;
mod models;
mod output;
mod run;
mod systems;
mod window;
mod workspace;
