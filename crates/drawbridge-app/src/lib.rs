//! The one facade of the core, for window, command line and tests: sessions, the command table, the wire types.

mod app;
mod author;
mod catalogue;
pub mod commands;
mod failure;
mod inventory;
pub mod jobs;
mod places;
mod session;
mod surroundings;
pub mod typescript;
pub mod wire;

pub use app::{App, rules};
pub use commands::{call, call_for_text};
pub use surroundings::{Dialogs, NoDialogs, Surroundings, now};
pub use wire::{Code, Failure, Message};
