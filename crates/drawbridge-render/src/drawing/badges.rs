//! Where badges stand: where they hide no head of a flow and no name.

use super::shapes::Shape;
use crate::draw::BADGE_HEIGHT;
use crate::geo::{Area, Outline, Spot};
use crate::label::{BADGE_GAP, Surroundings};
use drawbridge_model::Subject;
use std::collections::BTreeMap;
use std::ops::Range;

/// How far a row of badges reaches over a corner.
const OVER: f64 = 13.0;

/// Gives each shape that has badges a place for them, and keeps the places clear from then on. `own` tells which boxes
/// of the surroundings each body is.
pub(super) fn place(
    shapes: &mut BTreeMap<Subject, Shape>,
    own: &BTreeMap<Subject, Range<usize>>,
    surroundings: &mut Surroundings,
) {
    // Boundaries first: their badges have one place, those of bodies several.
    for has_body in [false, true] {
        for (subject, shape) in shapes.iter_mut().filter(|(_, shape)| shape.body().is_some() == has_body) {
            let width = shape.badges_width();
            if width > 0.0 {
                let own = own.get(subject).cloned().unwrap_or_default();
                shape.badge = surroundings.place_badges(&places(shape, width), own);
            }
        }
    }
}

/// The places for a row of badges, each with what it costs by itself.
fn places(shape: &Shape, width: f64) -> Vec<(Area, f64)> {
    let at = |x: f64, y: f64| Area::new(x, y, width, BADGE_HEIGHT);
    let Some(body) = shape.body() else { return beside_title(shape, at) };
    let area = body.area;
    let is_round = body.outline == Outline::Ellipse;
    // A row of badges reaches over the middle of a small circle, where the name may begin a tenth below the top. A low
    // box may be full of its name.
    let raised = if is_round { 19.0 - 0.1 * area.h } else { (40.0 - 0.45 * area.h).min(13.0) }.max(8.0);
    let (top, bottom) = (area.y - raised, area.bottom() + raised - BADGE_HEIGHT);
    let (right, left) = ((area.right() + OVER - width).max(area.x), (area.x - OVER).min(area.right() - width));
    let inward = if is_round { 0.22 * area.w } else { 10.0 };
    let (far_right, far_left) = (area.right() - inward, area.x + inward - width);
    let centre = area.centre();
    let (above, below) = (area.y - BADGE_HEIGHT + 3.0, area.bottom() - 3.0);
    vec![
        (at(right, top), 0.0),
        (at(right, bottom), 6.0),
        (at(left, top), 8.0),
        (at(left, bottom), 10.0),
        (at(far_right, top), 12.0),
        (at(far_right, bottom), 14.0),
        (at(far_left, top), 16.0),
        (at(far_left, bottom), 18.0),
        (at(centre.x - width / 2.0, above), 20.0),
        (at(centre.x - width / 2.0, below), 22.0),
        (at(area.right() - 4.0, centre.y - BADGE_HEIGHT / 2.0), 24.0),
        (at(area.x + 4.0 - width, centre.y - BADGE_HEIGHT / 2.0), 26.0),
    ]
}

/// The places for the badges of a boundary: behind its name, or before that of a line.
fn beside_title(shape: &Shape, at: impl Fn(f64, f64) -> Area) -> Vec<(Area, f64)> {
    let width = at(0.0, 0.0).w;
    let end = shape.line().and_then(<[Spot]>::last).copied();
    let corner = end.unwrap_or_else(|| Spot::new(shape.area.right(), shape.area.y));
    let nameless = (corner.x + OVER - width).max(corner.x - shape.area.w);
    let nameless = at(nameless, corner.y - 8.0);
    let Some(title) = shape.title().filter(|title| title.w > 0.0) else { return vec![(nameless, 0.0)] };
    let top = title.centre().y - BADGE_HEIGHT / 2.0;
    let behind = at(title.right() + BADGE_GAP, top);
    if end.is_none() {
        return vec![(behind, 0.0)];
    }
    vec![(behind, 0.0), (at(title.x - BADGE_GAP - width, top), 6.0), (nameless, 12.0)]
}
