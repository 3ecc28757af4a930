//! Reading YAML within limits.

use serde::de::DeserializeOwned;
use serde_saphyr::{Error, Options};

use crate::error::{PackError, Problem};
use crate::place::Place;

/// The largest pack file, in bytes.
const SIZE: usize = 4 * 1024 * 1024;

/// Reads one file into the form `T`.
pub(crate) fn read<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, PackError> {
    if text.len() > SIZE {
        let detail = format!("{} bytes, more than {SIZE}", text.len());
        let place = Place { path: path.into(), line: 1, column: 1 };
        return Err(PackError { place, problem: Problem::Limit { detail } });
    }
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| refused(path, &error))
}

fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: 16,
            max_aliases: 64,
            max_anchors: 64,
            max_nodes: 200_000,
            max_events: 500_000,
            max_documents: 1,
        },
        strict_booleans: true,
        with_snippet: false,
    }
}

fn refused(path: &str, error: &Error) -> PackError {
    let location = error.location();
    let line = location.map_or(1, |location| u32::try_from(location.line()).unwrap_or(u32::MAX).max(1));
    let column = location.map_or(1, |location| u32::try_from(location.column()).unwrap_or(u32::MAX).max(1));
    let detail = detail(error);
    let place = Place { path: path.into(), line, column };
    let over = is_limit(error.without_snippet()) || detail.contains("recursion limit");
    let problem = if over { Problem::Limit { detail } } else { Problem::Yaml { detail } };
    PackError { place, problem }
}

fn is_limit(error: &Error) -> bool {
    matches!(
        error,
        Error::Budget { .. }
            | Error::AliasReplayLimitExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::AliasReplayStackDepthExceeded { .. }
    )
}

/// The message without its place, which stands in front of it already.
fn detail(error: &Error) -> String {
    let text = error.without_snippet().to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    // The reader's advice to its programmer means nothing to the writer of a pack.
    let text = text.split(", set DuplicateKeyPolicy").next().unwrap_or_default();
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
