//! Trust boundaries: dashed boxes and lines with their names.

use super::node::{lines, named_group, rectangle, rounded};
use super::{label, node};
use crate::geo::{Area, Spot};
use crate::text::Style;
use drawbridge_model::{Boundary, Subject};

/// The corner radius of a box in pixels.
const RADIUS: f64 = 10.0;
/// From the corner of a box to its name.
const INSET: Spot = Spot::new(12.0, 8.0);

/// The `<g>` of a boundary box.
pub(crate) fn boundary_box(boundary: &Boundary, area: Area) -> String {
    let group = start(boundary, "box");
    let border = rectangle("db-border", area).set("rx", RADIUS);
    let (group, _) = lines(
        group.add(border),
        "db-boundary-name",
        Style::BOUNDARY,
        area.x + INSET.x,
        area.y + INSET.y,
        &name(boundary, area),
    );
    group.to_string()
}

/// The part of a boundary box that its name covers.
pub(crate) fn title_area(boundary: &Boundary, area: Area) -> Area {
    let width = name(boundary, area).first().map_or(0.0, |line| Style::BOUNDARY.width(line));
    Area::new(area.x + INSET.x, area.y + INSET.y, width, Style::BOUNDARY.leading)
}

/// The `<g>` of a boundary line through its points.
pub(crate) fn boundary_line(boundary: &Boundary, points: &[Spot]) -> String {
    let line = rounded(points, 24.0);
    let mut group = start(boundary, "line").add(node::path("db-border", line));
    let names = Style::BOUNDARY.wrap(&boundary.name, 200.0, 1);
    if let Some((name, end)) = names.first().zip(points.first()) {
        let width = Style::BOUNDARY.width(name);
        let area = Area::new(end.x + 6.0, end.y, width, Style::BOUNDARY.leading);
        group = group.add(rectangle("db-back", area.grown(label::PADDING)));
        group = lines(group, "db-boundary-name", Style::BOUNDARY, area.x, area.y, &names).0;
    }
    group.to_string()
}

fn start(boundary: &Boundary, form: &str) -> svg::node::element::Group {
    let spoken = format!("Trust boundary {}", boundary.name);
    named_group(&format!("db-boundary {form}"), Subject::Boundary(boundary.id), "boundary", &spoken)
}

fn name(boundary: &Boundary, area: Area) -> Vec<String> {
    Style::BOUNDARY.wrap(&boundary.name, (area.w - 2.0 * INSET.x).max(24.0), 1)
}
