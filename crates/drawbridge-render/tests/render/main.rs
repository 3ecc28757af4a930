//! Tests of drawing: what comes out for readable models, and the laws that hold for all of them.

mod export;
mod fixtures;
mod golden;
mod laws;
mod layout;
mod random;
mod routes;
mod safety;
mod sketch;
mod widths;
