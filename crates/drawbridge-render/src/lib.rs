//! The one renderer: scene to SVG for screen and file, text metrics, routing, layout, PNG.
//!
//! A [`Drawing`] holds one diagram as it is drawn; [`Drawing::update`] answers a change with the fragments that
//! differ. A [`Scene`] is the finished drawing, of which [`svg_document`] and [`png`] make files. [`layout`] finds
//! places for a diagram that has none.

mod draw;
mod drawing;
mod error;
mod export;
mod fragment;
pub mod geo;
mod grid;
mod label;
mod layout;
mod marks;
mod route;
mod scene;
pub mod text;
mod theme;
mod thumbnail;

pub use drawing::Drawing;
pub use error::RenderError;
pub use export::{PIXEL_LIMIT, png, png_that_fits, svg_document};
pub use fragment::{Fragment, FragmentChange, Layer};
pub use geo::{Area, Spot};
pub use layout::layout;
pub use marks::{Badge, Mark, Marks};
pub use route::Route;
pub use scene::Scene;
pub use theme::{SCREEN_CSS, Theme};
pub use thumbnail::{THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH, thumbnail};
