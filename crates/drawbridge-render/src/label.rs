//! Where labels of flows stand: beside their line, clear of elements, other labels and other lines.

use crate::geo::{Area, Body, Outline, Spot};
use crate::grid::Grid;
use crate::text::Style;
use std::ops::Range;

/// The widest label in pixels.
const WIDEST: f64 = 172.0;
/// A label that is broken to be narrower.
const MIDDLING: f64 = 112.0;
/// The narrowest room for which a label is broken.
const NARROWEST: f64 = 62.0;
/// Between the text of a label and its badges.
pub(crate) const BADGE_GAP: f64 = 6.0;
/// Segments of a route that are tried.
const TRIED: usize = 3;
/// A place that costs less is taken without breaking the label in other ways.
const GOOD: f64 = 25.0;
/// How many touched boxes and lines are compared with each label; beyond it placing all labels anew is cheaper.
const MUCH: usize = 400;
/// How near to a label the line of another flow makes a reader doubt whose it is.
const BESIDE: f64 = 14.0;
/// What a label leaves between itself and the line of a boundary.
const CLEAR: f64 = 3.0;
/// The same of the line of a flow: over a slope it stays below what [`candidates`] leave to their own.
const HAIR: f64 = 1.4;
/// What it costs to leave words out.
const SHORTENED: f64 = 90.0;

/// Boxes and lines looked at most for one label, beyond the place in hand; then the best place so far is taken, at
/// worst the first.
const STEPS: u64 = 150_000;
/// The same for all labels of a drawing; those after that take their first place.
const LABEL_STEPS: u64 = 80_000_000;
/// The same for all badges of shapes.
const BADGE_STEPS: u64 = 20_000_000;

/// What it costs to cover things with a label; less where little of the label does.
pub(crate) mod price {
    /// An element or note: practically never.
    pub(crate) const BODY: f64 = 5000.0;
    /// The name of a boundary.
    pub(crate) const NAME: f64 = 1500.0;
    /// Another label.
    pub(crate) const LABEL: f64 = 1200.0;
    /// The head of a flow.
    pub(crate) const HEAD: f64 = 900.0;
    /// The badges of an element or boundary.
    pub(crate) const BADGE: f64 = 900.0;
    /// The line of a flow, by the part of it that is covered.
    pub(crate) const FLOW: f64 = 1.0;
    /// The line of another flow close by, by the part of it that runs along the label.
    pub(crate) const DOUBT: f64 = 0.3;
    /// The line of a boundary, likewise.
    pub(crate) const BORDER: f64 = 2.5;
}

/// What is to be placed.
#[derive(Debug, Clone)]
pub(crate) struct Wish<'a> {
    /// The whole text.
    pub(crate) text: &'a str,
    /// The width of the badges behind it, 0 without any.
    pub(crate) badges: f64,
    /// The line it belongs to.
    pub(crate) points: &'a [Spot],
    /// Which segments of the surroundings these are.
    pub(crate) line: Range<usize>,
    /// The centre that a person gave it.
    pub(crate) fixed: Option<Spot>,
}

/// A label in its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    /// The lines of text.
    pub(crate) lines: Vec<String>,
    /// The box of the text, without badges.
    pub(crate) area: Area,
    /// The box of text and badges.
    pub(crate) whole: Area,
}

/// A label with the part of the diagram that was looked at for it: as long as nothing changes there, it stays.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) label: Option<Label>,
    /// `None` where nothing was looked at.
    reach: Option<Area>,
    /// How many boxes and lines were looked at.
    steps: u64,
}

/// What is not as it was at the last drawing: boxes and lines, old and new.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    boxes: Vec<Area>,
    segments: Vec<(Spot, Spot)>,
}

impl Touched {
    /// A box that appeared, went or moved, as [`Surroundings::add_box`] takes it.
    pub(crate) fn add_box(&mut self, area: Area) {
        self.boxes.push(area);
    }

    /// A body that appeared, went or moved.
    pub(crate) fn add_body(&mut self, body: Body) {
        self.boxes.push(body.area.grown(2.0));
    }

    /// A line that appeared, went or runs elsewhere.
    pub(crate) fn add_line(&mut self, points: &[Spot]) {
        self.segments.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// Whether something of it lies within what a label looked at. Where much was touched nobody asks in detail.
    fn concerns(&self, placed: &Placed) -> bool {
        if self.boxes.len() + self.segments.len() > MUCH {
            return true;
        }
        placed.reach.is_some_and(|reach| {
            self.boxes.iter().any(|area| reach.shared(*area) > 0.0)
                || self.segments.iter().any(|(from, to)| reach.cut(*from, *to).is_some())
        })
    }
}

/// What labels keep clear of.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    boxes: Vec<(Area, f64)>,
    box_grid: Grid,
    segments: Vec<(Spot, Spot, f64)>,
    segment_grid: Grid,
    /// For each box and segment the last question that it was counted in.
    counted: [Vec<u32>; 2],
    question: u32,
    /// What was looked at for the label in hand.
    looked: Option<Area>,
    /// How many boxes and lines were looked at for the badges or the label in hand.
    steps: u64,
    /// The same for all badges and for all labels so far.
    badge_steps: u64,
    label_steps: u64,
}

impl Surroundings {
    /// An element, note, badge or name; `cost` is what covering it costs.
    pub(crate) fn add_box(&mut self, area: Area, cost: f64) {
        self.box_grid.add(self.boxes.len(), area);
        self.boxes.push((area, cost));
    }

    /// An element or note. Labels may use the corners that an ellipse leaves free. Answers which boxes
    /// it is.
    pub(crate) fn add_body(&mut self, body: Body) -> Range<usize> {
        let start = self.boxes.len();
        let (area, centre) = (body.area.grown(2.0), body.area.centre());
        match body.outline {
            Outline::Rectangle => self.add_box(area, price::BODY),
            // Two boxes in a cross hold the whole ellipse.
            Outline::Ellipse => {
                self.add_box(Area::around(centre, area.w, area.h * 0.72), price::BODY);
                self.add_box(Area::around(centre, area.w * 0.72, area.h), price::BODY);
            }
        }
        start..self.boxes.len()
    }

    /// The line of a flow or boundary. Answers which segments it is.
    pub(crate) fn add_line(&mut self, points: &[Spot], price: f64) -> Range<usize> {
        let start = self.segments.len();
        for pair in points.windows(2) {
            self.segment_grid.add_segment(self.segments.len(), pair[0], pair[1]);
            self.segments.push((pair[0], pair[1], price));
        }
        start..self.segments.len()
    }

    /// Finds the cheapest of some places for a row of badges and keeps it clear from then on. Each comes with its own
    /// cost; `own` are the boxes of the body whose badges they are, which they may cover.
    pub(crate) fn place_badges(&mut self, places: &[(Area, f64)], own: Range<usize>) -> Option<Area> {
        if self.badge_steps >= BADGE_STEPS {
            return places.first().map(|(area, _)| *area);
        }
        self.steps = 0;
        let mut best: Option<(f64, Area)> = None;
        for (area, cost) in places {
            let enough = best.map_or(f64::INFINITY, |(least, _)| least - cost);
            if enough <= 0.0 {
                continue;
            }
            let covered = self.cost(*area, enough, own.clone());
            if covered < enough {
                best = Some((cost + covered, *area));
            }
        }
        self.badge_steps += self.steps;
        let (_, area) = best?;
        self.add_box(area, price::BADGE);
        Some(area)
    }

    /// Finds the place for a label and keeps it clear from then on; no label without text and badges. `before` is what
    /// was found for the same wish at the last drawing: it holds as long as nothing touched lies within its reach.
    pub(crate) fn place(&mut self, wish: Wish<'_>, before: Option<Placed>, touched: &Touched) -> Placed {
        // Near the limit what is far off may tell how much is looked at: then it is placed as in a new drawing.
        let is_within = self.label_steps < LABEL_STEPS;
        let kept = before.filter(|placed| is_within && placed.steps <= STEPS / 2 && !touched.concerns(placed));
        let placed = kept.unwrap_or_else(|| self.find(&wish));
        self.label_steps += placed.steps;
        if let Some(label) = &placed.label {
            self.add_box(label.whole, price::LABEL);
        }
        placed
    }

    fn find(&mut self, wish: &Wish<'_>) -> Placed {
        if wish.text.is_empty() && wish.badges == 0.0 {
            return Placed { label: None, reach: None, steps: 0 };
        }
        if let Some(centre) = wish.fixed {
            return Placed { label: Some(Form::new(wish, WIDEST).at(centre)), reach: None, steps: 0 };
        }
        self.looked = None;
        self.steps = if self.label_steps < LABEL_STEPS { 0 } else { STEPS };
        let label = self.best(wish);
        // A hair more, since sums of floats round.
        Placed { label, reach: self.looked.map(|area| area.grown(BESIDE + 0.01)), steps: self.steps }
    }

    fn best(&mut self, wish: &Wish<'_>) -> Option<Label> {
        let mut segments: Vec<(Spot, Spot)> = wish.points.windows(2).map(|pair| (pair[0], pair[1])).collect();
        segments.sort_by(|a, b| b.0.distance(b.1).total_cmp(&a.0.distance(a.1)));
        segments.truncate(TRIED);
        let (from, to) = *segments.first()?;
        let mut forms = vec![Form::new(wish, WIDEST)];
        let room = (to.x - from.x).abs() - 32.0;
        if forms[0].width > room {
            let behind = if wish.badges == 0.0 { 0.0 } else { wish.badges + BADGE_GAP };
            let mut rooms = [MIDDLING, (room - behind).clamp(NARROWEST, WIDEST), NARROWEST];
            rooms.sort_by(|a, b| b.total_cmp(a));
            for room in rooms {
                let form = Form::new(wish, room);
                if forms.iter().all(|other| other.lines != form.lines) {
                    forms.push(form);
                }
            }
        }
        let mut best: Option<(f64, usize, Spot)> = None;
        'forms: for (number, form) in forms.iter().enumerate() {
            if best.is_some_and(|(cost, ..)| cost < GOOD) {
                break;
            }
            let broken = if number == 0 { 0.0 } else { 4.0 } + if form.shortened { SHORTENED } else { 0.0 };
            for (rank, (from, to)) in segments.iter().enumerate() {
                let rank = if rank == 0 { 0.0 } else { 12.0 };
                for (centre, cost) in candidates(*from, *to, form) {
                    let cost = cost + rank + broken;
                    if self.steps >= STEPS {
                        // The first place is as good as any where so much lies.
                        best = best.or(Some((cost, number, centre)));
                        break 'forms;
                    }
                    let enough = best.map_or(f64::INFINITY, |(least, ..)| least - cost);
                    if enough <= 0.0 {
                        continue;
                    }
                    let area = Area::around(centre, form.width, form.height);
                    let covered = self.cost(area, enough, 0..0);
                    if covered >= enough {
                        continue;
                    }
                    let covered = covered + self.doubt(area, &wish.line);
                    if covered < enough {
                        let cost = cost + covered;
                        best = Some((cost, number, centre));
                    }
                }
            }
        }
        best.map(|(_, number, centre)| forms.swap_remove(number).at(centre))
    }

    /// What it costs that a reader may take the label for that of another flow, whose line runs as near as its own.
    fn doubt(&mut self, area: Area, own: &Range<usize>) -> f64 {
        let wide = area.grown(BESIDE);
        let mut length = 0.0;
        self.question += 1;
        let segments = &mut self.counted[1];
        self.segment_grid.any_near(wide, |index| {
            self.steps += 1;
            let at = index as usize;
            let (from, to, price) = self.segments[at];
            let is_other = price.total_cmp(&price::FLOW).is_eq() && !own.contains(&at);
            if is_other
                && std::mem::replace(&mut segments[at], self.question) != self.question
                && let Some((enter, leave)) = wide.cut(from, to)
            {
                length += (leave - enter) * from.distance(to);
            }
            false
        });
        price::DOUBT * length
    }

    /// What it costs to cover this box, apart from the boxes `own`; `enough` ends the reckoning.
    fn cost(&mut self, area: Area, enough: f64, own: Range<usize>) -> f64 {
        let mut cost = 0.0;
        self.looked = Some(self.looked.map_or(area, |looked| looked.union(area)));
        self.question += 1;
        let [boxes, segments] = &mut self.counted;
        boxes.resize(self.boxes.len(), 0);
        segments.resize(self.segments.len(), 0);
        let first = |counted: &mut [u32], index: u32| {
            std::mem::replace(&mut counted[index as usize], self.question) != self.question
        };
        self.box_grid.any_near(area, |index| {
            self.steps += 1;
            let (other, price) = self.boxes[index as usize];
            let shared = area.shared(other);
            if shared > 0.0 && !own.contains(&(index as usize)) && first(boxes, index) {
                cost += price * (0.4 + shared / (area.w * area.h).max(1.0));
            }
            cost >= enough
        });
        if cost >= enough {
            return cost;
        }
        let (wide, hair) = (area.grown(CLEAR), area.grown(HAIR));
        self.segment_grid.any_near(wide, |index| {
            self.steps += 1;
            let (from, to, price) = self.segments[index as usize];
            let area = if price.total_cmp(&price::BORDER).is_eq() { wide } else { hair };
            // A long line stands in many cells: it is reckoned once.
            if first(segments, index)
                && let Some((enter, leave)) = area.cut(from, to)
            {
                cost += price * (30.0 + 0.5 * (leave - enter) * from.distance(to));
            }
            cost >= enough
        });
        cost
    }
}

/// A label broken into lines for one width.
struct Form {
    lines: Vec<String>,
    /// Whether words were left out.
    shortened: bool,
    text: f64,
    width: f64,
    height: f64,
}

impl Form {
    fn new(wish: &Wish<'_>, room: f64) -> Self {
        let lines = Style::LABEL.wrap(wish.text, room, 3);
        let shortened = lines.last().is_some_and(|line| line.ends_with('…'));
        let text = lines.iter().map(|line| Style::LABEL.width(line)).fold(0.0, f64::max).ceil();
        let gap = if lines.is_empty() || wish.badges == 0.0 { 0.0 } else { BADGE_GAP };
        let rows = f64::from(u32::try_from(lines.len()).expect("three lines at most"));
        let least = if wish.badges > 0.0 { 18.0 } else { 0.0 };
        let (width, height) = (text + gap + wish.badges, (rows * Style::LABEL.leading).max(least));
        Self { lines, shortened, text, width, height }
    }

    fn at(self, centre: Spot) -> Label {
        let whole = Area::around(centre, self.width, self.height);
        let rows = f64::from(u32::try_from(self.lines.len()).expect("three lines at most")) * Style::LABEL.leading;
        let area = Area::new(whole.x, centre.y - rows / 2.0, self.text, rows);
        Label { lines: self.lines, area, whole }
    }
}

/// Centres of a label along a segment with what each costs by itself: beside the middle first, then further along,
/// at last on the line.
fn candidates(from: Spot, to: Spot, form: &Form) -> impl Iterator<Item = (Spot, f64)> {
    let step = to.minus(from);
    let normal = step.unit().normal();
    // The side above, or to the right of an upright line.
    let upright = normal.y.abs() < 0.3;
    let first = if upright { normal.x > 0.0 } else { normal.y < 0.0 };
    let normal = if first { normal } else { normal.times(-1.0) };
    let clear = normal.x.abs() * form.width / 2.0 + normal.y.abs() * form.height / 2.0;
    let clear = clear + if upright { 6.0 } else { 2.0 };
    // A label longer than its line reaches over what the line ends at.
    let over = (form.width + 24.0 - step.length()).clamp(0.0, 80.0) * (1.0 - normal.x.abs());
    let shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
    // A little further off a label clears the heads of its flow.
    let near = [(clear, 0.0), (-clear, 4.0), (clear + 5.0, 9.0), (-clear - 5.0, 12.0), (0.0, 24.0)];
    // Far off it clears what a short line ends at.
    let far = [(clear + 22.0, 44.0), (-clear - 22.0, 47.0), (clear + 40.0, 70.0), (-clear - 40.0, 73.0)];
    let is_short = step.length() < form.width + 48.0;
    let sides = near.into_iter().chain(far.into_iter().filter(move |_| is_short));
    shares.into_iter().flat_map(move |share: f64| {
        sides.clone().map(move |(side, cost)| {
            let centre = from.towards(to, share).plus(normal.times(side));
            (centre, cost + over * 0.4 + 40.0 * (share - 0.5).abs())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_a_crowd_of_flows_look_at_a_limited_number_of_things() {
        let mut surroundings = Surroundings::default();
        let points = [Spot::new(0.0, 0.0), Spot::new(400.0, 0.0)];
        for _ in 0..20_000 {
            surroundings.add_line(&points, price::FLOW);
            surroundings.add_box(Area::new(150.0, -9.0, 100.0, 18.0), price::LABEL);
        }
        let wish = Wish { text: "Orders", badges: 0.0, points: &points, line: 0..1, fixed: None };
        let placed = surroundings.place(wish.clone(), None, &Touched::default());
        assert!(placed.steps >= STEPS && placed.steps < STEPS + 200_000, "{}", placed.steps);
        // Beyond the limit of the drawing nothing is looked at: the first place is taken.
        surroundings.label_steps = LABEL_STEPS;
        let first = surroundings.place(wish.clone(), None, &Touched::default()).label;
        let alone = Surroundings::default().place(wish, None, &Touched::default()).label;
        assert_eq!(first, alone);
        assert_eq!(surroundings.steps, STEPS);
        surroundings.badge_steps = BADGE_STEPS;
        let places = [(Area::new(150.0, -9.0, 20.0, 16.0), 0.0), (Area::new(900.0, 0.0, 20.0, 16.0), 6.0)];
        assert_eq!(surroundings.place_badges(&places, 0..0), Some(places[0].0));
    }
}
