//! Parts of the drawing that have nothing to do with one another.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementId, Subject};
use petgraph::unionfind::UnionFind;
use petgraph::visit::{EdgeRef, NodeIndexable};
use std::collections::BTreeMap;

pub(super) const CHECK: Check =
    Check { code: "parts-separate", severity: Gravity::Hint, explanation: say::problem_parts_separate_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let graph = &sight.graph.graph;
    let mut parts = UnionFind::new(graph.node_bound());
    for edge in graph.edge_references() {
        parts.union(edge.source().index(), edge.target().index());
    }
    let mut members: BTreeMap<usize, Vec<ElementId>> = BTreeMap::new();
    for node in graph.node_indices() {
        if let Some(id) = graph.node_weight(node) {
            members.entry(parts.find(node.index())).or_default().push(*id);
        }
    }
    let mut parts: Vec<Vec<ElementId>> = members.into_values().filter(|part| part.len() > 1).collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part.first().copied()));
    let smaller = parts.into_iter().skip(1).filter_map(|part| {
        let first = *part.first()?;
        let names: Vec<String> = part.iter().take(3).map(|id| sight.element_name(*id)).collect();
        let (named, all) = (names.join(", "), part.len() == names.len());
        let text = if all { say::problem_parts_separate(named) } else { say::problem_parts_separate_more(named) };
        Some(Spot::new(Subject::Element(first), text))
    });
    smaller.collect()
}
