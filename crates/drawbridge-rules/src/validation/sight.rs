//! The model as the checks look at it: with its graph, crossings and names.

use drawbridge_library::Library;
use drawbridge_model::graph::FlowGraph;
use drawbridge_model::{BoundaryId, Element, ElementId, ElementKind, Flow, FlowId, Model, Subject, crossing, words};
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Sight<'m> {
    pub(super) model: &'m Model,
    pub(super) library: &'m Library,
    pub(super) graph: FlowGraph,
    pub(super) crossed: BTreeMap<FlowId, BTreeSet<BoundaryId>>,
}

impl<'m> Sight<'m> {
    pub(super) fn of(model: &'m Model, library: &'m Library) -> Self {
        let crossed = model.flows().map(|flow| (flow.id, crossing::crossed(model, flow))).collect();
        Self { model, library, graph: FlowGraph::of(model), crossed }
    }

    /// The elements in scope, those of one kind or all.
    pub(super) fn elements(&self, kind: Option<ElementKind>) -> impl Iterator<Item = &'m Element> {
        let elements = self.model.elements().map(AsRef::as_ref);
        elements.filter(move |element| !element.scope.is_out() && kind.is_none_or(|kind| element.kind == kind))
    }

    /// The flows in scope.
    pub(super) fn flows(&self) -> impl Iterator<Item = &'m Flow> {
        self.model.flows().map(AsRef::as_ref).filter(|flow| !flow.scope.is_out())
    }

    /// How many flows go into or out of an element.
    pub(super) fn degree(&self, element: ElementId, direction: Direction) -> usize {
        self.graph.node(element).map_or(0, |node| self.graph.graph.edges_directed(node, direction).count())
    }

    /// The flows in scope from elements of one kind to elements of another, as the graph has them.
    pub(super) fn between(&self, from: ElementKind, to: ElementKind) -> Vec<(&'m Flow, ElementId, ElementId)> {
        let kind = |id: ElementId| self.model.element(id).map(|element| element.kind);
        let edges = self.graph.graph.edge_references().filter_map(|edge| {
            let ends = (*self.graph.graph.node_weight(edge.source())?, *self.graph.graph.node_weight(edge.target())?);
            let flow = self.model.flow(*edge.weight())?.as_ref();
            let fits = kind(ends.0) == Some(from) && kind(ends.1) == Some(to) && !flow.scope.is_out();
            fits.then_some((flow, ends.0, ends.1))
        });
        let mut seen = BTreeSet::new();
        edges.filter(|(flow, ..)| seen.insert(flow.id)).collect()
    }

    /// The name of a subject as texts should show it; what has none appears by its kind.
    pub(super) fn name(&self, subject: Subject) -> String {
        words::name(self.model, subject)
    }

    pub(super) fn element_name(&self, id: ElementId) -> String {
        self.name(Subject::Element(id))
    }

    pub(super) fn flow_name(&self, id: FlowId) -> String {
        self.name(Subject::Flow(id))
    }
}
