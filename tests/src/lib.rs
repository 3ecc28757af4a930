//! Test equipment: what drives the real window, and what the runners share.

pub mod dev_host;
pub mod editor;
pub mod hand;
pub mod webdriver;
