//! Tests of drawing: what comes out for readable models, and the laws that hold for all of them.

#![expect(clippy::unwrap_used, reason = "a test that lacks what it asks for has failed")]

mod export;
mod fixtures;
mod golden;
mod labels;
mod laws;
mod layout;
mod random;
mod routes;
mod safety;
mod sketch;
mod spoken;
mod thumbnails;
mod widths;
