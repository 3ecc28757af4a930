//! Keeping the rows in step with a diff, and saying exactly what of which thing changed.

use super::links::FlowLinks;
use super::rows::{BoundaryRow, DataRow, ElementRow, FlowRow};
use super::{World, Written};
use crate::program::Step;
use crate::reads::Aspect;
use crate::rules::Rules;
use crate::thing::{Family, NONE, Thing};
use drawbridge_model::{
    Boundary, BoundaryId, BoundaryShape, Data, DiagramId, Diff, Element, ElementId, Flow, FlowId, Model, Placement,
    Record, Subject,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What an update changed.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// What of which thing changed.
    pub(crate) aspects: BTreeSet<(Thing, Aspect)>,
    /// Things that are new or came into or went out of scope.
    pub(crate) fresh: BTreeSet<Thing>,
    /// Things that are gone, by what they were.
    pub(crate) gone: Vec<(Thing, Subject)>,
    /// Things whose name or ends changed, so that texts about them read differently.
    pub(crate) renamed: BTreeSet<Thing>,
}

impl Touched {
    pub(super) fn add(&mut self, thing: Thing, aspect: Aspect) {
        if thing.row != NONE {
            self.aspects.insert((thing, aspect));
        }
    }

    /// The flows at an element changed, or the way they go.
    pub(super) fn add_flows_of(&mut self, element: u32) {
        for step in [Step::Receives, Step::Sends, Step::Holds] {
            self.add(Thing::new(Family::Element, element), Aspect::List(step));
        }
    }
}

/// What has to be read off the model anew.
#[derive(Default)]
struct Stale {
    elements: BTreeSet<ElementId>,
    flows: BTreeSet<FlowId>,
    cells: BTreeSet<Thing>,
}

impl World {
    /// Brings the rows in step with a model that the diff was applied to.
    pub(crate) fn update(&mut self, model: &Model, diff: &Diff, rules: &Rules) -> Touched {
        let (mut stale, mut touched) = (Stale::default(), Touched::default());
        for record in &diff.removed {
            self.remove(model, record, &mut stale, &mut touched);
        }
        for record in diff.written() {
            self.write(model, record, rules, &mut stale, &mut touched);
        }
        self.relink(model, &mut stale, &mut touched);
        self.settle(rules, stale.cells, &mut touched);
        for (thing, _) in &touched.gone {
            match thing.family {
                Family::Element => self.elements.free(thing.row),
                Family::Flow => self.flows.free(thing.row),
                Family::Boundary => self.boundaries.free(thing.row),
                Family::Data => self.data.free(thing.row),
                Family::Model => {}
            }
        }
        touched
    }

    fn relink(&mut self, model: &Model, stale: &mut Stale, touched: &mut Touched) {
        for id in &stale.elements {
            let Some(row) = self.elements.row(*id) else { continue };
            self.relink_element(model, row, touched);
            if touched.aspects.contains(&(Thing::new(Family::Element, row), Aspect::List(Step::InBoundary))) {
                stale.flows.extend(model.flows_at(Subject::Element(*id)).map(|flow| flow.id));
            }
        }
        for id in &stale.flows {
            if let Some(row) = self.flows.row(*id) {
                self.relink_flow(model, row, touched);
            }
        }
    }

    fn remove(&mut self, model: &Model, record: &Record, stale: &mut Stale, touched: &mut Touched) {
        match record {
            Record::Element(element) => {
                let Some(row) = self.elements.row(element.id) else { return };
                stale.flows.extend(self.flow_ids(self.elements.get(row).map(|row| row.flows.as_slice())));
                self.set_element_links(row, Vec::new(), Vec::new(), touched);
                self.elements.forget(element.id);
                touched.add(Thing::MODEL, Aspect::List(Step::Elements));
                touched.gone.push((Thing::new(Family::Element, row), Subject::Element(element.id)));
            }
            Record::Flow(flow) => {
                let Some(row) = self.flows.row(flow.id) else { return };
                self.set_flow_links(row, FlowLinks::none(), touched);
                self.flows.forget(flow.id);
                self.floating.remove(&flow.id);
                touched.gone.push((Thing::new(Family::Flow, row), Subject::Flow(flow.id)));
            }
            Record::Boundary(boundary) => {
                let Some(row) = self.boundaries.row(boundary.id) else { return };
                self.boundary_moves(model, boundary.id, stale);
                self.boundaries.forget(boundary.id);
                touched.gone.push((Thing::new(Family::Boundary, row), Subject::Boundary(boundary.id)));
            }
            Record::Data(data) => {
                let Some(row) = self.data.row(data.id) else { return };
                if let Some(row) = self.data.get(row) {
                    stale.flows.extend(self.flow_ids(Some(&row.carried_by)));
                    stale
                        .elements
                        .extend(row.held_by.iter().filter_map(|row| Some(self.elements.get(*row)?.record.id)));
                }
                self.data.forget(data.id);
                touched.gone.push((Thing::new(Family::Data, row), Subject::Data(data.id)));
            }
            Record::Placement(placement) => self.placed(model, placement, stale),
            _ => {}
        }
    }

    fn write(&mut self, model: &Model, record: &Record, rules: &Rules, stale: &mut Stale, touched: &mut Touched) {
        match record {
            Record::Sheet(sheet) => self.sheet = sheet.clone(),
            Record::Element(element) => self.write_element(model, element, rules, stale, touched),
            Record::Flow(flow) => self.write_flow(flow, rules, stale, touched),
            Record::Boundary(boundary) => self.write_boundary(model, boundary, rules, stale, touched),
            Record::Data(data) => self.write_data(model, data, rules, stale, touched),
            Record::Placement(placement) => self.placed(model, placement, stale),
            _ => {}
        }
    }

    fn write_element(
        &mut self,
        model: &Model,
        element: &Arc<Element>,
        rules: &Rules,
        stale: &mut Stale,
        touched: &mut Touched,
    ) {
        stale.elements.insert(element.id);
        let new = ElementRow::new(element, rules);
        let Some(row) = self.elements.row(element.id) else {
            let thing = Thing::new(Family::Element, self.elements.add(element.id, new));
            stale.flows.extend(model.flows_at(Subject::Element(element.id)).map(|flow| flow.id));
            stale.cells.insert(thing);
            touched.fresh.insert(thing);
            touched.add(Thing::MODEL, Aspect::List(Step::Elements));
            return;
        };
        let thing = Thing::new(Family::Element, row);
        let Some(row) = self.elements.get_mut(row) else { return };
        if (row.kind, row.component) != (new.kind, new.component) {
            touched.add(thing, Aspect::Cells);
        }
        if row.record.scope.is_out() != element.scope.is_out() || row.kind != new.kind {
            touched.fresh.insert(thing);
            touched.add(Thing::MODEL, Aspect::List(Step::Elements));
        }
        if row.record.name != element.name {
            touched.renamed.insert(thing);
        }
        if row.stored != new.stored || row.record.facts != element.facts {
            stale.cells.insert(thing);
        }
        (row.record, row.kind, row.component, row.stored) = (new.record, new.kind, new.component, new.stored);
    }

    fn write_flow(&mut self, flow: &Arc<Flow>, rules: &Rules, stale: &mut Stale, touched: &mut Touched) {
        stale.flows.insert(flow.id);
        if super::is_floating(flow) {
            self.floating.insert(flow.id)
        } else {
            self.floating.remove(&flow.id)
        };
        let new = FlowRow::new(flow, rules);
        let Some(number) = self.flows.row(flow.id) else {
            let thing = Thing::new(Family::Flow, self.flows.add(flow.id, new));
            stale.cells.insert(thing);
            touched.fresh.insert(thing);
            return;
        };
        let thing = Thing::new(Family::Flow, number);
        let Some(row) = self.flows.get_mut(number) else { return };
        if row.record.direction != flow.direction {
            touched.add(thing, Aspect::Cells);
            touched.add_flows_of(row.source);
            touched.add_flows_of(row.target);
        }
        if row.record.scope.is_out() != flow.scope.is_out() {
            touched.fresh.insert(thing);
        }
        if (&row.record.name, row.record.from, row.record.to) != (&flow.name, flow.from, flow.to) {
            touched.renamed.insert(thing);
        }
        if row.stored != new.stored || row.record.facts != flow.facts {
            stale.cells.insert(thing);
        }
        (row.record, row.stored) = (new.record, new.stored);
    }

    fn write_boundary(
        &mut self,
        model: &Model,
        boundary: &Arc<Boundary>,
        rules: &Rules,
        stale: &mut Stale,
        touched: &mut Touched,
    ) {
        let new = BoundaryRow::new(boundary, rules);
        let Some(number) = self.boundaries.row(boundary.id) else {
            let thing = Thing::new(Family::Boundary, self.boundaries.add(boundary.id, new));
            stale.cells.insert(thing);
            touched.fresh.insert(thing);
            self.boundary_moves(model, boundary.id, stale);
            return;
        };
        let thing = Thing::new(Family::Boundary, number);
        let Some(row) = self.boundaries.get_mut(number) else { return };
        if row.stored != new.stored || row.record.facts != boundary.facts {
            stale.cells.insert(thing);
        }
        if row.record.name != boundary.name {
            touched.renamed.insert(thing);
        }
        let moves = (row.record.parent, row.record.shape) != (boundary.parent, boundary.shape);
        (row.record, row.stored) = (new.record, new.stored);
        if moves {
            self.boundary_moves(model, boundary.id, stale);
        }
    }

    fn write_data(&mut self, model: &Model, data: &Arc<Data>, rules: &Rules, stale: &mut Stale, touched: &mut Touched) {
        let new = DataRow::new(data, rules);
        let Some(number) = self.data.row(data.id) else {
            let thing = Thing::new(Family::Data, self.data.add(data.id, new));
            stale.cells.insert(thing);
            touched.fresh.insert(thing);
            for holder in model.holders(data.id) {
                match holder {
                    Subject::Flow(id) => stale.flows.insert(id),
                    Subject::Element(id) => stale.elements.insert(id),
                    _ => false,
                };
            }
            return;
        };
        let thing = Thing::new(Family::Data, number);
        let Some(row) = self.data.get_mut(number) else { return };
        if row.stored != new.stored || row.record.facts != data.facts {
            stale.cells.insert(thing);
        }
        if row.record.name != data.name {
            touched.renamed.insert(thing);
        }
        (row.record, row.stored) = (new.record, new.stored);
    }

    /// A boundary came, went, or changed its parent or shape: everything in or under it is read anew.
    fn boundary_moves(&self, model: &Model, id: BoundaryId, stale: &mut Stale) {
        let row = self.boundaries.row(id).and_then(|row| self.boundaries.get(row));
        let inside = row.into_iter().flat_map(|row| &row.contains);
        stale.elements.extend(inside.filter_map(|row| Some(self.elements.get(*row)?.record.id)));
        members(model, id, &mut BTreeSet::new(), &mut stale.elements);
        stale.flows.extend(self.flow_ids(row.map(|row| row.crossed_by.as_slice())));
        stale.flows.extend(&self.floating);
        for placement in model.placements_of(Subject::Boundary(id)) {
            flows_on(model, placement.diagram, &mut stale.flows);
        }
    }

    /// Something was placed, moved or taken off a diagram.
    fn placed(&self, model: &Model, placement: &Placement, stale: &mut Stale) {
        let at = placement.subject;
        match at {
            Subject::Flow(id) => {
                stale.flows.insert(id);
            }
            Subject::Boundary(id) if model.boundary(id).is_some_and(|row| row.shape == BoundaryShape::Box) => {
                stale.flows.extend(&self.floating);
            }
            Subject::Boundary(_) => {
                stale.flows.extend(&self.floating);
                flows_on(model, placement.diagram, &mut stale.flows);
            }
            Subject::Element(_) if !has_lines(model, placement.diagram) => {}
            Subject::Element(_) | Subject::Note(_) => stale.flows.extend(model.flows_at(at).map(|flow| flow.id)),
            Subject::Model | Subject::Data(_) => {}
        }
    }

    fn flow_ids(&self, rows: Option<&[u32]>) -> Vec<FlowId> {
        rows.into_iter().flatten().filter_map(|row| Some(self.flows.get(*row)?.record.id)).collect()
    }

    /// Lays conventions under what is stored, for the things whose facts or surroundings changed.
    fn settle(&mut self, rules: &Rules, mut stale: BTreeSet<Thing>, touched: &mut Touched) {
        let (reads, mut changed) = (&rules.convention_reads, BTreeSet::new());
        if !reads.is_empty() {
            // Conventions look at stored facts, so those that changed count as touched for them.
            changed.clone_from(&touched.aspects);
            changed.extend(stale.iter().map(|thing| (*thing, Aspect::Cells)));
        }
        for (family, read) in reads {
            stale.extend(self.readers(*family, read, &changed));
        }
        for thing in stale {
            let cells = rules.cells_in_force(self, thing);
            if self.set_cells(thing, cells) == Written::Differs {
                touched.add(thing, Aspect::Cells);
            }
        }
    }
}

/// The elements in a boundary by the model's own records, at any depth, even where they run in a circle.
fn members(model: &Model, id: BoundaryId, seen: &mut BTreeSet<BoundaryId>, out: &mut BTreeSet<ElementId>) {
    if !seen.insert(id) {
        return;
    }
    for member in model.members(id) {
        match member {
            Subject::Element(id) => {
                out.insert(id);
            }
            Subject::Boundary(id) => members(model, id, seen, out),
            _ => {}
        }
    }
}

fn flows_on(model: &Model, diagram: DiagramId, out: &mut BTreeSet<FlowId>) {
    out.extend(model.placements_on(diagram).filter_map(|placement| match placement.subject {
        Subject::Flow(id) => Some(id),
        _ => None,
    }));
}

fn has_lines(model: &Model, diagram: DiagramId) -> bool {
    model
        .placements_on(diagram)
        .map(|placement| placement.subject)
        .take_while(|subject| matches!(subject, Subject::Model | Subject::Boundary(_)))
        .any(|subject| match subject {
            Subject::Boundary(id) => model.boundary(id).is_some_and(|row| row.shape == BoundaryShape::Line),
            _ => false,
        })
}
