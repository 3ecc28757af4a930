//! Elements: external entity, process, data store.

use super::fit;
use super::node::{lines, named_group, number, path, rectangle};
use crate::geo::Area;
use crate::marks::Mark;
use crate::text::Style;
use drawbridge_messages as say;
use drawbridge_model::{Element, ElementKind, Subject};
use svg::node::element::Ellipse;

/// The `<g>` of an element in its box.
pub(crate) fn element(element: &Element, area: Area, mark: &Mark) -> String {
    let out = if element.scope.is_out() { " out" } else { "" };
    let class = format!("db-element {}{out}", element.kind.word());
    let subtitle = mark.subtitle.as_deref().unwrap_or_default();
    let group = named_group(&class, Subject::Element(element.id), element.kind.word(), &spoken(element, subtitle));
    let group = match element.kind {
        ElementKind::Actor => group.add(rectangle("db-shape", area)),
        ElementKind::Process => {
            let centre = area.centre();
            let ellipse = Ellipse::new()
                .set("class", "db-shape")
                .set("cx", number(centre.x))
                .set("cy", number(centre.y))
                .set("rx", number(area.w / 2.0))
                .set("ry", number(area.h / 2.0));
            group.add(ellipse)
        }
        ElementKind::Store => group.add(rectangle("db-fill", area)).add(path("db-edge", store_lines(area))),
    };
    // A technology is shown where one line of the name stays above it.
    let below = Style::SUBTITLE.leading;
    let has_below = !subtitle.is_empty() && area.h * 0.8 >= Style::NAME.leading + below;
    let name = fit::fit(&element.name, element.kind, area, if has_below { below } else { 0.0 });
    let subtitles = if has_below { Style::SUBTITLE.wrap(subtitle, area.w * 0.8, 1) } else { Vec::new() };
    let height = name.style.leading * count(&name.lines) + below * count(&subtitles);
    let centre = area.centre();
    let (group, below) = lines(group, name.class, name.style, centre.x, centre.y - height / 2.0, &name.lines);
    let (group, _) = lines(group, "db-sub", Style::SUBTITLE, centre.x, below, &subtitles);
    group.to_string()
}

fn store_lines(area: Area) -> String {
    let (left, right) = (number(area.x), number(area.right()));
    let (top, bottom) = (number(area.y), number(area.bottom()));
    format!("M{left} {top}L{right} {top}M{left} {bottom}L{right} {bottom}")
}

fn spoken(element: &Element, subtitle: &str) -> String {
    let thing = match element.kind {
        ElementKind::Actor => say::drawn_actor(&element.name),
        ElementKind::Process => say::drawn_process(&element.name),
        ElementKind::Store => say::drawn_store(&element.name),
    };
    let thing = if subtitle.is_empty() { thing } else { say::drawn_made_of(subtitle, thing) };
    if element.scope.is_out() { say::drawn_out_of_scope(thing) } else { thing }
}

fn count(lines: &[String]) -> f64 {
    f64::from(u32::try_from(lines.len()).expect("a few lines"))
}

/// A small number of lines, rounded down.
pub(super) fn whole(value: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a small positive number")]
    let whole = value.clamp(0.0, 1000.0) as usize;
    whole
}
