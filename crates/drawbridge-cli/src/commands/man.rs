use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::arguments::examples;
use crate::style::Style;
use clap::{Args, CommandFactory};
use drawbridge_app::jobs;
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(
    about = say::help_man(),
    after_help = examples(&[
        "drawbridge man | man -l -",
        "drawbridge man --to /usr/local/share/man/man1",
    ]),
)]
pub(crate) struct Man {
    #[arg(help = say::help_man_to(), long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

impl Man {
    pub(crate) fn run(self) -> Result<Box<dyn Answer>, Failure> {
        let mut command = Arguments::command();
        command.build();
        match self.to {
            None => Ok(Box::new(Page(page(command)))),
            Some(folder) => {
                let mut files = vec![write(&folder, command.clone())?];
                for command in command.get_subcommands().filter(|command| command.get_name() != "help") {
                    files.push(write(&folder, command.clone())?);
                }
                Ok(Box::new(Pages(files)))
            }
        }
    }
}

fn page(command: clap::Command) -> String {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).expect("memory can be written");
    String::from_utf8(page).expect("the page is made of our own words")
}

fn write(folder: &Path, command: clap::Command) -> Result<String, Failure> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let path = folder.join(format!("{name}.1"));
    jobs::write_file(&path, page(command).as_bytes())?;
    Ok(path.display().to_string())
}

struct Page(String);

impl Answer for Page {
    fn json(&self) -> Value {
        json!({"page": self.0})
    }

    fn text(&self, _style: &Style) -> String {
        self.0.clone()
    }
}

struct Pages(Vec<String>);

impl Answer for Pages {
    fn json(&self) -> Value {
        json!({"files": self.0})
    }

    fn text(&self, _style: &Style) -> String {
        self.0.iter().map(say::cli_wrote).collect::<Vec<_>>().join("\n")
    }
}
