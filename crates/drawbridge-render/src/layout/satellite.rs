//! Stores that only one process uses stand below it, as people draw them.

use super::tree::{Tree, What};
use drawbridge_model::{ElementKind, Subject};
use std::collections::BTreeMap;

/// Between a process and the stores below it, in pixels.
const BELOW: f64 = 72.0;
/// Between two stores below one process.
const BESIDE: f64 = 32.0;
/// Stores below one process at most.
const MOST: usize = 2;

/// A child with what stands below it, as one thing in its column.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Children and their corners within the block, the process first.
    pub(super) parts: Vec<(usize, f64, f64)>,
}

impl Block {
    /// A child by itself.
    pub(super) fn single(tree: &Tree, child: usize) -> Self {
        let area = tree.node(child).area;
        Self { width: area.w, height: area.h, parts: vec![(child, 0.0, 0.0)] }
    }
}

/// The children as blocks, in their order, each child in exactly one.
pub(super) fn blocks(tree: &Tree, group: usize, children: &[usize]) -> Vec<Block> {
    let hosts = hosts(tree, group);
    let mut below: BTreeMap<usize, Vec<(usize, Room)>> = BTreeMap::new();
    for child in children {
        if let Some((host, room)) = hosts.get(child) {
            let stores = below.entry(*host).or_default();
            if stores.len() < MOST {
                stores.push((*child, *room));
            }
        }
    }
    let is_below = |child: &usize| below.values().flatten().any(|(store, _)| store == child);
    let single = children.iter().filter(|child| !is_below(child));
    single.map(|child| block(tree, *child, below.get(child).map_or(&[], Vec::as_slice))).collect()
}

/// The widest label between a store and its process, and how many flows run there.
#[derive(Debug, Clone, Copy, Default)]
struct Room {
    label: f64,
    flows: u32,
}

/// The stores that have flows with one process beside them only, with that process.
fn hosts(tree: &Tree, group: usize) -> BTreeMap<usize, (usize, Room)> {
    let is = |child: usize, kind| match tree.node(child).what {
        What::Subject(Subject::Element(_)) => tree.node(child).kind == Some(kind),
        _ => false,
    };
    let mut neighbours: BTreeMap<usize, Option<(usize, Room)>> = BTreeMap::new();
    for link in tree.links(group) {
        for (child, other) in [(link.ends[0], link.ends[1]), (link.ends[1], link.ends[0])] {
            if !is(child, ElementKind::Store) {
                continue;
            }
            let known = neighbours.entry(child).or_insert(Some((other, Room::default())));
            *known = known
                .filter(|(host, _)| *host == other && is(other, ElementKind::Process))
                .map(|(host, room)| (host, Room { label: room.label.max(link.label), flows: room.flows + 1 }));
        }
    }
    for pull in tree.pulls(group) {
        neighbours.insert(pull.child, None);
    }
    neighbours.into_iter().filter_map(|(store, host)| Some((store, host?))).collect()
}

fn block(tree: &Tree, child: usize, stores: &[(usize, Room)]) -> Block {
    let Some((_, room)) = stores.first() else { return Block::single(tree, child) };
    let host = tree.node(child).area;
    let widths: f64 = stores.iter().map(|(store, _)| tree.node(*store).area.w + BESIDE).sum();
    let row = widths - BESIDE;
    let half = row.max(host.w) / 2.0;
    let (left, right) = match (stores.len(), room.flows) {
        (1, 1) => (half, half.max(room.label + 12.0)),
        (1, _) => (half.max(room.label + 28.0), half.max(room.label + 28.0)),
        _ => (half + 16.0, half + 16.0),
    };
    let snap = |value: f64| (value / 4.0).ceil() * 4.0;
    let (left, right) = (snap(left), snap(right));
    let mut parts = vec![(child, left - host.w / 2.0, 0.0)];
    let mut x = left - row / 2.0;
    let mut height = 0.0_f64;
    for (store, _) in stores {
        let area = tree.node(*store).area;
        parts.push((*store, x, host.h + BELOW));
        x += area.w + BESIDE;
        height = height.max(area.h);
    }
    Block { width: left + right, height: host.h + BELOW + height, parts }
}
