//! Tests of drawing: what comes out for readable models, and the laws that hold for all of them.

mod fixtures;
mod sketch;
