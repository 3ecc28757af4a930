//! Each drawn thing as an SVG `<g>`: one file a kind of thing.
//!
//! Only `g`, `path`, `rect`, `ellipse` and `text` are used, so that the page can keep a short list of what it allows.

mod badge;
mod boundary;
mod element;
mod fit;
mod flow;
mod label;
mod node;
mod note;

pub(crate) use badge::{HEIGHT as BADGE_HEIGHT, badges, badges_width};
pub(crate) use boundary::{boundary_box, boundary_line, line_title_area, title_area};
pub(crate) use element::element;
pub(crate) use flow::{flow, heads, spoken as flow_spoken};
pub(crate) use label::{label, label_text};
pub(crate) use note::note;
