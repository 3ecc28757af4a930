//! Ranks: which column a thing stands in.

use petgraph::algo::toposort;
use petgraph::graph::{DiGraph, NodeIndex};

/// The rank of each of `count` things, so that most edges lead to a higher rank. Edges that would close a circle are
/// taken the other way round: those found last in a walk that begins at what nothing leads to, else at the first.
pub(super) fn ranks(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let forward = without_circles(count, edges);
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(count, forward.len());
    for _ in 0..count {
        graph.add_node(());
    }
    graph.extend_with_edges(forward.iter().map(|(from, to)| (index(*from), index(*to))));
    let sorted = toposort(&graph, None).expect("circles were taken apart");
    let mut ranks = vec![0_usize; count];
    for node in &sorted {
        let rank = graph.neighbors_directed(*node, petgraph::Incoming).map(|before| ranks[before.index()] + 1).max();
        ranks[node.index()] = rank.unwrap_or(0);
    }
    // What nothing leads to moves next to what it leads to.
    for node in sorted.iter().rev() {
        if graph.neighbors_directed(*node, petgraph::Incoming).next().is_none() {
            let next = graph.neighbors(*node).map(|after| ranks[after.index()]).min();
            ranks[node.index()] = next.map_or(ranks[node.index()], |next| next.saturating_sub(1));
        }
    }
    ranks
}

fn index(place: usize) -> NodeIndex {
    NodeIndex::new(place)
}

/// The edges with those turned round that lead back in a depth-first walk. No recursion: chains can be long.
fn without_circles(count: usize, edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut before = vec![0_usize; count];
    for (number, (from, to)) in edges.iter().enumerate() {
        if from != to {
            after[*from].push(number);
            before[*to] += 1;
        }
    }
    let starts = (0..count).filter(|node| before[*node] == 0).chain(0..count);
    let mut out = Vec::with_capacity(edges.len());
    // 0 not seen, 1 on the way, 2 done.
    let mut state = vec![0_u8; count];
    for start in starts.collect::<Vec<_>>() {
        if state[start] != 0 {
            continue;
        }
        let mut way = vec![(start, 0_usize)];
        state[start] = 1;
        while let Some((node, next)) = way.last_mut() {
            let Some(number) = after[*node].get(*next) else {
                state[*node] = 2;
                way.pop();
                continue;
            };
            *next += 1;
            let (from, to) = edges[*number];
            out.push(if state[to] == 1 { (to, from) } else { (from, to) });
            if state[to] == 0 {
                state[to] = 1;
                way.push((to, 0));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_ascend_and_circles_are_opened() {
        assert_eq!(ranks(3, &[(0, 1), (1, 2), (2, 0)]), [0, 1, 2]);
        assert_eq!(ranks(4, &[(0, 1), (1, 0), (2, 1), (1, 3)]), [0, 1, 0, 2]);
        assert_eq!(ranks(2, &[(0, 0)]), [0, 0]);
    }

    #[test]
    fn a_source_stands_next_to_what_it_feeds() {
        assert_eq!(ranks(4, &[(0, 1), (1, 2), (3, 2)]), [0, 1, 2, 1]);
    }
}
