//! Where cells stand. What lies beyond the limit of coordinates stands at the limit; the file keeps what it said until
//! the thing is moved.

use super::cell::{Shape, id_text};
use crate::json;
use drawbridge_model::geometry::{LIMIT, QUARTERS, quarters};
use drawbridge_model::{Point, Rect};
use serde_json::Value;

/// Where an edge begins or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum EndAt {
    /// At a cell.
    Cell(String),
    /// At a point.
    Point(Point),
    /// Nothing was said, or nothing that a diagram can hold.
    Nowhere,
}

/// A number of pixels, also where another program wrote it as a text.
pub(super) fn pixels(value: &Value) -> Option<f64> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
    number.filter(|number| number.is_finite())
}

/// A number of pixels in quarters, at most the limit either way; `None` for what is no number.
fn coordinate(value: &Value) -> Option<i32> {
    let limit = f64::from(LIMIT / QUARTERS);
    pixels(value).and_then(|pixels| quarters(pixels.clamp(-limit, limit)))
}

fn is_beyond(value: &Value) -> bool {
    pixels(value).is_some_and(|pixels| quarters(pixels).is_none())
}

/// Whether any of the cell's coordinates lies beyond the limit.
pub(super) fn has_beyond(cell: &Value) -> bool {
    let at = |value: &Value| ["x", "y", "width", "height"].iter().any(|key| value.get(*key).is_some_and(is_beyond));
    ["position", "size", "source", "target"].iter().any(|key| cell.get(*key).is_some_and(at))
        || json::list(cell, "vertices").iter().any(at)
}

/// The box of a node; `None` where its place is not a number. A size that is none is the usual one of the shape.
pub(super) fn rect(cell: &Value, shape: Shape) -> Option<Rect> {
    let number = |path: &str| cell.pointer(path).and_then(coordinate);
    let usual = usual_rect(shape);
    Some(Rect {
        x: number("/position/x")?,
        y: number("/position/y")?,
        w: number("/size/width").filter(|width| *width > 0).unwrap_or(usual.w),
        h: number("/size/height").filter(|height| *height > 0).unwrap_or(usual.h),
    })
}

/// The box of a node whose place is not known.
pub(super) fn usual_rect(shape: Shape) -> Rect {
    let (width, height) = shape.default_size();
    Rect::px(0, 0, width, height)
}

/// The point of an object with `x` and `y`.
pub(super) fn point(value: &Value) -> Option<Point> {
    let number = |key: &str| value.get(key).and_then(coordinate);
    Some(Point { x: number("x")?, y: number("y")? })
}

/// Where an edge begins (`source`) or ends (`target`). Other programs than Threat Dragon write a bare id there, or call
/// the cell `id`, as version 1 did.
pub(super) fn end(cell: &Value, key: &str) -> EndAt {
    let Some(end) = cell.get(key) else { return EndAt::Nowhere };
    let named = end.get("cell").or_else(|| end.get("id")).unwrap_or(end);
    match id_text(named) {
        id if id.is_empty() => point(end).map_or(EndAt::Nowhere, EndAt::Point),
        id => EndAt::Cell(id.into_owned()),
    }
}

/// The bends of an edge; those that are no points are left out.
pub(super) fn vertices(cell: &Value) -> Vec<Point> {
    json::list(cell, "vertices").iter().filter_map(point).collect()
}
