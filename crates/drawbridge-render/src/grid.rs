//! An index of boxes and segments by place, so that neighbours are found without asking everybody.

use crate::geo::{Area, Spot};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The side of a cell in pixels.
const CELL: f64 = 160.0;
/// What covers more cells stands in a list of its own.
const MANY: f64 = 1024.0;

/// Indices of things by the cells that they touch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    cells: HashMap<(i32, i32), Vec<u32>, BuildHasherDefault<Mixer>>,
    wide: Vec<u32>,
}

/// A quick hash for cells, which nobody chooses to do harm: they are at most a few thousand.
#[derive(Debug, Clone, Copy, Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_i32(i32::from(*byte));
        }
    }

    fn write_i32(&mut self, value: i32) {
        self.0 = (self.0.rotate_left(21) ^ u64::from(value.cast_unsigned())).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Grid {
    /// Enters a thing by its box.
    pub(crate) fn add(&mut self, index: usize, area: Area) {
        let index = u32::try_from(index).expect("fewer things than 2^32");
        match cells(area) {
            Some(cells) => cells.for_each(|cell| self.cells.entry(cell).or_default().push(index)),
            None => self.wide.push(index),
        }
    }

    /// Enters a segment by the cells along it.
    pub(crate) fn add_segment(&mut self, index: usize, from: Spot, to: Spot) {
        let pieces = (from.distance(to) / CELL).ceil().max(1.0);
        if pieces > MANY {
            self.wide.push(u32::try_from(index).expect("fewer things than 2^32"));
            return;
        }
        let mut start = from;
        let mut piece = 1.0;
        while piece <= pieces {
            let end = from.towards(to, piece / pieces);
            if let Some(area) = Area::of_points(&[start, end]) {
                self.add(index, area);
            }
            start = end;
            piece += 1.0;
        }
    }

    /// What covers so many cells that it is asked everywhere.
    pub(crate) fn wide(&self) -> &[u32] {
        &self.wide
    }

    /// The first thing along the segment that `wanted` accepts, the [wide](Self::wide) ones left aside: column by column
    /// from the left. A thing may be asked more than once.
    pub(crate) fn first_along(&self, from: Spot, to: Spot, mut wanted: impl FnMut(u32) -> bool) -> Option<u32> {
        let (left, right) = if from.x <= to.x { (from, to) } else { (to, from) };
        let slope = (right.y - left.y) / (right.x - left.x).max(1e-9);
        for column in cell(left.x)..=cell(right.x) {
            let start = (f64::from(column) * CELL).max(left.x);
            let end = (f64::from(column + 1) * CELL).min(right.x);
            let level = |x: f64| if right.x - left.x < 1e-6 { None } else { Some(left.y + (x - left.x) * slope) };
            let (a, b) = (level(start).unwrap_or(left.y), level(end).unwrap_or(right.y));
            for row in cell(a.min(b))..=cell(a.max(b)) {
                if let Some(things) = self.cells.get(&(column, row))
                    && let Some(found) = things.iter().find(|index| wanted(**index))
                {
                    return Some(*found);
                }
            }
        }
        None
    }

    /// Calls back for every thing that may touch the box, for some more than once, until one is `enough`. Answers
    /// whether one was.
    pub(crate) fn any_near(&self, area: Area, mut enough: impl FnMut(u32) -> bool) -> bool {
        self.wide.iter().any(|index| enough(*index)) || self.any_in_cells(area, enough)
    }

    /// The same, the [wide](Self::wide) things left aside.
    pub(crate) fn any_in_cells(&self, area: Area, mut enough: impl FnMut(u32) -> bool) -> bool {
        let things = cells(area).into_iter().flatten().filter_map(|cell| self.cells.get(&cell));
        things.flatten().any(|index| enough(*index))
    }

    /// The things that may touch the box, ascending, each once.
    pub(crate) fn near(&self, area: Area, out: &mut Vec<u32>) {
        out.clear();
        out.extend(&self.wide);
        if let Some(cells) = cells(area) {
            for cell in cells {
                if let Some(found) = self.cells.get(&cell) {
                    out.extend(found);
                }
            }
        }
        out.sort_unstable();
        out.dedup();
    }
}

fn cell(value: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a float cast to an integer stops at its limits")]
    let cell = (value / CELL).floor() as i32;
    cell
}

fn cells(area: Area) -> Option<impl Iterator<Item = (i32, i32)>> {
    let (left, right, top, bottom) = (cell(area.x), cell(area.right()), cell(area.y), cell(area.bottom()));
    let count = (f64::from(right) - f64::from(left) + 1.0) * (f64::from(bottom) - f64::from(top) + 1.0);
    (count <= MANY).then(|| (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_found_once() {
        let mut grid = Grid::default();
        grid.add(0, Area::new(0.0, 0.0, 500.0, 500.0));
        grid.add(1, Area::new(900.0, 0.0, 10.0, 10.0));
        grid.add_segment(2, Spot::new(-1000.0, -1000.0), Spot::new(1000.0, 1000.0));
        grid.add(3, Area::new(-1e6, -1e6, 2e6, 2e6));
        let mut out = Vec::new();
        grid.near(Area::new(10.0, 10.0, 200.0, 200.0), &mut out);
        assert_eq!(out, [0, 2, 3]);
        grid.near(Area::new(890.0, 5.0, 20.0, 20.0), &mut out);
        assert_eq!(out, [1, 3]);
    }
}
