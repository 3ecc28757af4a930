//! Where things stand: inline on the only or first diagram, or in the block of a diagram.

use super::Declared;
use super::names::Names;
use crate::attributes::{Attributes, FactsAllowed};
use crate::error::{Mistakes, NotationError};
use crate::syntax::{Keyword, Name, Statement};
use drawbridge_messages as say;
use drawbridge_model::{DiagramId, Flow, Model, Placement, Record, Subject};
use std::collections::BTreeMap;

const POSITIONS: [&str; 5] = ["at", "points", "from", "to", "label"];

/// The placements of a text on the diagrams, which stand in their order.
pub(super) fn placements(
    declared: &[Declared],
    names: &Names,
    model: &Model,
    diagrams: Vec<DiagramId>,
    mistakes: &mut Mistakes,
) -> Vec<Record> {
    let mut out = Vec::new();
    let headers: Vec<_> = declared.iter().filter(|one| one.statement.keyword == Keyword::Diagram).collect();
    for (one, diagram) in headers.iter().zip(&diagrams) {
        // A line that could not be read may have left the statements of its own block here.
        let lines = one.statement.block.iter().flatten().filter(|line| line.keyword == Keyword::Show);
        for line in lines {
            let name = line.handle.as_ref().expect("the parser gives every line of a diagram a handle");
            let subject = mistakes.note(names.shown(name));
            let placement = subject.and_then(|subject| mistakes.note(placement(*diagram, subject, line)));
            out.extend(placement.map(Record::from));
        }
    }
    let first = headers.first().map(|one| one.statement);
    let inline = inline(declared, names, model, diagrams[0], mistakes);
    if let (Some((_, place)), Some(first)) = (inline.first(), first.filter(|first| first.block.is_some())) {
        let handle = first.handle.as_ref().map(|name| name.text.as_str()).unwrap_or_default();
        mistakes.add(NotationError::at(*place, say::dfd_shows_itself(handle)).hint(say::dfd_shows_itself_hint()));
    }
    out.extend(inline.into_iter().map(|(placement, _)| Record::from(placement)));
    out
}

type Placed = (Placement, crate::lexer::Place);

/// What has a position in its own statement, and the flows between.
fn inline(
    declared: &[Declared],
    names: &Names,
    model: &Model,
    diagram: DiagramId,
    mistakes: &mut Mistakes,
) -> Vec<Placed> {
    let mut placed: BTreeMap<Subject, Placed> = BTreeMap::new();
    for one in declared.iter().filter(|one| one.statement.keyword != Keyword::Diagram) {
        if !has_position(one.statement) {
            continue;
        }
        let Some(subject) = mistakes.note(names.shown(&handle(one))) else { continue };
        if let Some(placement) = mistakes.note(placement(diagram, subject, &positions_only(one.statement))) {
            placed.insert(subject, (placement, one.statement.place));
        }
    }
    for one in declared {
        if let Ok(Subject::Flow(id)) = names.shown(&handle(one)) {
            let between = model.flow(id).is_some_and(|flow| stands_between(flow, |end| placed.contains_key(&end)));
            if between {
                let at = one.statement.place;
                placed
                    .entry(Subject::Flow(id))
                    .or_insert_with(|| (Placement::line(diagram, Subject::Flow(id), Vec::new()), at));
            }
        }
    }
    placed.into_values().collect()
}

/// Whether both ends of a flow stand at something placed: then the flow is shown without saying so.
pub(crate) fn stands_between(flow: &Flow, is_placed: impl Fn(Subject) -> bool) -> bool {
    [flow.from, flow.to].into_iter().all(|end| end.subject().is_some_and(&is_placed))
}

fn handle(one: &Declared) -> Name {
    Name { text: one.handle.clone(), place: one.statement.place }
}

fn has_position(statement: &Statement) -> bool {
    let kinds = !matches!(statement.keyword, Keyword::Model | Keyword::Data);
    kinds && statement.attributes.iter().any(|attribute| is_position(&attribute.name.text, attribute.is_fact))
}

fn is_position(name: &str, is_fact: bool) -> bool {
    !is_fact && POSITIONS.contains(&name)
}

/// The statement with its positions alone, read as a line of a diagram would be.
fn positions_only(statement: &Statement) -> Statement {
    let mut out = Statement { keyword: Keyword::Show, attributes: Vec::new(), block: None, ..statement.clone() };
    let positions = statement.attributes.iter().filter(|one| is_position(&one.name.text, one.is_fact));
    out.attributes.extend(positions.cloned());
    out
}

fn placement(diagram: DiagramId, subject: Subject, line: &Statement) -> Result<Placement, NotationError> {
    let attributes = Attributes::of(line, &POSITIONS, FactsAllowed::No)?;
    Ok(Placement {
        diagram,
        subject,
        at: attributes.rect("at")?.unwrap_or_default(),
        points: attributes.points("points")?,
        from: attributes.point("from")?,
        to: attributes.point("to")?,
        label: attributes.point("label")?,
    })
}
