//! A small picture of a diagram for lists: merged shapes in the classes of the drawing, no labels, at most 4 kB.

use crate::geo::{Area, Spot};
use drawbridge_model::record::End;
use drawbridge_model::{BoundaryShape, DiagramId, ElementKind, Flow, Model, Placement, Subject};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The width of every picture, in its own units.
pub const THUMBNAIL_WIDTH: u32 = 240;
/// The height of every picture.
pub const THUMBNAIL_HEIGHT: u32 = 150;

/// Free space around the shapes.
const MARGIN: f64 = 8.0;
/// A small diagram is not drawn larger than this part of its size.
const LARGEST_SCALE: f64 = 0.6;
/// The most bytes of path data for boundaries, for flows, and for each kind of element.
const MOST: Budget = Budget { boundaries: 600, flows: 1_000, elements: 650 };

struct Budget {
    boundaries: usize,
    flows: usize,
    elements: usize,
}

/// The picture of a diagram as one `<g>`, `THUMBNAIL_WIDTH` wide and `THUMBNAIL_HEIGHT` high; empty for a diagram on
/// which nothing stands. Of what is too much for it, every second, third … shape is shown.
#[must_use]
pub fn thumbnail(model: &Model, diagram: DiagramId) -> String {
    let placements: BTreeMap<Subject, &Placement> =
        model.placements_on(diagram).map(|placement| (placement.subject, &**placement)).collect();
    let Some(view) = View::around(&placements) else { return String::new() };
    let mut shapes = Shapes::default();
    for (subject, placement) in &placements {
        let area = Area::from(placement.at);
        match subject {
            Subject::Boundary(id) => match model.boundary(*id) {
                Some(boundary) if boundary.shape == BoundaryShape::Box => shapes.boundaries.push(view.rectangle(area)),
                Some(_) => shapes.boundaries.push(view.line(placement.points.iter().copied().map(Spot::from))),
                None => {}
            },
            Subject::Element(id) => match model.element(*id).map(|element| element.kind) {
                Some(ElementKind::Process) => shapes.processes.push(view.ellipse(area)),
                Some(ElementKind::Actor) => shapes.actors.push(view.rectangle(area)),
                Some(ElementKind::Store) => {
                    shapes.stores.push(view.rectangle(area));
                    shapes.edges.push(view.edges(area));
                }
                None => {}
            },
            Subject::Flow(id) => {
                if let Some(flow) = model.flow(*id) {
                    shapes
                        .flows
                        .extend(course(flow, placement, &placements).map(|points| view.line(points.into_iter())));
                }
            }
            Subject::Note(_) | Subject::Data(_) | Subject::Model => {}
        }
    }
    shapes.group()
}

/// The points of a flow: from middle to middle by way of its bends. Elements are drawn over it.
fn course(flow: &Flow, placement: &Placement, placements: &BTreeMap<Subject, &Placement>) -> Option<Vec<Spot>> {
    let middle = |end: End, loose: Option<drawbridge_model::Point>| match end.subject() {
        Some(subject) => placements.get(&subject).map(|placement| Area::from(placement.at).centre()),
        None => loose.map(Spot::from),
    };
    let (from, to) = (middle(flow.from, placement.from)?, middle(flow.to, placement.to)?);
    let bends = placement.points.iter().copied().map(Spot::from);
    Some(std::iter::once(from).chain(bends).chain([to]).collect())
}

/// How a diagram is fitted into the picture.
struct View {
    scale: f64,
    shift: Spot,
}

impl View {
    /// `None` where nothing has a place.
    fn around(placements: &BTreeMap<Subject, &Placement>) -> Option<Self> {
        let boxes = placements.iter().filter(|(subject, _)| !matches!(subject, Subject::Flow(_)));
        let boxes = boxes.map(|(_, placement)| Area::from(placement.at)).filter(|area| area.w > 0.0 && area.h > 0.0);
        let points = placements.values().flat_map(|placement| &placement.points);
        let points = points.map(|point| Spot::from(*point)).map(|spot| Area::new(spot.x, spot.y, 0.0, 0.0));
        let all = boxes.chain(points).reduce(Area::union)?;
        let (width, height) = (f64::from(THUMBNAIL_WIDTH), f64::from(THUMBNAIL_HEIGHT));
        let fit = |room: f64, size: f64| (room - 2.0 * MARGIN) / size.max(1.0);
        let scale = fit(width, all.w).min(fit(height, all.h)).min(LARGEST_SCALE);
        let centre = all.centre();
        let shift = Spot::new(width / 2.0 - centre.x * scale, height / 2.0 - centre.y * scale);
        Some(Self { scale, shift })
    }

    fn spot(&self, spot: Spot) -> (i32, i32) {
        (whole(spot.x * self.scale + self.shift.x), whole(spot.y * self.scale + self.shift.y))
    }

    /// The corner and the size of a box, which never vanishes.
    fn area(&self, area: Area) -> (i32, i32, i32, i32) {
        let (x, y) = self.spot(Spot::new(area.x, area.y));
        let (right, bottom) = self.spot(Spot::new(area.right(), area.bottom()));
        (x, y, (right - x).max(2), (bottom - y).max(2))
    }

    fn rectangle(&self, area: Area) -> String {
        let (x, y, w, h) = self.area(area);
        format!("M{x} {y}h{w}v{h}h-{w}z")
    }

    fn edges(&self, area: Area) -> String {
        let (x, y, w, h) = self.area(area);
        format!("M{x} {y}h{w}m0 {h}h-{w}")
    }

    fn ellipse(&self, area: Area) -> String {
        let (x, y, w, h) = self.area(area);
        let (rx, ry) = (f64::from(w) / 2.0, f64::from(h) / 2.0);
        format!("M{x} {}a{rx} {ry} 0 1 0 {w} 0a{rx} {ry} 0 1 0 -{w} 0", f64::from(y) + ry)
    }

    fn line(&self, points: impl Iterator<Item = Spot>) -> String {
        let mut out = String::new();
        let mut last = None;
        for point in points.map(|point| self.spot(point)) {
            if last == Some(point) {
                continue;
            }
            let command = if last.is_none() { 'M' } else { 'L' };
            write!(out, "{command}{} {}", point.0, point.1).expect("a string takes every write");
            last = Some(point);
        }
        out
    }
}

/// Path data by what it shows.
#[derive(Default)]
struct Shapes {
    boundaries: Vec<String>,
    flows: Vec<String>,
    actors: Vec<String>,
    processes: Vec<String>,
    stores: Vec<String>,
    edges: Vec<String>,
}

impl Shapes {
    fn group(self) -> String {
        let mut out = String::from("<g>");
        for (class, parts, most) in [
            ("db-border", self.boundaries, MOST.boundaries),
            ("db-line", self.flows, MOST.flows),
            ("db-fill", self.stores, MOST.elements / 2),
            ("db-edge", self.edges, MOST.elements / 2),
            ("db-shape", self.actors, MOST.elements),
            ("db-shape", self.processes, MOST.elements),
        ] {
            let data = thinned(parts, most);
            if !data.is_empty() {
                write!(out, "<path class=\"{class}\" d=\"{data}\"/>").expect("a string takes every write");
            }
        }
        out.push_str("</g>");
        out
    }
}

/// The parts in one, each once, and only every second, third … of them where all are more than `most` bytes.
fn thinned(mut parts: Vec<String>, most: usize) -> String {
    parts.retain(|part| part.contains(['L', 'h', 'a']));
    parts.sort_unstable();
    parts.dedup();
    let all: usize = parts.iter().map(String::len).sum();
    let step = all.div_ceil(most).max(1);
    let mut out = String::new();
    for part in parts.iter().step_by(step) {
        if out.len() + part.len() <= most {
            out.push_str(part);
        }
    }
    out
}

fn whole(value: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to a few times the size of the picture")]
    {
        value.round().clamp(-1_000.0, 1_000.0) as i32
    }
}
