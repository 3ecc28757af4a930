//! What things are called in sentences, and an edit in words, for the history and for "Undo …".

use crate::edit::Edit;
use crate::model::Model;
use crate::record::{Direction, End, Scope, Status};
use crate::subject::Subject;
use drawbridge_messages as say;

/// What a sentence calls a subject: its name on one line, else what it is. A flow without a name is called by its ends:
/// "the flow from Customer to an unnamed store".
#[must_use]
pub fn name(model: &Model, subject: Subject) -> String {
    let named = model.name(subject).unwrap_or_default();
    let named = named.split_whitespace().collect::<Vec<_>>().join(" ");
    if named.is_empty() { nameless(model, subject) } else { named }
}

/// What a sentence calls the end of a flow.
#[must_use]
pub fn end_name(model: &Model, end: End) -> String {
    end.subject().map_or_else(open_end, |subject| name(model, subject))
}

/// What a sentence calls an end of a flow that is nowhere.
#[must_use]
pub fn open_end() -> String {
    say::name_open_end()
}

/// What a sentence calls a thing of this kind that has no name.
#[must_use]
pub fn unnamed(kind: &str) -> String {
    match kind {
        "actor" => say::name_unnamed_actor(),
        "process" => say::name_unnamed_process(),
        "store" => say::name_unnamed_store(),
        "flow" => say::name_unnamed_flow(),
        "boundary" => say::name_unnamed_boundary(),
        "datum" => say::name_unnamed_datum(),
        _ => say::name_unnamed_element(),
    }
}

/// What a sentence calls a flow without a name, by what its ends are called.
#[must_use]
pub fn flow_between(from: &str, to: &str) -> String {
    say::name_flow_between(from, to)
}

fn nameless(model: &Model, subject: Subject) -> String {
    match subject {
        Subject::Model => say::name_the_model(),
        Subject::Boundary(_) => unnamed("boundary"),
        Subject::Data(_) => unnamed("datum"),
        Subject::Note(_) => say::name_empty_note(),
        Subject::Element(id) => unnamed(model.element(id).map_or("element", |element| element.kind.word())),
        Subject::Flow(id) => match model.flow(id) {
            Some(flow) => flow_between(&end_name(model, flow.from), &end_name(model, flow.to)),
            None => unnamed("flow"),
        },
    }
}

/// What the edit does, in words a person reads: "Rename Web app to Shop". `model` is the model before the edit.
#[must_use]
pub fn of(model: &Model, edit: &Edit) -> String {
    // What is added without a name leaves a blank behind.
    said(model, edit).trim_end().to_owned()
}

fn said(model: &Model, edit: &Edit) -> String {
    let name = |subject: &Subject| named(model, *subject);
    match edit {
        Edit::Several { edits } => several(model, edits),
        Edit::EditSheet { .. } => say::edit_sheet(),
        Edit::AddDiagram { title, .. } => say::edit_add_diagram(title),
        Edit::EditDiagram { id, .. } => say::edit_diagram(diagram(model, *id)),
        Edit::MoveDiagram { id, .. } => say::edit_move_diagram(diagram(model, *id)),
        Edit::RemoveDiagram { id } => say::edit_remove_diagram(diagram(model, *id)),
        Edit::AddElement { kind, name, .. } => say::edit_add_element(kind, name),
        Edit::AddBoundary { name, .. } | Edit::AddBoundaryLine { name, .. } => say::edit_add_boundary(name),
        Edit::AddNote { .. } => say::edit_add_note(),
        Edit::Remove { subjects } => say::edit_remove(list(model, subjects)),
        Edit::Place { subject, .. } => say::edit_place(name(subject)),
        Edit::Unplace { subject, .. } => say::edit_unplace(name(subject)),
        Edit::Move { subjects, .. } => say::edit_move(list(model, subjects)),
        Edit::Resize { subject, .. } => say::edit_resize(name(subject)),
        Edit::Rename { subject, name: to } => {
            let had = model.name(*subject).is_some_and(|name| !name.trim().is_empty());
            match (had, short(to)) {
                (_, to) if to.is_empty() => say::edit_unname(name(subject)),
                (true, to) => say::edit_rename(name(subject), to),
                (false, to) => say::edit_name(name(subject), to),
            }
        }
        Edit::Describe { subject, .. } => say::edit_describe(name(subject)),
        Edit::ChangeKind { element, kind } => say::edit_kind(kind, name(&Subject::Element(*element))),
        Edit::SetComponent { element, component } => {
            let component = component.clone().unwrap_or_else(say::edit_no_component);
            say::edit_component(component, name(&Subject::Element(*element)))
        }
        Edit::SetOwner { subject, owner } => say::edit_owner(name(subject), short(owner)),
        Edit::SetScope { subject, scope: Scope::In } => say::edit_scope_in(name(subject)),
        Edit::SetScope { subject, scope: Scope::Out { .. } } => say::edit_scope_out(name(subject)),
        Edit::SetChild { element, .. } => say::edit_child(name(&Subject::Element(*element))),
        Edit::Connect { from, to, .. } => {
            let end = |end: &End| end.subject().map_or_else(say::edit_nothing, |subject| name(&subject));
            say::edit_connect(end(from), end(to))
        }
        Edit::Reconnect { flow, .. } => say::edit_reconnect(name(&Subject::Flow(*flow))),
        Edit::SetDirection { flow, direction } => {
            let name = name(&Subject::Flow(*flow));
            if *direction == Direction::Both { say::edit_both_ways(name) } else { say::edit_one_way(name) }
        }
        Edit::Reverse { flow } => say::edit_reverse(name(&Subject::Flow(*flow))),
        Edit::Bend { subject, .. } => say::edit_bend(name(subject)),
        Edit::MoveLabel { subject, .. } => say::edit_label(name(subject)),
        Edit::SetMembership { subject, .. } => say::edit_membership(name(subject)),
        Edit::SetFact { subject, fact, value: Some(value), .. } => {
            say::edit_fact(fact.as_str().replace('_', " "), name(subject), short(&value.to_string()))
        }
        Edit::SetFact { subject, fact, value: None, .. } => {
            say::edit_fact_forgotten(fact.as_str().replace('_', " "), name(subject))
        }
        Edit::AddData { name, .. } => say::edit_add_data(short(name)),
        Edit::Carry { flow, .. } => say::edit_data(name(&Subject::Flow(*flow))),
        Edit::Hold { element, .. } => say::edit_data(name(&Subject::Element(*element))),
        Edit::AddThreat { title, .. } => say::edit_add_threat(short(title)),
        Edit::EditThreat { id, .. } => say::edit_threat(threat(model, *id)),
        Edit::MoveThreat { id, at } => say::edit_move_threat(name(at), threat(model, *id)),
        Edit::RemoveThreat { id } => say::edit_remove_threat(threat(model, *id)),
        Edit::Decide { title, status, .. } => decided(*status, &short(title)),
        Edit::Withdraw { id } => {
            let title = model.decision(*id).map_or_else(say::edit_a_threat, |decision| decision.title.clone());
            say::edit_withdraw(short(&title))
        }
        Edit::AddComment { .. } => say::edit_add_comment(),
        Edit::EditComment { .. } => say::edit_comment(),
        Edit::ResolveComment { by: Some(_), .. } => say::edit_resolve_comment(),
        Edit::ResolveComment { by: None, .. } => say::edit_reopen_comment(),
        Edit::RemoveComment { .. } => say::edit_remove_comment(),
    }
}

fn decided(status: Status, title: &str) -> String {
    match status {
        Status::Open => say::edit_open(title),
        Status::Mitigate => say::edit_mitigate(title),
        Status::Accept => say::edit_accept(title),
        Status::Transfer => say::edit_transfer(title),
        Status::Eliminate => say::edit_eliminate(title),
        Status::NotApplicable => say::edit_not_applicable(title),
    }
}

fn several(model: &Model, edits: &[Edit]) -> String {
    match edits {
        [] => say::edit_none(),
        [one] => of(model, one),
        [first, rest @ ..] => say::edit_several(rest.len(), of(model, first)),
    }
}

fn list(model: &Model, subjects: &[Subject]) -> String {
    match subjects {
        [one] => named(model, *one),
        many => say::edit_things(many.len()),
    }
}

/// The name, cut for a line of the history; what has none is called by what it is.
fn named(model: &Model, subject: Subject) -> String {
    model.name(subject).filter(|name| !name.trim().is_empty()).map_or_else(|| nameless(model, subject), short)
}

fn diagram(model: &Model, id: crate::ids::DiagramId) -> String {
    model.diagram(id).map_or_else(String::new, |diagram| short(&diagram.title))
}

fn threat(model: &Model, id: crate::ids::ThreatId) -> String {
    model.threat(id).map_or_else(String::new, |threat| short(&threat.title))
}

/// The first line, cut after forty characters.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= 40 {
        return line.to_owned();
    }
    line.chars().take(39).chain(['…']).collect()
}
