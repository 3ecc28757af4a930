//! The bundled fonts: the page is served the same files, so that widths agree.

use super::Weight;
use harfrust::{FontRef, ShaperData};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;
use skrifa::raw::TableProvider;
use std::sync::OnceLock;

/// The family name of the text font.
pub const FAMILY: &str = "Inter";

/// The bytes of the text font in one weight (OpenType, CFF outlines).
#[must_use]
pub const fn bytes(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => include_bytes!("../../fonts/Inter-Regular.otf"),
        Weight::Medium => include_bytes!("../../fonts/Inter-Medium.otf"),
        Weight::SemiBold => include_bytes!("../../fonts/Inter-SemiBold.otf"),
    }
}

/// The bytes of the font for code, ids and keys (JetBrains Mono, 400).
#[must_use]
pub const fn mono() -> &'static [u8] {
    include_bytes!("../../fonts/JetBrainsMono-Regular.ttf")
}

/// A font ready for shaping.
pub(crate) struct Face {
    pub(crate) font: FontRef<'static>,
    pub(crate) shaper: ShaperData,
    pub(crate) charmap: Charmap<'static>,
    pub(crate) em: f64,
}

/// The font of a weight, read once.
pub(crate) fn face(weight: Weight) -> &'static Face {
    static FACES: [OnceLock<Face>; 3] = [const { OnceLock::new() }; 3];
    FACES[weight as usize].get_or_init(|| {
        let font = FontRef::new(bytes(weight)).expect("the bundled fonts are well-formed");
        let em = font.head().map_or(1000.0, |head| f64::from(head.units_per_em()));
        Face { shaper: ShaperData::new(&font), charmap: font.charmap(), em, font }
    })
}
