//! One diagram as it is drawn, kept so that a change redraws only what it touches.

mod flows;
mod shapes;

use crate::fragment::{Fragment, FragmentChange, Layer};
use crate::geo::Area;
use crate::label::{Surroundings, price};
use crate::marks::Marks;
use crate::route::{Leg, Obstacles, Route, Ways};
use crate::scene::Scene;
use drawbridge_model::{DiagramId, FlowId, Model, Subject};
use flows::Drawn;
use shapes::Shape;
use std::collections::BTreeMap;

/// A diagram as it is drawn.
#[derive(Debug, Clone)]
pub struct Drawing {
    diagram: DiagramId,
    shapes: BTreeMap<Subject, Shape>,
    flows: BTreeMap<FlowId, Drawn>,
    fragments: BTreeMap<(Layer, Subject), Fragment>,
    ways: Ways,
}

impl Drawing {
    /// Draws a diagram; an empty drawing where the model has no such diagram.
    #[must_use]
    pub fn new(model: &Model, diagram: DiagramId, marks: &Marks) -> Self {
        let mut drawing = Self {
            diagram,
            shapes: BTreeMap::new(),
            flows: BTreeMap::new(),
            fragments: BTreeMap::new(),
            ways: Ways::default(),
        };
        drawing.update(model, marks);
        drawing
    }

    /// The diagram.
    #[must_use]
    pub fn diagram(&self) -> DiagramId {
        self.diagram
    }

    /// Follows a change of the model or of the marks. Answers the fragments that are new, different or gone, in order
    /// of layer and subject.
    ///
    /// No diff is needed: records are shared, so what is untouched is known by its address.
    pub fn update(&mut self, model: &Model, marks: &Marks) -> Vec<FragmentChange> {
        let shapes = shapes::collect(model, self.diagram, marks);
        let flows = self.draw_flows(flows::collect(model, self.diagram, marks), &shapes);
        let mut changes = BTreeMap::new();
        compare(&self.shapes, &shapes, Subject::clone, |subject, shape| shape.fragments(*subject), &mut changes);
        compare(&self.flows, &flows, |id| Subject::Flow(*id), |_, flow| flow.fragments(), &mut changes);
        self.shapes = shapes;
        self.flows = flows;
        self.take(changes)
    }

    fn draw_flows(&mut self, stored: Vec<flows::Stored>, shapes: &BTreeMap<Subject, Shape>) -> BTreeMap<FlowId, Drawn> {
        let (stored, legs): (Vec<_>, Vec<Leg>) =
            stored.into_iter().filter_map(|flow| flow.leg(shapes).map(|leg| (flow, leg))).unzip();
        let mut surroundings = Surroundings::default();
        for shape in shapes.values() {
            if let Some(body) = shape.body() {
                surroundings.add_body(body);
            }
            if let Some(title) = shape.title() {
                surroundings.add_box(title, price::NAME);
            }
            if let Some(badges) = shape.badge_area() {
                surroundings.add_box(badges, price::BADGE);
            }
            surroundings.add_line(&shape.border(), price::BORDER);
        }
        let obstacles = Obstacles::of(shapes.iter().filter_map(|(subject, shape)| Some((*subject, shape.obstacle()?))));
        let routes = self.ways.routes(&legs, &obstacles, &self.moved(shapes));
        for (flow, points) in stored.iter().zip(&routes) {
            surroundings.add_line(points, price::FLOW);
            for head in flow.heads(points) {
                surroundings.add_box(head, price::HEAD);
            }
        }
        let mut out = BTreeMap::new();
        for (flow, points) in stored.into_iter().zip(routes) {
            let id = flow.id();
            let (mut drawn, fixed) = flow.along(points, shapes);
            drawn.label(fixed, &mut surroundings);
            out.insert(id, drawn);
        }
        out
    }

    /// The boxes, old and new, of what flows run around and is not where it was.
    fn moved(&self, shapes: &BTreeMap<Subject, Shape>) -> Vec<Area> {
        let body = |shapes: &BTreeMap<Subject, Shape>, subject| shapes.get(subject).and_then(Shape::obstacle);
        let mut out = Vec::new();
        for subject in self.shapes.keys().chain(shapes.keys()) {
            let (old, new) = (body(&self.shapes, subject), body(shapes, subject));
            if old != new {
                out.extend(old.into_iter().chain(new).map(|body| body.area));
            }
        }
        out
    }

    /// Takes over fragments and keeps those changes that are seen.
    fn take(&mut self, changes: BTreeMap<(Layer, Subject), Option<Fragment>>) -> Vec<FragmentChange> {
        let mut out = Vec::new();
        for ((layer, subject), fragment) in changes {
            let old = match &fragment {
                Some(new) => self.fragments.insert((layer, subject), new.clone()),
                None => self.fragments.remove(&(layer, subject)),
            };
            if old == fragment {
                continue;
            }
            let order = fragment.as_ref().or(old.as_ref()).map(|fragment| fragment.order.clone()).unwrap_or_default();
            out.push(FragmentChange { layer, subject, order, svg: fragment.map(|fragment| fragment.svg) });
        }
        out
    }

    /// The lines of the flows, for previews while dragging.
    pub fn routes(&self) -> impl Iterator<Item = Route> {
        self.flows.iter().map(|(flow, drawn)| Route { flow: *flow, points: drawn.points.clone() })
    }

    /// The box around everything that is drawn; `None` for an empty diagram.
    #[must_use]
    pub fn bounds(&self) -> Option<Area> {
        let shapes = self.shapes.values().filter_map(Shape::bounds);
        shapes.chain(self.flows.values().filter_map(Drawn::bounds)).reduce(Area::union)
    }

    /// All fragments in drawing order.
    #[must_use]
    pub fn scene(&self) -> Scene {
        Scene::new(self.fragments.values().cloned().collect(), self.bounds())
    }
}

/// Notes for everything that differs what its fragments are now; `None` for those that it has no longer.
fn compare<K: Ord + Copy, V: PartialEq>(
    old: &BTreeMap<K, V>,
    new: &BTreeMap<K, V>,
    subject: impl Fn(&K) -> Subject,
    fragments: impl Fn(&K, &V) -> Vec<Fragment>,
    changes: &mut BTreeMap<(Layer, Subject), Option<Fragment>>,
) {
    let mut forget = |key: &K| {
        for layer in Layer::ALL {
            changes.insert((layer, subject(key)), None);
        }
    };
    for key in old.keys().filter(|key| old.get(key) != new.get(key)) {
        forget(key);
    }
    for (key, value) in new.iter().filter(|(key, value)| old.get(key) != Some(value)) {
        for fragment in fragments(key, value) {
            changes.insert((fragment.layer, fragment.subject), Some(fragment));
        }
    }
}
