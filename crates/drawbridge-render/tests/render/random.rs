//! Random models and changes for the laws.

use crate::sketch::{Sketch, diagram};
use drawbridge_model::{Edit, ElementKind, Model, Rect, Severity, Subject, plan};
use drawbridge_render::Badge;
use proptest::prelude::*;
use proptest::sample::Index;

/// Names as people and attackers write them; any text that a model may hold.
pub(crate) fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{2,9}( [a-z]{2,9}){0,5}",
        Just("<script>alert('x')</script>&amp;\"]]>".to_owned()),
        Just("\u{6f22}\u{5b57}\u{8868}\u{793a}\u{540d}\u{524d}".to_owned()),
        Just("\u{1f600}\u{200d}\u{1f468}\u{5d0}\u{5d1} \u{645}\u{631}\u{62d}\u{628}\u{627}".to_owned()),
        "\\PC{0,60}".prop_map(|text| drawbridge_model::text::clean(&text).into_owned()),
    ]
}

fn at() -> impl Strategy<Value = [i32; 4]> {
    let usual = (-400..1200, -400..900, 20..240, 20..200);
    let extreme = (-999_000..999_000, -999_000..999_000, 0..4000, 0..4000);
    prop_oneof![9 => usual.prop_map(|(x, y, w, h)| [x, y, w, h]), 1 => extreme.prop_map(|(x, y, w, h)| [x, y, w, h])]
}

fn kind() -> impl Strategy<Value = ElementKind> {
    proptest::sample::select(ElementKind::ALL.to_vec())
}

/// A placed model with elements, boxes, a line, a note, and flows between all of them.
pub(crate) fn sketch() -> impl Strategy<Value = Sketch> {
    let elements = proptest::collection::vec((kind(), name(), at()), 1..12);
    let boxes = proptest::collection::vec((name(), at()), 0..4);
    let flows = proptest::collection::vec((any::<Index>(), any::<Index>(), name(), any::<bool>()), 0..18);
    (elements, boxes, flows, name(), at()).prop_map(|(elements, boxes, flows, note, note_at)| {
        let mut sketch = Sketch::placed().line("line", "Line", &[[0, 0], [300, 40], [300, 500]]);
        let mut handles = vec!["line".to_owned(), "note".to_owned(), "nothing".to_owned()];
        sketch = sketch.note("note", &note, note_at);
        for (index, (name, at)) in boxes.into_iter().enumerate() {
            let (handle, around) = (format!("b{index}"), format!("b{}", index / 2));
            sketch = sketch.boundary(&handle, &name, &around, at);
            handles.push(handle);
        }
        for (index, (kind, name, at)) in elements.into_iter().enumerate() {
            let handle = format!("e{index}");
            sketch = sketch.element(kind, &handle, &name, &format!("b{}", index % 5), at);
            let badge = Badge::Threats { worst: Severity::ALL[index % 5], count: 3, lesser: 0 };
            if index % 3 == 0 {
                sketch = sketch.mark(&handle, "Technology", &[badge, Badge::Questions(2)]);
            }
            handles.extend([handle.clone(), handle]);
        }
        for (index, (from, to, name, bent)) in flows.into_iter().enumerate() {
            let handle = format!("f{}", index + 1);
            sketch = sketch.flow(from.get(handles.as_slice()).as_str(), to.get(handles.as_slice()).as_str(), &name);
            sketch = sketch.loose_where_needed(&handle);
            if bent && index % 3 == 0 {
                sketch = sketch.bends(&handle, &[[120, 60], [240, 380]]);
            }
        }
        sketch
    })
}

/// A wish to change something; what it hits depends on the model.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Move(Index, i32, i32),
    Resize(Index, [i32; 4]),
    Rename(Index, String),
    Remove(Index),
    Bend(Index, [i32; 2]),
    Kind(Index, ElementKind),
    Mark(Index, u32),
}

pub(crate) fn change() -> impl Strategy<Value = Change> {
    let any = any::<Index>;
    prop_oneof![
        4 => (any(), -300..300, -300..300).prop_map(|(which, dx, dy)| Change::Move(which, dx, dy)),
        2 => (any(), at()).prop_map(|(which, at)| Change::Resize(which, at)),
        2 => (any(), name()).prop_map(|(which, name)| Change::Rename(which, name)),
        1 => any().prop_map(Change::Remove),
        1 => (any(), -300..900, -300..900).prop_map(|(which, x, y)| Change::Bend(which, [x, y])),
        1 => (any(), kind()).prop_map(|(which, kind)| Change::Kind(which, kind)),
        1 => (any(), 0_u32..4).prop_map(|(which, count)| Change::Mark(which, count)),
    ]
}

/// The edit that a change means in this model; `None` where it means none.
pub(crate) fn edit(model: &Model, change: &Change) -> Option<Edit> {
    let all: Vec<Subject> = model.placements_on(diagram()).map(|placement| placement.subject).collect();
    let pick = |which: &Index, fits: fn(Subject) -> bool| {
        let fitting: Vec<Subject> = all.iter().copied().filter(|subject| fits(*subject)).collect();
        (!fitting.is_empty()).then(|| *which.get(&fitting))
    };
    let boxed: fn(Subject) -> bool = |subject| !matches!(subject, Subject::Flow(_));
    Some(match change {
        Change::Move(which, dx, dy) => {
            Edit::Move { diagram: diagram(), subjects: vec![pick(which, boxed)?], dx: *dx, dy: *dy }
        }
        Change::Resize(which, [x, y, w, h]) => {
            Edit::Resize { diagram: diagram(), subject: pick(which, boxed)?, at: Rect::px(*x, *y, *w, *h) }
        }
        Change::Rename(which, name) => Edit::Rename { subject: pick(which, |_| true)?, name: name.clone() },
        Change::Remove(which) => Edit::Remove { subjects: vec![pick(which, |_| true)?] },
        Change::Bend(which, [x, y]) => {
            let subject = pick(which, |subject| matches!(subject, Subject::Flow(_)))?;
            Edit::Bend { diagram: diagram(), subject, points: vec![drawbridge_model::Point::px(*x, *y)] }
        }
        Change::Kind(which, kind) => match pick(which, |subject| matches!(subject, Subject::Element(_)))? {
            Subject::Element(element) => Edit::ChangeKind { element, kind: *kind },
            _ => return None,
        },
        Change::Mark(..) => return None,
    })
}

/// Carries out a change where the model allows it.
pub(crate) fn carry_out(model: &mut Model, change: &Change) {
    if let Some(diff) = edit(model, change).and_then(|edit| plan(model, &edit).ok()) {
        model.apply(&diff).unwrap();
    }
}
