//! The model as a petgraph graph, for reachability, components and cycles.

use crate::ids::{ElementId, FlowId};
use crate::model::Model;
use crate::record::Direction;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::BTreeMap;

/// Elements as nodes, flows between elements as edges; a flow that goes both ways is two edges.
#[derive(Debug, Clone, Default)]
pub struct FlowGraph {
    /// The graph itself.
    pub graph: DiGraph<ElementId, FlowId>,
    /// The node of each element.
    pub nodes: BTreeMap<ElementId, NodeIndex>,
}

impl FlowGraph {
    /// The graph of a model. Nodes and edges stand in order of their ids.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut out = Self::default();
        for element in model.elements() {
            let node = out.graph.add_node(element.id);
            out.nodes.insert(element.id, node);
        }
        for flow in model.flows() {
            let ends = (flow.from.element(), flow.to.element());
            let (Some(from), Some(to)) = (ends.0.and_then(|id| out.node(id)), ends.1.and_then(|id| out.node(id)))
            else {
                continue;
            };
            out.graph.add_edge(from, to, flow.id);
            if flow.direction == Direction::Both {
                out.graph.add_edge(to, from, flow.id);
            }
        }
        out
    }

    /// The node of an element.
    #[must_use]
    pub fn node(&self, element: ElementId) -> Option<NodeIndex> {
        self.nodes.get(&element).copied()
    }
}
