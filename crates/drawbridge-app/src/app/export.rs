//! Files that go out: pictures and models, to a place that the user picks.

use super::App;
use crate::jobs;
use crate::wire::{self, Failure, FileFormat, Picture, Saved};
use drawbridge_formats::Format;
use drawbridge_model::Model;
use std::path::Path;

impl App {
    /// The answer to `exportPicture`.
    pub(crate) fn export_picture(&mut self, request: wire::ExportPicture) -> Result<Option<Saved>, Failure> {
        let session = self.session(request.model)?;
        let (bytes, notes) = session.picture(request.diagram, request.format, request.theme)?;
        let extension = match request.format {
            Picture::Svg => "svg",
            Picture::Png => "png",
        };
        let name = file_name(session.model(), extension);
        self.write_where_asked(&name, &bytes, notes)
    }

    /// The answer to `exportFile`.
    pub(crate) fn export_file(&mut self, request: wire::ExportFile) -> Result<Option<Saved>, Failure> {
        let session = self.session(request.model)?;
        let (format, extension) = match request.format {
            FileFormat::Drawbridge => (Format::Native, "drawbridge"),
            FileFormat::Dfd => (Format::Notation, "dfd"),
            FileFormat::ThreatDragon => (Format::ThreatDragon2, "json"),
        };
        let (bytes, notes) = jobs::write(session.model(), format)?;
        let name = file_name(session.model(), extension);
        self.write_where_asked(&name, &bytes, notes)
    }

    fn write_where_asked(
        &mut self,
        name: &str,
        bytes: &[u8],
        notes: Vec<wire::ImportNote>,
    ) -> Result<Option<Saved>, Failure> {
        let Some(path) = self.surroundings.dialogs.save(name) else { return Ok(None) };
        jobs::write_file(&path, bytes)?;
        let name = path.file_name().unwrap_or_else(|| Path::new(name).as_os_str()).to_string_lossy().into_owned();
        Ok(Some(Saved { name, notes }))
    }
}

/// The suggested name of a file: the title without what file systems refuse.
fn file_name(model: &Model, extension: &str) -> String {
    let title: String = model
        .sheet()
        .title
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.') { c } else { ' ' })
        .collect();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let title: String = title.trim_matches(|c: char| c == '.' || c.is_whitespace()).chars().take(80).collect();
    format!("{}.{extension}", if title.is_empty() { "model" } else { &title })
}

#[cfg(test)]
mod tests {
    use super::*;
    use drawbridge_model::{Edit, Subject, change};

    #[test]
    fn suggested_names_hold_nothing_that_file_systems_refuse() {
        let mut model = Model::default();
        for (title, name) in [("Shop: a/b", "Shop a b.svg"), ("", "model.svg"), ("../..", "model.svg")] {
            change(&mut model, &Edit::Rename { subject: Subject::Model, name: title.into() }).unwrap();
            assert_eq!(file_name(&model, "svg"), name);
        }
    }
}
