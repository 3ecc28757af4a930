//! What things are called in sentences, and an edit in words, for the history and for "Undo …".

use crate::edit::Edit;
use crate::model::Model;
use crate::record::{Direction, End, Scope, Status};
use crate::subject::Subject;

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
    end.subject().map_or_else(|| OPEN_END.to_owned(), |subject| name(model, subject))
}

/// What a sentence calls an end of a flow that is nowhere.
pub const OPEN_END: &str = "an open end";

/// What a sentence calls a thing of this kind that has no name.
#[must_use]
pub fn unnamed(kind: &str) -> String {
    format!("an unnamed {kind}")
}

/// What a sentence calls a flow without a name, by what its ends are called.
#[must_use]
pub fn flow_between(from: &str, to: &str) -> String {
    format!("the flow from {from} to {to}")
}

fn nameless(model: &Model, subject: Subject) -> String {
    match subject {
        Subject::Model => "the model".to_owned(),
        Subject::Boundary(_) => unnamed("boundary"),
        Subject::Data(_) => unnamed("datum"),
        Subject::Note(_) => "an empty note".to_owned(),
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
        Edit::EditSheet { .. } => "Change the model sheet".into(),
        Edit::AddDiagram { title, .. } => format!("Add diagram {title}"),
        Edit::EditDiagram { id, .. } => format!("Change diagram {}", diagram(model, *id)),
        Edit::MoveDiagram { id, .. } => format!("Reorder diagram {}", diagram(model, *id)),
        Edit::RemoveDiagram { id } => format!("Delete diagram {}", diagram(model, *id)),
        Edit::AddElement { kind, name, .. } => format!("Add {kind} {name}"),
        Edit::AddBoundary { name, .. } | Edit::AddBoundaryLine { name, .. } => format!("Add boundary {name}"),
        Edit::AddNote { .. } => "Add note".into(),
        Edit::Remove { subjects } => format!("Delete {}", list(model, subjects)),
        Edit::Place { subject, .. } => format!("Show {} on another diagram", name(subject)),
        Edit::Unplace { subject, .. } => format!("Take {} from a diagram", name(subject)),
        Edit::Move { subjects, .. } => format!("Move {}", list(model, subjects)),
        Edit::Resize { subject, .. } => format!("Resize {}", name(subject)),
        Edit::Rename { subject, name: to } => {
            let had = model.name(*subject).is_some_and(|name| !name.trim().is_empty());
            match (had, short(to)) {
                (_, to) if to.is_empty() => format!("Take the name of {} away", name(subject)),
                (true, to) => format!("Rename {} to {to}", name(subject)),
                (false, to) => format!("Name {}: {to}", name(subject)),
            }
        }
        Edit::Describe { subject, .. } => format!("Describe {}", name(subject)),
        Edit::ChangeKind { element, kind } => format!("Make {} a {kind}", name(&Subject::Element(*element))),
        Edit::SetComponent { element, component } => {
            let component = component.as_deref().unwrap_or("no component");
            format!("Make {} of {component}", name(&Subject::Element(*element)))
        }
        Edit::SetOwner { subject, owner } => format!("Owner of {}: {}", name(subject), short(owner)),
        Edit::SetScope { subject, scope: Scope::In } => format!("Take {} into scope", name(subject)),
        Edit::SetScope { subject, scope: Scope::Out { .. } } => format!("Take {} out of scope", name(subject)),
        Edit::SetChild { element, .. } => format!("Set the inside of {}", name(&Subject::Element(*element))),
        Edit::Connect { from, to, .. } => {
            let end = |end: &End| end.subject().map_or("nothing".into(), |subject| name(&subject));
            format!("Connect {} to {}", end(from), end(to))
        }
        Edit::Reconnect { flow, .. } => format!("Reconnect {}", name(&Subject::Flow(*flow))),
        Edit::SetDirection { flow, direction } => {
            let way = if *direction == Direction::Both { "both ways" } else { "one way" };
            format!("Make {} go {way}", name(&Subject::Flow(*flow)))
        }
        Edit::Reverse { flow } => format!("Turn {} round", name(&Subject::Flow(*flow))),
        Edit::Bend { subject, .. } => format!("Bend {}", name(subject)),
        Edit::MoveLabel { subject, .. } => format!("Move the label of {}", name(subject)),
        Edit::SetMembership { subject, .. } => format!("Change the boundary of {}", name(subject)),
        Edit::SetFact { subject, fact, value: Some(value), .. } => {
            format!("{}: {} = {}", name(subject), fact.as_str().replace('_', " "), short(&value.to_string()))
        }
        Edit::SetFact { subject, fact, value: None, .. } => {
            format!("{}: forget {}", name(subject), fact.as_str().replace('_', " "))
        }
        Edit::AddData { name, .. } => format!("Add data {}", short(name)),
        Edit::Carry { flow, .. } => format!("Change the data of {}", name(&Subject::Flow(*flow))),
        Edit::Hold { element, .. } => format!("Change the data of {}", name(&Subject::Element(*element))),
        Edit::AddThreat { title, .. } => format!("Write threat {}", short(title)),
        Edit::EditThreat { id, .. } => format!("Change threat {}", threat(model, *id)),
        Edit::MoveThreat { id, at } => format!("Move threat {} to {}", threat(model, *id), name(at)),
        Edit::RemoveThreat { id } => format!("Delete threat {}", threat(model, *id)),
        Edit::Decide { title, status, .. } => format!("{}: {}", verb(*status), short(title)),
        Edit::Withdraw { id } => {
            let title = model.decision(*id).map_or("a threat", |decision| decision.title.as_str());
            format!("Withdraw the decision on {}", short(title))
        }
        Edit::AddComment { .. } => "Comment".into(),
        Edit::EditComment { .. } => "Change a comment".into(),
        Edit::ResolveComment { by: Some(_), .. } => "Resolve a comment".into(),
        Edit::ResolveComment { by: None, .. } => "Reopen a comment".into(),
        Edit::RemoveComment { .. } => "Delete a comment".into(),
    }
}

fn verb(status: Status) -> &'static str {
    match status {
        Status::Open => "Reopen",
        Status::Mitigate => "Mitigate",
        Status::Accept => "Accept",
        Status::Transfer => "Transfer",
        Status::Eliminate => "Eliminate",
        Status::NotApplicable => "Not applicable",
    }
}

fn several(model: &Model, edits: &[Edit]) -> String {
    match edits {
        [] => "Change nothing".into(),
        [one] => of(model, one),
        [first, rest @ ..] => format!("{} and {} more", of(model, first), rest.len()),
    }
}

fn list(model: &Model, subjects: &[Subject]) -> String {
    match subjects {
        [one] => named(model, *one),
        many => format!("{} things", many.len()),
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
