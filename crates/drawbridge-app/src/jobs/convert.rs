//! From one format to another.

use super::failure::usage;
use super::shelf::Place;
use super::source::Source;
use crate::wire::{Failure, ImportNote};
use drawbridge_formats::Format;
use drawbridge_messages as say;
use std::path::Path;

/// Reads a model and writes it to a file, in the format of `to`, else of the file's extension. The notes say what was
/// not carried over, first on reading and then on writing.
///
/// # Errors
/// When the model cannot be read, the format is not known or not written, the file is the one that is read, or it
/// cannot be written; what stood there before is untouched then.
pub fn convert(source: &Source, workspace: &Place, out: &Path, to: Option<Format>) -> Result<Vec<ImportNote>, Failure> {
    let format = target(out, to)?;
    if source.is_file(out) {
        let message = say::job_convert_itself(out.display());
        return Err(usage(message, &say::job_other_name()));
    }
    let loaded = source.load(workspace)?;
    let (bytes, notes) = super::write(&loaded.model, format)?;
    super::write_file(out, &bytes)?;
    Ok(loaded.notes.into_iter().chain(notes).collect())
}

/// Reads a model and gives it in a format, for whoever takes it from standard output.
///
/// # Errors
/// When the model cannot be read, or the format is not written.
pub fn converted(source: &Source, workspace: &Place, to: Format) -> Result<(String, Vec<ImportNote>), Failure> {
    let loaded = source.load(workspace)?;
    let (bytes, notes) = super::write(&loaded.model, to)?;
    let text = String::from_utf8(bytes).expect("every format that is written is text");
    Ok((text, loaded.notes.into_iter().chain(notes).collect()))
}

/// The format to write.
pub(crate) fn target(out: &Path, to: Option<Format>) -> Result<Format, Failure> {
    if let Some(format) = to {
        return Ok(format);
    }
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    Format::of_extension(&name).ok_or_else(|| {
        let why = match Format::only_recognised(&name) {
            Some(format) => say::job_only_recognised(format.title()),
            None => say::job_no_extension(),
        };
        let words = super::WRITTEN.map(|(word, _)| word).join("|");
        let hint = say::job_extension_hint(words);
        usage(say::job_not_written(out.display(), why), &hint)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_says_the_format_unless_it_is_said() {
        assert_eq!(target("a.DFD".as_ref(), None), Ok(Format::Notation));
        assert_eq!(target("a.json".as_ref(), None), Ok(Format::ThreatDragon2));
        assert_eq!(target("a.json".as_ref(), Some(Format::Native)), Ok(Format::Native));
        let refused = |name: &str| target(name.as_ref(), None).unwrap_err();
        assert!(refused("a").message.ends_with("its name does not say which format it is to have"));
        let tm7 = refused("a.tm7");
        assert!(tm7.message.contains("Threat Modeling Tool (.tm7), but neither reads nor writes"), "{tm7:?}");
        assert!(tm7.hint.unwrap_or_default().ends_with("--to drawbridge|dfd|threat-dragon"));
    }
}
