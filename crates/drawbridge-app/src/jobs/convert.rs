//! From one format to another.

use super::failure::usage;
use super::shelf::Place;
use super::source::Source;
use crate::wire::{Failure, ImportNote};
use drawbridge_formats::Format;
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
        let message = format!("convert {}: this is the file that is read", out.display());
        return Err(usage(message, "write to another name"));
    }
    let loaded = source.load(workspace)?;
    let (bytes, notes) = super::write(&loaded.model, format)?;
    super::write_file(out, &bytes)?;
    Ok(loaded.notes.into_iter().chain(notes).collect())
}

/// The format to write.
pub(crate) fn target(out: &Path, to: Option<Format>) -> Result<Format, Failure> {
    if let Some(format) = to {
        return Ok(format);
    }
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    Format::of_extension(&name).ok_or_else(|| {
        let why = match Format::only_recognised(&name) {
            Some(format) => format!("Drawbridge recognises {}, but neither reads nor writes one", format.title()),
            None => "its name does not say which format it is to have".to_owned(),
        };
        let words = super::WRITTEN.map(|(word, _)| word).join("|");
        let hint = format!("end it in .drawbridge, .dfd or .json (Threat Dragon 2), or say --to {words}");
        usage(format!("write {}: {why}", out.display()), &hint)
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
