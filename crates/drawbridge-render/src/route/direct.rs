//! The line of a flow as if nothing were in the way: along an axis where both ends face each other, else from centre
//! to centre; flows between the same two things side by side.

use super::leg::{Dock, Leg};
use super::obstacles::Obstacles;
use super::own_loop::Loops;
use crate::geo::{Body, Outline, Spot};
use drawbridge_model::Subject;
use std::collections::BTreeMap;

/// Between flows that run side by side, in pixels.
const LANE: f64 = 30.0;

/// A line without obstacles.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Direct {
    pub(crate) points: Vec<Spot>,
    pub(crate) aim: Aim,
    /// What the line makes for within what it stands at: at its beginning and at its end.
    pub(crate) anchors: [Spot; 2],
    /// Its place among the flows between the same two things.
    pub(crate) lane: usize,
}

/// How a line came about, which says what may be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// Made by hand, or a loop: stays as it is.
    Kept,
    /// Along an axis.
    Axis,
    /// Slanting.
    Slant,
}

/// The direct lines of all flows, in their order. Only loops look at the obstacles.
pub(crate) fn direct(legs: &[Leg], obstacles: &Obstacles) -> Vec<Direct> {
    let mut lanes: BTreeMap<(Option<Subject>, Option<Subject>), Vec<usize>> = BTreeMap::new();
    for (index, leg) in legs.iter().enumerate() {
        if leg.bends.is_empty() {
            let (a, b) = (leg.from.subject(), leg.to.subject());
            if a.is_some() && b.is_some() {
                lanes.entry((a.min(b), a.max(b))).or_default().push(index);
            }
        }
    }
    let mut place = vec![(0_usize, 1_usize); legs.len()];
    for group in lanes.values() {
        for (lane, index) in group.iter().enumerate() {
            place[*index] = (lane, group.len());
        }
    }
    let mut loops = Loops::new(legs, obstacles);
    let lines = legs.iter().zip(place).map(|(leg, (lane, of))| match (leg.from.subject(), leg.from.free_body()) {
        (Some(subject), Some(body)) if is_loop(leg) => kept(loops.at(subject, body, lane), lane),
        _ => line(leg, lane, of),
    });
    lines.collect()
}

/// Whether a flow leads from a thing to itself and nobody bent it.
fn is_loop(leg: &Leg) -> bool {
    leg.bends.is_empty() && leg.from.subject() == leg.to.subject() && leg.to.free_body().is_some()
}

fn line(leg: &Leg, lane: usize, of: usize) -> Direct {
    let (anchors, aim) = match (leg.from.free_body(), leg.to.free_body()) {
        _ if !leg.bends.is_empty() => {
            return kept(bent(leg), lane);
        }
        (Some(a), Some(b)) => {
            let share = offset(lane, of);
            match along_axis(a, b, share) {
                Some(anchors) => (anchors, Aim::Axis),
                None => (slanting(a, b, share, of), Aim::Slant),
            }
        }
        _ => (towards_points(leg), Aim::Slant),
    };
    let points = vec![leg.from.end(anchors[0], anchors[1]), leg.to.end(anchors[1], anchors[0])];
    Direct { points, aim, anchors, lane }
}

fn kept(points: Vec<Spot>, lane: usize) -> Direct {
    let anchors = [points[0], points[points.len() - 1]];
    Direct { points, aim: Aim::Kept, anchors, lane }
}

/// The anchors of a line of which an end is a point or the edge of a box.
fn towards_points(leg: &Leg) -> [Spot; 2] {
    let from = aim(&leg.from, leg.to.centre());
    let to = match &leg.to {
        Dock::Edge { fixed: None, .. } => leg.to.end(from, from),
        to => aim(to, from),
    };
    let from = match &leg.from {
        Dock::Edge { fixed: None, .. } => leg.from.end(to, to),
        dock => aim(dock, to),
    };
    [from, to]
}

/// What a line from `other` makes for: level with it where that lies beside the body, else the centre.
pub(super) fn aim(dock: &Dock, other: Spot) -> Spot {
    let Some(body) = dock.free_body() else { return dock.centre() };
    let (area, centre) = (body.area, body.area.centre());
    let inner = area.grown(-0.2 * area.w.min(area.h));
    if area.contains(other) {
        return centre;
    }
    if other.y >= inner.y && other.y <= inner.bottom() {
        return Spot::new(centre.x, other.y);
    }
    if other.x >= inner.x && other.x <= inner.right() {
        return Spot::new(other.x, centre.y);
    }
    centre
}

/// A flow with bends made by hand: only its ends are found.
fn bent(leg: &Leg) -> Vec<Spot> {
    let (first, last) = (leg.bends[0], leg.bends[leg.bends.len() - 1]);
    let mut points = Vec::with_capacity(leg.bends.len() + 2);
    points.push(leg.from.end(aim(&leg.from, first), first));
    points.extend(&leg.bends);
    points.push(leg.to.end(aim(&leg.to, last), last));
    points
}

/// From -1 (first of several) over 0 (the only one) to 1 (last).
fn offset(lane: usize, of: usize) -> f64 {
    let number = |value: usize| f64::from(u32::try_from(value).unwrap_or(u32::MAX));
    if of < 2 { 0.0 } else { 2.0 * number(lane) / number(of - 1) - 1.0 }
}

/// The anchors of a horizontal or vertical line between bodies that face each other.
fn along_axis(a: Body, b: Body, share: f64) -> Option<[Spot; 2]> {
    let (p, q) = (a.area.centre(), b.area.centre());
    if a.area.right() <= b.area.x || b.area.right() <= a.area.x {
        let y = level((a.area.y, a.area.h, a.outline), (b.area.y, b.area.h, b.outline), share)?;
        return Some([Spot::new(p.x, y), Spot::new(q.x, y)]);
    }
    if a.area.bottom() <= b.area.y || b.area.bottom() <= a.area.y {
        let x = level((a.area.x, a.area.w, a.outline), (b.area.x, b.area.w, b.outline), share)?;
        return Some([Spot::new(x, p.y), Spot::new(x, q.y)]);
    }
    None
}

/// The coordinate across the axis at which both can be met: the middle of what they share, or the centre of the
/// smaller one.
fn level(a: (f64, f64, Outline), b: (f64, f64, Outline), share: f64) -> Option<f64> {
    let inner = |(start, size, outline): (f64, f64, Outline)| {
        let margin = match outline {
            Outline::Rectangle => (0.2 * size).min(10.0),
            Outline::Ellipse => 0.16 * size,
        };
        (start + margin, start + size - margin)
    };
    let (ia, ib) = (inner(a), inner(b));
    let (low, high) = (ia.0.max(ib.0), ia.1.min(ib.1));
    if high < low {
        return None;
    }
    let middle = if a.1 > 1.25 * b.1 {
        (b.0 + b.1 / 2.0).clamp(low, high)
    } else if b.1 > 1.25 * a.1 {
        (a.0 + a.1 / 2.0).clamp(low, high)
    } else {
        f64::midpoint(low, high)
    };
    if share == 0.0 {
        return Some(middle);
    }
    let middle = f64::midpoint(low, high);
    let half = (high - low) / 2.0;
    (half >= 8.0).then(|| middle + share * half.min(LANE / 2.0 * lanes_spread(half)))
}

/// Few lanes stay near the middle, many take the room there is.
fn lanes_spread(half: f64) -> f64 {
    (half / LANE).clamp(1.0, 1.2)
}

/// The anchors of a line from centre to centre, moved sideways for its lane.
fn slanting(a: Body, b: Body, share: f64, of: usize) -> [Spot; 2] {
    let (p, q) = (a.area.centre(), b.area.centre());
    let normal = q.minus(p).unit().normal();
    // The same side for both directions: downwards, or to the right.
    let normal =
        if normal.y < -1e-9 || (normal.y.abs() <= 1e-9 && normal.x < 0.0) { normal.times(-1.0) } else { normal };
    let smallest = a.area.w.min(a.area.h).min(b.area.w).min(b.area.h);
    let spread = (LANE / 2.0 * f64::from(u32::try_from(of - 1).unwrap_or(u32::MAX))).min(0.3 * smallest);
    let shift = normal.times(share * spread);
    [p.plus(shift), q.plus(shift)]
}
