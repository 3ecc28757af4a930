//! Links both ways: the forward ones are read off the model, the backward ones follow by difference.

use super::World;
use super::rows::FlowRow;
use super::update::Touched;
use crate::program::Step;
use crate::reads::Aspect;
use crate::thing::{Family, NONE, Thing};
use drawbridge_model::{Element, Flow, Model, crossing};

impl World {
    /// Reads the links of an element anew.
    pub(super) fn relink_element(&mut self, model: &Model, row: u32, touched: &mut Touched) {
        let Some(element) = self.elements.get(row).map(|row| row.record.clone()) else { return };
        let boundaries = self.boxes(model, &element);
        let data = element.data.iter().filter_map(|id| self.data.row(*id)).collect();
        self.set_element_links(row, boundaries, data, touched);
    }

    fn boxes(&self, model: &Model, element: &Element) -> Vec<u32> {
        model.boundaries_around(element.id).into_iter().filter_map(|id| self.boundaries.row(id)).collect()
    }

    /// Puts new links in place of an element's old ones; without any, before the element goes.
    pub(super) fn set_element_links(
        &mut self,
        row: u32,
        boundaries: Vec<u32>,
        mut data: Vec<u32>,
        touched: &mut Touched,
    ) {
        self.sort_data(&mut data);
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

    fn sort_data(&self, rows: &mut Vec<u32>) {
        rows.sort_by_key(|row| self.datum(*row).map(|datum| datum.id));
        rows.dedup();
    }

    /// Reads the links of a flow anew.
    pub(super) fn relink_flow(&mut self, model: &Model, row: u32, touched: &mut Touched) {
        let Some(flow) = self.flows.get(row).map(|row| row.record.clone()) else { return };
        let end = |end: drawbridge_model::End| end.element().and_then(|id| self.elements.row(id)).unwrap_or(NONE);
        let links = FlowLinks {
            source: end(flow.from),
            target: end(flow.to),
            crosses: self.crossed(model, &flow),
            carries: flow.data.iter().filter_map(|id| self.data.row(*id)).collect(),
        };
        self.set_flow_links(row, links, touched);
    }

    fn crossed(&self, model: &Model, flow: &Flow) -> Vec<u32> {
        crossing::crossed(model, flow).into_iter().filter_map(|id| self.boundaries.row(id)).collect()
    }

    /// Puts new links in place of a flow's old ones; without any, before the flow goes.
    pub(super) fn set_flow_links(&mut self, row: u32, mut links: FlowLinks, touched: &mut Touched) {
        self.sort_data(&mut links.carries);
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
