//! Where flows run: direct lines, docking points, ways round what stands between.

mod direct;
mod leg;

use crate::geo::Spot;
use drawbridge_model::FlowId;

pub(crate) use leg::{Dock, Leg};

/// The line of a flow from its beginning to its end, in pixels; at least two points.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The flow.
    pub flow: FlowId,
    /// Its points: docking points and bends.
    pub points: Vec<Spot>,
}

/// The routes of all legs, in their order.
pub(crate) fn routes(legs: &[Leg]) -> Vec<Vec<Spot>> {
    direct::direct(legs).into_iter().map(|direct| direct.points).collect()
}
