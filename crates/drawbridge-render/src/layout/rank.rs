//! Ranks: which column a thing stands in.

use petgraph::algo::toposort;
use petgraph::graph::{DiGraph, NodeIndex};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The rank of each thing, so that most edges lead to a higher rank. `opens` says of each thing whether it would
/// rather stand in front.
///
/// Between two things the direction of most edges counts, of equally many that of the first. Edges that would close a
/// circle are taken the other way round: those found last in a walk that begins at what would stand in front, then at
/// what nothing leads to.
pub(super) fn ranks(opens: &[bool], edges: &[(usize, usize)]) -> Vec<usize> {
    let count = opens.len();
    let forward = without_circles(opens, &prevailing(edges));
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

/// One edge between each two things.
fn prevailing(edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut sums: BTreeMap<(usize, usize), (i32, usize)> = BTreeMap::new();
    for (number, (from, to)) in edges.iter().enumerate().filter(|(_, (from, to))| from != to) {
        let sum = sums.entry((*from.min(to), *from.max(to))).or_insert((0, number));
        sum.0 += if from < to { 1 } else { -1 };
    }
    let mut pairs: Vec<_> = sums.into_iter().collect();
    pairs.sort_by_key(|(_, (_, number))| *number);
    let direction = |((low, high), (sum, number)): ((usize, usize), (i32, usize))| match sum.cmp(&0) {
        Ordering::Greater => (low, high),
        Ordering::Less => (high, low),
        Ordering::Equal => edges[number],
    };
    pairs.into_iter().map(direction).collect()
}

fn index(place: usize) -> NodeIndex {
    NodeIndex::new(place)
}

/// The edges with those turned round that lead back in a depth-first walk. No recursion: chains can be long.
fn without_circles(opens: &[bool], edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let count = opens.len();
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut before = vec![0_usize; count];
    for (number, (from, to)) in edges.iter().enumerate() {
        if from != to {
            after[*from].push(number);
            before[*to] += 1;
        }
    }
    let mut starts: Vec<usize> = (0..count).collect();
    starts.sort_by_key(|node| (!opens[*node], before[*node] != 0, *node));
    let mut out = Vec::with_capacity(edges.len());
    // 0 not seen, 1 on the way, 2 done.
    let mut state = vec![0_u8; count];
    for start in starts {
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
        assert_eq!(ranks(&[false; 3], &[(0, 1), (1, 2), (2, 0)]), [0, 1, 2]);
        assert_eq!(ranks(&[false; 4], &[(0, 1), (1, 0), (2, 1), (1, 3)]), [0, 1, 0, 2]);
        assert_eq!(ranks(&[false; 2], &[(0, 0)]), [0, 0]);
    }

    #[test]
    fn a_source_stands_next_to_what_it_feeds() {
        assert_eq!(ranks(&[false; 4], &[(0, 1), (1, 2), (3, 2)]), [0, 1, 2, 1]);
    }
}
