//! Notes: a sheet with a folded corner.

use super::element::whole;
use super::node::{lines, named_group, number, path};
use crate::geo::Area;
use crate::text::Style;
use drawbridge_messages as say;
use drawbridge_model::{Note, Subject};

const FOLD: f64 = 12.0;
const INSET: f64 = 8.0;

/// The `<g>` of a note in its box.
pub(crate) fn note(note: &Note, area: Area) -> String {
    let fold = FOLD.min(area.w / 2.0).min(area.h / 2.0);
    let (x, y, right, bottom) = (number(area.x), number(area.y), number(area.right()), number(area.bottom()));
    let (inner, below) = (number(area.right() - fold), number(area.y + fold));
    let sheet = format!("M{x} {y}L{inner} {y}L{right} {below}L{right} {bottom}L{x} {bottom}Z");
    let corner = format!("M{inner} {y}L{inner} {below}L{right} {below}Z");
    let group = named_group("db-note", Subject::Note(note.id), "note", &say::drawn_note(&note.text))
        .add(path("db-note-shape", sheet))
        .add(path("db-note-fold", corner));
    let rows = whole((area.h - 2.0 * INSET + 4.0) / Style::NOTE.leading).clamp(1, 40);
    let text = Style::NOTE.wrap(&note.text, area.w - INSET - FOLD, rows);
    lines(group, "db-note-text", Style::NOTE, area.x + INSET, area.y + INSET - 2.0, &text).0.to_string()
}
