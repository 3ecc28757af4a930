//! The SVG file of a scene.

use super::embed::font_faces;
use crate::geo::Area;
use crate::scene::Scene;
use crate::theme::Theme;
use std::fmt::Write as _;

/// Around the drawing, in pixels.
const MARGIN: f64 = 24.0;

/// The scene as an SVG file of its own: colours resolved, the glyphs of its font embedded, a background in the canvas
/// colour.
/// An empty scene gives a small picture that says so.
#[must_use]
pub fn svg_document(scene: &Scene, theme: Theme) -> String {
    let area = scene.bounds().map_or(Area::new(0.0, 0.0, 320.0, 120.0), |bounds| bounds.grown(MARGIN));
    let (x, y) = (area.x.floor(), area.y.floor());
    let (w, h) = ((area.right().ceil() - x).max(1.0), (area.bottom().ceil() - y).max(1.0));
    let canvas = theme.colour("canvas").expect("the canvas has a colour");
    let mut out = String::with_capacity(4096 + scene.fragments().iter().map(|part| part.svg.len() + 1).sum::<usize>());
    let mut write = |text: std::fmt::Arguments<'_>| out.write_fmt(text).expect("a string takes every write");
    write(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"{x} {y} {w} {h}\">\n"
    ));
    write(format_args!("<style>\n{}{}</style>\n", font_faces(scene), theme.css()));
    write(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{canvas}\"/>\n"));
    if scene.bounds().is_none() {
        write(format_args!("<text class=\"db-empty\" x=\"160\" y=\"64\">This diagram is empty.</text>\n"));
    }
    for fragment in scene.fragments() {
        write(format_args!("{}\n", fragment.svg));
    }
    write(format_args!("</svg>\n"));
    out
}
