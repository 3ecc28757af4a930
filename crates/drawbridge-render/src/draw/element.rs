//! Elements: external entity, process, data store.

use super::node::{lines, named_group, number, path, rectangle};
use crate::geo::Area;
use crate::marks::Mark;
use crate::text::Style;
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
    let (names, subtitles) = texts(element, area, subtitle);
    let height = Style::NAME.leading * count(&names) + Style::SUBTITLE.leading * count(&subtitles);
    let centre = area.centre();
    let (group, below) = lines(group, "db-name", Style::NAME, centre.x, centre.y - height / 2.0, &names);
    let (group, _) = lines(group, "db-sub", Style::SUBTITLE, centre.x, below, &subtitles);
    group.to_string()
}

/// The lines of name and technology that the box has room for.
fn texts(element: &Element, area: Area, subtitle: &str) -> (Vec<String>, Vec<String>) {
    // A long word may come near the edge, and a little over that of a circle: that reads better than one cut in two.
    let (room, most) = match element.kind {
        ElementKind::Process => (area.w * 0.86, area.w + 12.0),
        ElementKind::Actor | ElementKind::Store => (area.w - 12.0, area.w - 4.0),
    };
    let longest = element.name.split_whitespace().take(40).map(|word| Style::NAME.width(word)).fold(0.0, f64::max);
    let room = if longest <= most { room.max(longest) } else { room };
    let height = match element.kind {
        ElementKind::Process => area.h * 0.8,
        ElementKind::Actor | ElementKind::Store => area.h - 6.0,
    };
    let below = Style::SUBTITLE.leading;
    let has_below = !subtitle.is_empty() && height >= Style::NAME.leading + below;
    let rest = if has_below { height - below } else { height };
    let names = Style::NAME.wrap(&element.name, room, whole(rest / Style::NAME.leading).clamp(1, 5));
    let subtitles = if has_below { Style::SUBTITLE.wrap(subtitle, room, 1) } else { Vec::new() };
    (names, subtitles)
}

fn store_lines(area: Area) -> String {
    let (left, right) = (number(area.x), number(area.right()));
    let (top, bottom) = (number(area.y), number(area.bottom()));
    format!("M{left} {top}L{right} {top}M{left} {bottom}L{right} {bottom}")
}

fn spoken(element: &Element, subtitle: &str) -> String {
    let kind = match element.kind {
        ElementKind::Actor => "External entity",
        ElementKind::Process => "Process",
        ElementKind::Store => "Data store",
    };
    let with = if subtitle.is_empty() { String::new() } else { format!(", {subtitle}") };
    let scope = if element.scope.is_out() { ", out of scope" } else { "" };
    format!("{kind} {}{with}{scope}", element.name)
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
