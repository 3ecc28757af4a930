//! The `drawbridge` command: every job of the core without a window.

mod answer;
mod arguments;
mod commands;
mod defect;
mod output;
mod progress;
mod reply;
mod style;
mod text;

use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = drawbridge_app::jobs::isolated::serve_if_asked() {
        return code;
    }
    let arguments: Vec<_> = std::env::args_os().collect();
    output::run(&arguments)
}
