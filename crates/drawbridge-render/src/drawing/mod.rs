//! One diagram as it is drawn, kept so that a change redraws only what it touches.

mod badges;
mod flows;
mod shapes;

use crate::fragment::{Fragment, FragmentChange, Layer};
use crate::geo::{Area, Spot};
use crate::label::{Surroundings, Touched, price};
use crate::marks::Marks;
use crate::route::{Leg, Obstacles, Route, Ways};
use crate::scene::Scene;
use drawbridge_model::{DiagramId, FlowId, Model, Subject};
use flows::Drawn;
use shapes::Shape;
use std::collections::BTreeMap;
use std::ops::Range;

/// A diagram as it is drawn.
#[derive(Debug, Clone)]
pub struct Drawing {
    diagram: DiagramId,
    shapes: BTreeMap<Subject, Shape>,
    flows: BTreeMap<FlowId, Drawn>,
    /// The flows in the order in which their labels were placed, with how.
    labels: Vec<(FlowId, flows::Placement)>,
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
            labels: Vec::new(),
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
        let mut shapes = shapes::collect(model, self.diagram, marks);
        let flows = self.draw_flows(flows::collect(model, self.diagram, marks), &mut shapes);
        let mut changes = BTreeMap::new();
        compare(&self.shapes, &shapes, Subject::clone, |subject, shape| shape.fragments(*subject), &mut changes);
        compare(&self.flows, &flows, |id| Subject::Flow(*id), |_, flow| flow.fragments(), &mut changes);
        self.shapes = shapes;
        self.flows = flows;
        self.take(changes)
    }

    /// Finds the lines of the flows, then the places of badges beside them, then those of the labels.
    fn draw_flows(
        &mut self,
        stored: Vec<flows::Stored>,
        shapes: &mut BTreeMap<Subject, Shape>,
    ) -> BTreeMap<FlowId, Drawn> {
        let (stored, legs): (Vec<_>, Vec<Leg>) =
            stored.into_iter().filter_map(|flow| flow.leg(shapes).map(|leg| (flow, leg))).unzip();
        let mut surroundings = Surroundings::default();
        let mut own = BTreeMap::new();
        for (subject, shape) in shapes.iter() {
            if let Some(body) = shape.body() {
                own.insert(*subject, surroundings.add_body(body));
            }
            if let Some(title) = shape.title() {
                surroundings.add_box(title, price::NAME);
            }
            surroundings.add_line(&shape.border(), price::BORDER);
        }
        let obstacles = Obstacles::of(shapes.iter().filter_map(|(subject, shape)| Some((*subject, shape.obstacle()?))));
        let routes = self.ways.routes(&legs, &obstacles, &self.moved(shapes));
        let mut lines = Vec::with_capacity(stored.len());
        for (flow, points) in stored.iter().zip(&routes) {
            lines.push(surroundings.add_line(points, price::FLOW));
            for head in flow.heads(points) {
                surroundings.add_box(head, price::HEAD);
            }
        }
        badges::place(shapes, &own, &mut surroundings);
        let routes = routes.into_iter().zip(lines).collect();
        self.place_labels(stored, routes, shapes, &mut surroundings)
    }

    /// Places the labels in the order of their flows. Each depends on those before it and on what lies around it, so one
    /// is placed anew only where something within its reach changed.
    fn place_labels(
        &mut self,
        stored: Vec<flows::Stored>,
        routes: Vec<(Vec<Spot>, Range<usize>)>,
        shapes: &BTreeMap<Subject, Shape>,
        surroundings: &mut Surroundings,
    ) -> BTreeMap<FlowId, Drawn> {
        let old = self.labels_in_order(&stored);
        let mut touched = self.touched(shapes);
        let mut out: BTreeMap<FlowId, Drawn> = BTreeMap::new();
        let mut fixed = Vec::with_capacity(stored.len());
        for (flow, (points, line)) in stored.into_iter().zip(routes) {
            let id = flow.id();
            let (drawn, place) = flow.along(points, shapes);
            if self.flows.get(&id).is_none_or(|old| !old.runs_like(&drawn)) {
                drawn.touch(&mut touched);
                if let Some(old) = self.flows.get(&id) {
                    old.touch(&mut touched);
                }
            }
            fixed.push((id, place, line));
            out.insert(id, drawn);
        }
        for (_, gone) in self.flows.iter().filter(|(id, _)| !out.contains_key(id)) {
            gone.touch(&mut touched);
            gone.touch_label(&mut touched);
        }
        let mut labels = Vec::with_capacity(fixed.len());
        for (id, place, line) in fixed {
            let drawn = out.get_mut(&id).expect("entered above");
            let before = self.flows.get(&id).zip(old.get(&id).copied());
            let placement = drawn.label((place, line), before, &touched, surroundings);
            if self.flows.get(&id).is_none_or(|old| old.label != drawn.label) {
                drawn.touch_label(&mut touched);
                if let Some(old) = self.flows.get(&id) {
                    old.touch_label(&mut touched);
                }
            }
            labels.push((id, placement));
        }
        self.labels = labels;
        out
    }

    /// How the labels were placed, where that still tells something: in another order all may be placed otherwise.
    fn labels_in_order(&self, stored: &[flows::Stored]) -> BTreeMap<FlowId, &flows::Placement> {
        let old: BTreeMap<FlowId, usize> = self.labels.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
        let places: Vec<usize> = stored.iter().filter_map(|flow| old.get(&flow.id()).copied()).collect();
        if !places.is_sorted() {
            return BTreeMap::new();
        }
        self.labels.iter().map(|(id, placement)| (*id, placement)).collect()
    }

    /// What of the shapes labels keep clear of and is not as it was.
    fn touched(&self, shapes: &BTreeMap<Subject, Shape>) -> Touched {
        let mut touched = Touched::default();
        for (subject, shape) in &self.shapes {
            if shapes.get(subject) != Some(shape) {
                shape.touch(&mut touched);
            }
        }
        for (subject, shape) in shapes {
            if self.shapes.get(subject) != Some(shape) {
                shape.touch(&mut touched);
            }
        }
        touched
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
