//! Coordinates: quarter pixels as `i32`, origin top left, y down, absolute within a diagram.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Quarter pixels in one pixel.
pub const QUARTERS: i32 = 4;
/// The largest coordinate either way, in quarter pixels (1,000,000 px).
pub const LIMIT: i32 = 1_000_000 * QUARTERS;

/// Pixels to quarter pixels, rounded to the nearest; `None` for NaN, infinity and what lies beyond the limit.
#[must_use]
pub fn quarters(pixels: f64) -> Option<i32> {
    let scaled = (pixels * f64::from(QUARTERS)).round();
    (scaled.abs() <= f64::from(LIMIT)).then_some({
        #[expect(clippy::cast_possible_truncation, reason = "the bound above keeps it within i32")]
        {
            scaled as i32
        }
    })
}

/// Quarter pixels to pixels, exact.
#[must_use]
pub fn pixels(quarters: i32) -> f64 {
    f64::from(quarters) / f64::from(QUARTERS)
}

/// A point of a diagram, in quarter pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

impl Point {
    /// A point from whole pixels.
    #[must_use]
    pub const fn px(x: i32, y: i32) -> Self {
        Self { x: x * QUARTERS, y: y * QUARTERS }
    }

    /// The point moved, kept within the limit.
    #[must_use]
    pub fn moved(self, dx: i32, dy: i32) -> Self {
        Self { x: within(i64::from(self.x) + i64::from(dx)), y: within(i64::from(self.y) + i64::from(dy)) }
    }

    /// Whether both coordinates lie within the limit.
    #[must_use]
    pub fn is_within_limit(self) -> bool {
        self.x.abs() <= LIMIT && self.y.abs() <= LIMIT
    }
}

fn within(value: i64) -> i32 {
    i32::try_from(value.clamp(i64::from(-LIMIT), i64::from(LIMIT))).expect("clamped to the limit")
}

/// A box of a diagram: top-left corner and size, in quarter pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
pub struct Rect {
    /// Left edge.
    pub x: i32,
    /// Top edge.
    pub y: i32,
    /// Width, never negative.
    pub w: i32,
    /// Height, never negative.
    pub h: i32,
}

impl Rect {
    /// A box from whole pixels.
    #[must_use]
    pub const fn px(x: i32, y: i32, w: i32, h: i32) -> Self {
        Self { x: x * QUARTERS, y: y * QUARTERS, w: w * QUARTERS, h: h * QUARTERS }
    }

    /// The right edge.
    #[must_use]
    pub fn right(self) -> i32 {
        self.x.saturating_add(self.w)
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(self) -> i32 {
        self.y.saturating_add(self.h)
    }

    /// The centre, rounded down to a quarter pixel.
    #[must_use]
    pub fn centre(self) -> Point {
        Point { x: self.x.saturating_add(self.w / 2), y: self.y.saturating_add(self.h / 2) }
    }

    /// Whether the point lies inside or on the edge.
    #[must_use]
    pub fn contains(self, point: Point) -> bool {
        point.x >= self.x && point.x <= self.right() && point.y >= self.y && point.y <= self.bottom()
    }

    /// Whether the other box lies wholly inside or on the edge.
    #[must_use]
    pub fn contains_rect(self, other: Self) -> bool {
        other.x >= self.x && other.right() <= self.right() && other.y >= self.y && other.bottom() <= self.bottom()
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The area in square quarter pixels.
    #[must_use]
    pub fn area(self) -> i64 {
        i64::from(self.w) * i64::from(self.h)
    }

    /// The box moved, its corner kept within the limit.
    #[must_use]
    pub fn moved(self, dx: i32, dy: i32) -> Self {
        let corner = Point { x: self.x, y: self.y }.moved(dx, dy);
        Self { x: corner.x, y: corner.y, ..self }
    }

    /// The box grown by the margin on every side.
    #[must_use]
    pub fn grown(self, margin: i32) -> Self {
        Self { x: self.x - margin, y: self.y - margin, w: self.w + 2 * margin, h: self.h + 2 * margin }
    }

    /// The smallest box around both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }

    /// Whether the corner lies within the limit and the size is neither negative nor beyond it.
    #[must_use]
    pub fn is_within_limit(self) -> bool {
        let size = 0..=2 * LIMIT;
        Point { x: self.x, y: self.y }.is_within_limit() && size.contains(&self.w) && size.contains(&self.h)
    }
}

/// Whether the two segments share a point, ends included. Exact (64-bit cross products).
#[must_use]
pub fn segments_meet(a: (Point, Point), b: (Point, Point)) -> bool {
    let side = |p: Point, q: Point, r: Point| {
        let (px, py) = (i64::from(q.x) - i64::from(p.x), i64::from(q.y) - i64::from(p.y));
        let (rx, ry) = (i64::from(r.x) - i64::from(p.x), i64::from(r.y) - i64::from(p.y));
        (px * ry - py * rx).signum()
    };
    let on = |p: Point, q: Point, r: Point| {
        r.x >= p.x.min(q.x) && r.x <= p.x.max(q.x) && r.y >= p.y.min(q.y) && r.y <= p.y.max(q.y)
    };
    let (d1, d2) = (side(b.0, b.1, a.0), side(b.0, b.1, a.1));
    let (d3, d4) = (side(a.0, a.1, b.0), side(a.0, a.1, b.1));
    if d1 * d2 < 0 && d3 * d4 < 0 {
        return true;
    }
    (d1 == 0 && on(b.0, b.1, a.0))
        || (d2 == 0 && on(b.0, b.1, a.1))
        || (d3 == 0 && on(a.0, a.1, b.0))
        || (d4 == 0 && on(a.0, a.1, b.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_refused_beyond_the_limit() {
        assert_eq!(quarters(10.3), Some(41));
        assert_eq!(quarters(-0.125), Some(-1));
        for bad in [f64::NAN, f64::INFINITY, 1e308, -1_000_000.5] {
            assert_eq!(quarters(bad), None, "{bad}");
        }
    }

    #[test]
    fn segments_that_touch_or_cross_meet() {
        let (a, b, c, d) = (Point::px(0, 0), Point::px(10, 10), Point::px(0, 10), Point::px(10, 0));
        assert!(segments_meet((a, b), (c, d)));
        assert!(segments_meet((a, b), (b, d)));
        assert!(!segments_meet((a, c), (d, b)));
        assert!(segments_meet((a, b), (Point::px(5, 5), Point::px(20, 20))));
    }
}
