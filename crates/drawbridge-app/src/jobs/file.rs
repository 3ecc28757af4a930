//! Bytes of files, within the limit that the readers have.

use super::failure::input;
use crate::wire::Failure;
use drawbridge_messages as say;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The largest file that is read, in bytes.
pub const LIMIT: u64 = drawbridge_formats::limits::FILE as u64;

/// Reads a whole file.
///
/// # Errors
/// When there is no such file, when it is a folder, cannot be read, or is larger than [`LIMIT`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let place = path.display().to_string();
    if path.is_dir() {
        return Err(input(say::job_read_folder(place), &say::job_name_a_file()));
    }
    let file = File::open(path).map_err(|error| failed(&place, &error))?;
    read_within(file, &place)
}

/// Reads standard input to its end.
///
/// # Errors
/// When it cannot be read, or is larger than [`LIMIT`].
pub(crate) fn read_standard_input() -> Result<Vec<u8>, Failure> {
    read_within(io::stdin().lock(), &say::job_standard_input())
}

fn read_within(from: impl Read, place: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| failed(place, &error))?;
    if bytes.len() as u64 > LIMIT {
        let message = say::job_read_large(LIMIT / 1024 / 1024, place);
        return Err(input(message, &say::job_read_large_hint()));
    }
    Ok(bytes)
}

fn failed(place: &str, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => input(say::job_read_missing(place), &say::job_check_name()),
        io::ErrorKind::PermissionDenied => input(say::job_read_forbidden(place), &say::job_read_forbidden_hint()),
        _ => input(say::job_read_failed(error, place), &say::job_read_failed_hint()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_the_limit_is_refused_without_reading_it_all() {
        let failure = read_within(io::repeat(b' '), "a").unwrap_err();
        assert_eq!(failure.message, "read a: it is larger than 64 MiB");
    }

    #[test]
    fn a_file_at_the_limit_is_read() {
        assert_eq!(read_within(io::repeat(b' ').take(LIMIT), "a").unwrap().len() as u64, LIMIT);
    }
}
