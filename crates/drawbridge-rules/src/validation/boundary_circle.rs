//! Boundaries that hold one another in a circle.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, Edit, Subject};
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;
use std::collections::BTreeMap;

pub(super) const CHECK: Check =
    Check { code: "boundary-circle", severity: Gravity::Error, explanation: say::problem_boundary_circle_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut graph = DiGraph::<BoundaryId, ()>::new();
    let nodes: BTreeMap<_, _> = sight.model.boundaries().map(|row| (row.id, graph.add_node(row.id))).collect();
    for boundary in sight.model.boundaries() {
        if let Some(parent) = boundary.parent.and_then(|parent| nodes.get(&parent)) {
            graph.add_edge(nodes[&boundary.id], *parent, ());
        }
    }
    let circles = tarjan_scc(&graph).into_iter().filter(|part| part.len() > 1 || graph.contains_edge(part[0], part[0]));
    let circles = circles.filter_map(|part| {
        let mut ids: Vec<BoundaryId> = part.into_iter().filter_map(|node| graph.node_weight(node).copied()).collect();
        ids.sort_unstable();
        let at = Subject::Boundary(*ids.first()?);
        let names: Vec<String> = ids.iter().map(|id| sight.name(Subject::Boundary(*id))).collect();
        let text = say::problem_boundary_circle(names.join(&say::reason_list_and()));
        Some(Spot::new(at, text).mended_by(Edit::SetMembership { subject: at, boundaries: Vec::new() }))
    });
    circles.collect()
}
