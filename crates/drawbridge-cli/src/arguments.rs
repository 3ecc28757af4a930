//! What can be said on the command line. Each command's own arguments stand in its file in `commands/`.

use crate::commands::Command;
use clap::Parser;
use clap::builder::styling::{AnsiColor, Styles};
use std::path::PathBuf;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Blue.on_default().bold())
    .usage(AnsiColor::Blue.on_default().bold())
    .literal(AnsiColor::Cyan.on_default())
    .placeholder(AnsiColor::Magenta.on_default());

/// Threat models from the command line: read, check, draw, convert, and find threats that explain themselves.
///
/// FILE is a Drawbridge file (.drawbridge), a text of the notation (.dfd), or an OWASP Threat Dragon model (.json); `-`
/// is standard input, and `workspace:TITLE` a model of the workspace by its title or id. What a file is, is known by
/// its content.
#[derive(Debug, Parser)]
#[command(
    name = "drawbridge",
    version,
    styles = STYLES,
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = false,
    max_term_width = 100,
    after_help = AFTER,
)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Give the one answer as JSON on standard output, also when refused.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// The workspace to use, in place of the one in your data folder.
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) workspace: Option<PathBuf>,

    /// Whose name stands under what is done, in place of the one that this machine knows.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) author: Option<String>,
}

const AFTER: &str = "\
Exit status:
  0  fine
  1  findings: `validate` found errors, or `threats` reached --fail-on
  2  the input or the usage was refused
  3  a defect of ours

Examples:
  drawbridge threats shop.dfd --tier five
  drawbridge validate model.json --json
  drawbridge render shop.dfd -o shop.svg
  drawbridge threats \"workspace:Web shop\"";

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
