//! The same flow twice.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, FlowId, Subject};
use petgraph::visit::EdgeRef;
use std::collections::BTreeMap;

pub(super) const CHECK: Check =
    Check { code: "flow-duplicate", severity: Gravity::Hint, explanation: say::problem_flow_twice_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut same: BTreeMap<_, Vec<FlowId>> = BTreeMap::new();
    for edge in sight.graph.graph.edge_references() {
        let Some(flow) = sight.model.flow(*edge.weight()).filter(|flow| !flow.name.trim().is_empty()) else { continue };
        let key = (edge.source(), edge.target(), flow.direction, flow.name.trim().to_lowercase());
        same.entry(key).or_default().push(flow.id);
    }
    let mut again: Vec<FlowId> = Vec::new();
    for flows in same.values_mut() {
        flows.sort_unstable();
        flows.dedup();
        again.extend(flows.iter().skip(1));
    }
    again.sort_unstable();
    again.dedup();
    let spots = again.into_iter().map(|id| {
        let at = Subject::Flow(id);
        let text = say::problem_flow_twice(sight.flow_name(id));
        Spot::new(at, text).mended_by(Edit::Remove { subjects: vec![at] })
    });
    spots.collect()
}
