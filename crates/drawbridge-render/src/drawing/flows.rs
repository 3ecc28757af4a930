//! The flows of a diagram: their ends, lines and labels.

use super::shapes::{Shape, same};
use crate::draw;
use crate::fragment::{Fragment, Layer};
use crate::geo::{Area, Spot};
use crate::label::{BADGE_GAP, Label, Placed, Surroundings, Touched, Wish};
use crate::marks::{Mark, Marks};
use crate::route::{Dock, Leg};
use drawbridge_messages as say;
use drawbridge_model::{DiagramId, End, Flow, FlowId, Model, Subject};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A flow as the model has it on this diagram.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    flow: Arc<Flow>,
    placement: Arc<drawbridge_model::Placement>,
    mark: Mark,
}

/// A flow with everything its drawing depends on.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    flow: Arc<Flow>,
    mark: Mark,
    from: String,
    to: String,
    pub(super) points: Vec<Spot>,
    pub(super) label: Option<Label>,
}

/// How the label of a flow was placed.
#[derive(Debug, Clone)]
pub(super) struct Placement {
    fixed: Option<Spot>,
    pub(super) placed: Placed,
}

/// The flows placed on a diagram, in their order.
pub(super) fn collect(model: &Model, diagram: DiagramId, marks: &Marks) -> Vec<Stored> {
    let mut out: Vec<_> = model
        .placements_on(diagram)
        .filter_map(|placement| {
            let Subject::Flow(id) = placement.subject else { return None };
            let mark = marks.get(placement.subject).cloned().unwrap_or_default();
            Some(Stored { flow: model.flow(id)?.clone(), placement: placement.clone(), mark })
        })
        .collect();
    out.sort_by(|a, b| (&a.flow.order, a.flow.id).cmp(&(&b.flow.order, b.flow.id)));
    out
}

impl Stored {
    pub(super) fn id(&self) -> FlowId {
        self.flow.id
    }

    /// What routing needs of the flow; `None` where an end does not stand on this diagram.
    pub(super) fn leg(&self, shapes: &BTreeMap<Subject, Shape>) -> Option<Leg> {
        let bends = self.placement.points.iter().copied().map(Spot::from).collect();
        let from = dock(self.flow.from, self.placement.from.map(Spot::from), shapes)?;
        let to = dock(self.flow.to, self.placement.to.map(Spot::from), shapes)?;
        Some(Leg { flow: self.flow.id, number: self.flow.number, from, to, bends })
    }

    /// The boxes of its heads along a route.
    pub(super) fn heads(&self, points: &[Spot]) -> Vec<Area> {
        draw::heads(&self.flow, points)
    }

    /// The flow along its route, not yet labelled.
    pub(super) fn along(self, points: Vec<Spot>, shapes: &BTreeMap<Subject, Shape>) -> (Drawn, Option<Spot>) {
        let name = |end: End| {
            let shape = end.subject().and_then(|subject| shapes.get(&subject));
            shape.map_or_else(say::drawn_nothing, |shape| shape.name().to_owned())
        };
        let (from, to) = (name(self.flow.from), name(self.flow.to));
        let fixed = self.placement.label.map(Spot::from);
        (Drawn { flow: self.flow, mark: self.mark, from, to, points, label: None }, fixed)
    }
}

fn dock(end: End, stored: Option<Spot>, shapes: &BTreeMap<Subject, Shape>) -> Option<Dock> {
    let Some(subject) = end.subject() else { return stored.map(Dock::Point) };
    let shape = shapes.get(&subject)?;
    let corner = Spot::new(shape.area.x, shape.area.y);
    let fixed = stored.map(|offset| corner.plus(offset));
    Some(match (shape.body(), shape.line()) {
        (Some(body), _) => Dock::Body { subject, body, fixed },
        (None, Some(points)) => Dock::Point(fixed.or_else(|| points.get(points.len() / 2).copied())?),
        (None, None) => Dock::Edge { subject, area: shape.area, fixed },
    })
}

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        same(&self.flow, &other.flow)
            && self.points == other.points
            && self.mark == other.mark
            && self.label == other.label
            && (&self.from, &self.to) == (&other.from, &other.to)
    }
}

impl Drawn {
    /// Finds the place of the label: where a person put it, or beside its line, which is these segments of the
    /// surroundings. `old` is the flow as it was drawn last, with how its label was placed.
    pub(super) fn label(
        &mut self,
        (fixed, line): (Option<Spot>, Range<usize>),
        old: Option<(&Self, &Placement)>,
        touched: &Touched,
        surroundings: &mut Surroundings,
    ) -> Placement {
        let text = draw::label_text(&self.flow);
        let badges = draw::badges_width(&self.mark.badges);
        let wish = Wish { text: text.trim(), badges, points: &self.points, line, fixed };
        let before = old.filter(|(drawn, placement)| {
            placement.fixed == fixed
                && drawn.points == self.points
                && drawn.mark.badges == self.mark.badges
                && (Arc::ptr_eq(&drawn.flow, &self.flow) || draw::label_text(&drawn.flow) == text)
        });
        let placed = surroundings.place(wish, before.map(|(_, placement)| placement.placed.clone()), touched);
        self.label.clone_from(&placed.label);
        Placement { fixed, placed }
    }

    /// The fragments of the flow: line, label, badges.
    pub(super) fn fragments(&self) -> Vec<Fragment> {
        let subject = Subject::Flow(self.flow.id);
        let fragment = |layer, svg| Fragment { layer, subject, order: self.flow.order.as_str().to_owned(), svg };
        let mut out = vec![fragment(Layer::Flow, draw::flow(&self.flow, &self.points, &self.from, &self.to))];
        let Some(label) = &self.label else { return out };
        if !label.lines.is_empty() {
            out.push(fragment(Layer::Label, draw::label(&self.flow, &label.lines, label.area)));
        }
        if !self.mark.badges.is_empty() {
            let gap = if label.lines.is_empty() { 0.0 } else { BADGE_GAP };
            let left = Spot::new(label.area.right() + gap, label.whole.centre().y);
            let name = draw::flow_spoken(&self.flow, &self.from, &self.to);
            out.push(fragment(Layer::Badge, draw::badges(subject, &name, &self.mark.badges, left)));
        }
        out
    }

    /// Whether lines and heads stand where those of another drawing of the flow do.
    pub(super) fn runs_like(&self, other: &Self) -> bool {
        self.points == other.points && self.flow.direction == other.flow.direction
    }

    /// Notes where its line and its heads are.
    pub(super) fn touch(&self, touched: &mut Touched) {
        touched.add_line(&self.points);
        for head in draw::heads(&self.flow, &self.points) {
            touched.add_box(head);
        }
    }

    /// Notes where its label is.
    pub(super) fn touch_label(&self, touched: &mut Touched) {
        if let Some(label) = &self.label {
            touched.add_box(label.whole);
        }
    }

    /// Everything that it covers.
    pub(super) fn bounds(&self) -> Option<Area> {
        let area = Area::of_points(&self.points)?;
        Some(self.label.as_ref().map_or(area, |label| area.union(label.whole)))
    }
}
