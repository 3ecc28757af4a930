//! Ways round obstacles: the shortest line over the corners of what is in the way, with a price on every bend.
//!
//! A lazy visibility graph (Lozano-Pérez and Wesley 1979) searched by A*: only obstacles that were met take part, and
//! an edge is tested only when the search would use it.

use super::obstacles::{Boxes, CLEAR, Leave, Obstacles, View, corners};
use crate::geo::{Area, Spot};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The price of a bend in pixels of way.
const BEND: f64 = 32.0;
/// Obstacles that take part at most.
const MOST: usize = 10;
/// Searches at most, each with the obstacles that the last one met.
const ROUNDS: usize = 4;
/// Corners visited at most in one search.
const VISITS: usize = 32;
/// Edges tested at most for one flow; then the best way so far stands.
const TESTS: usize = 200;
/// How often a long way is split.
const DEPTH: usize = 7;
/// Boxes that a flow goes round at most; one that would cross more of them goes straight through.
const BOXES: usize = 3;
/// Obstacles asked at most for one flow, beyond the question in hand; then the best way so far stands, the straight line
/// at worst. An ordinary diagram of a thousand elements asks far less.
pub(super) const STEPS: u64 = 200_000;

/// A way round.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// The bends, without the ends.
    pub(crate) bends: Vec<Spot>,
    /// What the search looked at.
    trace: Trace,
    /// How many obstacles it asked.
    pub(crate) steps: u64,
}

/// The edges and corners that a search tested: as long as nothing comes or goes there, its answer is the same.
#[derive(Debug, Clone, PartialEq, Default)]
struct Trace {
    edges: Vec<(Spot, Spot)>,
    corners: Vec<Spot>,
    bounds: Option<Area>,
}

impl Trace {
    fn add(&mut self, area: Area) {
        self.bounds = Some(self.bounds.map_or(area, |bounds| bounds.union(area)));
    }

    fn free(&mut self, from: Spot, to: Spot, view: &View<'_>) -> Result<(), u32> {
        self.edges.push((from, to));
        self.add(Area::of_points(&[from, to]).unwrap_or_default());
        view.first_on(from, to).map_or(Ok(()), Err)
    }
}

impl Way {
    /// Whether something that has come to this box or left it may change the way.
    pub(crate) fn depends_on(&self, area: Area) -> bool {
        let area = area.grown(CLEAR + 1.0);
        self.trace.bounds.is_some_and(|bounds| bounds.grown(1.0).overlaps(area))
            && (self.trace.corners.iter().any(|corner| area.contains(*corner))
                || self.trace.edges.iter().any(|(from, to)| area.cut(*from, *to).is_some()))
    }
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
    let mut trace = Trace::default();
    let [from, to] = quest.leave.anchors;
    let view = obstacles.view(quest.leave);
    let few = !view.crosses_more_than(BOXES, from, to);
    let avoiding = few.then(|| search(quest, &view, &mut trace)).flatten();
    if let Some(bends) = &avoiding
        && length(quest, bends) < 1.2 * from.distance(to) + 2.0 * BEND
    {
        return Way { bends: bends.clone(), trace, steps: view.steps() };
    }
    let crossed = Quest { leave: Leave { boxes: Boxes::Crossed, ..quest.leave }, ..quest };
    let crossed_view = obstacles.view(crossed.leave);
    let crossing = search(crossed, &crossed_view, &mut trace);
    let bends = match (avoiding, crossing) {
        (Some(long), Some(short)) if length(quest, &long) < 1.35 * length(quest, &short) + 120.0 => long,
        (Some(long), None) => long,
        (_, short) => short.unwrap_or_default(),
    };
    Way { bends, trace, steps: view.steps() + crossed_view.steps() }
}

fn length(quest: Quest, bends: &[Spot]) -> f64 {
    let [from, to] = quest.leave.anchors;
    let mut last = from;
    let mut sum = 0.0;
    for spot in bends.iter().copied().chain([to]) {
        sum += last.distance(spot) + BEND;
        last = spot;
    }
    sum
}

/// The bends of the shortest way that is found within the limits; none where the straight line is free.
fn search(quest: Quest, view: &View<'_>, trace: &mut Trace) -> Option<Vec<Spot>> {
    let [from, to] = quest.leave.anchors;
    let Err(first) = trace.free(from, to, view) else { return Some(Vec::new()) };
    // From within something, as in a stack of elements, no way leads out.
    for end in [from, to] {
        trace.corners.push(end);
        if view.holds(end) {
            return None;
        }
    }
    let most = trace.edges.len() + TESTS;
    for margin in [quest.margin, 9.0] {
        let mut known = vec![first];
        let mut best: Option<Vec<Spot>> = None;
        for round in 0..ROUNDS {
            let mut search = Search::new(quest, margin, &known, view, trace);
            let found = search.run(view, trace, most);
            if found.is_some() {
                best = found;
            }
            let before = known.len();
            known.extend(search.met);
            known.sort_unstable();
            known.dedup();
            if known.len() == before
                || known.len() > MOST
                || trace.edges.len() >= most
                || view.steps() >= STEPS
                || (best.is_some() && round >= 2)
            {
                break;
            }
        }
        if best.is_some() {
            return best;
        }
    }
    [quest.margin, 9.0].into_iter().find_map(|margin| {
        let quest = Quest { margin, ..quest };
        let most = trace.edges.len() + TESTS;
        let bends = split(from, to, DEPTH, quest, view, trace, most)?;
        Some(without_needless(bends, quest, view, trace))
    })
}

/// A way for long flows with much in between: round one obstacle, then each half by itself.
fn split(
    from: Spot,
    to: Spot,
    depth: usize,
    quest: Quest,
    view: &View<'_>,
    trace: &mut Trace,
    most: usize,
) -> Option<Vec<Spot>> {
    let Err(hit) = trace.free(from, to, view) else { return Some(Vec::new()) };
    if depth == 0 || trace.edges.len() >= most || view.steps() >= STEPS {
        return None;
    }
    let mut turns = corners(view.body(hit), quest.margin);
    trace.corners.extend(&turns);
    if let Some(area) = Area::of_points(&turns) {
        trace.add(area);
    }
    turns.retain(|turn| !view.covers(*turn));
    let detour = |turn: &Spot| from.distance(*turn) + turn.distance(to);
    turns.sort_by(|a, b| detour(a).total_cmp(&detour(b)));
    turns.truncate(3);
    for turn in turns {
        let Some(mut bends) = split(from, turn, depth - 1, quest, view, trace, most) else { continue };
        let Some(rest) = split(turn, to, depth - 1, quest, view, trace, most) else { continue };
        bends.push(turn);
        bends.extend(rest);
        return Some(bends);
    }
    None
}

/// The bends without those whose neighbours see one another.
fn without_needless(mut bends: Vec<Spot>, quest: Quest, view: &View<'_>, trace: &mut Trace) -> Vec<Spot> {
    let [from, to] = quest.leave.anchors;
    let mut index = 0;
    while index < bends.len() {
        let before = if index == 0 { from } else { bends[index - 1] };
        let after = bends.get(index + 1).copied().unwrap_or(to);
        if view.steps() < STEPS && trace.free(before, after, view).is_ok() {
            bends.remove(index);
        } else {
            index += 1;
        }
    }
    bends
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
    fn new(quest: Quest, margin: f64, known: &[u32], view: &View<'_>, trace: &mut Trace) -> Self {
        let mut spots = quest.leave.anchors.to_vec();
        for index in known {
            for corner in corners(view.body(*index), margin) {
                trace.corners.push(corner);
                trace.add(Area::new(corner.x, corner.y, 0.0, 0.0));
                if !view.covers(corner) {
                    spots.push(corner);
                }
            }
        }
        let count = spots.len();
        Self { quest, spots, parents: vec![None; count], closed: vec![false; count], met: Vec::new() }
    }

    fn run(&mut self, view: &View<'_>, trace: &mut Trace, most: usize) -> Option<Vec<Spot>> {
        let [from, to] = self.quest.leave.anchors;
        // A way much longer than the straight line would not be followed by the eye.
        let limit = 1.6 * from.distance(to) + 600.0;
        let mut open = BinaryHeap::new();
        let mut visits = 0;
        open.push(Step { total: 0.0, way: 0.0, spot: 0, parent: 0 });
        while let Some(step) = open.pop() {
            if self.closed[step.spot] {
                continue;
            }
            if step.spot != step.parent {
                if trace.edges.len() >= most || view.steps() >= STEPS {
                    return None;
                }
                if let Err(hit) = trace.free(self.spots[step.parent], self.spots[step.spot], view) {
                    self.met.push(hit);
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
                let total = way + at.distance(self.quest.leave.anchors[1]);
                if total < limit {
                    open.push(Step { total, way, spot, parent: step.spot });
                }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::{Body, Outline};
    use drawbridge_model::{BoundaryId, ElementId, Subject};

    fn element(index: u32, area: Area) -> (Subject, Body) {
        let id = ElementId::derived("crowd", "element", index);
        (Subject::Element(id), Body { area, outline: Outline::Ellipse })
    }

    fn way(bodies: Vec<(Subject, Body)>, from: Spot, to: Spot) -> Way {
        let ends = [Some(bodies[0].0), Some(bodies[1].0)];
        let leave = Leave { ends, anchors: [from, to], boxes: Boxes::Avoided };
        around(Quest { leave, margin: 15.0 }, &Obstacles::of(bodies.into_iter()))
    }

    #[test]
    fn a_flow_within_a_stack_of_elements_asks_each_a_few_times() {
        let stack = (0..1_000).map(|index| element(index, Area::new(0.0, 0.0, 100.0, 100.0))).collect();
        let way = way(stack, Spot::new(50.0, 50.0), Spot::new(50.0, 50.0));
        assert_eq!(way.bends, []);
        assert!(way.steps < 10_000, "{}", way.steps);
    }

    #[test]
    fn boxes_around_both_ends_are_not_asked_again() {
        let boxes = (0..1_000_u32).map(|index| {
            let id = BoundaryId::derived("crowd", "box", index);
            let area = Area::new(-100.0, -100.0, 20_000.0, 20_000.0).grown(f64::from(index));
            (Subject::Boundary(id), Body { area, outline: Outline::Rectangle })
        });
        let ends = [0.0, 600.0, 300.0].into_iter().zip(0..);
        let elements = ends.map(|(x, index)| element(index, Area::new(x, 0.0, 100.0, 100.0)));
        let way = way(elements.chain(boxes).collect(), Spot::new(50.0, 50.0), Spot::new(650.0, 50.0));
        assert!(!way.bends.is_empty());
        assert!(way.steps < 10_000, "{}", way.steps);
    }

    #[test]
    fn a_crowd_in_the_way_ends_the_search() {
        let crowd = (0..6_000_u32).map(|index| {
            let (x, y) = (f64::from(index % 100) * 4.0, f64::from(index / 100) * 40.0 - 1_200.0);
            element(index + 2, Area::new(200.0 + x, y, 6.0, 30.0))
        });
        let ends = [0.0, 800.0].into_iter().zip(0..).map(|(x, index)| element(index, Area::new(x, 0.0, 100.0, 100.0)));
        let way = way(ends.chain(crowd).collect(), Spot::new(50.0, 50.0), Spot::new(850.0, 50.0));
        assert!(way.steps > STEPS / 20 && way.steps < 2 * STEPS + 20_000, "{}", way.steps);
    }
}
