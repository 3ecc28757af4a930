//! Files made of a scene: SVG with resolved colours, PNG from it.

mod document;
mod embed;
mod font;
mod png;

pub use document::svg_document;
pub use png::{PIXEL_LIMIT, png, png_that_fits};
