//! What flows run around: elements, notes, and boxes that they have nothing to do with; found by place.

use crate::geo::{Area, Body, Outline, Spot};
use crate::grid::Grid;
use drawbridge_model::Subject;
use std::cell::Cell;

/// How far lines keep off what they pass, in pixels.
pub(super) const CLEAR: f64 = 7.0;

/// All obstacles of a diagram. Boundary boxes are soft: a flow that has an end inside may cross them.
#[derive(Debug, Default)]
pub(crate) struct Obstacles {
    all: Vec<(Subject, Body)>,
    grid: Grid,
}

/// What a flow may run through.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Leave {
    /// What it stands at.
    pub(crate) ends: [Option<Subject>; 2],
    /// Where its ends are.
    pub(crate) anchors: [Spot; 2],
    /// Whether boxes are avoided.
    pub(crate) boxes: Boxes,
}

/// Whether flows avoid boxes that hold neither of their ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Boxes {
    Avoided,
    Crossed,
}

impl Leave {
    fn allows(&self, subject: Subject, area: Area) -> bool {
        if self.ends.contains(&Some(subject)) {
            return true;
        }
        let is_box = matches!(subject, Subject::Boundary(_));
        is_box && (self.boxes == Boxes::Crossed || self.anchors.iter().any(|anchor| area.contains(*anchor)))
    }
}

impl Obstacles {
    /// Obstacles in order of their subjects.
    pub(crate) fn of(bodies: impl Iterator<Item = (Subject, Body)>) -> Self {
        let mut out = Self { all: bodies.collect(), grid: Grid::default() };
        for (index, (_, body)) in out.all.iter().enumerate() {
            out.grid.add(index, body.area.grown(CLEAR));
        }
        out
    }

    /// The obstacles as a flow meets them that may run through these.
    pub(super) fn view(&self, leave: Leave) -> View<'_> {
        let wide = self.grid.wide().iter().copied().filter(|index| {
            let (subject, body) = self.all[*index as usize];
            !leave.allows(subject, body.area)
        });
        View { obstacles: self, leave, wide: wide.collect(), steps: Cell::new(count(self.grid.wide().len())) }
    }

    /// How much of the box things other than `own` cover, boundaries left aside, in square pixels.
    pub(super) fn covered(&self, area: Area, own: Subject, steps: &mut usize) -> f64 {
        let mut near = Vec::new();
        self.grid.near(area, &mut near);
        *steps += near.len();
        let others = near.iter().map(|index| self.all[*index as usize]);
        let others = others.filter(|(subject, _)| *subject != own && !matches!(subject, Subject::Boundary(_)));
        // Not `sum`, which answers -0 for nothing: that would be less than 0.
        others.map(|(_, body)| body.area.grown(CLEAR).shared(area)).fold(0.0, |sum, shared| sum + shared)
    }
}

/// The obstacles as one flow meets them, with a count of how many were asked: what it comes to does not depend on the
/// machine, so a limit on it gives the same drawing everywhere.
#[derive(Debug)]
pub(super) struct View<'a> {
    obstacles: &'a Obstacles,
    leave: Leave,
    /// What stands in many cells and may not be run through.
    wide: Vec<u32>,
    steps: Cell<u64>,
}

impl View<'_> {
    /// How many obstacles were asked so far.
    pub(super) fn steps(&self) -> u64 {
        self.steps.get()
    }

    pub(super) fn body(&self, index: u32) -> Body {
        self.obstacles.all[index as usize].1
    }

    /// The subject and body of an obstacle; counts.
    fn ask(&self, index: u32) -> (Subject, Body) {
        self.steps.set(self.steps.get() + 1);
        self.obstacles.all[index as usize]
    }

    /// An obstacle that the segment would run through; always the same one of several.
    pub(super) fn first_on(&self, from: Spot, to: Spot) -> Option<u32> {
        let wide = self.wide.iter().copied().find(|index| blocks(self.ask(*index).1, from, to));
        wide.or_else(|| {
            self.obstacles.grid.first_along(from, to, |index| {
                let (subject, body) = self.ask(index);
                blocks(body, from, to) && !self.leave.allows(subject, body.area)
            })
        })
    }

    /// Whether the straight line would cross more than `most` boxes that hold neither of its ends.
    pub(super) fn crosses_more_than(&self, most: usize, from: Spot, to: Spot) -> bool {
        let mut met = Vec::new();
        let mut is_one_too_many = |index| {
            let (subject, body) = self.ask(index);
            let counts = matches!(subject, Subject::Boundary(_)) && !met.contains(&index);
            if counts && blocks(body, from, to) && !self.leave.allows(subject, body.area) {
                met.push(index);
            }
            met.len() > most
        };
        self.wide.iter().any(|index| is_one_too_many(*index))
            || self.obstacles.grid.first_along(from, to, is_one_too_many).is_some()
    }

    /// Whether the point lies too near to an obstacle to turn there.
    pub(super) fn covers(&self, spot: Spot) -> bool {
        self.any_at(spot, |body| body.area.grown(CLEAR - 0.5).contains(spot))
    }

    /// Whether no line can leave the point, since it lies within an obstacle.
    pub(super) fn holds(&self, spot: Spot) -> bool {
        self.any_at(spot, |body| blocks(body, spot, spot))
    }

    fn any_at(&self, spot: Spot, matters: impl Fn(Body) -> bool) -> bool {
        self.wide.iter().any(|index| matters(self.ask(*index).1))
            || self.obstacles.grid.any_in_cells(Area::new(spot.x, spot.y, 0.0, 0.0), |index| {
                let (subject, body) = self.ask(index);
                matters(body) && !self.leave.allows(subject, body.area)
            })
    }
}

fn count(things: usize) -> u64 {
    u64::try_from(things).unwrap_or(u64::MAX)
}

fn blocks(body: Body, from: Spot, to: Spot) -> bool {
    let area = body.area.grown(CLEAR);
    match body.outline {
        Outline::Rectangle => area.cut(from, to).is_some(),
        Outline::Ellipse => {
            let (rx, ry) = (area.w.max(1e-6) / 2.0, area.h.max(1e-6) / 2.0);
            let centre = area.centre();
            let scaled = |spot: Spot| Spot::new((spot.x - centre.x) / rx, (spot.y - centre.y) / ry);
            crate::geo::distance_to_segment(Spot::default(), scaled(from), scaled(to)) < 1.0 - 1e-9
        }
    }
}

/// Points at which a line can turn round the body, `margin` pixels off.
pub(super) fn corners(body: Body, margin: f64) -> Vec<Spot> {
    match body.outline {
        Outline::Rectangle => body.area.grown(margin).corners().to_vec(),
        Outline::Ellipse => {
            let area = body.area.grown(margin);
            let (centre, rx, ry) = (area.centre(), area.w / 2.0, area.h / 2.0);
            // An octagon around the ellipse.
            const NEAR: f64 = 0.448_4;
            const FAR: f64 = 1.082_4;
            let points = [(NEAR, FAR), (FAR, NEAR), (FAR, -NEAR), (NEAR, -FAR)];
            let half = points.into_iter().map(|(x, y)| Spot::new(x, y));
            let other = points.into_iter().map(|(x, y)| Spot::new(-x, -y));
            half.chain(other).map(|unit| Spot::new(centre.x + unit.x * rx, centre.y + unit.y * ry)).collect()
        }
    }
}
