use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::facts::Facts;
use crate::geometry::Point;
use crate::ids::DiagramId;
use crate::record::{Direction, End, Flow, Placement, RecordKey, Scope};
use crate::subject::Subject;
use drawbridge_messages as say;

const ATTEMPT: fn() -> String = say::refused_connect;

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::Connect { id, name, diagram, from, to, from_at, to_at } = edit else { return Ok(()) };
    draft.must_be_new(RecordKey::Flow(*id))?;
    draft.the_diagram(*diagram)?;
    check_end(draft, *diagram, *from, *from_at)?;
    check_end(draft, *diagram, *to, *to_at)?;
    let flow = Flow {
        id: *id,
        number: draft.next(draft.flows().map(|flow| flow.number)),
        name: checked(name)?,
        description: String::new(),
        from: *from,
        to: *to,
        direction: Direction::OneWay,
        data: Vec::new(),
        owner: String::new(),
        scope: Scope::In,
        facts: Facts::default(),
        order: draft.last(draft.flows().map(|flow| &flow.order)),
        foreign: None,
    };
    let mut placement = Placement::line(*diagram, Subject::Flow(*id), Vec::new());
    (placement.from, placement.to) = (*from_at, *to_at);
    draft.put(flow);
    draft.put(placement);
    Ok(())
}

/// An end stands at something on the diagram, or is loose and has coordinates.
pub(super) fn check_end(draft: &Draft<'_>, diagram: DiagramId, end: End, at: Option<Point>) -> Result<(), Rejection> {
    if at.is_some_and(|at| !at.is_within_limit()) {
        return Err(Rejection::Beyond);
    }
    match end.subject() {
        Some(subject) => draft.the_placement(ATTEMPT, diagram, subject).map(|_| ()),
        None if at.is_none() => Err(Rejection::Incomplete { attempt: ATTEMPT(), why: say::refused_connect_why() }),
        None => Ok(()),
    }
}
