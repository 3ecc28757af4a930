//! Drives the real window: the built program, on a display of its own, through WebKitWebDriver.
//!
//! ```no_run
//! use drawbridge_tests::webdriver::Desktop;
//!
//! let folder = tempfile::tempdir()?;
//! let mut desktop = Desktop::in_folder(folder.path()).opening("shop.dfd").start()?;
//! desktop.wait_for("the page", "return document.readyState === 'complete'", ())?;
//! desktop.click("button[name=undo]")?;
//! desktop.kill_app()?;
//! desktop.start_again()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Nothing here sleeps for a guess: every wait polls a condition and ends at a stated deadline.

mod desktop;
mod error;
mod input;
mod picture;
mod process;
mod screen_reader;
mod session;

pub use desktop::{Desktop, Options, Theme};
pub use error::WebDriverError;
pub use input::{Button, Gesture, Key};
pub use screen_reader::Heard;
pub use session::{Element, Rect};
