use super::whereabouts;
use crate::note::Notes;
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, Comment, DataId, Element, End, Flow, Model, Record, Subject};

/// The model without references to what it does not hold, each told. A merge by hand can leave such.
pub(super) fn mended(model: Model, notes: &mut Notes) -> Model {
    let mut changed = Vec::new();
    let mut dropped = false;
    for record in model.records() {
        match mend(&model, &record) {
            Mended::Whole => changed.push(record),
            Mended::As(mended, what) => {
                notes.add("reference-dangling", whereabouts::of(record.key()), what);
                changed.push(mended);
                dropped = true;
            }
            Mended::Dropped(what) => {
                notes.add("reference-dangling", whereabouts::of(record.key()), what);
                dropped = true;
            }
        }
    }
    if dropped { Model::from_records(changed) } else { model }
}

enum Mended {
    Whole,
    As(Record, String),
    Dropped(String),
}

fn mend(model: &Model, record: &Record) -> Mended {
    let has_box = |id: &BoundaryId| model.boundary(*id).is_some();
    let has_data = |id: &DataId| model.datum(*id).is_some();
    match record {
        Record::Placement(one) if model.diagram(one.diagram).is_none() => Mended::Dropped(say::note_gone_diagram()),
        Record::Placement(one) if !model.has(one.subject) => Mended::Dropped(say::note_gone_subject()),
        Record::Boundary(one) if one.parent.is_some_and(|parent| !has_box(&parent)) => {
            let boundary = drawbridge_model::Boundary { parent: None, ..one.as_ref().clone() };
            Mended::As(boundary.into(), say::note_gone_boundary())
        }
        Record::Element(one) => {
            let mut element: Element = one.as_ref().clone();
            element.boundaries.retain(has_box);
            element.data.retain(has_data);
            element.child = element.child.filter(|child| model.diagram(*child).is_some());
            let what = say::note_gone_named();
            if element == **one { Mended::Whole } else { Mended::As(element.into(), what) }
        }
        Record::Flow(one) => {
            let end = |end: End| if end.subject().is_none_or(|at| model.has(at)) { end } else { End::Loose };
            let mut flow: Flow = one.as_ref().clone();
            (flow.from, flow.to) = (end(flow.from), end(flow.to));
            flow.data.retain(has_data);
            let what = say::note_gone_end();
            if flow == **one { Mended::Whole } else { Mended::As(flow.into(), what) }
        }
        Record::Threat(one) if !model.has(one.at) => {
            let threat = drawbridge_model::Threat { at: Subject::Model, ..one.as_ref().clone() };
            Mended::As(threat.into(), say::note_gone_threatened())
        }
        Record::Comment(one) if one.answers.is_some_and(|answered| model.comment(answered).is_none()) => {
            let comment = Comment { answers: None, ..one.as_ref().clone() };
            Mended::As(comment.into(), say::note_gone_comment())
        }
        _ => Mended::Whole,
    }
}
