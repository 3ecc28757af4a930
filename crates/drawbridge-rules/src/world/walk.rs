//! From a thing that changed back to the subjects whose conditions look at it.

use super::World;
use crate::program::Step;
use crate::reads::{Aspect, Read};
use crate::thing::{Family, Thing};
use std::collections::BTreeSet;

impl World {
    /// The subjects of a family from which the read leads to one of the touched things.
    pub(crate) fn readers(&self, root: Family, read: &Read, touched: &BTreeSet<(Thing, Aspect)>) -> Vec<Thing> {
        let end = read.path.last().map_or(root, |step| step.leads_to());
        let mut rows: Vec<u32> = touched
            .iter()
            .filter(|(thing, aspect)| thing.family == end && *aspect == read.aspect)
            .map(|(thing, _)| thing.row)
            .collect();
        for (index, step) in read.path.iter().enumerate().rev() {
            if rows.is_empty() {
                break;
            }
            let before = index.checked_sub(1).map_or(root, |index| read.path[index].leads_to());
            rows = self.back(*step, before, &rows);
        }
        rows.into_iter().map(|row| Thing::new(root, row)).collect()
    }

    /// The things from which the step leads to one of these rows, each once.
    fn back(&self, step: Step, before: Family, rows: &[u32]) -> Vec<u32> {
        let mut out = Vec::new();
        if step == Step::Model {
            out.extend(self.things(before).into_iter().map(|thing| thing.row));
        }
        for row in rows {
            match step {
                Step::Ends => out.extend(self.elements.get(*row).into_iter().flat_map(|row| &row.flows)),
                Step::Crosses => out.extend(self.boundaries.get(*row).into_iter().flat_map(|row| &row.crossed_by)),
                Step::InBoundary => out.extend(self.boundaries.get(*row).into_iter().flat_map(|row| &row.contains)),
                Step::Carries => out.extend(self.data.get(*row).into_iter().flat_map(|row| &row.carried_by)),
                Step::Holds => self.holders(*row, &mut out),
                Step::Receives => out.extend(self.flows.get(*row).into_iter().flat_map(super::FlowRow::receivers)),
                Step::Sends => out.extend(self.flows.get(*row).into_iter().flat_map(super::FlowRow::senders)),
                Step::CarriedBy => out.extend(self.flows.get(*row).into_iter().flat_map(|row| &row.carries)),
                Step::HeldBy => out.extend(self.elements.get(*row).into_iter().flat_map(|row| &row.data)),
                Step::Contains => out.extend(self.elements.get(*row).into_iter().flat_map(|row| &row.boundaries)),
                Step::CrossedBy => out.extend(self.flows.get(*row).into_iter().flat_map(|row| &row.crosses)),
                Step::Elements => out.push(0),
                Step::Model => {}
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    fn holders(&self, datum: u32, out: &mut Vec<u32>) {
        let Some(datum) = self.data.get(datum) else { return };
        out.extend(&datum.held_by);
        for flow in datum.carried_by.iter().filter_map(|flow| self.flows.get(*flow)) {
            out.extend(flow.receivers());
        }
    }
}
