//! The rows of a whole model in one pass. Things come in order of their ids, so links fall into their order by themselves.

use super::World;
use super::rows::{BoundaryRow, DataRow, ElementRow, FlowRow};
use crate::rules::Rules;
use crate::thing::{Family, NONE, Thing};
use drawbridge_library::SubjectKind;
use drawbridge_model::{Element, Flow, Model};
use std::sync::Arc;

impl World {
    /// The rows of a whole model.
    pub(crate) fn load(model: &Model, rules: &Rules) -> Self {
        let mut world =
            Self { model: rules.schema.blank(SubjectKind::Model), sheet: model.sheet().clone(), ..Self::default() };
        for boundary in model.boundaries() {
            world.boundaries.add(boundary.id, BoundaryRow::new(boundary, rules));
        }
        for datum in model.data() {
            world.data.add(datum.id, DataRow::new(datum, rules));
        }
        let around = world.chains(model);
        for element in model.elements() {
            world.load_element(element, rules, &around);
        }
        for flow in model.flows() {
            world.load_flow(model, flow, rules);
        }
        for family in [Family::Element, Family::Flow, Family::Boundary, Family::Data] {
            for thing in world.things(family) {
                let cells = rules.cells_in_force(&world, thing);
                world.set_cells(thing, cells);
            }
        }
        // Conventions about the model itself may look at everything else.
        world.model = rules.cells_in_force(&world, Thing::MODEL);
        world
    }

    /// Each boundary and those around it, the innermost first, by row.
    fn chains(&self, model: &Model) -> Vec<Vec<u32>> {
        let chain = |row: u32| {
            let outer = self.boundary(row).map(|boundary| model.ancestors(boundary.id)).unwrap_or_default();
            std::iter::once(row).chain(outer.into_iter().filter_map(|id| self.boundaries.row(id))).collect()
        };
        // The rows of a table that has just been filled run in order of the ids.
        self.boundaries.rows().map(chain).collect()
    }

    fn load_element(&mut self, element: &Arc<Element>, rules: &Rules, around: &[Vec<u32>]) {
        let mut new = ElementRow::new(element, rules);
        for inner in element.boundaries.iter().filter_map(|id| self.boundaries.row(*id)) {
            for boundary in &around[inner as usize] {
                if !new.boundaries.contains(boundary) {
                    new.boundaries.push(*boundary);
                }
            }
        }
        new.data = self.data_rows(&element.data);
        let (boundaries, data) = (new.boundaries.clone(), new.data.clone());
        let row = self.elements.add(element.id, new);
        for boundary in boundaries {
            if let Some(boundary) = self.boundaries.get_mut(boundary) {
                boundary.contains.push(row);
            }
        }
        for datum in data {
            if let Some(datum) = self.data.get_mut(datum) {
                datum.held_by.push(row);
            }
        }
    }

    fn load_flow(&mut self, model: &Model, flow: &Arc<Flow>, rules: &Rules) {
        let mut new = FlowRow::new(flow, rules);
        (new.source, new.target) = (self.end_row(flow.from), self.end_row(flow.to));
        new.crosses = self.crossed(model, flow);
        new.carries = self.data_rows(&flow.data);
        if super::is_floating(flow) {
            self.floating.insert(flow.id);
        }
        let mut ends = vec![new.source, new.target];
        ends.retain(|end| *end != NONE);
        ends.dedup();
        let (crosses, carries) = (new.crosses.clone(), new.carries.clone());
        let row = self.flows.add(flow.id, new);
        for end in ends {
            if let Some(element) = self.elements.get_mut(end) {
                element.flows.push(row);
            }
        }
        for boundary in crosses {
            if let Some(boundary) = self.boundaries.get_mut(boundary) {
                boundary.crossed_by.push(row);
            }
        }
        for datum in carries {
            if let Some(datum) = self.data.get_mut(datum) {
                datum.carried_by.push(row);
            }
        }
    }
}
