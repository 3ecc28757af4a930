//! Rows by number, found by id; the numbers of removed rows are used again.

use std::collections::BTreeMap;

#[derive(Debug, Clone)]
pub(crate) struct Table<I, R> {
    numbers: BTreeMap<I, u32>,
    rows: Vec<Option<R>>,
    free: Vec<u32>,
}

impl<I, R> Default for Table<I, R> {
    fn default() -> Self {
        Self { numbers: BTreeMap::new(), rows: Vec::new(), free: Vec::new() }
    }
}

impl<I: Ord + Copy, R> Table<I, R> {
    pub(crate) fn get(&self, row: u32) -> Option<&R> {
        self.rows.get(row as usize).and_then(Option::as_ref)
    }

    pub(crate) fn get_mut(&mut self, row: u32) -> Option<&mut R> {
        self.rows.get_mut(row as usize).and_then(Option::as_mut)
    }

    pub(crate) fn row(&self, id: I) -> Option<u32> {
        self.numbers.get(&id).copied()
    }

    /// Adds a row; its number.
    pub(crate) fn add(&mut self, id: I, row: R) -> u32 {
        let number = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            u32::try_from(self.rows.len() - 1).expect("a model has fewer things than that")
        });
        self.rows[number as usize] = Some(row);
        self.numbers.insert(id, number);
        number
    }

    /// Makes the id unknown; the row stays until it is [freed](Self::free).
    pub(crate) fn forget(&mut self, id: I) {
        self.numbers.remove(&id);
    }

    pub(crate) fn free(&mut self, row: u32) {
        self.rows[row as usize] = None;
        self.free.push(row);
    }

    /// The numbers of the rows, in order of their ids.
    pub(crate) fn rows(&self) -> impl Iterator<Item = u32> {
        self.numbers.values().copied()
    }

    /// The size that tables by row number need.
    pub(crate) fn capacity(&self) -> usize {
        self.rows.len()
    }
}
