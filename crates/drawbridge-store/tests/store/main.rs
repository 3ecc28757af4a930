//! The workspace from outside, as the application uses it.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "everything here is a test")]

mod backups;
mod crash;
mod damage;
mod edits;
mod faults;
mod history;
mod laws;
mod lock;
mod models;
mod scene;
mod schema;
mod simulation;
mod speed;
mod summaries;
