//! Flows from a thing to itself: a loop on the side where it covers least.

use super::leg::{Dock, Leg};
use super::obstacles::Obstacles;
use crate::geo::{Area, Body, Spot};
use drawbridge_model::Subject;
use std::collections::BTreeMap;

/// How far a loop reaches out, in pixels.
const REACH: f64 = 26.0;
/// How much further each further loop does.
const STEP: f64 = 14.0;
/// The room for a label beside it.
const BESIDE: f64 = 24.0;
/// Obstacles asked at most for all loops of a drawing; those after that stand on the right.
const STEPS: usize = 4_000_000;

/// A side of a thing, as the direction outwards. The first of equally free ones is taken.
const SIDES: [Spot; 4] = [Spot::new(1.0, 0.0), Spot::new(0.0, -1.0), Spot::new(0.0, 1.0), Spot::new(-1.0, 0.0)];

/// What the loops of a drawing share: how many flows dock on the sides of a thing is counted once.
pub(super) struct Loops<'a> {
    legs: &'a [Leg],
    obstacles: &'a Obstacles,
    docked: BTreeMap<Subject, [usize; 4]>,
    /// How many obstacles were asked.
    steps: usize,
}

impl<'a> Loops<'a> {
    pub(super) fn new(legs: &'a [Leg], obstacles: &'a Obstacles) -> Self {
        Self { legs, obstacles, docked: BTreeMap::new(), steps: 0 }
    }

    /// The loop of a flow at its body: where it covers least of other things, then where fewest flows dock.
    pub(super) fn at(&mut self, subject: Subject, body: Body, lane: usize) -> Vec<Spot> {
        let legs = self.legs;
        let docked = *self.docked.entry(subject).or_insert_with(|| SIDES.map(|side| docked(subject, body, side, legs)));
        if self.steps > STEPS {
            return on_side(body, SIDES[0], narrow(lane));
        }
        own_loop(subject, body, lane, docked, self.obstacles, &mut self.steps)
    }
}

fn narrow(lane: usize) -> f64 {
    f64::from(u32::try_from(lane.min(20)).expect("small"))
}

fn own_loop(
    subject: Subject,
    body: Body,
    lane: usize,
    docked: [usize; 4],
    obstacles: &Obstacles,
    steps: &mut usize,
) -> Vec<Spot> {
    let lane = narrow(lane);
    let mut best: Option<((f64, usize), Vec<Spot>)> = None;
    for (side, docked) in SIDES.into_iter().zip(docked) {
        let points = on_side(body, side, lane);
        let room = Area::of_points(&points).map_or(body.area, |area| outwards(area, side));
        let price = (obstacles.covered(room, subject, steps), docked);
        let better = best.as_ref().is_none_or(|(least, _)| {
            price.0.total_cmp(&least.0).then(price.1.cmp(&least.1)) == std::cmp::Ordering::Less
        });
        if better {
            best = Some((price, points));
        }
    }
    best.map(|(_, points)| points).expect("there are four sides")
}

fn on_side(body: Body, side: Spot, lane: f64) -> Vec<Spot> {
    let (area, centre) = (body.area, body.area.centre());
    let (long, across) = if side.x == 0.0 { (area.h, area.w) } else { (area.w, area.h) };
    let half = (0.2 * across + 7.0 * lane).min(0.42 * across);
    let far = side.times(long / 2.0 + REACH + STEP * lane);
    let along = Spot::new(side.y.abs(), side.x.abs()).times(half);
    let [first, last] = [centre.minus(along), centre.plus(along)];
    let dock = |inside: Spot| body.clip(inside, inside.plus(far));
    vec![dock(first), first.plus(far), last.plus(far), dock(last)]
}

/// The box with room for a label on that side.
fn outwards(area: Area, side: Spot) -> Area {
    area.union(Area::new(area.x + side.x * BESIDE, area.y + side.y * BESIDE, area.w, area.h))
}

/// How many flows to other things leave the body on that side.
fn docked(subject: Subject, body: Body, side: Spot, legs: &[Leg]) -> usize {
    let leaves = |from: &Dock, to: &Dock| {
        let step = to.centre().minus(body.area.centre());
        let across = (step.x * side.y).abs().max((step.y * side.x).abs());
        from.subject() == Some(subject) && to.subject() != Some(subject) && step.dot(side) >= across
    };
    legs.iter().filter(|leg| leaves(&leg.from, &leg.to) || leaves(&leg.to, &leg.from)).count()
}
