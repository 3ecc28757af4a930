//! Test equipment: what drives the real window, and what the runners share.

pub mod webdriver;
