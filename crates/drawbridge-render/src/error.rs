//! What can go wrong in drawing: only exports to pixels can.

/// Why a picture could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The picture would have more pixels than the limit.
    #[error("draw a picture: {width} by {height} pixels are more than {limit} in all; take a smaller scale")]
    TooLarge {
        /// Its width in pixels.
        width: u64,
        /// Its height in pixels.
        height: u64,
        /// Pixels allowed.
        limit: u64,
    },
    /// The scale is no positive number.
    #[error("draw a picture: the scale must be a number above 0")]
    Scale,
    /// The SVG cannot be read.
    #[error("draw a picture: the drawing cannot be read as SVG: {0}")]
    Svg(String),
    /// The PNG cannot be written.
    #[error("draw a picture: the image cannot be written as PNG: {0}")]
    Png(String),
}
