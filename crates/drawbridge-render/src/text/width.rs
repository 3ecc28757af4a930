//! Widths of text, shaped as usvg and the browser shape it: kerning and the font's default features.

use super::Weight;
use super::fonts::face;
use harfrust::{ShapeOptions, UnicodeBuffer};
use std::cell::RefCell;
use std::collections::HashMap;

/// Words kept a weight before the memory is emptied.
const KEPT: usize = 20_000;

thread_local! {
    static WORDS: RefCell<[HashMap<Box<str>, f64>; 3]> = RefCell::default();
}

/// The width of one line of text in pixels, at a size of the em in pixels. Blanks count as they stand.
///
/// Characters that the font lacks count by class: wide ones one em, marks nothing, all others 0.6 em.
#[must_use]
pub fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let ems: f64 = text.split_inclusive(' ').map(|word| ems(word, weight)).sum();
    ems * size
}

fn ems(word: &str, weight: Weight) -> f64 {
    WORDS.with_borrow_mut(|words| {
        let words = &mut words[weight as usize];
        if let Some(width) = words.get(word) {
            return *width;
        }
        let width = shaped(word, weight);
        if words.len() >= KEPT {
            words.clear();
        }
        words.insert(word.into(), width);
        width
    })
}

fn shaped(word: &str, weight: Weight) -> f64 {
    let face = face(weight);
    let has = |character: char| face.charmap.map(character).is_some();
    let mut ems = 0.0;
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let known = has(first);
        let end = rest.find(|character| has(character) != known).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        ems += if known { advance(run, weight) } else { run.chars().map(by_class).sum() };
        rest = after;
    }
    ems
}

fn advance(run: &str, weight: Weight) -> f64 {
    let face = face(weight);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.guess_segment_properties();
    let glyphs = face.shaper.shaper(&face.font).build().shape(buffer, ShapeOptions::new());
    let units: i64 = glyphs.glyph_positions().iter().map(|position| i64::from(position.x_advance)).sum();
    #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than 2^52 font units")]
    let units = units as f64;
    units / face.em
}

/// The width in ems of a character that the bundled fonts lack.
fn by_class(character: char) -> f64 {
    match character {
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' => 0.0,
        _ if is_mark(character) => 0.0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 1.0,
        _ => 0.6,
    }
}

/// Whether the character joins the one before it: no line breaks in front of it.
pub(crate) fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}'
        | '\u{2060}'..='\u{2064}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kerning_counts_and_unknown_characters_have_a_width() {
        let of = |text: &str| width(text, Weight::Regular, 100.0);
        assert!(of("AV") < of("A") + of("V"));
        assert!((of("\u{6f22}\u{5b57}") - 200.0).abs() < 1e-9);
        assert!((of("e\u{20dd}") - of("e")).abs() < 1e-9);
        assert!(width("Orders", Weight::SemiBold, 13.0) > width("Orders", Weight::Regular, 13.0));
    }
}
