//! Something that nothing from outside ever reaches.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{ElementKind, Subject};
use petgraph::Direction::Incoming;
use petgraph::visit::{Dfs, VisitMap, Visitable};

pub(super) const CHECK: Check =
    Check { code: "part-unreachable", severity: Gravity::Hint, explanation: say::problem_part_unreachable_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let graph = &sight.graph.graph;
    let mut reached = graph.visit_map();
    let actors = sight.model.elements().filter(|element| element.kind == ElementKind::Actor);
    let actors: Vec<_> = actors.filter_map(|actor| sight.graph.node(actor.id)).collect();
    if actors.is_empty() {
        return Vec::new();
    }
    for actor in actors {
        let mut walk = Dfs::from_parts(vec![actor], reached.clone());
        while walk.next(graph).is_some() {}
        reached = walk.discovered;
    }
    let cut_off = sight.elements(None).filter(|element| {
        // What sends only is a miracle and reported as that; what has no flow at all likewise by itself.
        let node = sight.graph.node(element.id).filter(|_| element.kind != ElementKind::Actor);
        node.is_some_and(|node| !reached.is_visited(&node)) && sight.degree(element.id, Incoming) > 0
    });
    let spots = cut_off.map(|element| {
        Spot::new(Subject::Element(element.id), say::problem_part_unreachable(sight.element_name(element.id)))
    });
    spots.collect()
}
