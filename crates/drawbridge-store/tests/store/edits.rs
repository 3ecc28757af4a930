//! Edits that follow from a number, so that two processes can agree on what happened without talking.

use crate::scene::diagram;
use drawbridge_model::record::CommentPlace;
use drawbridge_model::{
    CommentId, Diff, Edit, ElementId, ElementKind, End, FlowId, Model, Rect, Severity, Subject, ThreatId, plan,
};

/// How many elements the edits use at most.
const POOL: u64 = 24;

fn entropy(number: u64) -> [u8; 10] {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&number.to_be_bytes());
    entropy
}

fn element(number: u64) -> ElementId {
    ElementId::from_entropy(entropy(number % POOL))
}

fn rect(number: u64) -> Rect {
    let step = i32::try_from(number % 1_000).unwrap();
    Rect { x: step * 12, y: step * 7, w: 400, h: 240 }
}

/// The edit of a number on a model: it adds what is missing, else changes or removes what is there.
pub(crate) fn edit(number: u64, model: &Model) -> Edit {
    let id = element(number * 7 + number / POOL);
    let subject = Subject::Element(id);
    if model.element(id).is_none() {
        let kind = ElementKind::ALL[usize::try_from(number % 3).unwrap()];
        let name = format!("Element {number}");
        return Edit::AddElement { id, kind, name, component: None, diagram: diagram(), at: rect(number) };
    }
    match number % 7 {
        0 => Edit::Remove { subjects: vec![subject] },
        1 => Edit::Resize { diagram: diagram(), subject, at: rect(number) },
        2 => Edit::Describe { subject, text: format!("<b>{number}</b>\n\"quoted\" é 😀") },
        3 => Edit::AddThreat {
            id: ThreatId::from_entropy(entropy(number)),
            at: subject,
            title: format!("Threat {number}"),
            category: "tampering".into(),
            severity: Severity::High,
            description: String::new(),
            mitigation: String::new(),
        },
        4 => Edit::AddComment {
            id: CommentId::from_entropy(entropy(number)),
            at: CommentPlace::Subject(subject),
            answers: None,
            text: format!("Comment {number}"),
            author: "Ada".into(),
            time: crate::scene::NOON.into(),
        },
        5 => connect(number, id, model),
        _ => Edit::Rename { subject, name: format!("Renamed {number}") },
    }
}

fn connect(number: u64, from: ElementId, model: &Model) -> Edit {
    let to = model.elements().map(|element| element.id).find(|to| *to != from).unwrap_or(from);
    Edit::Connect {
        id: FlowId::from_entropy(entropy(number)),
        name: format!("Flow {number}"),
        diagram: diagram(),
        from: End::Element(from),
        to: End::Element(to),
        from_at: None,
        to_at: None,
    }
}

/// The diff of a number; empty where the model refuses the edit.
pub(crate) fn diff(number: u64, model: &Model) -> Diff {
    plan(model, &edit(number, model)).unwrap_or_default()
}

/// One thing that a user does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    Edit,
    Undo,
    Redo,
}

/// The act of a number: eight edits, an undo, and every other time a redo.
pub(crate) fn act(number: u64) -> Act {
    match number % 20 {
        8 | 18 => Act::Undo,
        9 => Act::Redo,
        _ => Act::Edit,
    }
}
