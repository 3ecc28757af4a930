use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::arguments::examples;
use crate::style::Style;
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(
    about = say::help_completions(),
    after_help = examples(&[
        "drawbridge completions bash > ~/.local/share/bash-completion/completions/drawbridge",
        "drawbridge completions zsh > ~/.zfunc/_drawbridge",
        "drawbridge completions fish > ~/.config/fish/completions/drawbridge.fish",
    ]),
)]
pub(crate) struct Completions {
    #[arg(help = say::help_completions_shell())]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self) -> Result<Box<dyn Answer>, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "drawbridge", &mut script);
        let script = String::from_utf8(script).expect("completions are made of our own words");
        Ok(Box::new(Script { shell: self.shell, script }))
    }
}

struct Script {
    shell: Shell,
    script: String,
}

impl Answer for Script {
    fn json(&self) -> Value {
        json!({"shell": self.shell.to_string(), "script": self.script})
    }

    fn text(&self, _style: &Style) -> String {
        self.script.clone()
    }
}
