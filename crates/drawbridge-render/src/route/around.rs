//! Ways round obstacles: the shortest line over the corners of what is in the way, with a price on every bend.
//!
//! A lazy visibility graph (Lozano-Pérez and Wesley 1979) searched by A*: only obstacles that were met take part, and
//! an edge is tested only when the search would use it.

use super::obstacles::{Boxes, Leave, Obstacles, corners};
use crate::geo::{Area, Spot};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The price of a bend in pixels of way.
const BEND: f64 = 32.0;
/// Obstacles that take part at most.
const MOST: usize = 28;
/// Searches at most, each with the obstacles that the last one met.
const ROUNDS: usize = 7;
/// Corners visited at most in one search.
const VISITS: usize = 400;

/// A way round.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// The bends, without the ends.
    pub(crate) bends: Vec<Spot>,
    /// What an obstacle must stay out of for the way to stay as it is.
    pub(crate) reach: Area,
}

/// What a way depends on, apart from the obstacles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Quest {
    pub(crate) leave: Leave,
    /// How far from corners it turns, in pixels.
    pub(crate) margin: f64,
}

/// The way between two points, without bends where none is found. Boxes that hold neither end are avoided unless that
/// makes the way much longer.
pub(crate) fn around(quest: Quest, obstacles: &Obstacles) -> Way {
    let crossed = Quest { leave: Leave { boxes: Boxes::Crossed, ..quest.leave }, ..quest };
    let avoiding = search(quest, obstacles);
    let [from, to] = quest.leave.anchors;
    if !avoiding.bends.is_empty() && length(quest, &avoiding) < 1.2 * from.distance(to) + 2.0 * BEND {
        return avoiding;
    }
    let crossing = search(crossed, obstacles);
    let reach = avoiding.reach.union(crossing.reach);
    let (long, short) = (length(quest, &avoiding), length(quest, &crossing));
    let avoid = !avoiding.bends.is_empty() && long < 1.35 * short + 120.0;
    Way { bends: if avoid { avoiding.bends } else { crossing.bends }, reach }
}

fn length(quest: Quest, way: &Way) -> f64 {
    let [from, to] = quest.leave.anchors;
    let mut last = from;
    let mut sum = 0.0;
    for spot in way.bends.iter().copied().chain([to]) {
        sum += last.distance(spot) + BEND;
        last = spot;
    }
    sum
}

fn search(quest: Quest, obstacles: &Obstacles) -> Way {
    let [from, to] = quest.leave.anchors;
    let mut reach = Area::of_points(&[from, to]).unwrap_or_default().grown(20.0);
    for margin in [quest.margin, 9.0] {
        let mut known = Vec::new();
        obstacles.on(from, to, &quest.leave, &mut known);
        if known.is_empty() {
            break;
        }
        let mut best: Option<Vec<Spot>> = None;
        for round in 0..ROUNDS {
            let mut search = Search::new(quest, margin, &known, obstacles);
            let found = search.run(obstacles);
            reach = reach.union(search.reach());
            let met = search.met;
            if found.is_some() {
                best = found;
            }
            let before = known.len();
            known.extend(met);
            known.sort_unstable();
            known.dedup();
            known.truncate(MOST);
            if known.len() == before || (best.is_some() && round >= 2) {
                break;
            }
        }
        if let Some(bends) = best {
            return Way { bends, reach };
        }
    }
    Way { bends: Vec::new(), reach }
}

struct Search {
    quest: Quest,
    /// Beginning, end, then corners.
    spots: Vec<Spot>,
    parents: Vec<Option<usize>>,
    closed: Vec<bool>,
    met: Vec<u32>,
}

impl Search {
    fn new(quest: Quest, margin: f64, known: &[u32], obstacles: &Obstacles) -> Self {
        let mut near = Vec::new();
        let mut spots = quest.leave.anchors.to_vec();
        for index in known {
            for corner in corners(obstacles.body(*index), margin) {
                if !obstacles.covers(corner, &quest.leave, &mut near) {
                    spots.push(corner);
                }
            }
        }
        let count = spots.len();
        Self { quest, spots, parents: vec![None; count], closed: vec![false; count], met: Vec::new() }
    }

    fn reach(&self) -> Area {
        Area::of_points(&self.spots).unwrap_or_default().grown(20.0)
    }

    fn run(&mut self, obstacles: &Obstacles) -> Option<Vec<Spot>> {
        let mut open = BinaryHeap::new();
        let mut hit = Vec::new();
        let mut visits = 0;
        open.push(Step { total: 0.0, way: 0.0, spot: 0, parent: 0 });
        while let Some(step) = open.pop() {
            if self.closed[step.spot] {
                continue;
            }
            if step.spot != step.parent {
                obstacles.on(self.spots[step.parent], self.spots[step.spot], &self.quest.leave, &mut hit);
                if !hit.is_empty() {
                    self.met.extend(&hit);
                    continue;
                }
                self.parents[step.spot] = Some(step.parent);
            }
            self.closed[step.spot] = true;
            if step.spot == 1 {
                return Some(self.bends());
            }
            visits += 1;
            if visits > VISITS {
                return None;
            }
            let here = self.spots[step.spot];
            for (spot, at) in self.spots.iter().enumerate() {
                if self.closed[spot] || spot == step.spot {
                    continue;
                }
                let way = step.way + here.distance(*at) + if spot == 1 { 0.0 } else { BEND };
                open.push(Step { total: way + at.distance(self.quest.leave.anchors[1]), way, spot, parent: step.spot });
            }
        }
        None
    }

    fn bends(&self) -> Vec<Spot> {
        let mut out = Vec::new();
        let mut at = self.parents[1];
        while let Some(spot) = at.filter(|spot| *spot > 1) {
            out.push(self.spots[spot]);
            at = self.parents[spot];
        }
        out.reverse();
        out
    }
}

/// A step that the search may take; the heap gives the cheapest first, ties by number.
struct Step {
    total: f64,
    way: f64,
    spot: usize,
    parent: usize,
}

impl Ord for Step {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_total = other.total.total_cmp(&self.total);
        by_total.then_with(|| (other.spot, other.parent).cmp(&(self.spot, self.parent)))
    }
}

impl PartialOrd for Step {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Step {}
