//! Draws the diagrams of the tests as PNG into a folder, to be looked at: `cargo run --example pictures -- FOLDER`.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, dead_code, reason = "a tool for the eye that writes files")]

#[path = "../tests/render/fixtures.rs"]
mod fixtures;
#[path = "../tests/render/sketch.rs"]
mod sketch;

use drawbridge_render::{Scene, Theme, png, svg_document};

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let pictures = [
        ("shop", fixtures::shop(), Theme::Light),
        ("shop-dark", fixtures::shop(), Theme::Dark),
        ("forms", fixtures::forms(), Theme::Light),
        ("benchmark-laid-out", fixtures::benchmark(), Theme::Light),
        ("hospital-laid-out", fixtures::hospital(), Theme::Light),
        ("shop-laid-out", fixtures::shop(), Theme::Light),
        ("crowd-laid-out", fixtures::crowd(40), Theme::Light),
    ];
    for (name, sketch, theme) in pictures {
        let model = if name.ends_with("laid-out") { sketch.laid_out() } else { sketch.model() };
        let svg = svg_document(&Scene::of(&model, sketch::diagram(), &sketch.marks), theme);
        std::fs::write(folder.join(format!("{name}.svg")), &svg).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png(&svg, 1.5).unwrap()).unwrap();
    }
}
