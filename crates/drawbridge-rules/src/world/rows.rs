//! The rows: a record, its compact facts, its links.

use crate::cell::Cell;
use crate::program::kind_bit;
use crate::rules::Rules;
use crate::schema::NO_COMPONENT;
use crate::thing::{Family, NONE};
use drawbridge_library::SubjectKind;
use drawbridge_model::{Boundary, Data, Direction, Element, Facts, Flow};
use std::sync::Arc;

/// An element.
#[derive(Debug, Clone)]
pub(crate) struct ElementRow {
    pub(crate) record: Arc<Element>,
    /// The bit of its kind.
    pub(crate) kind: u8,
    /// The number of its component.
    pub(crate) component: u16,
    /// The facts that are stored or come from the component: what conventions look at.
    pub(crate) stored: Vec<Cell>,
    /// The facts in force.
    pub(crate) cells: Vec<Cell>,
    /// The boxes around it, the innermost first.
    pub(crate) boundaries: Vec<u32>,
    /// The data it holds directly.
    pub(crate) data: Vec<u32>,
    /// The flows with an end at it, each once.
    pub(crate) flows: Vec<u32>,
}

impl ElementRow {
    /// The row of an element without links; facts in force are laid once everything is linked.
    pub(super) fn new(record: &Arc<Element>, rules: &Rules) -> Self {
        let named = record.component.as_deref().and_then(|id| rules.schema.component_number(id));
        let component = named.unwrap_or(NO_COMPONENT);
        let blank = rules.schema.blank_element(record.kind, component);
        Self {
            record: record.clone(),
            kind: kind_bit(record.kind),
            component,
            stored: laid(rules, Family::Element, blank, &record.facts),
            cells: Vec::new(),
            boundaries: Vec::new(),
            data: Vec::new(),
            flows: Vec::new(),
        }
    }
}

/// A flow.
#[derive(Debug, Clone)]
pub(crate) struct FlowRow {
    pub(crate) record: Arc<Flow>,
    pub(crate) stored: Vec<Cell>,
    pub(crate) cells: Vec<Cell>,
    /// The element it comes from.
    pub(crate) source: u32,
    /// The element it goes to.
    pub(crate) target: u32,
    /// The boundaries it crosses.
    pub(crate) crosses: Vec<u32>,
    /// The data it carries.
    pub(crate) carries: Vec<u32>,
}

impl FlowRow {
    /// The row of a flow without links.
    pub(super) fn new(record: &Arc<Flow>, rules: &Rules) -> Self {
        Self {
            record: record.clone(),
            stored: laid(rules, Family::Flow, rules.schema.blank(SubjectKind::Flow), &record.facts),
            cells: Vec::new(),
            source: NONE,
            target: NONE,
            crosses: Vec::new(),
            carries: Vec::new(),
        }
    }

    pub(crate) fn is_both(&self) -> bool {
        self.record.direction == Direction::Both
    }

    /// The elements that it flows into.
    pub(crate) fn receivers(&self) -> impl Iterator<Item = u32> {
        let back = (self.is_both() && self.source != self.target).then_some(self.source);
        std::iter::once(self.target).chain(back).filter(|row| *row != NONE)
    }

    /// The elements that it flows out of.
    pub(crate) fn senders(&self) -> impl Iterator<Item = u32> {
        let back = (self.is_both() && self.source != self.target).then_some(self.target);
        std::iter::once(self.source).chain(back).filter(|row| *row != NONE)
    }

    pub(crate) fn flows_into(&self, element: u32) -> bool {
        self.target == element || (self.is_both() && self.source == element)
    }
}

/// A boundary.
#[derive(Debug, Clone)]
pub(crate) struct BoundaryRow {
    pub(crate) record: Arc<Boundary>,
    pub(crate) stored: Vec<Cell>,
    pub(crate) cells: Vec<Cell>,
    /// The elements in it, at any depth.
    pub(crate) contains: Vec<u32>,
    /// The flows that cross it.
    pub(crate) crossed_by: Vec<u32>,
}

impl BoundaryRow {
    /// The row of a boundary without links.
    pub(super) fn new(record: &Arc<Boundary>, rules: &Rules) -> Self {
        Self {
            record: record.clone(),
            stored: laid(rules, Family::Boundary, rules.schema.blank(SubjectKind::Boundary), &record.facts),
            cells: Vec::new(),
            contains: Vec::new(),
            crossed_by: Vec::new(),
        }
    }
}

/// A datum.
#[derive(Debug, Clone)]
pub(crate) struct DataRow {
    pub(crate) record: Arc<Data>,
    pub(crate) stored: Vec<Cell>,
    pub(crate) cells: Vec<Cell>,
    /// The flows that carry it.
    pub(crate) carried_by: Vec<u32>,
    /// The elements that hold it directly.
    pub(crate) held_by: Vec<u32>,
}

impl DataRow {
    /// The row of a datum without links.
    pub(super) fn new(record: &Arc<Data>, rules: &Rules) -> Self {
        Self {
            record: record.clone(),
            stored: laid(rules, Family::Data, rules.schema.blank(SubjectKind::Data), &record.facts),
            cells: Vec::new(),
            carried_by: Vec::new(),
            held_by: Vec::new(),
        }
    }
}

/// The cells with what is stated laid over them.
fn laid(rules: &Rules, family: Family, mut cells: Vec<Cell>, facts: &Facts) -> Vec<Cell> {
    for (name, fact) in facts.iter() {
        rules.schema.lay(family, &mut cells, name, &fact.strongest().value);
    }
    cells
}
