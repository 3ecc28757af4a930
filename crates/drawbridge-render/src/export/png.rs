//! The PNG of an SVG file, drawn with the bundled fonts only.

use crate::error::RenderError;
use crate::text::{Weight, fonts};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};
use std::sync::{Arc, OnceLock};

/// The most pixels of a picture.
pub const PIXEL_LIMIT: u64 = 40_000_000;

/// A PNG of an SVG text, `scale` pixels for one of the drawing.
///
/// # Errors
/// When the scale is no positive number, the picture would have more than [`PIXEL_LIMIT`] pixels, or the text is no
/// SVG.
pub fn png(svg: &str, scale: f64) -> Result<Vec<u8>, RenderError> {
    if !scale.is_finite() || scale <= 0.0 {
        return Err(RenderError::Scale);
    }
    let tree = Tree::from_str(svg, &options()).map_err(|error| RenderError::Svg(error.to_string()))?;
    let size = tree.size();
    let pixels = |length: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive length, or the limit")]
        let pixels = (f64::from(length) * scale).ceil().max(1.0) as u64;
        pixels
    };
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let too_large = RenderError::TooLarge { width, height, limit: PIXEL_LIMIT };
    if width.saturating_mul(height) > PIXEL_LIMIT {
        return Err(too_large);
    }
    let side = |length: u64| u32::try_from(length).ok();
    let mut pixmap = side(width).zip(side(height)).and_then(|(w, h)| Pixmap::new(w, h)).ok_or(too_large)?;
    #[expect(clippy::cast_possible_truncation, reason = "a scale needs no more digits")]
    let scale = scale as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
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
