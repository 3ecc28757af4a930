//! The name of an element, broken and where needed shrunk so that all of it stands inside the shape.

use super::element::whole;
use crate::geo::Area;
use crate::text::{Style, is_joint};
use drawbridge_model::ElementKind;

/// The styles that are tried, with their classes: the usual one, and two for names that are long for their shape.
const STYLES: [(Style, &str); 3] =
    [(Style::NAME, "db-name"), (Style::NAME_SMALL, "db-name small"), (Style::NAME_TINY, "db-name tiny")];
/// The height of capitals, in parts of the size of a text.
const CAPITALS: f64 = 0.727;
/// What is left free between a text and the edge of its shape, in pixels: well, and where room is short.
const AMPLE: f64 = 6.0;
const FREE: f64 = 3.0;
/// The most lines of a name.
const MOST: usize = 6;

/// A name as it is drawn.
pub(super) struct Fitted {
    pub(super) lines: Vec<String>,
    pub(super) style: Style,
    pub(super) class: &'static str,
}

/// Breaks a name so that it stands inside the shape, above something `below` pixels high; in the smallest style, and
/// shortened at last, where nothing else helps.
pub(super) fn fit(name: &str, kind: ElementKind, area: Area, below: f64) -> Fitted {
    let [usual, ..] = STYLES;
    for ((style, class), free) in [(usual, AMPLE)].into_iter().chain(STYLES.map(|style| (style, FREE))) {
        let rooms = (1..=MOST).map(|lines| (lines, room(kind, area, style, lines, below) - 2.0 * free));
        let found = rooms.filter(|(_, room)| *room > 0.0).find_map(|(most, room)| {
            let lines = style.wrap(name, room, most + 1);
            let stands = lines.len() <= most && lines.iter().all(|line| style.width(line) <= room);
            (stands && is_in_whole_words(name, &lines)).then_some(lines)
        });
        if let Some(lines) = found {
            return Fitted { lines, style, class };
        }
    }
    let (style, class) = STYLES[STYLES.len() - 1];
    let height = inner_height(kind, area) - below;
    let most = whole(height / style.leading).clamp(1, MOST);
    let width = (room(kind, area, style, most, below) - 2.0 * FREE).max(area.w * 0.5);
    Fitted { lines: style.wrap(name, width, most), style, class }
}

/// How wide the shape is beside so many lines, 0 where so many have no room.
fn room(kind: ElementKind, area: Area, style: Style, lines: usize, below: f64) -> f64 {
    let count = f64::from(u32::try_from(lines).unwrap_or(u32::MAX));
    let height = count * style.leading - (style.leading - CAPITALS * style.size) + below;
    if height > inner_height(kind, area) {
        return 0.0;
    }
    match kind {
        ElementKind::Actor | ElementKind::Store => area.w,
        ElementKind::Process => {
            // The farthest corner of the text decides: half its height lies above the centre.
            let part = height / area.h.max(1.0);
            (1.0 - part * part).max(0.0).sqrt() * area.w
        }
    }
}

fn inner_height(kind: ElementKind, area: Area) -> f64 {
    match kind {
        ElementKind::Process => area.h * 0.86,
        ElementKind::Actor | ElementKind::Store => area.h - 2.0 * FREE,
    }
}

/// Whether no word was cut but at its joints.
fn is_in_whole_words(name: &str, lines: &[String]) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let fits = |piece: &str| words.iter().any(|word| is_part(piece, word));
    lines.iter().flat_map(|line| line.split(' ')).all(fits)
}

/// Whether a piece of a word ends with it or at a joint.
fn is_part(piece: &str, word: &str) -> bool {
    let after = word.match_indices(piece).map(|(at, _)| &word[at + piece.len()..]);
    let last = piece.chars().next_back();
    after.into_iter().any(|rest| match (last, rest.chars().next()) {
        (_, None) => true,
        (Some(before), Some(after)) => is_joint(before, after),
        (None, Some(_)) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(name: &str, kind: ElementKind, w: f64, h: f64) -> (String, &'static str) {
        let area = Area::new(0.0, 0.0, w, h);
        let Fitted { lines, style, class } = fit(name, kind, area, 0.0);
        let count = f64::from(u32::try_from(lines.len()).unwrap());
        let half = (count * style.leading - (style.leading - CAPITALS * style.size)) / 2.0;
        for line in &lines {
            let wide = style.width(line) / 2.0;
            match kind {
                ElementKind::Process => {
                    let (x, y) = (wide / (w / 2.0), half / (h / 2.0));
                    assert!(x * x + y * y <= 1.0, "{line} leaves the circle");
                }
                _ => assert!(wide <= w / 2.0 && half <= h / 2.0, "{line} leaves the box"),
            }
        }
        (lines.join("|"), class)
    }

    #[test]
    fn all_of_a_name_stands_inside_its_shape() {
        let circle = |name| fitted(name, ElementKind::Process, 100.0, 100.0);
        assert_eq!(circle("Web app"), ("Web app".to_owned(), "db-name"));
        assert_eq!(circle("University Database"), ("University|Database".to_owned(), "db-name"));
        assert_eq!(circle("Authorization provider").0, "Authorization|provider");
        let long = circle("Background worker that sends the letters of the day");
        assert!(!long.0.contains('\u{2026}'), "{long:?}");
        assert_eq!(fitted("Orders", ElementKind::Store, 120.0, 40.0), ("Orders".to_owned(), "db-name"));
    }

    #[test]
    fn what_cannot_stand_inside_is_shortened() {
        let (text, class) = fitted("A name that goes on and on and on and on", ElementKind::Actor, 40.0, 24.0);
        assert_eq!(class, "db-name tiny");
        assert!(text.ends_with('\u{2026}'), "{text}");
    }
}
