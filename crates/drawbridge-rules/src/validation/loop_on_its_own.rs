//! A loop that nothing sets going.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementId, ElementKind, Subject};
use petgraph::Direction::Incoming;
use petgraph::algo::tarjan_scc;

pub(super) const CHECK: Check =
    Check { code: "loop-on-its-own", severity: Gravity::Hint, explanation: say::problem_loop_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let graph = &sight.graph.graph;
    let id = |node| graph.node_weight(node).copied();
    let is_actor = |id: ElementId| sight.model.element(id).is_some_and(|row| row.kind == ElementKind::Actor);
    // Two that answer one another, or a process and its store, are no loop worth a word.
    let loops = tarjan_scc(graph).into_iter().filter(|part| part.len() > 2).filter(|part| {
        let fed = |node| graph.neighbors_directed(node, Incoming).any(|from| !part.contains(&from));
        !part.iter().any(|node| fed(*node) || id(*node).is_some_and(is_actor))
    });
    let spots = loops.filter_map(|part| {
        let mut ids: Vec<ElementId> = part.into_iter().filter_map(id).collect();
        ids.sort_unstable();
        let names: Vec<String> = ids.iter().take(4).map(|id| sight.element_name(*id)).collect();
        let text = say::problem_loop(names.join(", "));
        Some(Spot::new(Subject::Element(*ids.first()?), text))
    });
    spots.collect()
}
