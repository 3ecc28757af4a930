//! Random changes of records, well-formed or not, read off a tape of numbers.

use drawbridge_library::{FactDefinition, FactKind, Library, SubjectKind};
use drawbridge_model::{
    Boundary, BoundaryId, BoundaryShape, Data, DataId, Diagram, DiagramId, Diff, Direction, Element, ElementId,
    ElementKind, End, Facts, Flow, FlowId, Model, NoteId, OrderKey, Placement, PlacementKey, Point, Provenance, Record,
    RecordKey, Rect, Scope, Subject, Value,
};
use proptest::prelude::*;

/// Numbers to draw from; a tape that has run out gives zeros.
#[derive(Debug, Clone)]
pub(crate) struct Tape(Vec<u16>);

/// Tapes of the given number of changes.
pub(crate) fn tapes(changes: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Tape>> {
    prop::collection::vec(prop::collection::vec(any::<u16>(), 24).prop_map(Tape), changes)
}

impl Tape {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::from(self.0.pop().unwrap_or(0)) % bound.max(1)
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

/// The only diagram.
pub(crate) fn diagram() -> DiagramId {
    DiagramId::derived("tape", "diagram", 0)
}

fn element(number: usize) -> ElementId {
    ElementId::derived("tape", &number.to_string(), 0)
}

fn flow(number: usize) -> FlowId {
    FlowId::derived("tape", &number.to_string(), 0)
}

fn boundary(number: usize) -> BoundaryId {
    BoundaryId::derived("tape", &number.to_string(), 0)
}

fn datum(number: usize) -> DataId {
    DataId::derived("tape", &number.to_string(), 0)
}

/// A diff that changes one record of the model; empty where the tape says nothing new.
pub(crate) fn change(model: &Model, library: &Library, tape: &mut Tape) -> Diff {
    let record = match tape.below(10) {
        0 => Err(removed(tape)),
        1..=3 => Ok(an_element(library, tape)),
        4..=6 => Ok(a_flow(library, tape)),
        7 => Ok(a_boundary(model, library, tape)),
        8 => Ok(a_datum(library, tape)),
        _ => Ok(a_placement(tape)),
    };
    let mut diff = Diff::default();
    match record {
        Err(key) => diff.removed.extend(model.record(key)),
        Ok(record) => match model.record(record.key()) {
            None => diff.added.push(record),
            Some(old) if old != record => diff.updated.push((old, record)),
            Some(_) => {}
        },
    }
    diff
}

fn removed(tape: &mut Tape) -> RecordKey {
    match tape.below(5) {
        0 => RecordKey::Element(element(tape.below(5))),
        1 => RecordKey::Flow(flow(tape.below(6))),
        2 => RecordKey::Boundary(boundary(tape.below(4))),
        3 => RecordKey::Data(datum(tape.below(3))),
        _ => RecordKey::Placement(PlacementKey { diagram: diagram(), subject: placed(tape) }),
    }
}

fn an_element(library: &Library, tape: &mut Tape) -> Record {
    let id = element(tape.below(5));
    let kind = ElementKind::ALL[tape.below(3)];
    let fitting: Vec<_> = library.components.values().filter(|component| component.kind == kind).collect();
    let component = tape.chance(3).then(|| fitting[tape.below(fitting.len())].id.to_string());
    let boundaries = if tape.chance(4) { Vec::new() } else { vec![boundary(tape.below(4))] };
    Element {
        id,
        number: 1,
        kind,
        name: ["Alpha", "Beta", ""][tape.below(3)].to_owned(),
        description: String::new(),
        component,
        owner: String::new(),
        scope: scope(tape),
        boundaries,
        data: some_data(tape),
        child: None,
        facts: facts(library, kind.into(), tape),
        order: OrderKey::default(),
        foreign: None,
    }
    .into()
}

fn a_flow(library: &Library, tape: &mut Tape) -> Record {
    let id = flow(tape.below(6));
    Flow {
        id,
        number: 1,
        name: ["Sends", ""][tape.below(2)].to_owned(),
        description: String::new(),
        from: end(tape),
        to: end(tape),
        direction: if tape.chance(3) { Direction::Both } else { Direction::OneWay },
        data: some_data(tape),
        owner: String::new(),
        scope: scope(tape),
        facts: facts(library, SubjectKind::Flow, tape),
        order: OrderKey::default(),
        foreign: None,
    }
    .into()
}

fn a_boundary(model: &Model, library: &Library, tape: &mut Tape) -> Record {
    let id = boundary(tape.below(4));
    let parent = tape.chance(2).then(|| boundary(tape.below(4)));
    // Circles never come out of an edit, and no evaluation has to make sense of them.
    let parent = parent.filter(|parent| *parent != id && !model.ancestors(*parent).contains(&id));
    Boundary {
        id,
        name: "Zone".to_owned(),
        description: String::new(),
        shape: if tape.chance(3) { BoundaryShape::Line } else { BoundaryShape::Box },
        parent,
        facts: facts(library, SubjectKind::Boundary, tape),
        order: OrderKey::default(),
        foreign: None,
    }
    .into()
}

fn a_datum(library: &Library, tape: &mut Tape) -> Record {
    Data {
        id: datum(tape.below(3)),
        name: "Record".to_owned(),
        description: String::new(),
        facts: facts(library, SubjectKind::Data, tape),
        order: OrderKey::default(),
        foreign: None,
    }
    .into()
}

fn a_placement(tape: &mut Tape) -> Record {
    let subject = placed(tape);
    let at = Rect::px(pixel(tape), pixel(tape), pixel(tape), pixel(tape));
    let points = (0..tape.below(3)).map(|_| Point::px(pixel(tape), pixel(tape))).collect();
    let (from, to) = (Point::px(pixel(tape), pixel(tape)), Point::px(pixel(tape), pixel(tape)));
    let placement = Placement::line(diagram(), subject, points);
    Placement { at, from: tape.chance(2).then_some(from), to: tape.chance(2).then_some(to), ..placement }.into()
}

fn pixel(tape: &mut Tape) -> i32 {
    i32::try_from(tape.below(8)).unwrap() * 10
}

fn placed(tape: &mut Tape) -> Subject {
    match tape.below(4) {
        0 => Subject::Element(element(tape.below(5))),
        1 => Subject::Flow(flow(tape.below(6))),
        2 => Subject::Note(NoteId::derived("tape", "0", 0)),
        _ => Subject::Boundary(boundary(tape.below(4))),
    }
}

fn end(tape: &mut Tape) -> End {
    match tape.below(8) {
        0 => End::Loose,
        1 => End::Boundary(boundary(tape.below(4))),
        2 => End::Note(NoteId::derived("tape", "0", 0)),
        _ => End::Element(element(tape.below(5))),
    }
}

fn scope(tape: &mut Tape) -> Scope {
    if tape.chance(6) { Scope::Out { reason: String::new() } } else { Scope::In }
}

fn some_data(tape: &mut Tape) -> Vec<DataId> {
    if tape.chance(2) { Vec::new() } else { vec![datum(tape.below(3))] }
}

fn facts(library: &Library, kind: SubjectKind, tape: &mut Tape) -> Facts {
    let known: Vec<&FactDefinition> = library.facts.of(kind).collect();
    let mut out = Facts::default();
    for _ in 0..tape.below(5) {
        let fact = known[tape.below(known.len())];
        let from = [Provenance::Person, Provenance::Import, Provenance::Assumption][tape.below(3)];
        out.state(fact.id.clone(), value(fact, tape), from);
    }
    out
}

pub(crate) fn value(fact: &FactDefinition, tape: &mut Tape) -> Value {
    if tape.chance(6) {
        return Value::Unknown;
    }
    match &fact.kind {
        FactKind::YesNo => Value::Flag(tape.chance(2)),
        FactKind::Choice { values, .. } => Value::text(&values[tape.below(values.len())].value),
        FactKind::Number => Value::Number(i32::try_from(tape.below(5)).unwrap()),
        FactKind::Text => Value::text(["https", "http", "ftp", "soap"][tape.below(4)]),
    }
}

/// A model with a diagram and nothing else.
pub(crate) fn empty() -> Model {
    let diagram = Diagram {
        id: diagram(),
        title: "Diagram".to_owned(),
        method: "STRIDE".to_owned(),
        description: String::new(),
        order: OrderKey::default(),
        foreign: None,
    };
    Model::from_records([diagram.into()])
}
