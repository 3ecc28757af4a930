use crate::answer::Answer;
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::wire::{Code, Failure};
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The program that is the window.
const WINDOW: &str = "drawbridge-desktop";

#[derive(Debug, Args)]
#[command(
    about = say::help_open(),
    after_help = remark_and_examples(&say::help_open_remark(), &[
        "drawbridge open shop.dfd",
        "drawbridge open model.json --json",
    ]),
)]
pub(crate) struct Open {
    #[arg(help = say::help_open_file())]
    file: PathBuf,
}

impl Open {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        if !self.file.is_file() {
            return Err(Failure {
                code: Code::Input,
                message: say::cli_no_file(self.file.display()),
                hint: Some(say::cli_no_file_hint()),
            });
        }
        let file = std::path::absolute(&self.file).unwrap_or(self.file);
        let window = window().ok_or_else(|| Failure {
            code: Code::Usage,
            message: say::cli_no_window(WINDOW),
            hint: Some(say::cli_no_window_hint()),
        })?;
        let mut command = Command::new(&window);
        if let Ok(workspace) = workspace.path() {
            command.arg("--workspace").arg(std::path::absolute(workspace).unwrap_or_else(|_| workspace.to_owned()));
        }
        command.arg(&file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // The window goes on when this command has ended.
        command.spawn().map_err(|error| Failure {
            code: Code::Usage,
            message: say::cli_no_start(error, window.display()),
            hint: Some(say::cli_no_start_hint()),
        })?;
        Ok(Box::new(Opened { file }))
    }
}

fn window() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.to_owned()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    beside.into_iter().chain(std::env::split_paths(&path)).find_map(|folder| in_folder(&folder, WINDOW.as_ref()))
}

fn in_folder(folder: &Path, name: &OsStr) -> Option<PathBuf> {
    let file = folder.join(name);
    file.is_file().then_some(file)
}

struct Opened {
    file: PathBuf,
}

impl Answer for Opened {
    fn json(&self) -> Value {
        json!({"file": self.file.display().to_string()})
    }

    fn text(&self, style: &Style) -> String {
        say::cli_opened(style.strong(&line(&self.file.display().to_string())))
    }
}
