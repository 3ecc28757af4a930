//! The size of things before anybody has drawn them.

use crate::text::Style;
use drawbridge_model::{Element, ElementKind, Flow, Note};

/// Width and height of an element in pixels, so that its name fits.
pub(super) fn element(element: &Element) -> (f64, f64) {
    let fits = |room: f64, lines: usize| {
        let broken = Style::NAME.wrap(&element.name, room, lines + 1);
        broken.len() <= lines && broken.iter().all(|line| whole_words(&element.name, line))
    };
    match element.kind {
        ElementKind::Actor => (pick([112.0, 128.0, 144.0, 160.0], |w| fits(w - 16.0, 2)), 64.0),
        ElementKind::Store => (pick([116.0, 132.0, 148.0, 172.0], |w| fits(w - 16.0, 2)), 56.0),
        ElementKind::Process => {
            let side = pick([96.0, 108.0, 120.0, 132.0], |w| fits(w * 0.86, if w < 100.0 { 2 } else { 3 }));
            (side, side)
        }
    }
}

/// Whether a line is made of whole words of the text, not of pieces of one.
fn whole_words(text: &str, line: &str) -> bool {
    line.split(' ').all(|piece| text.split_whitespace().any(|word| word == piece))
}

fn pick(sizes: [f64; 4], fits: impl Fn(f64) -> bool) -> f64 {
    sizes.into_iter().find(|size| fits(*size)).unwrap_or(sizes[3])
}

/// Width and height of a note in pixels.
pub(super) fn note(note: &Note) -> (f64, f64) {
    let lines = Style::NOTE.wrap(&note.text, 164.0, 12).len().max(1);
    (180.0, f64::from(u32::try_from(lines).expect("at most 12")) * Style::NOTE.leading + 16.0)
}

/// The width that the label of a flow takes between two ranks, in pixels.
pub(super) fn label(flow: &Flow) -> f64 {
    let text = crate::draw::label_text(flow);
    Style::LABEL.wrap(&text, 132.0, 2).iter().map(|line| Style::LABEL.width(line)).fold(0.0, f64::max)
}
