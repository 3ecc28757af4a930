//! What a change of the drawing does to memberships.

#![expect(clippy::unwrap_used, reason = "a test that lacks what it asks for has failed")]

use drawbridge_model::*;

fn diagram() -> DiagramId {
    DiagramId::derived("membership", "diagram", 0)
}

fn boundary(name: &str) -> BoundaryId {
    BoundaryId::derived("membership", name, 0)
}

fn element() -> ElementId {
    ElementId::derived("membership", "element", 0)
}

fn make(model: &mut Model, edit: &Edit) {
    change(model, edit).unwrap();
}

fn shift(model: &mut Model, subject: Subject, dx: i32) {
    make(model, &Edit::Move { diagram: diagram(), subjects: vec![subject], dx: dx * 4, dy: 0 });
}

fn boxed(model: &mut Model, name: &str, at: Rect) {
    make(model, &Edit::AddBoundary { id: boundary(name), name: name.into(), diagram: diagram(), at });
}

fn belongs(model: &Model) -> Vec<&str> {
    let boundaries = &model.element(element()).unwrap().boundaries;
    boundaries.iter().map(|id| model.boundary(*id).unwrap().name.as_str()).collect()
}

/// Alpha to the left, Beta to the right, the element drawn inside Beta.
fn drawn_in_beta() -> Model {
    let mut model = Model::default();
    make(&mut model, &Edit::AddDiagram { id: diagram(), title: "Level 0".into(), method: "STRIDE".into() });
    boxed(&mut model, "Alpha", Rect::px(0, 0, 200, 200));
    boxed(&mut model, "Beta", Rect::px(300, 0, 200, 200));
    let add = Edit::AddElement {
        id: element(),
        kind: ElementKind::Process,
        name: "Web app".into(),
        component: None,
        diagram: diagram(),
        at: Rect::px(350, 50, 80, 80),
    };
    make(&mut model, &add);
    model
}

/// The same, but somebody said that the element belongs to Alpha.
fn stated_in_alpha() -> Model {
    let mut model = drawn_in_beta();
    let subject = Subject::Element(element());
    make(&mut model, &Edit::SetMembership { subject, boundaries: vec![boundary("Alpha")] });
    model
}

#[test]
fn what_lands_in_a_box_joins_it() {
    let mut model = drawn_in_beta();
    assert_eq!(belongs(&model), ["Beta"]);
    shift(&mut model, Subject::Element(element()), -300);
    assert_eq!(belongs(&model), ["Alpha"]);
    shift(&mut model, Subject::Element(element()), 1_000);
    assert!(belongs(&model).is_empty());
}

#[test]
fn a_membership_against_the_drawing_outlasts_nudges() {
    let mut model = stated_in_alpha();
    shift(&mut model, Subject::Boundary(boundary("Beta")), 10);
    assert_eq!(belongs(&model), ["Alpha"], "the box that it is drawn in moved");
    shift(&mut model, Subject::Boundary(boundary("Alpha")), 10);
    assert_eq!(belongs(&model), ["Alpha"], "its box moved and took it along");
    shift(&mut model, Subject::Element(element()), 10);
    assert_eq!(belongs(&model), ["Alpha"], "it moved within the box that it is drawn in");
    let beta = Subject::Boundary(boundary("Beta"));
    make(&mut model, &Edit::Resize { diagram: diagram(), subject: beta, at: Rect::px(290, 0, 300, 220) });
    assert_eq!(belongs(&model), ["Alpha"], "the box that it is drawn in grew");
}

#[test]
fn a_box_that_comes_over_an_element_takes_it() {
    let mut model = stated_in_alpha();
    let beta = Subject::Boundary(boundary("Beta"));
    shift(&mut model, beta, 400);
    shift(&mut model, beta, -400);
    assert_eq!(belongs(&model), ["Beta"]);
    boxed(&mut model, "Gamma", Rect::px(340, 40, 100, 100));
    assert_eq!(belongs(&model), ["Gamma"]);
    shift(&mut model, Subject::Boundary(boundary("Gamma")), 30);
    assert_eq!(belongs(&model), ["Gamma"], "it came along");
}

#[test]
fn an_element_leaves_the_one_of_two_boxes_that_it_is_moved_out_of() {
    let mut model = drawn_in_beta();
    boxed(&mut model, "Gamma", Rect::px(380, 0, 400, 400));
    let (subject, both) = (Subject::Element(element()), vec![boundary("Beta"), boundary("Gamma")]);
    make(&mut model, &Edit::SetMembership { subject, boundaries: both });
    shift(&mut model, subject, -20);
    assert_eq!(belongs(&model), ["Beta"], "it is out of Gamma, and Beta is the innermost box as before");
}
