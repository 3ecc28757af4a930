//! The PNG of an SVG file, drawn with the bundled fonts only.

use crate::error::RenderError;
use crate::text::{Weight, fonts};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Tree, fontdb::Database};
use std::sync::{Arc, OnceLock};

/// The most pixels of a picture.
pub const PIXEL_LIMIT: u64 = 40_000_000;

/// The most pixels of lines in a picture whose scale may be lowered; drawing more takes longer than anyone waits. A
/// thousand flows across a thousand elements have two thirds of it.
const STROKE_LIMIT: f64 = 12_000_000.0;
/// How much longer a dashed line takes than a whole one.
const DASHED: f64 = 3.0;

/// What a scale is multiplied by until the picture fits.
const AN_EIGHTH_LESS: f64 = 0.875;

/// A PNG of an SVG text, `scale` pixels for one of the drawing.
///
/// # Errors
/// When the scale is no positive number, the picture would have more than [`PIXEL_LIMIT`] pixels, or the text is no
/// SVG.
pub fn png(svg: &str, scale: f64) -> Result<Vec<u8>, RenderError> {
    let tree = parsed(svg, scale)?;
    draw(&tree, scale)
}

/// A PNG of an SVG text at the wished scale, or lowered by eighths until the picture has no more than
/// [`PIXEL_LIMIT`] pixels and its lines are short enough to be drawn in seconds. Gives the picture and the scale that it has.
///
/// # Errors
/// When the scale is no positive number, or the text is no SVG.
pub fn png_that_fits(svg: &str, wished_scale: f64) -> Result<(Vec<u8>, f64), RenderError> {
    let tree = parsed(svg, wished_scale)?;
    let mut scale = wished_scale;
    let stroked = stroked(tree.root());
    while pixels(&tree, scale).is_none() || stroked * scale > STROKE_LIMIT {
        // Pixels are rounded up to whole ones, so the scale that fits is found by trying.
        scale *= AN_EIGHTH_LESS;
    }
    draw(&tree, scale).map(|picture| (picture, scale))
}

fn parsed(svg: &str, scale: f64) -> Result<Tree, RenderError> {
    if !scale.is_finite() || scale <= 0.0 {
        return Err(RenderError::Scale);
    }
    Tree::from_str(svg, &options()).map_err(|error| RenderError::Svg(error.to_string()))
}

/// How long all lines of the group are, in pixels of the drawing; dashed ones count as often as they take longer.
fn stroked(group: &Group) -> f64 {
    let lengths = group.children().iter().map(|node| match node {
        Node::Group(group) => stroked(group),
        Node::Path(path) => path.stroke().map_or(0.0, |stroke| {
            let steps = path.data().points().windows(2).map(|pair| f64::from(pair[0].distance(pair[1])));
            steps.sum::<f64>() * if stroke.dasharray().is_some() { DASHED } else { 1.0 }
        }),
        Node::Image(_) | Node::Text(_) => 0.0,
    });
    lengths.sum()
}

/// Width and height in pixels.
fn size(tree: &Tree, scale: f64) -> (u64, u64) {
    let size = tree.size();
    let pixels = |length: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive length, or the limit")]
        let pixels = (f64::from(length) * scale).ceil().max(1.0) as u64;
        pixels
    };
    (pixels(size.width()), pixels(size.height()))
}

/// Width and height in pixels where they are within the limit.
fn pixels(tree: &Tree, scale: f64) -> Option<(u32, u32)> {
    let (width, height) = size(tree, scale);
    let side = |length: u64| u32::try_from(length).ok();
    side(width).zip(side(height)).filter(|_| width.saturating_mul(height) <= PIXEL_LIMIT)
}

fn draw(tree: &Tree, scale: f64) -> Result<Vec<u8>, RenderError> {
    let too_large = || {
        let (width, height) = size(tree, scale);
        RenderError::TooLarge { width, height, limit: PIXEL_LIMIT }
    };
    let (width, height) = pixels(tree, scale).ok_or_else(too_large)?;
    let mut pixmap = Pixmap::new(width, height).ok_or_else(too_large)?;
    #[expect(clippy::cast_possible_truncation, reason = "a scale needs no more digits")]
    let scale = scale as f32;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| RenderError::Png(error.to_string()))
}

pub(crate) fn options() -> Options<'static> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let mut database = Database::new();
        for weight in Weight::ALL {
            database.load_font_data(fonts::bytes(weight).to_vec());
        }
        database.load_font_data(fonts::mono().to_vec());
        database.set_sans_serif_family(fonts::FAMILY);
        Arc::new(database)
    });
    Options { font_family: fonts::FAMILY.to_owned(), fontdb: fonts.clone(), ..Options::default() }
}
