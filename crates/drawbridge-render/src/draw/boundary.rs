//! Trust boundaries: dashed boxes and lines with their names.

use super::node;
use super::node::{lines, named_group, rectangle, rounded};
use crate::geo::{Area, Spot};
use crate::label::BADGE_GAP;
use crate::text::Style;
use drawbridge_messages as say;
use drawbridge_model::{Boundary, Subject};

/// The corner radius of a box in pixels.
const RADIUS: f64 = 10.0;
/// From the corner of a box to its name.
const INSET: Spot = Spot::new(12.0, 8.0);

/// Between a boundary line and its name.
const BESIDE: f64 = 8.0;

/// The `<g>` of a boundary box; its name leaves room for badges of this width behind it.
pub(crate) fn boundary_box(boundary: &Boundary, area: Area, badges: f64) -> String {
    let group = start(boundary, "box");
    let border = rectangle("db-border", area).set("rx", RADIUS);
    let (group, _) = lines(
        group.add(border),
        "db-boundary-name",
        Style::BOUNDARY,
        area.x + INSET.x,
        area.y + INSET.y,
        &name(boundary, area, badges),
    );
    group.to_string()
}

/// The part of a boundary box that its name covers beside badges of this width.
pub(crate) fn title_area(boundary: &Boundary, area: Area, badges: f64) -> Area {
    let width = name(boundary, area, badges).first().map_or(0.0, |line| Style::BOUNDARY.width(line));
    Area::new(area.x + INSET.x, area.y + INSET.y, width, Style::BOUNDARY.leading)
}

/// The `<g>` of a boundary line through its points.
pub(crate) fn boundary_line(boundary: &Boundary, points: &[Spot]) -> String {
    let line = rounded(points, 24.0);
    let mut group = start(boundary, "line").add(node::path("db-border", line));
    if let Some(area) = line_title_area(boundary, points) {
        group = lines(group, "db-boundary-name", Style::BOUNDARY, area.x, area.y, &line_name(boundary)).0;
    }
    group.to_string()
}

/// Where the name of a boundary line stands: beside its beginning, where it covers the line least.
pub(crate) fn line_title_area(boundary: &Boundary, points: &[Spot]) -> Option<Area> {
    let names = line_name(boundary);
    let (name, start) = names.first().filter(|name| !name.is_empty()).zip(points.first())?;
    let (w, h) = (Style::BOUNDARY.width(name), Style::BOUNDARY.leading);
    let (right, left) = (start.x + BESIDE, start.x - BESIDE - w);
    let corners = [
        (right, start.y),
        (left, start.y),
        (right, start.y - h),
        (left, start.y - h),
        (start.x, start.y - BESIDE - h),
        (start.x, start.y + BESIDE),
    ];
    let covered = |area: Area| -> f64 {
        let cuts = points.windows(2).filter_map(|pair| {
            let (enter, leave) = area.grown(BESIDE / 2.0).cut(pair[0], pair[1])?;
            Some((leave - enter) * pair[0].distance(pair[1]))
        });
        cuts.sum()
    };
    let areas = corners.into_iter().map(|(x, y)| Area::new(x, y, w, h));
    areas.min_by(|a, b| covered(*a).total_cmp(&covered(*b)))
}

fn line_name(boundary: &Boundary) -> Vec<String> {
    Style::BOUNDARY.wrap(&boundary.name, 200.0, 1)
}

fn start(boundary: &Boundary, form: &str) -> svg::node::element::Group {
    let spoken = say::drawn_boundary(&boundary.name);
    named_group(&format!("db-boundary {form}"), Subject::Boundary(boundary.id), "boundary", &spoken)
}

fn name(boundary: &Boundary, area: Area, badges: f64) -> Vec<String> {
    let behind = if badges > 0.0 { badges + BADGE_GAP } else { 0.0 };
    Style::BOUNDARY.wrap(&boundary.name, (area.w - 2.0 * INSET.x - behind).max(24.0), 1)
}
