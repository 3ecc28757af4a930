//! Draws the diagrams of the tests as PNG into a folder, to be looked at: `cargo run --example pictures -- FOLDER`.

#![expect(missing_docs, clippy::unwrap_used, dead_code, reason = "a tool for the eye, made of the tests' own models")]

#[path = "../tests/render/fixtures.rs"]
mod fixtures;
#[path = "../tests/render/sketch.rs"]
mod sketch;

use drawbridge_render::{Scene, Theme, png, svg_document};

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    for (name, sketch) in [("shop", fixtures::shop()), ("forms", fixtures::forms())] {
        let scene = Scene::of(&sketch.model(), sketch::diagram(), &sketch.marks);
        for (theme, word) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let svg = svg_document(&scene, theme);
            std::fs::write(folder.join(format!("{name}-{word}.svg")), &svg).unwrap();
            std::fs::write(folder.join(format!("{name}-{word}.png")), png(&svg, 2.0).unwrap()).unwrap();
        }
    }
}
