//! What remains of a panic: a plain report beside the workspace.

use std::backtrace::Backtrace;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Lets every panic leave a report in `folder`, besides the usual message on standard error.
///
/// A panic inside a command is caught by the dispatcher afterwards; the report is the trace that it leaves.
pub fn write_reports_to(folder: PathBuf) {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        usual(panic);
        let text = report(&panic.to_string(), &Backtrace::force_capture().to_string());
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        match write(&folder, seconds, &text) {
            Ok(path) => tracing::error!("a report of this defect is in {}", path.display()),
            Err(error) => tracing::error!("could not write a crash report into {}: {error}", folder.display()),
        }
    }));
}

/// The text of a report. It holds no word of the user's model: only the panic, the version and the trace.
fn report(panic: &str, trace: &str) -> String {
    let mut text =
        String::from("Drawbridge met a defect of its own. Every edit that was answered is in the workspace.\n\n");
    let _ = writeln!(text, "version: {}", env!("CARGO_PKG_VERSION"));
    let _ = writeln!(text, "system: {} {}", std::env::consts::OS, std::env::consts::ARCH);
    let _ = writeln!(text, "what: {panic}\n\n{trace}");
    text
}

/// Writes `text` as a new file in `folder`, named for the time in `seconds` since 1970 (UTC), and gives its path.
fn write(folder: &Path, seconds: u64, text: &str) -> std::io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join(format!("crash-{seconds}-{}.txt", std::process::id()));
    std::fs::write(&path, text)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_what_and_where_and_is_found_beside_the_workspace() {
        let folder = tempfile::tempdir().unwrap();
        let path = write(&folder.path().join("new"), 7, &report("index out of bounds", "0: main")).unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains("what: index out of bounds") && text.contains("0: main"), "{text}");
        assert!(text.contains(env!("CARGO_PKG_VERSION")));
    }
}
