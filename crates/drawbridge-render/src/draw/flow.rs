//! Data flows: a line with rounded bends and a filled head, at both ends where data goes both ways.

use super::label::label_text;
use super::node::{named_group, number, path, rounded};
use crate::geo::{Area, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Direction, Flow, Subject};

/// The length of a head in pixels.
const HEAD: f64 = 11.0;
/// Half its width.
const HALF: f64 = 4.5;
/// The radius of bends.
const RADIUS: f64 = 12.0;

/// The `<g>` of a flow along its points (at least two). `from` and `to` are the names of its ends, for reading out.
pub(crate) fn flow(flow: &Flow, points: &[Spot], from: &str, to: &str) -> String {
    let out = if flow.scope.is_out() { " out" } else { "" };
    let both = flow.direction == Direction::Both;
    let spoken = spoken(flow, from, to);
    let mut group = named_group(&format!("db-flow{out}"), Subject::Flow(flow.id), "flow", &spoken);
    let mut line = points.to_vec();
    let mut heads = String::new();
    if let [.., before, tip] = *points {
        let (head, base) = head(before, tip);
        heads.push_str(&head);
        if let Some(last) = line.last_mut() {
            *last = base;
        }
    }
    if let ([tip, after, ..], true) = (points, both) {
        let (head, base) = head(*after, *tip);
        heads.push_str(&head);
        if let Some(first) = line.first_mut() {
            *first = base;
        }
    }
    let data = rounded(&line, RADIUS);
    group = group.add(path("db-hit", data.clone())).add(path("db-line", data)).add(path("db-head", heads));
    group.to_string()
}

/// A flow in words: `Flow 5 Save order, from Web app to Orders`.
pub(crate) fn spoken(flow: &Flow, from: &str, to: &str) -> String {
    let label = label_text(flow);
    let named = if label.trim().is_empty() { say::drawn_flow_unnamed() } else { say::drawn_flow(label.trim()) };
    if flow.direction == Direction::Both {
        say::drawn_both_ways(named, from, to)
    } else {
        say::drawn_one_way(named, from, to)
    }
}

/// The boxes of the heads of a flow along its points.
pub(crate) fn heads(flow: &Flow, points: &[Spot]) -> Vec<Area> {
    let one = |before: Spot, tip: Spot| {
        let base = tip.plus(before.minus(tip).unit().times(HEAD + 1.0));
        Area::of_points(&[tip, base]).map(|area| area.grown(HALF + 0.5))
    };
    let last = if let [.., before, tip] = *points { one(before, tip) } else { None };
    let first = match points {
        [tip, after, ..] if flow.direction == Direction::Both => one(*after, *tip),
        _ => None,
    };
    first.into_iter().chain(last).collect()
}

/// A head that points from `before` to `tip`, and where the line ends inside it.
fn head(before: Spot, tip: Spot) -> (String, Spot) {
    let length = HEAD.min(before.distance(tip) * 0.6).max(2.0);
    let back = before.minus(tip).unit();
    let side = back.normal().times(HALF * length / HEAD);
    // The stroke around the head adds half a pixel: the tip stays on the outline of what it points at.
    let tip = tip.plus(back.times(1.0));
    let base = tip.plus(back.times(length));
    let [a, b] = [base.plus(side), base.minus(side)];
    let corner = |spot: Spot| format!("{} {}", number(spot.x), number(spot.y));
    (format!("M{}L{}L{}Z", corner(tip), corner(a), corner(b)), tip.plus(back.times(length - 2.0)))
}
