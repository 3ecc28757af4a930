//! What the window and the core say to each other.
//!
//! The window is a program without the core in it: it starts the `drawbridge` command with [`ARGUMENT`] and speaks with
//! it over that child's standard input and output, in the frames of [`ToCore`] and [`ToWindow`]. So the core is installed
//! once, whatever the web view does cannot reach its memory, and a core that ends is started again.

pub mod crash;
mod frame;
mod message;

pub use message::{ToCore, ToWindow};

/// The hidden argument that makes the command the core of a window. It is followed by the workspace database and, where
/// one is to be opened, a file.
pub const ARGUMENT: &str = "serve-window";

/// The version of both sides. A window refuses a core of another one: they are installed together.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
