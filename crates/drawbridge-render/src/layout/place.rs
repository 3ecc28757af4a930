//! Coordinates of the children of one boundary: columns by rank, heights by neighbours.

use super::order::{Segment, order};
use super::pack;
use super::rank::ranks;
use super::satellite::{Block, blocks};
use super::tree::Tree;
use crate::geo::Area;
use std::collections::BTreeMap;

/// Within a box, below its title, in pixels.
const TOP: f64 = 56.0;
/// Within a box, at the other sides.
const SIDE: f64 = 28.0;
/// Between two things in a column.
const BETWEEN: f64 = 40.0;
/// The height kept for a flow that passes a column.
const PASSING: f64 = 26.0;
/// Between two columns, without labels.
const COLUMN: f64 = 64.0;
/// Between columns and what has no flows.
const ROWS: f64 = 48.0;
/// Passing places at most; longer flows beyond that do without.
const DUMMIES: usize = 20_000;
/// Sweeps of the alignment.
const SWEEPS: usize = 10;

/// Something in a column: a child with what stands below it, or the place where a longer flow passes.
enum Item {
    Block(Block),
    Passing,
}

impl Item {
    fn height(&self) -> f64 {
        match self {
            Self::Block(block) => block.height,
            Self::Passing => PASSING,
        }
    }

    fn width(&self) -> f64 {
        match self {
            Self::Block(block) => block.width,
            Self::Passing => 0.0,
        }
    }

    fn is_passing(&self) -> bool {
        matches!(self, Self::Passing)
    }
}

/// A wish of an item: to lie so that `port` below its top meets something.
#[derive(Clone, Copy)]
struct Tie {
    item: usize,
    other: usize,
    port: f64,
    other_port: f64,
    weight: f64,
}

/// Lays out the children of a group and sets its size.
pub(super) fn arrange(tree: &mut Tree, group: usize, pulled: bool) {
    let children = tree.node(group).children.clone();
    let (linked, alone): (Vec<usize>, Vec<usize>) = children.iter().partition(|child| tree.node(**child).linked);
    let (width, height) = columns(tree, group, &linked, pulled);
    let sizes: Vec<(f64, f64)> =
        alone.iter().map(|child| (tree.node(*child).area.w, tree.node(*child).area.h)).collect();
    let (corners, size) = pack::rows(&sizes, width);
    let below = if linked.is_empty() { 0.0 } else { height + ROWS };
    for (child, (x, y)) in alone.iter().zip(corners) {
        place(tree, *child, x, y + below);
    }
    let (width, height) = if alone.is_empty() { (width, height) } else { (width.max(size.0), below + size.1) };
    if group == 0 {
        return;
    }
    for child in &children {
        let area = tree.node(*child).area;
        place(tree, *child, area.x + SIDE, area.y + TOP);
    }
    let (width, height) = (width.max(96.0), height.max(48.0));
    let node = tree.node_mut(group);
    node.area.w = (width + 2.0 * SIDE).max(node.least);
    node.area.h = height + TOP + SIDE;
    let spare = (node.area.w - 2.0 * SIDE - width) / 2.0;
    for child in children {
        tree.node_mut(child).area.x += (spare / 4.0).round() * 4.0;
    }
}

fn place(tree: &mut Tree, child: usize, x: f64, y: f64) {
    let area = &mut tree.node_mut(child).area;
    *area = Area::new(x, y, area.w, area.h);
}

/// Lays out the children that have flows; answers the size.
fn columns(tree: &mut Tree, group: usize, children: &[usize], pulled: bool) -> (f64, f64) {
    if children.is_empty() {
        return (0.0, 0.0);
    }
    let blocks = blocks(tree, group, children);
    let mut local: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, block) in blocks.iter().enumerate() {
        local.extend(block.parts.iter().map(|(child, ..)| (*child, index)));
    }
    let links = tree.links(group);
    let edges: Vec<(usize, usize)> = links.iter().map(|link| (local[&link.ends[0]], local[&link.ends[1]])).collect();
    let opens: Vec<bool> = blocks.iter().map(|block| tree.node(block.parts[0].0).outside).collect();
    let rank = ranks(&opens, &edges);
    let count_of_blocks = blocks.len();
    let mut items: Vec<Item> = blocks.into_iter().map(Item::Block).collect();
    let count = rank.iter().max().map_or(0, |last| last + 1);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (item, rank) in rank.iter().enumerate() {
        rows[*rank].push(item);
    }
    let mut segments: Vec<Vec<Segment>> = vec![Vec::new(); count.saturating_sub(1)];
    let mut gaps = vec![COLUMN; count.saturating_sub(1)];
    let mut ties = Vec::new();
    for (link, (a, b)) in links.iter().zip(&edges) {
        let ports = [tree.port(link.ends[0], link.leaves[0]), tree.port(link.ends[1], link.leaves[1])];
        let ((from, start), (to, end)) =
            if rank[*a] <= rank[*b] { ((*a, ports[0]), (*b, ports[1])) } else { ((*b, ports[1]), (*a, ports[0])) };
        if rank[from] == rank[to] {
            continue;
        }
        // A label needs room beside the heads: in the only gap, or shared over several.
        let share = f64::from(u32::try_from(rank[to] - rank[from]).unwrap_or(1));
        let room = (link.label + 44.0) / share;
        let (mut last, mut port) = (from, start);
        for between in rank[from]..rank[to] {
            gaps[between] = gaps[between].max(room.min(190.0));
            let arrives = between + 1 == rank[to];
            if !arrives && items.len() > count_of_blocks + DUMMIES {
                continue;
            }
            let next = if arrives { to } else { items.len() };
            if !arrives {
                items.push(Item::Passing);
                rows[between + 1].push(next);
            }
            let next_port = if arrives { end } else { PASSING / 2.0 };
            if between == rank[from] || items[last].is_passing() {
                segments[between].push((last, next));
            }
            let weight = if items[last].is_passing() && items[next].is_passing() { 4.0 } else { 1.0 };
            ties.push(Tie { item: last, other: next, port, other_port: next_port, weight });
            (last, port) = (next, next_port);
        }
    }
    let pulls = if pulled { outer(tree, group, &local) } else { Vec::new() };
    let mut wishes: Vec<Option<f64>> = vec![None; items.len()];
    for (item, target, port) in &pulls {
        let wish = target - port;
        wishes[*item] = Some(wishes[*item].map_or(wish, |old| f64::midpoint(old, wish)));
    }
    order(&mut rows, &segments, items.len(), &wishes);
    let tops = align(&items, &rows, &ties, &pulls);
    finish(tree, &items, &rows, &gaps, &tops)
}

/// What outside neighbours wish: item, wished height, port of the item.
fn outer(tree: &Tree, group: usize, local: &BTreeMap<usize, usize>) -> Vec<(usize, f64, f64)> {
    let origin = if group == 0 { 0.0 } else { TOP };
    tree.pulls(group)
        .iter()
        .filter_map(|pull| {
            let item = local.get(&pull.child)?;
            Some((*item, tree.pull_target(group, *pull) - origin, tree.pull_port(*pull)))
        })
        .collect()
}

/// The tops of all items: near what they are tied to, in order, without overlaps.
fn align(items: &[Item], rows: &[Vec<usize>], ties: &[Tie], pulls: &[(usize, f64, f64)]) -> Vec<f64> {
    let mut tops = vec![0.0; items.len()];
    for row in rows {
        let mut y = 0.0;
        for (index, item) in row.iter().enumerate() {
            if index > 0 {
                y += gap(items, row[index - 1], *item);
            }
            tops[*item] = y;
            y += items[*item].height();
        }
        // Columns begin centred on one another.
        for item in row {
            tops[*item] -= y / 2.0;
        }
    }
    let mut by_item: Vec<Vec<(usize, f64, f64, bool)>> = vec![Vec::new(); items.len()];
    for tie in ties {
        let shift = tie.port - tie.other_port;
        by_item[tie.item].push((tie.other, -shift, tie.weight, false));
        by_item[tie.other].push((tie.item, shift, tie.weight, true));
    }
    for sweep in 0..SWEEPS {
        let forward = sweep % 2 == 0;
        let both = sweep >= SWEEPS - 3;
        let order: Vec<usize> = if forward { (0..rows.len()).collect() } else { (0..rows.len()).rev().collect() };
        for row in order {
            let wishes: Vec<(f64, f64)> = rows[row]
                .iter()
                .map(|item| {
                    let (mut sum, mut weight) = (tops[*item] * 0.01, 0.01);
                    for (other, shift, pull, back) in &by_item[*item] {
                        let pull = if both || *back == forward { *pull } else { 0.02 };
                        sum += pull * (tops[*other] + shift);
                        weight += pull;
                    }
                    for (_, target, port) in pulls.iter().filter(|(pulled, ..)| pulled == item) {
                        sum += 0.2 * (target - port);
                        weight += 0.2;
                    }
                    (sum / weight, weight)
                })
                .collect();
            settle(items, &rows[row], &wishes, &mut tops);
        }
    }
    tops
}

/// Places a column as near to its wishes as the order allows: least squares by pooling neighbours that would overlap.
fn settle(items: &[Item], row: &[usize], wishes: &[(f64, f64)], tops: &mut [f64]) {
    let mut offsets = Vec::with_capacity(row.len());
    let mut offset = 0.0;
    for (index, item) in row.iter().enumerate() {
        if index > 0 {
            offset += items[row[index - 1]].height() + gap(items, row[index - 1], *item);
        }
        offsets.push(offset);
    }
    // Pools: weighted sum of wishes, weight, number of members.
    let mut pools: Vec<(f64, f64, usize)> = Vec::with_capacity(row.len());
    for (index, (wish, weight)) in wishes.iter().enumerate() {
        let mut pool = ((wish - offsets[index]) * weight, *weight, 1);
        while let Some(last) = pools.last().filter(|last| last.0 / last.1 > pool.0 / pool.1) {
            pool = (pool.0 + last.0, pool.1 + last.1, pool.2 + last.2);
            pools.pop();
        }
        pools.push(pool);
    }
    let mut index = 0;
    for (sum, weight, members) in pools {
        for _ in 0..members {
            tops[row[index]] = sum / weight + offsets[index];
            index += 1;
        }
    }
}

fn gap(items: &[Item], above: usize, below: usize) -> f64 {
    if items[above].is_passing() || items[below].is_passing() { BETWEEN / 2.0 } else { BETWEEN }
}

fn finish(tree: &mut Tree, items: &[Item], rows: &[Vec<usize>], gaps: &[f64], tops: &[f64]) -> (f64, f64) {
    let children = || items.iter().zip(tops).filter(|(item, _)| !item.is_passing());
    let top = children().map(|(_, top)| *top).fold(f64::INFINITY, f64::min);
    let snap = |value: f64| (value / 4.0).round() * 4.0;
    let (mut x, mut bottom) = (0.0, 0.0_f64);
    for (column, row) in rows.iter().enumerate() {
        if column > 0 {
            x += (gaps[column - 1] / 4.0).ceil() * 4.0;
        }
        let width = row.iter().map(|item| items[*item].width()).fold(0.0, f64::max);
        for item in row {
            let Item::Block(block) = &items[*item] else { continue };
            let (left, y) = (snap(x + (width - block.width) / 2.0), snap(tops[*item] - top));
            for (child, dx, dy) in &block.parts {
                place(tree, *child, left + dx, y + dy);
            }
            bottom = bottom.max(y + block.height);
        }
        x += width;
    }
    (x, bottom)
}
