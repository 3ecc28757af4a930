//! What a command answers, and the exit status that it leads to.

use crate::style::Style;
use drawbridge_app::wire::{Code, Failure, ImportNote};
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::process::ExitCode;

/// The answer of a command, in both forms in which it can be given.
pub(crate) trait Answer {
    /// The answer to `--json`.
    fn json(&self) -> Value;

    /// The answer for a person, without the last line break.
    fn text(&self, style: &Style) -> String;

    /// What is said on standard error beside the answer: notes of an import, news of the workspace.
    fn remarks(&self) -> Vec<String> {
        Vec::new()
    }

    /// Whether the answer holds findings.
    fn status(&self) -> Status {
        Status::Fine
    }
}

/// The exit statuses, as scripts see them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// All is well.
    Fine,
    /// The job was done, and there are findings.
    Findings,
    /// The input or the usage was refused.
    Refused,
    /// A defect of ours.
    Defect,
}

impl Status {
    /// The status that a failure leads to.
    pub(crate) const fn of(failure: &Failure) -> Self {
        match failure.code {
            Code::Bug => Self::Defect,
            Code::Input
            | Code::Usage
            | Code::Rejected
            | Code::CannotWrite
            | Code::DiskFull
            | Code::ReadOnly
            | Code::Stopped => Self::Refused,
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::Refused => 2,
            Self::Defect => 3,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.number())
    }
}

/// The answer to `--json` when a command was refused.
pub(crate) fn refusal(failure: &Failure) -> Value {
    let Failure { code, message, hint } = failure;
    json!({"error": {"code": code, "message": message, "hint": hint}})
}

/// Notes as every command answers them.
pub(crate) fn notes(notes: &[ImportNote]) -> Value {
    notes.iter().map(|note| json!({"code": note.code, "where": note.place, "text": note.text})).collect()
}

/// Notes as they are said on standard error.
pub(crate) fn notes_in_words(notes: &[ImportNote]) -> Vec<String> {
    let words = |note: &ImportNote| match note.place.as_str() {
        "" => say::cli_note(&note.code, &note.text),
        place => say::cli_note_at(&note.code, place, &note.text),
    };
    notes.iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_defect_of_ours_ends_with_three() {
        let status = |code| Status::of(&Failure { code, message: String::new(), hint: None }).number();
        assert_eq!(status(Code::Bug), 3);
        for code in [Code::Input, Code::Usage, Code::Rejected, Code::CannotWrite, Code::DiskFull, Code::ReadOnly] {
            assert_eq!(status(code), 2);
        }
        assert_eq!((Status::Fine.number(), Status::Findings.number()), (0, 1));
    }

    #[test]
    fn a_refusal_has_its_keys_with_or_without_a_hint() {
        let failure = Failure { code: Code::CannotWrite, message: "m".into(), hint: None };
        let text = refusal(&failure).to_string();
        assert_eq!(text, r#"{"error":{"code":"cannotWrite","message":"m","hint":null}}"#);
    }
}
