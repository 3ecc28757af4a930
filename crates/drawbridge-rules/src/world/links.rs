//! Links both ways: the forward ones are read off the model, the backward ones follow by difference.

use super::World;
use super::rows::FlowRow;
use super::update::Touched;
use crate::program::Step;
use crate::reads::Aspect;
use crate::thing::{Family, NONE, Thing};
use drawbridge_model::crossing::{self, Side};
use drawbridge_model::{DataId, Element, End, Flow, Model};
use std::borrow::Cow;

impl World {
    /// Reads the links of an element anew.
    pub(super) fn relink_element(&mut self, model: &Model, row: u32, touched: &mut Touched) {
        let Some(element) = self.elements.get(row).map(|row| row.record.clone()) else { return };
        let boundaries = self.boxes(model, &element);
        let data = self.data_rows(&element.data);
        self.set_element_links(row, boundaries, data, touched);
    }

    fn boxes(&self, model: &Model, element: &Element) -> Vec<u32> {
        model.boundaries_around(element.id).into_iter().filter_map(|id| self.boundaries.row(id)).collect()
    }

    /// Puts new links in place of an element's old ones; without any, before the element goes.
    pub(super) fn set_element_links(&mut self, row: u32, boundaries: Vec<u32>, data: Vec<u32>, touched: &mut Touched) {
        let Some(element) = self.elements.get_mut(row) else { return };
        let old_boxes = std::mem::replace(&mut element.boundaries, boundaries.clone());
        let old_data = std::mem::replace(&mut element.data, data.clone());
        let element = Thing::new(Family::Element, row);
        if old_boxes != boundaries {
            touched.add(element, Aspect::List(Step::InBoundary));
        }
        if old_data != data {
            touched.add(element, Aspect::List(Step::Holds));
        }
        difference(&old_boxes, &boundaries, |other, change| {
            if let Some(other) = self.boundaries.get_mut(other) {
                apply(&mut other.contains, row, change, |row| self.elements.get(row).map(|row| row.record.id));
            }
            touched.add(Thing::new(Family::Boundary, other), Aspect::List(Step::Contains));
        });
        difference(&old_data, &data, |other, change| {
            if let Some(other) = self.data.get_mut(other) {
                apply(&mut other.held_by, row, change, |row| self.elements.get(row).map(|row| row.record.id));
            }
            touched.add(Thing::new(Family::Data, other), Aspect::List(Step::HeldBy));
        });
    }

    /// The rows of data, in order of their ids and each once.
    pub(super) fn data_rows(&self, ids: &[DataId]) -> Vec<u32> {
        let mut rows: Vec<u32> = ids.iter().filter_map(|id| self.data.row(*id)).collect();
        rows.sort_by_key(|row| self.datum(*row).map(|datum| datum.id));
        rows.dedup();
        rows
    }

    /// The row of the element that a flow ends at.
    pub(super) fn end_row(&self, end: End) -> u32 {
        end.element().and_then(|id| self.elements.row(id)).unwrap_or(NONE)
    }

    /// Reads the links of a flow anew.
    pub(super) fn relink_flow(&mut self, model: &Model, row: u32, touched: &mut Touched) {
        let Some(flow) = self.flows.get(row).map(|row| row.record.clone()) else { return };
        let links = FlowLinks {
            source: self.end_row(flow.from),
            target: self.end_row(flow.to),
            crosses: self.crossed(model, &flow),
            carries: self.data_rows(&flow.data),
        };
        self.set_flow_links(row, links, touched);
    }

    /// What [`crossing::crossed`] says, by rows: the boxes around elements are known already.
    pub(super) fn crossed(&self, model: &Model, flow: &Flow) -> Vec<u32> {
        let (from, to) = (self.boxes_at(model, flow, Side::From), self.boxes_at(model, flow, Side::To));
        let mut out: Vec<u32> = from.iter().filter(|row| !to.contains(row)).copied().collect();
        out.extend(to.iter().filter(|row| !from.contains(row)));
        out.extend(crossing::crossed_lines(model, flow).into_iter().filter_map(|id| self.boundaries.row(id)));
        out.sort_unstable_by_key(|row| self.boundary(*row).map(|boundary| boundary.id));
        out.dedup();
        out
    }

    /// The boxes that hold this end of the flow.
    fn boxes_at(&self, model: &Model, flow: &Flow, side: Side) -> Cow<'_, [u32]> {
        let end = match side {
            Side::From => flow.from,
            Side::To => flow.to,
        };
        match end {
            End::Element(id) => {
                let row = self.elements.row(id).and_then(|row| self.elements.get(row));
                row.map_or(&[][..], |row| &row.boundaries).into()
            }
            End::Boundary(_) | End::Note(_) | End::Loose => {
                let boxes = crossing::boxes(model, flow, side);
                boxes.into_iter().filter_map(|id| self.boundaries.row(id)).collect()
            }
        }
    }

    /// Puts new links in place of a flow's old ones; without any, before the flow goes.
    pub(super) fn set_flow_links(&mut self, row: u32, links: FlowLinks, touched: &mut Touched) {
        let Some(flow) = self.flows.get_mut(row) else { return };
        let old = links.replace_in(flow);
        let both = flow.is_both();
        let thing = Thing::new(Family::Flow, row);
        if (old.source, old.target) != (links.source, links.target) {
            touched.add(thing, Aspect::List(Step::Ends));
            difference(&old.ends(), &links.ends(), |other, change| {
                if let Some(other) = self.elements.get_mut(other) {
                    apply(&mut other.flows, row, change, |row| self.flows.get(row).map(|row| row.record.id));
                }
            });
            for end in old.ends().into_iter().chain(links.ends()) {
                touched.add_flows_of(end);
            }
        }
        if old.carries != links.carries {
            touched.add(thing, Aspect::List(Step::Carries));
            let into = if both { links.ends() } else { vec![links.target] };
            for end in into {
                touched.add(Thing::new(Family::Element, end), Aspect::List(Step::Holds));
            }
        }
        if old.crosses != links.crosses {
            touched.add(thing, Aspect::List(Step::Crosses));
        }
        difference(&old.crosses, &links.crosses, |other, change| {
            if let Some(other) = self.boundaries.get_mut(other) {
                apply(&mut other.crossed_by, row, change, |row| self.flows.get(row).map(|row| row.record.id));
            }
            touched.add(Thing::new(Family::Boundary, other), Aspect::List(Step::CrossedBy));
        });
        difference(&old.carries, &links.carries, |other, change| {
            if let Some(other) = self.data.get_mut(other) {
                apply(&mut other.carried_by, row, change, |row| self.flows.get(row).map(|row| row.record.id));
            }
            touched.add(Thing::new(Family::Data, other), Aspect::List(Step::CarriedBy));
        });
    }
}

/// The forward links of a flow.
pub(super) struct FlowLinks {
    source: u32,
    target: u32,
    crosses: Vec<u32>,
    carries: Vec<u32>,
}

impl FlowLinks {
    /// Those of a flow that stands nowhere.
    pub(super) const fn none() -> Self {
        Self { source: NONE, target: NONE, crosses: Vec::new(), carries: Vec::new() }
    }

    fn replace_in(&self, flow: &mut FlowRow) -> Self {
        Self {
            source: std::mem::replace(&mut flow.source, self.source),
            target: std::mem::replace(&mut flow.target, self.target),
            crosses: std::mem::replace(&mut flow.crosses, self.crosses.clone()),
            carries: std::mem::replace(&mut flow.carries, self.carries.clone()),
        }
    }

    /// The elements at its ends, each once.
    fn ends(&self) -> Vec<u32> {
        let mut ends = vec![self.source, self.target];
        ends.retain(|end| *end != NONE);
        ends.dedup();
        ends
    }
}

#[derive(Clone, Copy)]
enum Change {
    Add,
    Remove,
}

/// Calls for what is in one list only.
fn difference(old: &[u32], new: &[u32], mut change: impl FnMut(u32, Change)) {
    for gone in old.iter().filter(|row| !new.contains(row)) {
        change(*gone, Change::Remove);
    }
    for added in new.iter().filter(|row| !old.contains(row)) {
        change(*added, Change::Add);
    }
}

/// Keeps the list in order of ids, whatever the numbers of the rows, so that explanations do not depend on history.
fn apply<I: Ord>(list: &mut Vec<u32>, row: u32, change: Change, id: impl Fn(u32) -> Option<I>) {
    match change {
        Change::Add => {
            let own = id(row);
            let place = list.partition_point(|known| id(*known) < own);
            list.insert(place, row);
        }
        Change::Remove => list.retain(|known| *known != row),
    }
}
