//! The bundled font cut down to what a drawing uses, for embedding in SVG files.
//!
//! Outlines are written anew as a small CFF table, kerning of the pairs that occur as a `kern` table; everything else
//! that shaping knows is left out. Text is placed line by line, so that lines stay where they are.

mod cff;
mod sfnt;

use crate::text::Weight;
use crate::text::fonts::{Face, face};
use skrifa::instance::{LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider};
use std::collections::{BTreeMap, BTreeSet};

/// The most glyphs of a subset: as many as have a standard name in CFF. Rarer characters beyond are left to the
/// reader's own fonts.
const MOST: usize = 390;

/// An OpenType font with the glyphs for these texts; `None` where the bundled font has none of them.
pub(super) fn subset<'a>(weight: Weight, texts: impl Iterator<Item = &'a str>) -> Option<Vec<u8>> {
    let face = face(weight);
    let mut characters = BTreeSet::new();
    let mut pairs = BTreeSet::new();
    for text in texts {
        characters.extend(text.chars());
        pairs.extend(text.chars().zip(text.chars().skip(1)));
    }
    let mut glyphs = vec![GlyphId::new(0)];
    let mut map: BTreeMap<u16, u16> = BTreeMap::new();
    for character in characters {
        let (Ok(unit), Some(glyph)) = (u16::try_from(u32::from(character)), face.charmap.map(character)) else {
            continue;
        };
        let known = glyphs.iter().position(|other| *other == glyph);
        if known.is_none() && glyphs.len() > MOST {
            continue;
        }
        let place = known.unwrap_or_else(|| {
            glyphs.push(glyph);
            glyphs.len() - 1
        });
        map.insert(unit, u16::try_from(place).ok()?);
    }
    if map.is_empty() {
        return None;
    }
    let outlines = glyphs.iter().map(|glyph| outline(face, *glyph)).collect::<Vec<_>>();
    let metrics = face.font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let advances: Vec<u16> = glyphs.iter().map(|glyph| whole(metrics.advance_width(*glyph).unwrap_or(0.0))).collect();
    let kerning = kerning(weight, &map, &pairs);
    Some(sfnt::font(face, &cff::table(&outlines, face.em), &advances, &map, &kerning))
}

fn outline(face: &Face, glyph: GlyphId) -> Vec<u8> {
    let mut pen = cff::Charstring::default();
    if let Some(outline) = face.font.outline_glyphs().get(glyph) {
        let settings = skrifa::outline::DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        if outline.draw(settings, &mut pen).is_err() {
            pen = cff::Charstring::default();
        }
    }
    pen.finish()
}

/// How much closer than their widths two glyphs stand, in font units, by their places in the subset.
fn kerning(weight: Weight, map: &BTreeMap<u16, u16>, pairs: &BTreeSet<(char, char)>) -> BTreeMap<(u16, u16), i16> {
    let em = face(weight).em;
    let place = |character: char| map.get(&u16::try_from(u32::from(character)).ok()?).copied();
    let mut out = BTreeMap::new();
    for (left, right) in pairs {
        let (Some(a), Some(b)) = (place(*left), place(*right)) else { continue };
        let advance = |text: &str| crate::text::width(text, weight, em);
        let both = advance(&String::from_iter([*left, *right]));
        let apart = advance(&left.to_string()) + advance(&right.to_string());
        let units = (both - apart).round();
        // What is more than that comes from glyphs being replaced, which a subset does not do.
        if units != 0.0 && units.abs() < em / 4.0 {
            #[expect(clippy::cast_possible_truncation, reason = "below a quarter of the em")]
            out.insert((a, b), units as i16);
        }
    }
    out
}

fn whole(value: f32) -> u16 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range")]
    let whole = value.round().clamp(0.0, 65_535.0) as u16;
    whole
}
