//! Whole drawings, to be looked at after a change: `UPDATE_EXPECT=1 cargo test -p drawbridge-render golden`.

use crate::fixtures;
use crate::sketch::{Sketch, diagram};
use drawbridge_model::Model;
use drawbridge_render::{Scene, Theme, svg_document};
use expect_test::{ExpectFile, expect_file};

fn check(sketch: &Sketch, model: &Model, theme: Theme, expect: &ExpectFile) {
    let draw = || svg_document(&Scene::of(model, diagram(), &sketch.marks), theme);
    expect.assert_eq(&draw());
    assert_eq!(draw(), draw(), "the same model gives the same bytes");
}

#[test]
fn a_shop_placed_by_hand() {
    let sketch = fixtures::shop();
    check(&sketch, &sketch.model(), Theme::Light, &expect_file!["../golden/shop.svg"]);
    check(&sketch, &sketch.model(), Theme::Dark, &expect_file!["../golden/shop-dark.svg"]);
}

#[test]
fn every_form() {
    let sketch = fixtures::forms();
    check(&sketch, &sketch.model(), Theme::Light, &expect_file!["../golden/forms.svg"]);
}

#[test]
fn diagrams_that_are_laid_out() {
    let sketch = fixtures::benchmark();
    check(&sketch, &sketch.laid_out(), Theme::Light, &expect_file!["../golden/benchmark-laid-out.svg"]);
    let sketch = fixtures::hospital();
    check(&sketch, &sketch.laid_out(), Theme::Light, &expect_file!["../golden/hospital-laid-out.svg"]);
}

#[test]
fn an_empty_diagram_says_so() {
    let sketch = Sketch::placed();
    check(&sketch, &sketch.model(), Theme::Light, &expect_file!["../golden/empty.svg"]);
}
