//! Where labels and names stand.

use crate::fixtures;
use crate::sketch::{Sketch, diagram};
use drawbridge_model::{ElementKind, Model, Severity};
use drawbridge_render::text::Style;
use drawbridge_render::{Area, Badge, Drawing, Layer, Route, Scene, Spot};
use resvg::usvg::roxmltree::{Document, Node};

fn number(node: &Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// The boxes of a class in the fragments of a layer.
fn boxes(model: &Model, sketch: &Sketch, layer: Layer, class: &str) -> Vec<Area> {
    let scene = Scene::of(model, diagram(), &sketch.marks);
    let mut out = Vec::new();
    for fragment in scene.fragments().iter().filter(|fragment| fragment.layer == layer) {
        let document = Document::parse(&fragment.svg).unwrap();
        let found = document.descendants().filter(|node| node.attribute("class") == Some(class));
        let area = |node: Node<'_, '_>| {
            let [x, y, w, h] = ["x", "y", "width", "height"].map(|name| number(&node, name));
            Area::new(x, y, w, h)
        };
        out.extend(found.map(area));
    }
    out
}

fn meet(a: Area, b: Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// Whether the label covers a part of the element; the corners around an ellipse are free.
fn covers(label: Area, element: Area, kind: ElementKind) -> bool {
    if kind != ElementKind::Process {
        return meet(label, element);
    }
    let centre = element.centre();
    let x = (centre.x.clamp(label.x, label.right()) - centre.x) / (element.w / 2.0);
    let y = (centre.y.clamp(label.y, label.bottom()) - centre.y) / (element.h / 2.0);
    x.hypot(y) < 1.0
}

fn spots(points: &[Spot]) -> impl Iterator<Item = Spot> {
    points.windows(2).flat_map(|pair| {
        let at = |share: f64| {
            Spot::new(pair[0].x + (pair[1].x - pair[0].x) * share, pair[0].y + (pair[1].y - pair[0].y) * share)
        };
        (0..=200).map(move |step| at(f64::from(step) / 200.0)).collect::<Vec<_>>()
    })
}

/// A label that is longer than the gap between its two ends, with a badge, and two borders in the gap.
fn narrow() -> Sketch {
    let badges = [Badge::Threats { worst: Severity::High, count: 2, lesser: 0 }];
    Sketch::placed()
        .boundary("outside", "Customers", "", [0, 0, 200, 220])
        .boundary("inside", "Our platform", "", [260, 0, 400, 220])
        .actor("customer", "Customer", "outside", [30, 70, 140, 70])
        .process("assistant", "Assistant", "inside", [310, 60, 110, 110])
        .flow("customer", "assistant", "Asks and gets an answer")
        .both_ways("f1")
        .mark("f1", "", &badges)
}

#[test]
fn a_label_covers_no_element() {
    for (sketch, model) in [
        (narrow(), narrow().model()),
        (fixtures::shop(), fixtures::shop().model()),
        (fixtures::forms(), fixtures::forms().model()),
        (fixtures::hospital(), fixtures::hospital().laid_out()),
    ] {
        let labels = boxes(&model, &sketch, Layer::Label, "db-back");
        assert!(!labels.is_empty());
        for placement in model.placements_on(diagram()) {
            let drawbridge_model::Subject::Element(id) = placement.subject else { continue };
            let element = model.element(id).unwrap();
            let area = Area::from(placement.at);
            for label in &labels {
                assert!(!covers(*label, area, element.kind), "{} is covered by {label:?}", element.name);
            }
        }
    }
}

#[test]
fn labels_and_badges_of_flows_leave_heads_free() {
    for gap in [100, 140, 180, 240] {
        let badges = [Badge::Threats { worst: Severity::High, count: 1, lesser: 0 }];
        let sketch = Sketch::placed()
            .actor("doctor", "Doctor", "", [0, 0, 140, 80])
            .process("desk", "Front desk", "", [140 + gap, -20, 120, 120])
            .flow("doctor", "desk", "Looks up a patient")
            .mark("f1", "", &badges);
        let model = sketch.model();
        let route = Drawing::new(&model, diagram(), &sketch.marks).routes().next().unwrap();
        let tip = route.points.last().unwrap();
        let head = Area::new(tip.x - 11.0, tip.y - 4.5, 11.0, 9.0);
        let label = boxes(&model, &sketch, Layer::Label, "db-back");
        let badge = boxes(&model, &sketch, Layer::Badge, "db-badge-box");
        assert_eq!((label.len(), badge.len()), (1, 1));
        for area in label.into_iter().chain(badge) {
            assert!(!meet(area, head), "{area:?} covers the head at {tip:?}");
        }
    }
}

#[test]
fn the_name_of_a_boundary_line_stands_beside_it() {
    for end in [[100, 0], [-100, 0], [0, 100], [0, -100], [100, 100], [-100, 100], [100, -100], [-100, -100], [40, 9]] {
        let sketch = Sketch::placed().line("perimeter", "Perimeter", &[[0, 0], end]);
        let scene = Scene::of(&sketch.model(), diagram(), &sketch.marks);
        let fragment = &scene.fragments()[0].svg;
        assert!(!fragment.contains("db-back"), "nothing erases the line");
        let document = Document::parse(fragment).unwrap();
        let text = document.descendants().find(|node| node.has_tag_name("text")).unwrap();
        let style = Style::BOUNDARY;
        let top = number(&text, "y") - style.baseline();
        let name = Area::new(number(&text, "x"), top, style.width("Perimeter"), style.leading);
        let line = [Spot::default(), Spot::new(f64::from(end[0]), f64::from(end[1]))];
        let on = |spot: Spot| spot.x > name.x && spot.x < name.right() && spot.y > name.y && spot.y < name.bottom();
        assert!(!spots(&line).any(on), "{end:?}: {name:?}");
    }
}

/// Boxes of the heads along the routes of a drawing.
fn heads(model: &Model, sketch: &Sketch) -> Vec<Area> {
    let routes = Drawing::new(model, diagram(), &sketch.marks).routes().collect::<Vec<_>>();
    let tip = |route: &Route| {
        let [.., before, tip] = route.points.as_slice() else { panic!("two points at least") };
        let length = (tip.x - before.x).hypot(tip.y - before.y);
        // The middle of the head: what is hidden there is hidden altogether.
        let back = |at: f64, from: f64| at + (from - at) * (6.0 / length).min(1.0);
        Area::new(back(tip.x, before.x) - 2.0, back(tip.y, before.y) - 2.0, 4.0, 4.0)
    };
    routes.iter().map(tip).collect()
}

#[test]
fn badges_of_elements_hide_no_head() {
    let badges = [Badge::Threats { worst: Severity::High, count: 3, lesser: 0 }, Badge::Questions(1)];
    let all = ["patient", "doctor", "gateway", "site", "login", "appointments", "billing", "chart", "charts", "bridge"];
    let hospital = all.iter().fold(fixtures::hospital(), |sketch, name| sketch.mark(name, "", &badges));
    // From above, from the sides and from the corners.
    let starts = [[0, -200], [120, -200], [-150, -200], [220, -120], [-220, -150], [220, 60], [160, 240], [-60, 240]];
    let around = (0..starts.len()).map(|mask| {
        let sketch = Sketch::placed().process("middle", "Middle", "", [0, 0, 70, 70]).mark("middle", "", &badges);
        let some = starts.iter().enumerate().filter(|(index, _)| index % 4 == mask % 4 || *index == mask);
        some.fold(sketch, |sketch, (index, [x, y])| {
            let name = format!("a{index}");
            sketch.actor(&name, "A", "", [*x, *y, 60, 40]).flow(&name, "middle", "")
        })
    });
    let around = around.map(|sketch| (sketch.model(), sketch)).collect::<Vec<_>>();
    for (model, sketch) in around.into_iter().chain([(hospital.laid_out(), hospital)]) {
        let badges = boxes(&model, &sketch, Layer::Badge, "db-badge-box");
        assert!(!badges.is_empty());
        for head in heads(&model, &sketch) {
            assert!(
                !badges.iter().any(|badge| meet(*badge, head)),
                "the head at {head:?} is hidden by one of {badges:?}"
            );
        }
    }
}

#[test]
fn badges_stand_beside_the_name_of_a_boundary() {
    let badges = [Badge::Threats { worst: Severity::High, count: 12, lesser: 0 }, Badge::Questions(4)];
    for (name, width) in
        [("Zone", 300), ("Zone", 120), ("A zone with a long name", 180), ("A zone with a long name", 130)]
    {
        let sketch = Sketch::placed()
            .boundary("zone", name, "", [0, 0, width, 200])
            .process("near", "Near", "zone", [20, 24, 60, 60])
            .mark("near", "", &badges)
            .mark("zone", "", &badges);
        let model = sketch.model();
        let scene = Scene::of(&model, diagram(), &sketch.marks);
        let document = Document::parse(&scene.fragments()[0].svg).unwrap();
        let text = document.descendants().find(|node| node.has_tag_name("text")).unwrap();
        let style = Style::BOUNDARY;
        let top = number(&text, "y") - style.baseline();
        let title = Area::new(number(&text, "x"), top, style.width(text.text().unwrap()), style.leading);
        for badge in boxes(&model, &sketch, Layer::Badge, "db-badge-box") {
            assert!(!meet(badge, title), "{badge:?} covers {title:?} of {name} at {width}");
            assert!(badge.right() <= f64::from(width), "{badge:?} reaches out of the zone");
        }
    }
}

#[test]
fn labels_of_a_pair_stand_on_its_outer_sides() {
    for gap in [150, 200, 300] {
        let beside = Sketch::placed()
            .actor("left", "Left", "", [0, 0, 120, 64])
            .actor("right", "Right", "", [120 + gap, 0, 120, 64])
            .flow("left", "right", "Asks")
            .flow("right", "left", "Tells");
        let model = beside.model();
        let routes = Drawing::new(&model, diagram(), &beside.marks).routes().collect::<Vec<_>>();
        let [first, second] = [0, 1].map(|at: usize| routes[at].points[0].y);
        let labels = boxes(&model, &beside, Layer::Label, "db-back");
        assert_eq!(labels.len(), 2);
        for label in labels {
            let centre = label.centre().y;
            assert!(
                centre < first.min(second) || centre > first.max(second),
                "{label:?} is between {first} and {second}"
            );
        }
    }
}
