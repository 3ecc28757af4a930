//! The one facade of the core, for window, command line and tests: sessions, the command table, the wire types.

mod app;
mod author;
mod bound;
mod catalogue;
pub mod commands;
mod elsewhere;
mod failure;
mod inventory;
pub mod jobs;
mod places;
mod scope;
mod session;
mod stop;
mod surroundings;
mod take;
pub mod typescript;
pub mod wire;

pub use app::{App, rules};
pub use commands::{CANCEL, call, call_for_text};
pub use stop::Stop;
pub use surroundings::{Dialogs, NoDialogs, Surroundings, now};
pub use wire::{Code, Failure, Message};
