//! Places for a diagram that has none: a layered layout from left to right (Sugiyama, Tagawa and Toda 1981) that
//! keeps the members of a boundary together in their box.
//!
//! Every boundary is laid out by itself, the innermost first, and then takes part in the layout around it as one
//! thing. A second pass knows where the neighbours outside have come to stand.

mod order;
mod pack;
mod place;
mod rank;
mod satellite;
mod size;
mod tree;

use crate::geo::Spot;
use drawbridge_model::crossing::Side;
use drawbridge_model::{BoundaryShape, DiagramId, End, FlowId, Model, Placement, Rect, Subject};
use std::collections::BTreeMap;
use tree::{Tree, What};

/// Passes over all boundaries; the later ones know where neighbours outside stand.
const PASSES: usize = 3;

/// Placements for everything that stands on the diagram, or for the whole model where nothing stands there yet.
///
/// Boxes do not overlap unless one holds the other; hand-made bends, docking points and label places are dropped.
/// Where a boundary line has no points it is put above everything else.
#[must_use]
pub fn layout(model: &Model, diagram: DiagramId) -> Vec<Placement> {
    let subjects = subjects(model, diagram);
    let mut tree = Tree::of(model, &subjects);
    for pass in 0..PASSES {
        for group in tree.groups_inside_out() {
            place::arrange(&mut tree, group, pass > 0);
        }
        tree.settle();
    }
    let mut out = Vec::with_capacity(subjects.len());
    let mut loose: BTreeMap<(FlowId, bool), Spot> = BTreeMap::new();
    for node in tree.nodes() {
        let area = tree.absolute(node);
        match node.what {
            What::Root => {}
            What::Loose(flow, side) => {
                loose.insert((flow, side == Side::From), area.centre());
            }
            What::Subject(subject) => {
                let corner = Spot::new(area.x, area.y).quarters();
                let size = Spot::new(area.w, area.h).quarters();
                out.push(Placement::boxed(diagram, subject, Rect { x: corner.x, y: corner.y, w: size.x, h: size.y }));
            }
        }
    }
    for subject in subjects {
        let mut placement = Placement::line(diagram, subject, Vec::new());
        match subject {
            Subject::Flow(flow) => {
                placement.from = loose.get(&(flow, true)).map(|spot| spot.quarters());
                placement.to = loose.get(&(flow, false)).map(|spot| spot.quarters());
            }
            Subject::Boundary(id) if is_line(model, subject) => {
                let stored = model.placements_of(Subject::Boundary(id)).find(|placement| placement.diagram == diagram);
                placement.points = match stored {
                    Some(stored) if stored.points.len() > 1 => stored.points.clone(),
                    _ => [0.0, 240.0].map(|x| Spot::new(x, -48.0).quarters()).to_vec(),
                };
            }
            _ => continue,
        }
        out.push(placement);
    }
    out.sort_by_key(Placement::key);
    out
}

/// What is to be placed: what stands on the diagram, else everything that can.
fn subjects(model: &Model, diagram: DiagramId) -> Vec<Subject> {
    let placed: Vec<Subject> = model.placements_on(diagram).map(|placement| placement.subject).collect();
    if !placed.is_empty() {
        return placed;
    }
    let boundaries = model.boundaries().map(|boundary| Subject::Boundary(boundary.id));
    let flows = model.flows().map(|flow| Subject::Flow(flow.id));
    let elements = model.elements().map(|element| Subject::Element(element.id));
    let notes = model.notes().map(|note| Subject::Note(note.id));
    boundaries.chain(flows).chain(elements).chain(notes).collect()
}

fn is_line(model: &Model, subject: Subject) -> bool {
    let Subject::Boundary(id) = subject else { return false };
    model.boundary(id).is_some_and(|boundary| boundary.shape == BoundaryShape::Line)
}

/// The subject of an end, where it can be reached by a layout.
fn end_subject(model: &Model, end: End) -> Option<Subject> {
    end.subject().filter(|subject| !is_line(model, *subject))
}
