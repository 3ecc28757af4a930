//! What can be said on the command line. Each command's own arguments stand in its file in `commands/`.

use crate::commands::Command;
use clap::Parser;
use clap::builder::styling::{AnsiColor, Styles};
use drawbridge_messages as say;
use std::path::PathBuf;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Blue.on_default().bold())
    .usage(AnsiColor::Blue.on_default().bold())
    .literal(AnsiColor::Cyan.on_default())
    .placeholder(AnsiColor::Magenta.on_default());

/// What the whole command line takes.
#[derive(Debug, Parser)]
#[command(
    name = "drawbridge",
    about = say::help_all(),
    long_about = say::help_all_long(),
    version,
    styles = STYLES,
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = false,
    max_term_width = 100,
    after_help = after(),
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[arg(help = say::help_all_json(), long, global = true)]
    pub(crate) json: bool,

    #[arg(help = say::help_all_workspace(), long, global = true, value_name = "PATH")]
    pub(crate) workspace: Option<PathBuf>,

    #[arg(help = say::help_all_author(), long, global = true, value_name = "NAME")]
    pub(crate) author: Option<String>,
}

fn after() -> String {
    remark_and_examples(
        &say::help_all_exit(),
        &[
            "drawbridge threats shop.dfd --tier five",
            "drawbridge validate model.json --json",
            "drawbridge render shop.dfd -o shop.svg",
            "drawbridge threats \"workspace:Web shop\"",
        ],
    )
}

/// What stands at the foot of a command's help: lines to type.
pub(crate) fn examples(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| format!("\n  {line}"));
    say::help_examples() + &lines.collect::<String>()
}

/// The same after something that is worth knowing before.
pub(crate) fn remark_and_examples(remark: &str, lines: &[&str]) -> String {
    format!("{remark}\n\n{}", examples(lines))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_table_of_arguments_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_has_examples() {
        for command in Arguments::command().get_subcommands().filter(|command| !command.is_hide_set()) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let example = format!("drawbridge {}", command.get_name());
            assert!(help.contains(&example), "{} has no example", command.get_name());
        }
    }
}
