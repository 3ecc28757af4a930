//! Where flows run.

use crate::fixtures;
use crate::sketch::{Sketch, diagram};
use drawbridge_model::{ElementKind, Model, PlacementKey, Subject};
use drawbridge_render::{Drawing, Spot};

fn routes(model: &Model, sketch: &Sketch) -> Vec<(Subject, Vec<Spot>)> {
    let drawing = Drawing::new(model, diagram(), &sketch.marks);
    drawing.routes().map(|route| (Subject::Flow(route.flow), route.points)).collect()
}

fn points(sketch: &Sketch, handle: &str) -> Vec<Spot> {
    let flow = sketch.subject(handle);
    routes(&sketch.model(), sketch).into_iter().find(|(id, _)| *id == flow).unwrap().1
}

/// Whether any of many points along the route lies well inside the box of an element.
fn runs_through(points: &[Spot], model: &Model, subject: Subject) -> bool {
    let at = model.placement(PlacementKey { diagram: diagram(), subject }).unwrap().at;
    let pixels = |value: i32| f64::from(value) / 4.0;
    points.windows(2).any(|pair| {
        (1..100).any(|step| {
            let share = f64::from(step) / 100.0;
            let (x, y) = (pair[0].x + (pair[1].x - pair[0].x) * share, pair[0].y + (pair[1].y - pair[0].y) * share);
            x > pixels(at.x) + 1.0
                && x < pixels(at.right()) - 1.0
                && y > pixels(at.y) + 1.0
                && y < pixels(at.bottom()) - 1.0
        })
    })
}

#[test]
fn a_free_line_is_straight_and_level() {
    let sketch = Sketch::placed()
        .actor("a", "A", "", [0, 0, 100, 60])
        .actor("b", "B", "", [300, 10, 100, 60])
        .flow("a", "b", "x");
    assert_eq!(points(&sketch, "f1"), [Spot::new(100.0, 35.0), Spot::new(300.0, 35.0)]);
}

#[test]
fn a_line_goes_round_what_stands_between() {
    let sketch = Sketch::placed()
        .actor("a", "A", "", [0, 0, 100, 60])
        .store("wall", "Wall", "", [160, -100, 80, 220])
        .actor("b", "B", "", [300, 0, 100, 60])
        .flow("a", "b", "x");
    let points = points(&sketch, "f1");
    assert!(points.len() > 2);
    assert!(!runs_through(&points, &sketch.model(), sketch.subject("wall")));
}

#[test]
fn flows_between_the_same_two_keep_apart() {
    let sketch = Sketch::placed()
        .process("a", "A", "", [0, 0, 96, 96])
        .process("b", "B", "", [300, 0, 96, 96])
        .flow("a", "b", "x")
        .flow("b", "a", "y")
        .flow("a", "b", "z");
    let [first, second, third] = ["f1", "f2", "f3"].map(|flow| points(&sketch, flow)[0].y);
    assert!(second - first >= 12.0 && third - second >= 12.0, "{first} {second} {third}");
}

#[test]
fn bends_made_by_hand_stay() {
    let sketch = Sketch::placed()
        .actor("a", "A", "", [0, 0, 100, 60])
        .actor("b", "B", "", [300, 0, 100, 60])
        .flow("a", "b", "x")
        .bends("f1", &[[150, 200], [250, 200]]);
    assert_eq!(points(&sketch, "f1")[1..3], [Spot::new(150.0, 200.0), Spot::new(250.0, 200.0)]);
}

/// The flows that run through an element which they do not stand at.
fn collisions(sketch: &Sketch) -> usize {
    let model = sketch.laid_out();
    let hits = |(flow, points): &(Subject, Vec<Spot>)| {
        let Subject::Flow(id) = flow else { return false };
        let flow = model.flow(*id).unwrap();
        model.elements().any(|element| {
            let subject = Subject::Element(element.id);
            let is_end = flow.from.subject() == Some(subject) || flow.to.subject() == Some(subject);
            // The box of a process has empty corners through which a line may pass.
            !is_end && element.kind != ElementKind::Process && runs_through(points, &model, subject)
        })
    };
    routes(&model, sketch).iter().filter(|route| hits(route)).count()
}

#[test]
fn laid_out_flows_run_through_no_element() {
    for sketch in [fixtures::benchmark(), fixtures::hospital(), fixtures::shop(), fixtures::crowd(40)] {
        assert_eq!(collisions(&sketch), 0);
    }
}

#[test]
fn a_flow_across_a_huge_diagram_may_give_up_but_few_do() {
    let sketch = fixtures::crowd(120);
    let (collisions, flows) = (collisions(&sketch), sketch.model().flows().count());
    assert!(collisions * 50 <= flows, "{collisions} of {flows}");
}

#[test]
fn a_loop_takes_the_side_that_is_free() {
    let walls = [[130, 0, 80, 100], [0, -120, 100, 80], [0, 140, 100, 80]];
    let outwards: [fn(&Spot) -> bool; 4] = [|at| at.x > 120.0, |at| at.y < -20.0, |at| at.y > 120.0, |at| at.x < -20.0];
    for (count, outside) in outwards.into_iter().enumerate() {
        let mut sketch = Sketch::placed().actor("a", "A", "", [0, 0, 100, 100]).flow("a", "a", "Tick");
        for (index, wall) in walls[..count].iter().enumerate() {
            sketch = sketch.store(&format!("wall{index}"), "Wall", "", *wall);
        }
        let points = points(&sketch, "f1");
        assert!(points[1..points.len() - 1].iter().all(outside), "with {count} walls: {points:?}");
        for index in 0..count {
            assert!(!runs_through(&points, &sketch.model(), sketch.subject(&format!("wall{index}"))));
        }
        let on_outline =
            |at: &Spot| [at.x, at.y].iter().any(|value| value.abs() < 1e-6 || (value - 100.0).abs() < 1e-6);
        assert!(on_outline(&points[0]) && on_outline(&points[points.len() - 1]), "{points:?}");
    }
}
