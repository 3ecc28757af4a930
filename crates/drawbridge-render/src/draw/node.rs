//! What all drawings share: groups, lines of text, numbers.

use crate::geo::{Area, Spot};
use crate::text::Style;
use drawbridge_model::{Subject, text};
use std::fmt::Write as _;
use svg::Node as _;
use svg::node::Text;
use svg::node::element::{Element, Group, Path, Rectangle};

/// Pixels with at most two decimals, never a negative zero.
pub(crate) fn number(value: f64) -> f64 {
    (value * 100.0).round() / 100.0 + 0.0
}

/// The `<g>` of a subject.
pub(crate) fn group(class: &str, subject: Subject, kind: &str) -> Group {
    Group::new().set("class", class).set("data-id", subject.to_string()).set("data-kind", kind)
}

/// The `<g>` of a subject that stands for itself and is read out by its name.
pub(crate) fn named_group(class: &str, subject: Subject, kind: &str, name: &str) -> Group {
    group(class, subject, kind).set("role", "img").set("aria-label", text::clean(name).into_owned())
}

/// One line of text; `at` is its anchor on the baseline. The crate's own text element would put line feeds around the
/// content, which shifts centred text in browsers; a plain element does not.
pub(crate) fn line(class: &str, at: Spot, content: &str) -> Element {
    let mut element = Element::new("text");
    element.assign("class", class);
    element.assign("x", number(at.x));
    element.assign("y", number(at.y));
    element.append(Text::new(text::clean(content)));
    element
}

/// Adds lines of text below one another; `top` is the top of the first one. Answers the bottom of the last.
pub(crate) fn lines(group: Group, class: &str, style: Style, x: f64, top: f64, lines: &[String]) -> (Group, f64) {
    let mut group = group;
    let mut top = top;
    for content in lines {
        group = group.add(line(class, Spot::new(x, top + style.baseline()), content));
        top += style.leading;
    }
    (group, top)
}

/// A box.
pub(crate) fn rectangle(class: &str, area: Area) -> Rectangle {
    Rectangle::new()
        .set("class", class)
        .set("x", number(area.x))
        .set("y", number(area.y))
        .set("width", number(area.w))
        .set("height", number(area.h))
}

/// A path.
pub(crate) fn path(class: &str, data: String) -> Path {
    Path::new().set("class", class).set("d", data)
}

/// Path data through the points, corners rounded by up to `radius` pixels.
pub(crate) fn rounded(points: &[Spot], radius: f64) -> String {
    let mut out = String::with_capacity(24 * points.len());
    let write = |out: &mut String, command: char, spot: Spot| {
        write!(out, "{command}{} {}", number(spot.x), number(spot.y)).expect("a string takes every write");
    };
    for (index, point) in points.iter().enumerate() {
        let neighbours = index.checked_sub(1).and_then(|before| points.get(before)).zip(points.get(index + 1));
        match neighbours {
            Some((before, after)) => {
                let (back, ahead) = (point.distance(*before), point.distance(*after));
                let cut = radius.min(back / 2.0).min(ahead / 2.0);
                write(&mut out, 'L', point.towards(*before, cut / back.max(1e-9)));
                write(&mut out, 'Q', *point);
                out.push(' ');
                let end = point.towards(*after, cut / ahead.max(1e-9));
                write!(out, "{} {}", number(end.x), number(end.y)).expect("a string takes every write");
            }
            None => write(&mut out, if index == 0 { 'M' } else { 'L' }, *point),
        }
    }
    out
}
