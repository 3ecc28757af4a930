//! The `drawbridge` command: every job of the core without a window, and the core of the window.

mod answer;
mod arguments;
mod commands;
mod defect;
mod output;
mod progress;
mod reply;
mod style;
mod text;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = drawbridge_app::jobs::isolated::serve_if_asked() {
        return code;
    }
    if let Some(code) = window::serve_if_asked() {
        return code;
    }
    let arguments: Vec<_> = std::env::args_os().collect();
    output::run(&arguments)
}
