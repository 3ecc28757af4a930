//! Diagrams that show one another's inside in a circle.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{DiagramId, Edit, ElementId, Subject};
use petgraph::algo::has_path_connecting;
use petgraph::graph::DiGraph;
use std::collections::BTreeMap;

pub(super) const CHECK: Check =
    Check { code: "diagram-circle", severity: Gravity::Error, explanation: say::problem_diagram_circle_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut graph = DiGraph::<DiagramId, ElementId>::new();
    let nodes: BTreeMap<_, _> = sight.model.diagrams().map(|row| (row.id, graph.add_node(row.id))).collect();
    for element in sight.model.elements() {
        let Some(child) = element.child.and_then(|child| nodes.get(&child)) else { continue };
        for placement in sight.model.placements_of(Subject::Element(element.id)) {
            if let Some(parent) = nodes.get(&placement.diagram) {
                graph.add_edge(*parent, *child, element.id);
            }
        }
    }
    let inner = graph.edge_indices().filter_map(|edge| {
        let (parent, child) = graph.edge_endpoints(edge)?;
        let element = *graph.edge_weight(edge)?;
        has_path_connecting(&graph, child, parent, None).then_some(element)
    });
    let elements: std::collections::BTreeSet<ElementId> = inner.collect();
    let spots = elements.into_iter().map(|id| {
        let text = say::problem_diagram_circle(sight.element_name(id));
        Spot::new(Subject::Element(id), text).mended_by(Edit::SetChild { element: id, diagram: None })
    });
    spots.collect()
}
