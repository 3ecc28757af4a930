//! Where flows run: direct lines, docking points, ways round what stands between.

mod around;
mod direct;
mod leg;
mod obstacles;
mod own_loop;
mod spread;

use crate::geo::{Area, Spot};
use around::{Quest, Way, around};
use direct::{Aim, Direct, direct};
use drawbridge_model::FlowId;
use obstacles::View;
use std::collections::BTreeMap;

pub(crate) use leg::{Dock, Leg};
pub(crate) use obstacles::{Boxes, Leave, Obstacles};

/// How far from a corner a line turns, in pixels; more in steps, so that flows do not lie on one another.
const MARGIN: f64 = 15.0;
/// Such a step.
const STEP: f64 = 9.0;

/// The line of a flow from its beginning to its end, in pixels; at least two points.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The flow.
    pub flow: FlowId,
    /// Its points: docking points and bends.
    pub points: Vec<Spot>,
}

/// Obstacles asked at most for all flows of a drawing; the flows after that run straight. An ordinary diagram of a
/// thousand elements asks far less.
const STEPS: u64 = 40_000_000;
/// How often one obstacle may be asked for one flow, reckoned high.
const ASKED: u64 = 1_000;

/// The ways that were searched, kept from one change to the next.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ways {
    kept: BTreeMap<FlowId, (Quest, Way)>,
    /// How many obstacles were asked for the last drawing.
    steps: u64,
}

impl Ways {
    /// The routes of all legs, in their order. `changed` are the boxes, old and new, of the obstacles that are not
    /// where they were at the last call: only ways within whose reach they lie are searched again.
    pub(crate) fn routes(&mut self, legs: &[Leg], obstacles: &Obstacles, changed: &[Area]) -> Vec<Vec<Spot>> {
        let mut lines = direct(legs, obstacles);
        spread::spread(legs, &mut lines);
        let mut before = std::mem::take(&mut self.kept);
        // Near a limit what is far off may tell who is within it: then everything is searched, as for a new drawing.
        let more = ASKED * u64::try_from(changed.len()).unwrap_or(u64::MAX / ASKED);
        if self.steps > STEPS / 2 {
            before.clear();
        }
        before.retain(|_, (_, way)| way.steps + more <= around::STEPS);
        self.steps = 0;
        let mut out = Vec::with_capacity(legs.len());
        for (leg, line) in legs.iter().zip(lines) {
            if line.aim == Aim::Kept || self.steps >= STEPS {
                out.push(line.points);
                continue;
            }
            let ends = [leg.from.subject(), leg.to.subject()];
            let leave = Leave { ends, anchors: line.anchors, boxes: Boxes::Avoided };
            let (first, last) = (line.points[0], line.points[line.points.len() - 1]);
            let view = obstacles.view(leave);
            if view.first_on(first, last).is_none() {
                self.steps += view.steps();
                out.push(line.points);
                continue;
            }
            let turn = f64::from(u32::try_from(line.lane % 4).expect("below 4")) + f64::from(leg.number % 4) * 0.45;
            let quest = Quest { leave, margin: MARGIN + STEP * turn };
            let old = before
                .remove(&leg.flow)
                .filter(|(old, way)| *old == quest && !changed.iter().any(|area| way.depends_on(*area)));
            let way = old.map_or_else(|| around(quest, obstacles), |(_, way)| way);
            out.push(bent(leg, &line, &way, &view));
            self.steps += view.steps() + way.steps;
            self.kept.insert(leg.flow, (quest, way));
        }
        out
    }
}

/// The points of a flow along its way: docked level with the first and last bend where nothing is in between.
fn bent(leg: &Leg, line: &Direct, way: &Way, view: &View<'_>) -> Vec<Spot> {
    let (Some(first), Some(last)) = (way.bends.first(), way.bends.last()) else { return line.points.clone() };
    let end = |dock: &Dock, anchor: Spot, bend: Spot| {
        let level = dock.end(direct::aim(dock, bend), bend);
        if view.first_on(level, bend).is_none() { level } else { dock.end(anchor, bend) }
    };
    let (from, to) = (end(&leg.from, line.anchors[0], *first), end(&leg.to, line.anchors[1], *last));
    std::iter::once(from).chain(way.bends.iter().copied()).chain([to]).collect()
}
