//! A flow as routing sees it: what its two ends stand at, and the bends made by hand.

use crate::geo::{Area, Body, Spot};
use drawbridge_model::{FlowId, Subject};

/// A flow to be routed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Leg {
    pub(crate) flow: FlowId,
    /// Its short number.
    pub(crate) number: u32,
    pub(crate) from: Dock,
    pub(crate) to: Dock,
    pub(crate) bends: Vec<Spot>,
}

/// What one end of a flow stands at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Dock {
    /// An element or note; `fixed` is a docking point made by hand.
    Body { subject: Subject, body: Body, fixed: Option<Spot> },
    /// The edge of a boundary box.
    Edge { subject: Subject, area: Area, fixed: Option<Spot> },
    /// A loose end, or a point of a boundary line.
    Point(Spot),
}

impl Dock {
    /// Roughly where it is.
    pub(crate) fn centre(&self) -> Spot {
        match self {
            Self::Body { body, fixed, .. } => fixed.unwrap_or(body.area.centre()),
            Self::Edge { area, fixed, .. } => fixed.unwrap_or(area.centre()),
            Self::Point(spot) => *spot,
        }
    }

    /// Where a line that comes from `outside` ends; `aim` is the point within the body that it makes for.
    pub(crate) fn end(&self, aim: Spot, outside: Spot) -> Spot {
        match self {
            Self::Body { body, .. } => body.clip(aim, outside),
            Self::Edge { area, fixed, .. } => fixed.unwrap_or_else(|| nearest_edge(*area, outside)),
            Self::Point(spot) => *spot,
        }
    }

    pub(crate) fn subject(&self) -> Option<Subject> {
        match self {
            Self::Body { subject, .. } | Self::Edge { subject, .. } => Some(*subject),
            Self::Point(_) => None,
        }
    }

    /// The body, where the docking point is free to move on it.
    pub(crate) fn free_body(&self) -> Option<Body> {
        match self {
            Self::Body { body, fixed: None, .. } => Some(*body),
            _ => None,
        }
    }
}

/// The point on the edge of a box that is nearest to another point.
fn nearest_edge(area: Area, spot: Spot) -> Spot {
    let inside = Spot::new(spot.x.clamp(area.x, area.right()), spot.y.clamp(area.y, area.bottom()));
    if inside != spot {
        return inside;
    }
    let edges = [
        (spot.x - area.x, Spot::new(area.x, spot.y)),
        (area.right() - spot.x, Spot::new(area.right(), spot.y)),
        (spot.y - area.y, Spot::new(spot.x, area.y)),
        (area.bottom() - spot.y, Spot::new(spot.x, area.bottom())),
    ];
    edges.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).map_or(spot, |(_, edge)| edge)
}
