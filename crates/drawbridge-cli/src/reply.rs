//! In which form to answer. It is known before the arguments are understood, so that a wrong one is answered rightly.

use std::ffi::OsString;

/// The form of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// For a person.
    Text,
    /// For a program.
    Json,
}

impl Reply {
    /// The form that the arguments ask for: `--json` anywhere before `--`.
    pub(crate) fn of(arguments: &[OsString]) -> Self {
        let options = arguments.iter().skip(1).take_while(|argument| *argument != "--");
        if options.into_iter().any(|argument| argument == "--json") { Self::Json } else { Self::Text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Reply {
        Reply::of(&arguments.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn json_counts_before_two_hyphens_only() {
        assert_eq!(of(&["drawbridge", "no-such", "--json"]), Reply::Json);
        assert_eq!(of(&["drawbridge", "inspect", "--", "--json"]), Reply::Text);
        assert_eq!(of(&["--json"]), Reply::Text);
    }
}
