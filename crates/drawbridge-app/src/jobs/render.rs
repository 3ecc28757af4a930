//! A diagram as a picture in a file.

use super::failure::usage;
use super::shelf::Place;
use super::source::Source;
use crate::session::{self, Analysis};
use crate::wire::{Failure, ImportNote, Picture, Theme};
use drawbridge_messages as say;
use serde::Serialize;
use std::path::Path;

/// The answer: what was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RenderAnswer {
    /// The file that was written.
    pub file: String,
    /// The number of the diagram, from 1.
    pub diagram: usize,
    /// The title of the diagram.
    pub title: String,
    /// What was not carried over when the file was read, and whether the picture is smaller than usual.
    #[serde(skip)]
    pub notes: Vec<ImportNote>,
}

/// Draws a diagram into a file, SVG or PNG by its extension. `diagram` counts from 1; a model without diagrams is drawn
/// as one that is empty.
///
/// # Errors
/// When the model cannot be read, has no such diagram, the extension is another one, or the file cannot be written;
/// what stood there before is untouched then.
pub fn render(
    source: &Source,
    workspace: &Place,
    out: &Path,
    diagram: usize,
    theme: Theme,
) -> Result<RenderAnswer, Failure> {
    let picture = picture(out)?;
    if source.is_file(out) {
        let message = say::job_draw_itself(out.display());
        return Err(usage(message, &say::job_other_name()));
    }
    let loaded = source.load(workspace)?;
    let (model, _) = crate::places::with_diagram(crate::places::with_places(loaded.model));
    let diagrams = model.ordered_diagrams();
    let drawn = diagram.checked_sub(1).and_then(|index| diagrams.get(index));
    let Some(drawn) = drawn else {
        let message = say::job_no_diagram(diagrams.len(), diagram, source.words());
        return Err(usage(message, &say::job_no_diagram_hint()));
    };
    let analysis = Analysis::new(crate::app::rules()?, &model);
    let (bytes, smaller) = session::picture(&model, drawn.id, picture, theme, &analysis)?;
    super::write_file(out, &bytes)?;
    Ok(RenderAnswer {
        file: out.display().to_string(),
        diagram,
        title: drawn.title.clone(),
        notes: loaded.notes.into_iter().chain(smaller).collect(),
    })
}

fn picture(out: &Path) -> Result<Picture, Failure> {
    let extension = out.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("svg") => Ok(Picture::Svg),
        Some("png") => Ok(Picture::Png),
        _ => {
            let message = say::job_no_picture(out.display());
            Err(usage(message, &say::job_no_picture_hint()))
        }
    }
}
