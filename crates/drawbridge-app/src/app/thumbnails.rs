//! The small pictures of models in a list. Each is made once for a state of its model and kept in the workspace, so that
//! scrolling through thousands opens none twice.

use super::App;
use crate::wire::{self, Failure, Thumbnail};
use drawbridge_messages as say;
use drawbridge_model::Model;
use drawbridge_model::ids::ModelId;
use drawbridge_render::{THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH};
use drawbridge_store::Access;

/// How many pictures are given at once.
const AT_ONCE: usize = 40;
/// Under which key the picture is kept with its model.
const KEY: &str = "thumbnail";
/// The form of what is kept; another one is drawn anew.
const FORM: u32 = 1;

impl App {
    /// The answer to `thumbnails`.
    pub(crate) fn thumbnails(&mut self, request: wire::ThumbnailsOf) -> Result<Vec<Thumbnail>, Failure> {
        if request.models.len() > AT_ONCE {
            return Err(Failure::usage(&say::thumbnails_too_many()));
        }
        let pictures = request.models.into_iter().filter_map(|model| match self.thumbnail(model) {
            Ok(svg) => Some(Thumbnail { model, width: THUMBNAIL_WIDTH, height: THUMBNAIL_HEIGHT, svg }),
            Err(failure) => {
                // A model that cannot be read, or is gone, must not keep the others from being seen.
                tracing::warn!("draw a small picture of {model}: {failure}");
                None
            }
        });
        Ok(pictures.collect())
    }

    /// The picture of a model, drawn where none is kept of its present state.
    pub(super) fn thumbnail(&mut self, model: ModelId) -> Result<String, Failure> {
        let state = format!("{FORM} {}\n", self.workspace.model(model)?.summary.revision);
        let kept = self.workspace.view(model, KEY)?;
        if let Some(svg) = kept.as_deref().and_then(|kept| kept.strip_prefix(&state)) {
            return Ok(svg.to_owned());
        }
        let svg = match self.sessions.get(&model) {
            Some(session) => drawn(session.model()),
            None => drawn(&self.workspace.load(model)?),
        };
        if self.workspace.access() == Access::Write {
            self.workspace.note_view(model, KEY, &format!("{state}{svg}"))?;
        }
        Ok(svg)
    }
}

fn drawn(model: &Model) -> String {
    let first = model.ordered_diagrams().first().map(|diagram| diagram.id);
    first.map_or_else(String::new, |diagram| drawbridge_render::thumbnail(model, diagram))
}
