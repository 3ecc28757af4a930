//! Labels of flows: number and name on the colour of the canvas.

use super::node::{group, lines, rectangle};
use crate::geo::Area;
use crate::text::Style;
use drawbridge_model::{Flow, Subject};

/// What the canvas colour covers around the text.
const PADDING: f64 = 2.0;

/// The text of a flow's label: `5 Save order`.
pub(crate) fn label_text(flow: &Flow) -> String {
    if flow.number == 0 { flow.name.clone() } else { format!("{} {}", flow.number, flow.name) }
}

/// The `<g>` of a label: its lines within their box.
pub(crate) fn label(flow: &Flow, text: &[String], area: Area) -> String {
    let out = if flow.scope.is_out() { " out" } else { "" };
    let group = group(&format!("db-label{out}"), Subject::Flow(flow.id), "flow")
        .add(rectangle("db-back", Area::new(area.x - PADDING, area.y, area.w + 2.0 * PADDING, area.h)).set("rx", 3));
    lines(group, "db-label-text", Style::LABEL, area.centre().x, area.y, text).0.to_string()
}
