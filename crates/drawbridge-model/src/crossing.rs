//! Which trust boundaries a flow crosses, by the stored drawing alone: no router takes part.

use crate::geometry::{Point, Rect, segments_meet};
use crate::ids::{BoundaryId, DiagramId};
use crate::model::Model;
use crate::record::{BoundaryShape, End, Flow, Placement, PlacementKey};
use crate::subject::Subject;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The boundaries that the flow crosses, in order of their ids.
///
/// A box is crossed when it holds exactly one end, by reference, nested ones each; a loose end belongs to the
/// innermost box that it lies in. A line is crossed when it meets the polyline of the flow's docking points (centres
/// where none is stored) and stored bends, on any diagram that shows both.
#[must_use]
pub fn crossed(model: &Model, flow: &Flow) -> BTreeSet<BoundaryId> {
    let (from, to) = (boxes(model, flow, Side::From), boxes(model, flow, Side::To));
    from.symmetric_difference(&to).copied().chain(crossed_lines(model, flow)).collect()
}

/// The boundaries drawn as lines that the flow crosses, on whatever diagram.
#[must_use]
pub fn crossed_lines(model: &Model, flow: &Flow) -> BTreeSet<BoundaryId> {
    let mut out = BTreeSet::new();
    if model.boundary_lines().next().is_none() {
        return out;
    }
    for placement in model.placements_of(Subject::Flow(flow.id)) {
        let path = polyline(model, flow, placement);
        out.extend(model.boundary_lines().filter(|id| {
            let key = PlacementKey { diagram: placement.diagram, subject: Subject::Boundary(*id) };
            model.placement(key).is_some_and(|line| meet(&path, &line.points))
        }));
    }
    out
}

/// One of a flow's two ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Its beginning.
    From,
    /// Its end.
    To,
}

/// The boxes that hold this end of the flow, innermost or not.
#[must_use]
pub fn boxes(model: &Model, flow: &Flow, side: Side) -> BTreeSet<BoundaryId> {
    let end = match side {
        Side::From => flow.from,
        Side::To => flow.to,
    };
    match end {
        End::Element(id) => model.boundaries_around(id).into_iter().collect(),
        End::Boundary(id) => std::iter::once(id).chain(model.ancestors(id)).collect(),
        End::Note(id) => model
            .placements_of(Subject::Note(id))
            .filter_map(|placement| innermost_box(model, placement.diagram, placement.at.centre()))
            .flat_map(|inner| std::iter::once(inner).chain(model.ancestors(inner)))
            .collect(),
        End::Loose => model
            .placements_of(Subject::Flow(flow.id))
            .filter_map(|placement| {
                let point = match side {
                    Side::From => placement.from,
                    Side::To => placement.to,
                };
                innermost_box(model, placement.diagram, point?)
            })
            .flat_map(|inner| std::iter::once(inner).chain(model.ancestors(inner)))
            .collect(),
    }
}

/// The smallest box of the diagram that holds the point; of equal ones the one with the lower id.
#[must_use]
pub fn innermost_box(model: &Model, diagram: DiagramId, point: Point) -> Option<BoundaryId> {
    smallest_box(model, diagram, |rect| rect.contains(point))
}

/// The smallest box of the diagram that the predicate accepts; of equal ones the one with the lower id.
pub(crate) fn smallest_box(model: &Model, diagram: DiagramId, accepts: impl Fn(Rect) -> bool) -> Option<BoundaryId> {
    model
        .placements_on(diagram)
        .map_while(|placement| match placement.subject {
            Subject::Boundary(id) => Some((id, placement.at)),
            _ => None,
        })
        .filter(|(id, at)| {
            accepts(*at) && model.boundary(*id).is_some_and(|boundary| boundary.shape == BoundaryShape::Box)
        })
        .min_by_key(|(id, at)| (at.area(), *id))
        .map(|(id, _)| id)
}

/// The flow's polyline on one diagram: beginning, bends, end. Ends that do not stand there are left out.
#[must_use]
pub fn polyline(model: &Model, flow: &Flow, placement: &Placement) -> Vec<Point> {
    let end = |end: End, stored: Option<Point>| match end.subject() {
        None => stored,
        Some(subject) => {
            let at = model.placement(PlacementKey { diagram: placement.diagram, subject })?.at;
            Some(stored.map_or(at.centre(), |offset| Point { x: at.x, y: at.y }.moved(offset.x, offset.y)))
        }
    };
    let mut out = Vec::with_capacity(placement.points.len() + 2);
    out.extend(end(flow.from, placement.from));
    out.extend(&placement.points);
    out.extend(end(flow.to, placement.to));
    out
}

fn meet(a: &[Point], b: &[Point]) -> bool {
    a.windows(2).any(|p| b.windows(2).any(|q| segments_meet((p[0], p[1]), (q[0], q[1]))))
}
