//! The model as conditions see it: rows with compact facts and with links both ways, kept in step with the model.

mod links;
mod load;
mod rows;
mod table;
mod update;
mod walk;

pub(crate) use rows::{ElementRow, FlowRow};
pub(crate) use update::Touched;

use crate::cell::Cell;
use crate::schema::Slot;
use crate::thing::{Family, Frame, NONE, Thing, Var};
use drawbridge_model::{Boundary, BoundaryId, Data, DataId, ElementId, Flow, FlowId, Sheet, Subject};
use rows::{BoundaryRow, DataRow};
use std::collections::BTreeSet;
use std::sync::Arc;
use table::Table;

/// The rows of a model.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) elements: Table<ElementId, ElementRow>,
    pub(crate) flows: Table<FlowId, FlowRow>,
    pub(crate) boundaries: Table<BoundaryId, BoundaryRow>,
    pub(crate) data: Table<DataId, DataRow>,
    pub(crate) sheet: Arc<Sheet>,
    /// The cells of the model itself.
    model: Vec<Cell>,
    /// Flows with an end that is no element; boxes and notes move under them.
    floating: BTreeSet<FlowId>,
}

impl World {
    /// The value of a fact in force.
    pub(crate) fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        self.cells(thing).get(usize::from(slot.0)).copied().unwrap_or(Cell::Inapplicable)
    }

    fn cells(&self, thing: Thing) -> &[Cell] {
        match thing.family {
            Family::Element => self.elements.get(thing.row).map_or(&[], |row| &row.cells),
            Family::Flow => self.flows.get(thing.row).map_or(&[], |row| &row.cells),
            Family::Boundary => self.boundaries.get(thing.row).map_or(&[], |row| &row.cells),
            Family::Data => self.data.get(thing.row).map_or(&[], |row| &row.cells),
            Family::Model => &self.model,
        }
    }

    /// Writes the facts in force of a thing, and says whether they differ from those before.
    fn set_cells(&mut self, thing: Thing, cells: Vec<Cell>) -> Written {
        let place = match thing.family {
            Family::Element => self.elements.get_mut(thing.row).map(|row| &mut row.cells),
            Family::Flow => self.flows.get_mut(thing.row).map(|row| &mut row.cells),
            Family::Boundary => self.boundaries.get_mut(thing.row).map(|row| &mut row.cells),
            Family::Data => self.data.get_mut(thing.row).map(|row| &mut row.cells),
            Family::Model => Some(&mut self.model),
        };
        match place.filter(|place| **place != cells) {
            Some(place) => {
                *place = cells;
                Written::Differs
            }
            None => Written::Same,
        }
    }

    /// The thing of a subject, if the model has it.
    pub(crate) fn thing(&self, subject: Subject) -> Option<Thing> {
        let row = match subject {
            Subject::Model => Some(0),
            Subject::Boundary(id) => self.boundaries.row(id),
            Subject::Flow(id) => self.flows.row(id),
            Subject::Element(id) => self.elements.row(id),
            Subject::Data(id) => self.data.row(id),
            Subject::Note(_) => None,
        };
        Some(Thing::new(Family::of_subject(subject)?, row?))
    }

    /// The subject of a thing.
    pub(crate) fn subject(&self, thing: Thing) -> Option<Subject> {
        Some(match thing.family {
            Family::Element => Subject::Element(self.elements.get(thing.row)?.record.id),
            Family::Flow => Subject::Flow(self.flows.get(thing.row)?.record.id),
            Family::Boundary => Subject::Boundary(self.boundary(thing.row)?.id),
            Family::Data => Subject::Data(self.datum(thing.row)?.id),
            Family::Model => Subject::Model,
        })
    }

    pub(crate) fn boundary(&self, row: u32) -> Option<&Arc<Boundary>> {
        self.boundaries.get(row).map(|row| &row.record)
    }

    pub(crate) fn datum(&self, row: u32) -> Option<&Arc<Data>> {
        self.data.get(row).map(|row| &row.record)
    }

    /// Whether the thing raises threats.
    pub(crate) fn is_in_scope(&self, thing: Thing) -> bool {
        match thing.family {
            Family::Element => self.elements.get(thing.row).is_some_and(|row| !row.record.scope.is_out()),
            Family::Flow => self.flows.get(thing.row).is_some_and(|row| !row.record.scope.is_out()),
            Family::Boundary => self.boundaries.get(thing.row).is_some(),
            Family::Data => self.data.get(thing.row).is_some(),
            Family::Model => true,
        }
    }

    /// What the variables stand for at a subject.
    pub(crate) fn frame(&self, thing: Thing) -> Frame {
        match thing.family {
            Family::Element => Frame { element: thing.row, ..Frame::EMPTY },
            Family::Flow => self.flow_frame(thing.row, Frame::EMPTY),
            Family::Boundary => Frame { boundary: thing.row, ..Frame::EMPTY },
            Family::Data => Frame { data: thing.row, ..Frame::EMPTY },
            Family::Model => Frame::EMPTY,
        }
    }

    /// The frame with a flow, as drawn, in it.
    pub(crate) fn flow_frame(&self, row: u32, frame: Frame) -> Frame {
        let (source, target) = self.flows.get(row).map_or((NONE, NONE), |flow| (flow.source, flow.target));
        Frame { flow: row, source, target, ..frame }
    }

    /// All subjects of a family.
    pub(crate) fn things(&self, family: Family) -> Vec<Thing> {
        let rows: Vec<u32> = match family {
            Family::Element => self.elements.rows().collect(),
            Family::Flow => self.flows.rows().collect(),
            Family::Boundary => self.boundaries.rows().collect(),
            Family::Data => self.data.rows().collect(),
            Family::Model => vec![0],
        };
        rows.into_iter().map(|row| Thing::new(family, row)).collect()
    }

    /// The elements that a variable can stand for, by row.
    pub(crate) fn element(&self, frame: &Frame, var: Var) -> Option<&ElementRow> {
        self.elements.get(frame.row(var))
    }
}

/// What became of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Same,
    Differs,
}

/// Whether an end of the flow is no element, so that boxes and notes move under it.
fn is_floating(flow: &Flow) -> bool {
    flow.from.element().is_none() || flow.to.element().is_none()
}
