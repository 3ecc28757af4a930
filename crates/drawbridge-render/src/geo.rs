//! Points, boxes and outlines in pixels, as drawing and routing reckon with them.

use drawbridge_model::geometry::{pixels, quarters};
use drawbridge_model::{Point, Rect};

/// A point of a diagram, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spot {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Spot {
    /// A point.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }

    pub(crate) fn times(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }

    pub(crate) fn dot(self, other: Self) -> f64 {
        self.x.mul_add(other.x, self.y * other.y)
    }

    pub(crate) fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    pub(crate) fn distance(self, other: Self) -> f64 {
        self.minus(other).length()
    }

    /// The vector of length one in this direction; to the right where there is none.
    pub(crate) fn unit(self) -> Self {
        let length = self.length();
        if length < 1e-9 { Self::new(1.0, 0.0) } else { self.times(1.0 / length) }
    }

    /// The vector turned by a quarter, clockwise on the screen.
    pub(crate) const fn normal(self) -> Self {
        Self::new(-self.y, self.x)
    }

    pub(crate) fn towards(self, other: Self, share: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)
    }

    /// The point in the model's quarter pixels, kept within its limit.
    pub(crate) fn quarters(self) -> Point {
        let limit = f64::from(drawbridge_model::geometry::LIMIT) / 4.0;
        let whole = |value: f64| quarters(value.clamp(-limit, limit)).unwrap_or(0);
        Point { x: whole(self.x), y: whole(self.y) }
    }
}

impl From<Point> for Spot {
    fn from(point: Point) -> Self {
        Self::new(pixels(point.x), pixels(point.y))
    }
}

/// A box of a diagram, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Area {
    /// A box from its corner and size.
    #[must_use]
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    pub(crate) fn around(centre: Spot, w: f64, h: f64) -> Self {
        Self::new(centre.x - w / 2.0, centre.y - h / 2.0, w, h)
    }

    /// The smallest box around the points.
    pub(crate) fn of_points(points: &[Spot]) -> Option<Self> {
        let first = points.first()?;
        let (mut low, mut high) = (*first, *first);
        for point in points {
            low = Spot::new(low.x.min(point.x), low.y.min(point.y));
            high = Spot::new(high.x.max(point.x), high.y.max(point.y));
        }
        Some(Self::new(low.x, low.y, high.x - low.x, high.y - low.y))
    }

    /// The right edge.
    #[must_use]
    pub fn right(self) -> f64 {
        self.x + self.w
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(self) -> f64 {
        self.y + self.h
    }

    /// The middle.
    #[must_use]
    pub fn centre(self) -> Spot {
        Spot::new(self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    pub(crate) fn grown(self, margin: f64) -> Self {
        Self::new(self.x - margin, self.y - margin, self.w + 2.0 * margin, self.h + 2.0 * margin)
    }

    pub(crate) fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self::new(x, y, self.right().max(other.right()) - x, self.bottom().max(other.bottom()) - y)
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    pub(crate) fn contains(self, spot: Spot) -> bool {
        spot.x >= self.x && spot.x <= self.right() && spot.y >= self.y && spot.y <= self.bottom()
    }

    /// The area that both cover.
    pub(crate) fn shared(self, other: Self) -> f64 {
        let w = self.right().min(other.right()) - self.x.max(other.x);
        let h = self.bottom().min(other.bottom()) - self.y.max(other.y);
        if w > 0.0 && h > 0.0 { w * h } else { 0.0 }
    }

    pub(crate) fn corners(self) -> [Spot; 4] {
        [
            Spot::new(self.x, self.y),
            Spot::new(self.right(), self.y),
            Spot::new(self.right(), self.bottom()),
            Spot::new(self.x, self.bottom()),
        ]
    }

    /// The part of the segment inside the box, as shares of its length; `None` where it only touches or misses.
    pub(crate) fn cut(self, from: Spot, to: Spot) -> Option<(f64, f64)> {
        // Most segments lie wholly on one side: no division for those.
        if from.x.max(to.x) < self.x
            || from.x.min(to.x) > self.right()
            || from.y.max(to.y) < self.y
            || from.y.min(to.y) > self.bottom()
        {
            return None;
        }
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let axes = [(from.x, to.x - from.x, self.x, self.right()), (from.y, to.y - from.y, self.y, self.bottom())];
        for (start, step, low, high) in axes {
            if step.abs() < 1e-9 {
                if start <= low || start >= high {
                    return None;
                }
                continue;
            }
            let (a, b) = ((low - start) / step, (high - start) / step);
            enter = enter.max(a.min(b));
            leave = leave.min(a.max(b));
        }
        (leave - enter > 1e-9).then_some((enter, leave))
    }
}

impl From<Rect> for Area {
    fn from(rect: Rect) -> Self {
        Self::new(pixels(rect.x), pixels(rect.y), pixels(rect.w), pixels(rect.h))
    }
}

/// The form of a thing that flows dock on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outline {
    /// Corners; also of stores and notes.
    Rectangle,
    /// A circle where the box is square.
    Ellipse,
}

/// A thing on the diagram as routing sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Body {
    /// Its box.
    pub area: Area,
    /// Its form within the box.
    pub outline: Outline,
}

impl Body {
    /// Where a line from `outside` to `inside` meets the outline first; `inside` where it never does.
    #[must_use]
    pub fn clip(self, inside: Spot, outside: Spot) -> Spot {
        let step = inside.minus(outside);
        let share = match self.outline {
            Outline::Rectangle => self.area.cut(outside, inside).map(|(enter, _)| enter).filter(|enter| *enter > 0.0),
            Outline::Ellipse => {
                let (rx, ry) = (self.area.w.max(1e-6) / 2.0, self.area.h.max(1e-6) / 2.0);
                let centre = self.area.centre();
                let start = Spot::new((outside.x - centre.x) / rx, (outside.y - centre.y) / ry);
                let step = Spot::new(step.x / rx, step.y / ry);
                let (a, b, c) = (step.dot(step), 2.0 * start.dot(step), start.dot(start) - 1.0);
                let root = b.mul_add(b, -4.0 * a * c);
                (a > 1e-12 && root >= 0.0)
                    .then(|| (-b - root.sqrt()) / (2.0 * a))
                    .filter(|share| (0.0..=1.0).contains(share))
            }
        };
        share.map_or(inside, |share| outside.towards(inside, share))
    }
}

/// The distance of a point from a segment.
pub(crate) fn distance_to_segment(spot: Spot, from: Spot, to: Spot) -> f64 {
    let step = to.minus(from);
    let square = step.dot(step);
    let share = if square < 1e-9 { 0.0 } else { (spot.minus(from).dot(step) / square).clamp(0.0, 1.0) };
    spot.distance(from.plus(step.times(share)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_on_the_outline() {
        let area = Area::new(0.0, 0.0, 100.0, 100.0);
        let at = |outline, outside| Body { area, outline }.clip(area.centre(), outside);
        assert_eq!(at(Outline::Rectangle, Spot::new(200.0, 50.0)), Spot::new(100.0, 50.0));
        assert_eq!(at(Outline::Ellipse, Spot::new(50.0, -50.0)), Spot::new(50.0, 0.0));
        let diagonal = at(Outline::Ellipse, Spot::new(150.0, 150.0));
        assert!((diagonal.distance(area.centre()) - 50.0).abs() < 1e-9);
    }

    #[test]
    fn a_segment_along_an_edge_does_not_cut_the_box() {
        let area = Area::new(0.0, 0.0, 10.0, 10.0);
        assert_eq!(area.cut(Spot::new(-5.0, 10.0), Spot::new(15.0, 10.0)), None);
        assert!(area.cut(Spot::new(-5.0, 5.0), Spot::new(15.0, 5.0)).is_some());
    }
}
