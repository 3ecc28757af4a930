//! Files made of a scene, and their limits.

use crate::fixtures;
use crate::sketch::diagram;
use drawbridge_render::{PIXEL_LIMIT, RenderError, Scene, Theme, png, png_that_fits, svg_document};
use expect_test::expect;

fn shop() -> String {
    let sketch = fixtures::shop();
    svg_document(&Scene::of(&sketch.model(), diagram(), &sketch.marks), Theme::Light)
}

#[test]
fn a_png_has_the_size_of_the_drawing_times_the_scale() {
    let size = |scale: f64| size_of(&png(&shop(), scale).unwrap());
    let (w, h) = size(1.0);
    assert_eq!(size(2.0), (2 * w, 2 * h));
}

fn size_of(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn a_scale_is_lowered_until_the_picture_fits_and_only_then() {
    assert_eq!(png_that_fits(&shop(), 2.0).unwrap(), (png(&shop(), 2.0).unwrap(), 2.0));
    let huge = r#"<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="3000" viewBox="0 0 100000 3000"/>"#;
    let (picture, scale) = png_that_fits(huge, 2.0).unwrap();
    let (w, h) = size_of(&picture);
    let pixels = u64::from(w) * u64::from(h);
    assert!(pixels <= PIXEL_LIMIT && pixels > PIXEL_LIMIT / 2, "{w} by {h} at {scale}");
    assert_eq!(png_that_fits(huge, 0.0).unwrap_err(), RenderError::Scale);
}

#[test]
fn a_scale_is_lowered_where_lines_are_too_long_to_draw() {
    let picture = |dashes: &str| {
        let path = format!("M0 0{}", "H2000H0".repeat(2_000));
        let style = format!("fill=\"none\" stroke=\"black\" {dashes}");
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="9"><path d="{path}" {style}/></svg>"#
        );
        png_that_fits(&svg, 1.0).unwrap().1
    };
    assert!((picture("") - 1.0).abs() < 1e-9);
    let dashed = picture("stroke-dasharray=\"900 900\"");
    assert!(dashed < 0.5, "{dashed}");
}

#[test]
fn what_cannot_be_drawn_says_why() {
    let error = |svg: &str, scale: f64| png(svg, scale).unwrap_err();
    assert_eq!(error(&shop(), f64::NAN), RenderError::Scale);
    assert_eq!(error(&shop(), 0.0), RenderError::Scale);
    let large = error(&shop(), 100.0);
    assert!(
        matches!(large, RenderError::TooLarge { width, height, limit: PIXEL_LIMIT } if width * height > PIXEL_LIMIT)
    );
    expect!["draw a picture: 81000 by 52800 pixels are more than 40000000 in all; take a smaller scale"]
        .assert_eq(&large.to_string());
    assert!(matches!(error(&shop(), f64::MAX), RenderError::TooLarge { .. }));
    assert!(matches!(error("no drawing", 1.0), RenderError::Svg(_)));
}

#[test]
fn exports_resolve_every_colour() {
    assert!(!shop().contains("var("));
}
