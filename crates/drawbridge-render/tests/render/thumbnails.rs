//! Small pictures: what they show, that they stay small, and that the page takes every part of them.

use crate::fixtures::shop;
use crate::sketch::{Sketch, diagram};
use drawbridge_render::{THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH, thumbnail};
use resvg::usvg::roxmltree::Document;

#[test]
fn a_picture_shows_shapes_and_no_text() {
    let svg = thumbnail(&shop().model(), diagram());
    let document = Document::parse(&svg).unwrap();
    let classes: Vec<&str> = document.descendants().filter_map(|node| node.attribute("class")).collect();
    assert_eq!(classes, ["db-border", "db-line", "db-fill", "db-edge", "db-shape", "db-shape"]);
    assert!(!svg.contains("text") && !svg.contains("Customer"), "{svg}");
    assert_eq!(svg, thumbnail(&shop().model(), diagram()), "the same model gives the same picture");
}

#[test]
fn nothing_gives_no_picture() {
    assert_eq!(thumbnail(&Sketch::placed().model(), diagram()), "");
}

#[test]
fn a_picture_of_thousands_is_small_and_within_its_frame() {
    let mut sketch = Sketch::placed();
    for number in 0..2_000 {
        let (x, y) = (number % 50 * 200, number / 50 * 160);
        sketch = match number % 3 {
            0 => sketch.process(&format!("e{number}"), "P", "", [x, y, 120, 80]),
            1 => sketch.store(&format!("e{number}"), "S", "", [x, y, 120, 80]),
            _ => sketch.actor(&format!("e{number}"), "A", "", [x, y, 120, 80]),
        };
    }
    for number in 1..1_500 {
        sketch = sketch.flow(&format!("e{}", number - 1), &format!("e{number}"), "F");
    }
    let svg = thumbnail(&sketch.model(), diagram());
    assert!(svg.len() < 4_096 && svg.len() > 1_500, "{} bytes", svg.len());
    let document = Document::parse(&svg).unwrap();
    for path in document.descendants().filter_map(|node| node.attribute("d")) {
        for start in path.split('M').skip(1) {
            let mut numbers = start.split(|c: char| !c.is_ascii_digit() && c != '-' && c != '.');
            let mut next = || numbers.next().and_then(|text| text.parse::<f64>().ok()).unwrap();
            let (x, y) = (next(), next());
            assert!((0.0..=f64::from(THUMBNAIL_WIDTH)).contains(&x), "{start}");
            assert!((0.0..=f64::from(THUMBNAIL_HEIGHT)).contains(&y), "{start}");
        }
    }
}
