//! Which statement stands where, and where the sequence differs from the order of the records.

use crate::NESTING;
use drawbridge_model::{BoundaryId, BoundaryShape, ElementId, FlowId, Model, NoteId, OrderKey, RecordKey, ThreatId};
use std::collections::{BTreeMap, BTreeSet};

/// The statements in the order in which they are written.
#[derive(Default)]
pub(super) struct Sequence {
    /// Boundaries that stand in no block.
    pub(super) roots: Vec<BoundaryId>,
    /// Elements that stand in no block.
    pub(super) loose: Vec<ElementId>,
    /// What stands in the block of each boundary.
    pub(super) boundaries_in: BTreeMap<BoundaryId, Vec<BoundaryId>>,
    pub(super) elements_in: BTreeMap<BoundaryId, Vec<ElementId>>,
    pub(super) flows: Vec<FlowId>,
    pub(super) notes: Vec<NoteId>,
    pub(super) threats: Vec<ThreatId>,
    pub(super) data: Vec<drawbridge_model::DataId>,
    /// The place of records whose kind does not stand in its order, because blocks come first.
    orders: BTreeMap<RecordKey, OrderKey>,
}

/// The ids in the order of the records.
macro_rules! ordered {
    ($records:expr) => {{
        let mut records: Vec<_> = $records.collect();
        records.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        records.iter().map(|record| record.id).collect::<Vec<_>>()
    }};
}

impl Sequence {
    pub(super) fn of(model: &Model) -> Self {
        let mut out = Self {
            flows: ordered!(model.flows()),
            notes: ordered!(model.notes()),
            threats: ordered!(model.threats()),
            data: ordered!(model.data()),
            ..Self::default()
        };
        let boundaries = ordered!(model.boundaries());
        let mut nested = BTreeSet::new();
        for id in &boundaries {
            match parent_with_block(model, *id) {
                Some(parent) => {
                    out.boundaries_in.entry(parent).or_default().push(*id);
                    nested.insert(*id);
                }
                None => out.roots.push(*id),
            }
        }
        let elements = ordered!(model.elements());
        for id in &elements {
            match model.element(*id).map(|element| element.boundaries.as_slice()) {
                Some([only]) if has_block(model, *only) => out.elements_in.entry(*only).or_default().push(*id),
                _ => out.loose.push(*id),
            }
        }
        let (mut written_boundaries, mut written_elements) = (Vec::new(), Vec::new());
        for root in &out.roots {
            out.walk(*root, &mut written_boundaries, &mut written_elements);
        }
        written_elements.extend(&out.loose);
        out.keep(&boundaries, &written_boundaries, RecordKey::Boundary);
        out.keep(&elements, &written_elements, RecordKey::Element);
        out
    }

    fn walk(&self, boundary: BoundaryId, boundaries: &mut Vec<BoundaryId>, elements: &mut Vec<ElementId>) {
        boundaries.push(boundary);
        elements.extend(self.elements_in.get(&boundary).into_iter().flatten());
        for inner in self.boundaries_in.get(&boundary).into_iter().flatten() {
            self.walk(*inner, boundaries, elements);
        }
    }

    /// States the order of a kind whose statements do not stand in it.
    fn keep<Id: Copy + PartialEq>(&mut self, ordered: &[Id], written: &[Id], key: impl Fn(Id) -> RecordKey) {
        if ordered != written {
            let orders = (0..).zip(ordered).map(|(index, id)| (key(*id), OrderKey::nth(index)));
            self.orders.extend(orders);
        }
    }

    /// The order to be stated.
    pub(super) fn order(&self, key: RecordKey) -> &str {
        self.orders.get(&key).map_or("", OrderKey::as_str)
    }
}

/// The parent in whose block a boundary is written: a box that exists, is not in a circle and not too deep.
fn parent_with_block(model: &Model, id: BoundaryId) -> Option<BoundaryId> {
    let parent = model.boundary(id)?.parent?;
    has_block(model, parent).then_some(parent)
}

/// Whether the boundary is written with a block.
fn has_block(model: &Model, id: BoundaryId) -> bool {
    let is_box = model.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Box);
    is_box && chain(model, id).nth(NESTING).is_none()
}

/// The boundary and those around it; endless where a damaged model has a circle.
fn chain(model: &Model, id: BoundaryId) -> impl Iterator<Item = BoundaryId> {
    let outer = |id: &BoundaryId| model.boundary(*id).and_then(|boundary| boundary.parent);
    std::iter::successors(Some(id), outer)
}

/// The parent where it is written as `in=`: a line, which has no block.
pub(super) fn parent_by_name(model: &Model, id: BoundaryId) -> Option<BoundaryId> {
    let parent = model.boundary(id)?.parent?;
    let fits = chain(model, id).nth(NESTING).is_none();
    (fits && model.boundary(parent).is_some() && !has_block(model, parent)).then_some(parent)
}
