//! Serves the built page and the dispatcher on the loopback, for a browser:
//! `dev-host --workspace FOLDER [--page FOLDER] [FILE]`. The page is that of this checkout unless another is given.
//!
//! Prints the address, token included, as its only line on standard output, and serves until it is ended.

use drawbridge_tests::dev_host::DevHost;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the address and what went wrong are its output")]
fn main() -> ExitCode {
    match start() {
        Ok(host) => {
            println!("{}", host.address());
            match host.serve() {
                Ok(()) => ExitCode::SUCCESS,
                Err(message) => {
                    eprintln!("{message}");
                    ExitCode::from(2)
                }
            }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn start() -> Result<DevHost, String> {
    let (mut workspace, mut page, mut file) = (None, None, None);
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--workspace" {
            workspace = arguments.next().map(PathBuf::from);
        } else if argument == "--page" {
            page = arguments.next().map(PathBuf::from);
        } else {
            file = Some(PathBuf::from(argument));
        }
    }
    let workspace = workspace.ok_or("start the dev host: --workspace FOLDER is missing")?;
    let page = page.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist"));
    if !page.join("index.html").is_file() {
        return Err("start the dev host: the page is not built (npm run build)".into());
    }
    let mut host = DevHost::start(&workspace.join("workspace.db"), page, token()?)?;
    if let Some(file) = file {
        host.open_first(&file);
    }
    Ok(host)
}

/// 128 random bits in hexadecimal digits.
fn token() -> Result<String, String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|error| format!("draw a token: {error}"))?;
    Ok(bits.iter().map(|byte| format!("{byte:02x}")).collect())
}
