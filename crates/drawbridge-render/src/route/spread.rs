//! Docking points that would lie on one another are pushed apart along the outline.

use super::direct::{Aim, Direct};
use super::leg::{Dock, Leg};
use crate::geo::{Body, Outline, Spot};
use drawbridge_model::Subject;
use std::collections::BTreeMap;

/// Between two docking points, in pixels along the outline.
const APART: f64 = 15.0;
/// From a docking point to a corner.
const CORNER: f64 = 7.0;
/// Rounds of pushing.
const ROUNDS: usize = 6;

/// A docking point on the outline of a body.
struct Port {
    leg: usize,
    /// 0 for the beginning of the flow, 1 for its end.
    end: usize,
    /// The side (0 top, 1 right, 2 bottom, 3 left; 0 for ellipses) and the place along it.
    side: u8,
    place: f64,
    moves: bool,
}

/// Moves the anchors of slanting lines where they meet others at the same body.
pub(crate) fn spread(legs: &[Leg], lines: &mut [Direct]) {
    let mut ports: BTreeMap<Subject, (Body, Vec<Port>)> = BTreeMap::new();
    for (index, (leg, line)) in legs.iter().zip(&*lines).enumerate() {
        let docking = [(&leg.from, line.points.first()), (&leg.to, line.points.last())];
        for (end, (dock, spot)) in docking.into_iter().enumerate() {
            let (Dock::Body { subject, body, fixed }, Some(spot)) = (dock, spot) else { continue };
            let (side, place) = place_of(*body, *spot);
            let moves = line.aim == Aim::Slant && fixed.is_none();
            ports.entry(*subject).or_insert_with(|| (*body, Vec::new())).1.push(Port {
                leg: index,
                end,
                side,
                place,
                moves,
            });
        }
    }
    for (body, mut ports) in ports.into_values() {
        if ports.len() < 2 || ports.iter().all(|port| !port.moves) {
            continue;
        }
        ports.sort_by(|a, b| a.side.cmp(&b.side).then(a.place.total_cmp(&b.place)));
        let before: Vec<f64> = ports.iter().map(|port| port.place).collect();
        push_apart(body, &mut ports);
        for (port, before) in ports.iter().zip(before) {
            if (port.place - before).abs() > 0.25 {
                lines[port.leg].anchors[port.end] = spot_at(body, port.side, port.place);
            }
        }
    }
    for (leg, line) in legs.iter().zip(lines) {
        if line.aim == Aim::Slant {
            let [from, to] = line.anchors;
            line.points = vec![leg.from.end(from, to), leg.to.end(to, from)];
        }
    }
}

fn push_apart(body: Body, ports: &mut [Port]) {
    let mut on_side = [0_usize; 4];
    for port in &*ports {
        on_side[usize::from(port.side)] += 1;
    }
    let counts: Vec<usize> = ports.iter().map(|port| on_side[usize::from(port.side)]).collect();
    for _ in 0..ROUNDS {
        for (index, count) in counts.iter().enumerate().skip(1) {
            let (left, right) = ports.split_at_mut(index);
            let (Some(a), Some(b)) = (left.last_mut(), right.first_mut()) else { continue };
            if a.side != b.side {
                continue;
            }
            let room = length(body, a.side);
            let share = room / f64::from(u32::try_from(count + 1).unwrap_or(u32::MAX));
            let lack = APART.min(share) - (b.place - a.place);
            if lack <= 0.0 {
                continue;
            }
            match (a.moves, b.moves) {
                (true, true) => {
                    a.place -= lack / 2.0;
                    b.place += lack / 2.0;
                }
                (true, false) => a.place -= lack,
                (false, true) => b.place += lack,
                (false, false) => {}
            }
        }
        if body.outline == Outline::Rectangle {
            for port in ports.iter_mut().filter(|port| port.moves) {
                let room = length(body, port.side);
                let corner = CORNER.min(room / 2.0);
                port.place = port.place.clamp(corner, (room - corner).max(corner));
            }
        }
    }
}

fn length(body: Body, side: u8) -> f64 {
    match body.outline {
        Outline::Ellipse => std::f64::consts::PI * (body.area.w + body.area.h) / 2.0,
        Outline::Rectangle if side.is_multiple_of(2) => body.area.w,
        Outline::Rectangle => body.area.h,
    }
}

fn place_of(body: Body, spot: Spot) -> (u8, f64) {
    let area = body.area;
    match body.outline {
        Outline::Ellipse => {
            let at = spot.minus(area.centre());
            let angle = (at.y / area.h.max(1e-6)).atan2(at.x / area.w.max(1e-6));
            (0, angle * (area.w + area.h) / 4.0)
        }
        Outline::Rectangle => {
            let sides = [spot.y - area.y, area.right() - spot.x, area.bottom() - spot.y, spot.x - area.x];
            let nearest =
                (0_u8..4).min_by(|a, b| sides[usize::from(*a)].abs().total_cmp(&sides[usize::from(*b)].abs()));
            let side = nearest.unwrap_or(0);
            (side, if side.is_multiple_of(2) { spot.x - area.x } else { spot.y - area.y })
        }
    }
}

fn spot_at(body: Body, side: u8, place: f64) -> Spot {
    let area = body.area;
    match (body.outline, side) {
        (Outline::Ellipse, _) => {
            let angle = place * 4.0 / (area.w + area.h).max(1e-6);
            let centre = area.centre();
            Spot::new(centre.x + angle.cos() * area.w / 2.0, centre.y + angle.sin() * area.h / 2.0)
        }
        (Outline::Rectangle, 0) => Spot::new(area.x + place, area.y),
        (Outline::Rectangle, 1) => Spot::new(area.right(), area.y + place),
        (Outline::Rectangle, 2) => Spot::new(area.x + place, area.bottom()),
        (Outline::Rectangle, _) => Spot::new(area.x, area.y + place),
    }
}
