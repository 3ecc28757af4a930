//! The drawings of a session's diagrams, made when first asked for and kept in step afterwards.

use super::analysis::Analysis;
use crate::wire::{self, Code, Failure, Fragment, ImportNote, Layer, Picture, Theme};
use drawbridge_messages as say;
use drawbridge_model::geometry::{LIMIT, QUARTERS};
use drawbridge_model::{DiagramId, Model, Rect};
use drawbridge_render::{Area, Drawing, FragmentChange, Scene};
use std::collections::BTreeMap;

/// Pixels of a PNG for one pixel of the diagram.
const PNG_SCALE: f64 = 2.0;

/// The diagrams that a window has asked for.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    drawings: BTreeMap<DiagramId, Drawing>,
}

impl Pictures {
    /// A whole drawing.
    pub(super) fn drawing(&mut self, model: &Model, diagram: DiagramId, analysis: &Analysis) -> wire::Drawing {
        let drawing = self.drawings.entry(diagram).or_insert_with(|| Drawing::new(model, diagram, analysis.marks()));
        let scene = drawing.scene();
        let fragments = scene.fragments().iter().map(|fragment| Fragment {
            diagram,
            layer: layer(fragment.layer),
            id: fragment.subject.to_string(),
            order: fragment.order.clone(),
            svg: Some(fragment.svg.clone()),
        });
        wire::Drawing { diagram, fragments: fragments.collect(), bounds: scene.bounds().map(rect).unwrap_or_default() }
    }

    /// Brings all drawings in step and gives what is drawn anew.
    pub(super) fn follow(&mut self, model: &Model, analysis: &Analysis) -> Vec<Fragment> {
        self.drawings.retain(|diagram, _| model.diagram(*diagram).is_some());
        let drawings = self.drawings.iter_mut();
        drawings.flat_map(|(diagram, drawing)| changes(*diagram, drawing.update(model, analysis.marks()))).collect()
    }

    /// What a scratch model would draw anew.
    pub(super) fn preview(&self, scratch: &Model, diagram: DiagramId, analysis: &Analysis) -> Vec<Fragment> {
        let Some(drawing) = self.drawings.get(&diagram) else { return Vec::new() };
        changes(diagram, drawing.clone().update(scratch, analysis.marks()))
    }
}

fn changes(diagram: DiagramId, changes: Vec<FragmentChange>) -> Vec<Fragment> {
    let fragment = |change: FragmentChange| Fragment {
        diagram,
        layer: layer(change.layer),
        id: change.subject.to_string(),
        order: change.order,
        svg: change.svg,
    };
    changes.into_iter().map(fragment).collect()
}

/// A diagram as the bytes of a picture file, with a note where it had to be drawn smaller than usual.
pub(crate) fn export(
    model: &Model,
    diagram: DiagramId,
    format: Picture,
    theme: Theme,
    analysis: &Analysis,
) -> Result<(Vec<u8>, Vec<ImportNote>), Failure> {
    if model.diagram(diagram).is_none() {
        return Err(Failure::usage(&say::failure_no_picture()));
    }
    let theme = match theme {
        Theme::Light => drawbridge_render::Theme::Light,
        Theme::Dark => drawbridge_render::Theme::Dark,
    };
    let svg = drawbridge_render::svg_document(&Scene::of(model, diagram, analysis.marks()), theme);
    match format {
        Picture::Svg => Ok((svg.into_bytes(), Vec::new())),
        Picture::Png => {
            let (bytes, scale) = drawbridge_render::png_that_fits(&svg, PNG_SCALE).map_err(|error| Failure {
                code: Code::Usage,
                message: error.to_string(),
                hint: Some(say::failure_too_large_hint()),
            })?;
            let smaller = (scale < PNG_SCALE).then(|| ImportNote {
                code: "smaller-picture".into(),
                place: String::new(),
                text: say::failure_smaller(format_args!("{:.0}", scale / PNG_SCALE * 100.0)),
            });
            Ok((bytes, smaller.into_iter().collect()))
        }
    }
}

fn layer(layer: drawbridge_render::Layer) -> Layer {
    match layer {
        drawbridge_render::Layer::Boundary => Layer::Boundary,
        drawbridge_render::Layer::Flow => Layer::Flow,
        drawbridge_render::Layer::Element => Layer::Element,
        drawbridge_render::Layer::Label => Layer::Label,
        drawbridge_render::Layer::Badge => Layer::Badge,
    }
}

/// A box in pixels as one in quarter pixels, rounded outwards.
fn rect(area: Area) -> Rect {
    let down = |value: f64| whole((value * f64::from(QUARTERS)).floor());
    let up = |value: f64| whole((value * f64::from(QUARTERS)).ceil());
    let (x, y) = (down(area.x), down(area.y));
    Rect { x, y, w: up(area.right()) - x, h: up(area.bottom()) - y }
}

fn whole(value: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to twice the limit of coordinates")]
    {
        value.clamp(f64::from(-2 * LIMIT), f64::from(2 * LIMIT)) as i32
    }
}
