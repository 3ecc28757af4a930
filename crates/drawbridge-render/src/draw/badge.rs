//! Badges: severity by shape and colour, questions, decided.

use super::node::{line, named_group, number, path, rectangle};
use crate::geo::{Area, Spot};
use crate::marks::Badge;
use crate::text::Style;
use drawbridge_messages as say;
use drawbridge_model::{Severity, Subject};
use svg::node::element::Group;

/// The height of a badge in pixels.
pub(crate) const HEIGHT: f64 = 18.0;
const SIGN: f64 = 8.0;
const PADDING: f64 = 6.0;
const GAP: f64 = 3.0;

/// The width of a row of badges in pixels, 0 without any.
pub(crate) fn badges_width(badges: &[Badge]) -> f64 {
    let widths: f64 = badges.iter().map(|badge| width(*badge) + GAP).sum();
    (widths - GAP).max(0.0)
}

/// The `<g>` of a row of badges whose left end and vertical centre are given; `name` is what a person calls that which
/// they stand at, for reading out. It is said here and not with the thing itself, which so stays as it is drawn when
/// only its threats change.
pub(crate) fn badges(subject: Subject, name: &str, badges: &[Badge], left: Spot) -> String {
    let spoken: Vec<String> = badges.iter().map(|badge| spoken(*badge)).collect();
    let mut out = named_group("db-badges", subject, "badge", &say::drawn_badges(spoken.join(", "), name));
    let mut x = left.x;
    for badge in badges {
        let area = Area::new(x, left.y - HEIGHT / 2.0, width(*badge), HEIGHT);
        out = out.add(one(*badge, area));
        x = area.right() + GAP;
    }
    out.to_string()
}

fn one(badge: Badge, area: Area) -> Group {
    let group = Group::new().set("class", format!("db-badge {}", class(badge)));
    let group = group.add(rectangle("db-badge-box", area).set("rx", 5));
    let sign = Spot::new(area.x + PADDING + SIGN / 2.0, area.centre().y);
    let group = match badge {
        Badge::Threats { worst, .. } => group.add(path("db-badge-sign", shape(worst, sign))),
        Badge::Questions(_) => group,
        Badge::Decided => group.add(path("db-badge-tick", tick(area.centre()))),
    };
    let text = text(badge);
    if text.is_empty() {
        return group;
    }
    let x = area.right() - PADDING - Style::BADGE.width(&text);
    let top = area.centre().y - Style::BADGE.leading / 2.0;
    group.add(line("db-badge-text", Spot::new(x, top + Style::BADGE.baseline()), &text))
}

fn class(badge: Badge) -> &'static str {
    match badge {
        Badge::Threats { worst, .. } => worst.word(),
        Badge::Questions(_) => "question",
        Badge::Decided => "decided",
    }
}

fn text(badge: Badge) -> String {
    match badge {
        Badge::Threats { count, lesser: 0, .. } => count.to_string(),
        Badge::Threats { count, lesser, .. } => format!("{count} +{lesser}"),
        Badge::Questions(count) => format!("? {count}"),
        Badge::Decided => String::new(),
    }
}

/// A badge in words: `8 threats, worst critical: 1`.
fn spoken(badge: Badge) -> String {
    match badge {
        Badge::Threats { worst, count, lesser: 0 } => {
            say::drawn_threats_alike(severity(worst), say::count_threats(many(count)))
        }
        Badge::Threats { worst, count, lesser } => {
            say::drawn_threats_mixed(severity(worst), say::count_threats(many(count + lesser)), count)
        }
        Badge::Questions(count) => say::count_questions(many(count)),
        Badge::Decided => say::drawn_decided(),
    }
}

fn many(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn severity(severity: Severity) -> String {
    match severity {
        Severity::Critical => say::severity_critical(),
        Severity::High => say::severity_high(),
        Severity::Medium => say::severity_medium(),
        Severity::Low => say::severity_low(),
        Severity::None => say::severity_none(),
    }
}

fn width(badge: Badge) -> f64 {
    let text = Style::BADGE.width(&text(badge)).ceil();
    match badge {
        Badge::Threats { .. } => 2.0 * PADDING + SIGN + 4.0 + text,
        Badge::Questions(_) => 2.0 * PADDING + text,
        Badge::Decided => 26.0,
    }
}

/// The sign of a severity around its centre: triangle, diamond, square, circle.
fn shape(severity: Severity, at: Spot) -> String {
    let half = SIGN / 2.0;
    let corner = |dx: f64, dy: f64| format!("{} {}", number(at.x + dx), number(at.y + dy));
    match severity {
        Severity::Critical => {
            let (top, foot) = (corner(0.0, -half), corner(half + 0.5, half));
            format!("M{top}L{foot}L{}Z", corner(-half - 0.5, half))
        }
        Severity::High => {
            let (top, right) = (corner(0.0, -half - 0.5), corner(half + 0.5, 0.0));
            format!("M{top}L{right}L{}L{}Z", corner(0.0, half + 0.5), corner(-half - 0.5, 0.0))
        }
        Severity::Medium => {
            let half = half - 0.5;
            let (first, second) = (corner(-half, -half), corner(half, -half));
            format!("M{first}L{second}L{}L{}Z", corner(half, half), corner(-half, half))
        }
        Severity::Low | Severity::None => {
            let (left, right) = (corner(-half, 0.0), corner(half, 0.0));
            format!("M{left}A{half} {half} 0 1 1 {right}A{half} {half} 0 1 1 {left}Z")
        }
    }
}

fn tick(at: Spot) -> String {
    let corner = |dx: f64, dy: f64| format!("{} {}", number(at.x + dx), number(at.y + dy));
    format!("M{}L{}L{}", corner(-4.0, 0.5), corner(-1.0, 3.5), corner(4.5, -3.0))
}
