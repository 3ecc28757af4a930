//! The way from the arguments to standard output, standard error and the exit status.

use crate::answer::{Answer, Status, refusal};
use crate::arguments::Arguments;
use crate::defect;
use crate::progress::Progress;
use crate::reply::Reply;
use crate::style::Style;
use clap::Parser;
use clap::error::ErrorKind;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::wire::{Code, Failure};
use drawbridge_messages as say;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// Carries out what the arguments say.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    let reply = Reply::of(arguments);
    let status = match defect::catch(|| attempt(arguments)) {
        Ok(Outcome::Help(text)) => print(&text).map_or_else(|failure| refuse(reply, &failure), |()| Status::Fine),
        Ok(Outcome::Answer(answer)) => give(reply, answer.as_ref()),
        Ok(Outcome::Misused(error)) => misused(reply, &error),
        Err(failure) => refuse(reply, &failure),
    };
    status.into()
}

enum Outcome {
    Help(String),
    Answer(Box<dyn Answer>),
    Misused(Box<clap::Error>),
}

fn attempt(arguments: &[OsString]) -> Result<Outcome, Failure> {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Outcome::Help(rendered(&error, Style::of(&io::stdout()))));
        }
        Err(error) => return Ok(Outcome::Misused(Box::new(error))),
    };
    let workspace = Place::given_or_default(arguments.workspace).by(arguments.author);
    let progress = Progress::start(arguments.command.words());
    let answer = arguments.command.run(&workspace);
    drop(progress);
    answer.map(Outcome::Answer)
}

fn rendered(error: &clap::Error, style: Style) -> String {
    if style.has_colour() { error.render().ansi().to_string() } else { error.render().to_string() }
}

/// A person reads the whole message of the argument parser; a program gets its first sentence and the rest as a hint.
fn misused(reply: Reply, error: &clap::Error) -> Status {
    say(rendered(error, Style::of(&io::stderr())).trim_end());
    if reply == Reply::Json {
        let text = error.render().to_string();
        let (message, hint) = text.split_once("\n\n").unwrap_or((&text, ""));
        let message = crate::text::line(message.strip_prefix("error: ").unwrap_or(message));
        let failure = Failure { code: Code::Usage, message, hint: Some(crate::text::line(hint)) };
        // Nothing can be said of an answer that cannot be given.
        let _ = print(&format!("{}\n", refusal(&failure)));
    }
    Status::Refused
}

fn give(reply: Reply, answer: &dyn Answer) -> Status {
    for remark in answer.remarks() {
        say(&remark);
    }
    let text = match reply {
        Reply::Json => answer.json().to_string(),
        Reply::Text => answer.text(&Style::of(&io::stdout())),
    };
    let text = if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" };
    match print(&text) {
        Ok(()) => answer.status(),
        Err(failure) => refuse(Reply::Text, &failure),
    }
}

fn refuse(reply: Reply, failure: &Failure) -> Status {
    let style = Style::of(&io::stderr());
    let mut text = format!("{} {}", style.error(&say::cli_error_mark()), crate::text::safe(&failure.message));
    if let Some(hint) = &failure.hint {
        text.push_str(&format!("\n{} {}", style.faint(&say::cli_hint_mark()), crate::text::safe(hint)));
    }
    say(&text);
    if reply == Reply::Json {
        // Nothing can be said of an answer that cannot be given.
        let _ = print(&format!("{}\n", refusal(failure)));
    }
    Status::of(failure)
}

/// Writes to standard output. Whoever stopped listening had enough: that is no error.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure {
            code: Code::CannotWrite,
            message: say::cli_no_output(error),
            hint: Some(say::cli_no_output_hint()),
        }),
        _ => Ok(()),
    }
}

/// Writes a line to standard error, if anybody listens.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
