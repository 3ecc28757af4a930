//! What stands on a diagram apart from flows: elements, boundaries, notes.

use crate::draw;
use crate::fragment::{Fragment, Layer};
use crate::geo::{Area, Body, Outline, Spot};
use crate::label::Touched;
use crate::marks::{Mark, Marks};
use drawbridge_model::{Boundary, BoundaryShape, DiagramId, Element, ElementKind, Model, Note, Subject};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One thing that is drawn, with everything its drawing depends on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shape {
    pub(super) what: What,
    pub(super) area: Area,
    points: Vec<Spot>,
    mark: Mark,
    order: String,
    /// Where the badges stand, once flows have their lines; `None` without any.
    pub(super) badge: Option<Area>,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    Element(Arc<Element>),
    Boundary(Arc<Boundary>),
    Note(Arc<Note>),
}

impl PartialEq for What {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Element(a), Self::Element(b)) => same(a, b),
            (Self::Boundary(a), Self::Boundary(b)) => same(a, b),
            (Self::Note(a), Self::Note(b)) => same(a, b),
            _ => false,
        }
    }
}

/// Records are shared: nearly all are known by their address.
pub(super) fn same<T: PartialEq>(a: &Arc<T>, b: &Arc<T>) -> bool {
    Arc::ptr_eq(a, b) || a == b
}

/// All shapes of a diagram.
pub(super) fn collect(model: &Model, diagram: DiagramId, marks: &Marks) -> BTreeMap<Subject, Shape> {
    let mut out = BTreeMap::new();
    for placement in model.placements_on(diagram) {
        let subject = placement.subject;
        let (what, order) = match subject {
            Subject::Element(id) => match model.element(id) {
                Some(element) => (What::Element(element.clone()), element.order.as_str().to_owned()),
                None => continue,
            },
            Subject::Boundary(id) => match model.boundary(id) {
                // What lies further in is drawn later, so that it can be grasped.
                Some(boundary) => {
                    let order = format!("{:03}{}", model.ancestors(id).len(), boundary.order.as_str());
                    (What::Boundary(boundary.clone()), order)
                }
                None => continue,
            },
            Subject::Note(id) => match model.note(id) {
                Some(note) => (What::Note(note.clone()), note.order.as_str().to_owned()),
                None => continue,
            },
            Subject::Model | Subject::Flow(_) | Subject::Data(_) => continue,
        };
        let mark = marks.get(subject).cloned().unwrap_or_default();
        let points = placement.points.iter().copied().map(Spot::from).collect();
        out.insert(subject, Shape { what, area: placement.at.into(), points, mark, order, badge: None });
    }
    out
}

impl Shape {
    /// The fragments of the shape: itself and its badges.
    pub(super) fn fragments(&self, subject: Subject) -> Vec<Fragment> {
        let fragment = |layer, svg| Fragment { layer, subject, order: self.order.clone(), svg };
        let mut out = Vec::new();
        match &self.what {
            What::Element(element) => out.push(fragment(Layer::Element, draw::element(element, self.area, &self.mark))),
            What::Note(note) => out.push(fragment(Layer::Element, draw::note(note, self.area))),
            What::Boundary(boundary) if boundary.shape == BoundaryShape::Box => {
                out.push(fragment(Layer::Boundary, draw::boundary_box(boundary, self.area, self.badges_width())));
            }
            What::Boundary(boundary) if self.points.len() > 1 => {
                out.push(fragment(Layer::Boundary, draw::boundary_line(boundary, &self.points)));
            }
            What::Boundary(_) => {}
        }
        if let Some(area) = self.badge.filter(|_| !out.is_empty()) {
            let left = Spot::new(area.x, area.centre().y);
            out.push(fragment(Layer::Badge, draw::badges(subject, self.name(), &self.mark.badges, left)));
        }
        out
    }

    /// The width of its row of badges, 0 without any.
    pub(super) fn badges_width(&self) -> f64 {
        draw::badges_width(&self.mark.badges)
    }

    /// What flows dock on and run around.
    pub(super) fn body(&self) -> Option<Body> {
        match &self.what {
            What::Element(element) if element.kind == ElementKind::Process => {
                Some(Body { area: self.area, outline: Outline::Ellipse })
            }
            What::Element(_) | What::Note(_) => Some(Body { area: self.area, outline: Outline::Rectangle }),
            What::Boundary(_) => None,
        }
    }

    /// What flows keep out of: bodies, and boxes of which they have no end inside.
    pub(super) fn obstacle(&self) -> Option<Body> {
        let zone = || Body { area: self.area, outline: Outline::Rectangle };
        self.body().or_else(|| self.is_box().then(zone))
    }

    /// The points of a boundary line.
    pub(super) fn line(&self) -> Option<&[Spot]> {
        match &self.what {
            What::Boundary(boundary) if boundary.shape == BoundaryShape::Line => Some(&self.points),
            _ => None,
        }
    }

    fn is_box(&self) -> bool {
        matches!(&self.what, What::Boundary(boundary) if boundary.shape == BoundaryShape::Box)
    }

    /// The name of a boundary, which nothing should cover.
    pub(super) fn title(&self) -> Option<Area> {
        match &self.what {
            What::Boundary(boundary) if boundary.shape == BoundaryShape::Box => {
                Some(draw::title_area(boundary, self.area, self.badges_width()))
            }
            What::Boundary(boundary) if self.points.len() > 1 => draw::line_title_area(boundary, &self.points),
            _ => None,
        }
    }

    /// The line that a boundary draws.
    pub(super) fn border(&self) -> Vec<Spot> {
        match self.line() {
            Some(points) => points.to_vec(),
            None if self.is_box() => {
                let corners = self.area.corners();
                corners.into_iter().chain([corners[0]]).collect()
            }
            None => Vec::new(),
        }
    }

    /// Notes where all is that labels keep clear of.
    pub(super) fn touch(&self, touched: &mut Touched) {
        if let Some(body) = self.body() {
            touched.add_body(body);
        }
        for area in self.title().into_iter().chain(self.badge) {
            touched.add_box(area);
        }
        touched.add_line(&self.border());
    }

    /// Everything that it covers.
    pub(super) fn bounds(&self) -> Option<Area> {
        let area = match self.line() {
            Some(points) => {
                let line = Area::of_points(points)?;
                self.title().map_or(line, |title| line.union(title))
            }
            None => self.area,
        };
        Some(self.badge.map_or(area, |badge| area.union(badge)))
    }

    /// The name that is read out.
    pub(super) fn name(&self) -> &str {
        match &self.what {
            What::Element(element) => &element.name,
            What::Boundary(boundary) => &boundary.name,
            What::Note(note) => &note.text,
        }
    }
}
