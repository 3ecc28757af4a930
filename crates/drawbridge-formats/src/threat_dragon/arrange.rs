//! A plain arrangement for what has no place yet: Threat Dragon cannot hold a cell without one.
//!
//! Every box holds its elements and inner boxes one below the other; the outermost stand side by side. Membership is by
//! the drawing there, so what belongs together has to stand together.

use drawbridge_model::{
    BoundaryId, BoundaryShape, Diagram, DiagramId, ElementId, ElementKind, Flow, Model, OrderKey, Placement,
    PlacementKey, Point, Record, Rect, Subject,
};
use std::collections::BTreeSet;

const GAP: i32 = 40;

/// The model with a diagram and a place for everything that has none; `None` where nothing was missing.
pub(super) fn arranged(model: &Model) -> Option<Model> {
    let unplaced = |subject: Subject| model.placements_of(subject).next().is_none();
    let missing = model.elements().any(|one| unplaced(Subject::Element(one.id)))
        || model.boundaries().any(|one| unplaced(Subject::Boundary(one.id)))
        || model.flows().any(|one| unplaced(Subject::Flow(one.id)))
        || model.notes().any(|one| unplaced(Subject::Note(one.id)));
    if !missing {
        return None;
    }
    let mut added = Vec::new();
    let diagram = model.ordered_diagrams().first().map_or_else(
        || {
            let diagram = Diagram {
                id: DiagramId::derived("drawbridge", "arranged", 0),
                title: model.sheet().title.clone(),
                method: "STRIDE".to_owned(),
                description: String::new(),
                order: OrderKey::nth(0),
                foreign: None,
            };
            let id = diagram.id;
            added.push(Record::from(diagram));
            id
        },
        |diagram| diagram.id,
    );
    let mut column = Arrangement { model, diagram, done: BTreeSet::new(), added };
    let mut corner = Point::px(GAP, column.free_top());
    for boundary in ordered_boundaries(model).into_iter().filter(|id| model.boundary(*id).is_some_and(is_outermost)) {
        if unplaced(Subject::Boundary(boundary)) {
            let size = column.boundary(boundary, corner);
            corner = corner.moved(size.w + 4 * GAP, 0);
        }
    }
    let rest: Vec<_> = ordered_elements(model).into_iter().filter(|id| unplaced(Subject::Element(*id))).collect();
    column.stack(&rest, corner);
    column.rest(corner);
    let added = column.added;
    Some(Model::from_records(model.records().chain(added)))
}

fn is_outermost(boundary: &std::sync::Arc<drawbridge_model::Boundary>) -> bool {
    boundary.parent.is_none() && boundary.shape == BoundaryShape::Box
}

fn ordered_boundaries(model: &Model) -> Vec<BoundaryId> {
    let mut out: Vec<_> = model.boundaries().collect();
    out.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    out.iter().map(|one| one.id).collect()
}

fn ordered_elements(model: &Model) -> Vec<ElementId> {
    let mut out: Vec<_> = model.elements().collect();
    out.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    out.iter().map(|one| one.id).collect()
}

struct Arrangement<'a> {
    model: &'a Model,
    diagram: DiagramId,
    done: BTreeSet<Subject>,
    added: Vec<Record>,
}

impl Arrangement<'_> {
    /// The first free line below what stands on the diagram, in pixels; kept where there is room below it.
    fn free_top(&self) -> i32 {
        let placements = self.model.placements_on(self.diagram);
        (placements.map(|placement| placement.at.bottom() / 4).max().unwrap_or(0) + GAP).clamp(GAP, 900_000)
    }

    fn is_free(&self, subject: Subject) -> bool {
        !self.done.contains(&subject) && self.model.placements_of(subject).next().is_none()
    }

    fn put(&mut self, subject: Subject, at: Rect) {
        self.done.insert(subject);
        self.added.push(Placement::boxed(self.diagram, subject, at).into());
    }

    /// Puts elements one below the other; gives the box around them, in pixels.
    fn stack(&mut self, elements: &[ElementId], corner: Point) -> Rect {
        let mut next = corner;
        let mut width = 0;
        for id in elements {
            if !self.is_free(Subject::Element(*id)) {
                continue;
            }
            let (w, h) = match self.model.element(*id).map(|element| element.kind) {
                Some(ElementKind::Process) => (100, 100),
                _ => (150, 80),
            };
            self.put(Subject::Element(*id), Rect { x: next.x, y: next.y, w: w * 4, h: h * 4 });
            next = next.moved(0, (h + 2 * GAP) * 4);
            width = width.max(w);
        }
        Rect { x: corner.x, y: corner.y, w: width * 4, h: next.y - corner.y }
    }

    /// Puts a box with what it holds; gives its box.
    fn boundary(&mut self, id: BoundaryId, corner: Point) -> Rect {
        let subject = Subject::Boundary(id);
        self.done.insert(subject);
        let model = self.model;
        let inside = corner.moved(4 * GAP, 4 * GAP);
        let members: Vec<_> = model.members(id).collect();
        let elements: Vec<_> = ordered_elements_of(&members);
        let stacked = self.stack(&elements, inside);
        let (mut width, mut bottom) = (stacked.w, stacked.bottom());
        for member in members {
            if let Subject::Boundary(inner) = member {
                let is_box = model.boundary(inner).is_some_and(|boundary| boundary.shape == BoundaryShape::Box);
                if is_box && self.is_free(member) {
                    let size = self.boundary(inner, Point { x: inside.x, y: bottom });
                    width = width.max(size.w);
                    bottom = size.bottom() + 4 * GAP;
                }
            }
        }
        let at =
            Rect { x: corner.x, y: corner.y, w: width.max(400) + 8 * GAP, h: (bottom - corner.y).max(400) + 4 * GAP };
        self.put(subject, at);
        at
    }

    /// Lines, notes, boxes of circles, and flows between what stands on the diagram.
    fn rest(&mut self, corner: Point) {
        let model = self.model;
        for boundary in
            model.boundaries().filter(|one| self.is_free(Subject::Boundary(one.id))).cloned().collect::<Vec<_>>()
        {
            let subject = Subject::Boundary(boundary.id);
            match boundary.shape {
                BoundaryShape::Box => self.put(subject, Rect { x: corner.x, y: corner.y, w: 800, h: 400 }),
                BoundaryShape::Line => {
                    let points = vec![corner, corner.moved(0, 1600)];
                    self.added.push(Placement::line(self.diagram, subject, points).into());
                }
            }
        }
        for note in model.notes().filter(|one| self.is_free(Subject::Note(one.id))).cloned().collect::<Vec<_>>() {
            self.put(Subject::Note(note.id), Rect { x: corner.x, y: corner.y, w: 760, h: 320 });
        }
        for flow in model.flows().filter(|one| self.is_free(Subject::Flow(one.id))).cloned().collect::<Vec<_>>() {
            self.added.push(self.flow(&flow, corner).into());
        }
    }

    fn flow(&self, flow: &Flow, corner: Point) -> Placement {
        let stands = |subject: Subject| {
            self.done.contains(&subject)
                || self.model.placement(PlacementKey { diagram: self.diagram, subject }).is_some()
        };
        let loose =
            |end: drawbridge_model::End, at: Point| end.subject().is_none_or(|subject| !stands(subject)).then_some(at);
        Placement {
            from: loose(flow.from, corner),
            to: loose(flow.to, corner.moved(400, 0)),
            ..Placement::line(self.diagram, Subject::Flow(flow.id), Vec::new())
        }
    }
}

fn ordered_elements_of(members: &[Subject]) -> Vec<ElementId> {
    members
        .iter()
        .filter_map(|member| match member {
            Subject::Element(id) => Some(*id),
            _ => None,
        })
        .collect()
}
