//! The `drawbridge` command.
fn main() {}
