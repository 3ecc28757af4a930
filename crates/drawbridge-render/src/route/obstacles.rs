//! What flows run around: elements, notes, and boxes that they have nothing to do with; found by place.

use crate::geo::{Area, Body, Outline, Spot};
use crate::grid::Grid;
use drawbridge_model::Subject;

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

    pub(super) fn body(&self, index: u32) -> Body {
        self.all[index as usize].1
    }

    /// An obstacle that the segment would run through; always the same one of several.
    pub(super) fn first_on(&self, from: Spot, to: Spot, leave: &Leave) -> Option<u32> {
        self.grid.first_along(from, to, |index| {
            let (subject, body) = self.all[index as usize];
            blocks(body, from, to) && !leave.allows(subject, body.area)
        })
    }

    /// How many boxes the straight line would cross that hold neither of its ends.
    pub(super) fn boxes_on(&self, from: Spot, to: Spot, leave: &Leave) -> usize {
        let mut met = Vec::new();
        self.grid.first_along(from, to, |index| {
            let (subject, body) = self.all[index as usize];
            let counts = matches!(subject, Subject::Boundary(_)) && !met.contains(&index);
            if counts && blocks(body, from, to) && !leave.allows(subject, body.area) {
                met.push(index);
            }
            false
        });
        met.len()
    }

    /// How much of the box things other than `own` cover, boundaries left aside, in square pixels.
    pub(super) fn covered(&self, area: Area, own: Subject) -> f64 {
        let mut near = Vec::new();
        self.grid.near(area, &mut near);
        let others = near.iter().map(|index| self.all[*index as usize]);
        let others = others.filter(|(subject, _)| *subject != own && !matches!(subject, Subject::Boundary(_)));
        // Not `sum`, which answers -0 for nothing: that would be less than 0.
        others.map(|(_, body)| body.area.grown(CLEAR).shared(area)).fold(0.0, |sum, shared| sum + shared)
    }

    /// Whether the point lies too near to an obstacle to turn there.
    pub(super) fn covers(&self, spot: Spot, leave: &Leave, near: &mut Vec<u32>) -> bool {
        self.grid.near(Area::new(spot.x, spot.y, 0.0, 0.0), near);
        near.iter().any(|index| {
            let (subject, body) = self.all[*index as usize];
            !leave.allows(subject, body.area) && body.area.grown(CLEAR - 0.5).contains(spot)
        })
    }
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
