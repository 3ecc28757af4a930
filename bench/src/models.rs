//! Models to measure on: a grid of elements in nested boundaries, all the same on every machine.

use drawbridge_model::facts::{Facts, Provenance, Value};
use drawbridge_model::record::{Boundary, BoundaryShape, Direction, Scope, Severity, Status, Threat};
use drawbridge_model::{
    BoundaryId, Data, DataId, Diagram, DiagramId, Element, ElementId, ElementKind, End, Flow, FlowId, Model, OrderKey,
    Placement, Record, Rect, Sheet, Subject, ThreatId,
};

const FORMAT: &str = "bench";
/// Elements in a row.
const ROW: u32 = 40;
/// Elements in a boundary.
const ZONE: u32 = 10;

/// The diagram on which everything stands.
#[must_use]
pub fn diagram() -> DiagramId {
    DiagramId::derived(FORMAT, "diagram", 0)
}

/// The `index`-th element.
#[must_use]
pub fn element(index: u32) -> ElementId {
    ElementId::derived(FORMAT, "element", index)
}

/// A model of so many elements, a flow from each to the next and a further one from every third, a zone around every
/// ten, and a few data.
#[must_use]
pub fn grid(elements: u32) -> Model {
    let mut records: Vec<Record> = vec![
        Sheet { title: format!("Grid of {elements}"), ..Sheet::default() }.into(),
        Diagram {
            id: diagram(),
            title: "Level 0".into(),
            method: "STRIDE".into(),
            description: String::new(),
            order: OrderKey::default(),
            foreign: None,
        }
        .into(),
    ];
    for index in 0..8 {
        records.push(datum(index).into());
    }
    for zone in 0..elements.div_ceil(ZONE) {
        records.push(boundary(zone).into());
        records.push(boundary_place(zone).into());
    }
    for index in 0..elements {
        records.push(node(index).into());
        records.push(Placement::boxed(diagram(), Subject::Element(element(index)), place(index)).into());
    }
    let mut number = 0;
    for index in 0..elements.saturating_sub(1) {
        let further = (index.is_multiple_of(3)).then_some((index * 7 + 11) % elements).filter(|to| *to != index);
        for to in std::iter::once(index + 1).chain(further) {
            number += 1;
            let flow = flow(number, index, to);
            records.push(Placement::line(diagram(), Subject::Flow(flow.id), Vec::new()).into());
            records.push(flow.into());
        }
    }
    Model::from_records(records)
}

/// The same model with two written threats at each element.
#[must_use]
pub fn reviewed(elements: u32) -> Model {
    let threats = (0..elements).flat_map(|index| [0, 1].map(|turn| threat(index, turn).into()));
    Model::from_records(grid(elements).records().chain(threats).collect::<Vec<_>>())
}

/// The same model without any place on a diagram.
#[must_use]
pub fn unplaced(elements: u32) -> Model {
    let bare = grid(elements).records().filter(|record| !matches!(record, Record::Placement(_))).collect::<Vec<_>>();
    Model::from_records(bare)
}

fn place(index: u32) -> Rect {
    let (column, row) = (signed(index % ROW), signed(index / ROW));
    Rect::px(column * 200 + 40, row * 180 + 60, 120, 80)
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).expect("bench models are small")
}

fn node(index: u32) -> Element {
    let kind = match index % 5 {
        0 => ElementKind::Actor,
        4 => ElementKind::Store,
        _ => ElementKind::Process,
    };
    let component = match index % 10 {
        1 => Some("web/node-express"),
        4 => Some("db/postgresql"),
        _ => None,
    };
    Element {
        id: element(index),
        number: index + 1,
        kind,
        name: format!("Element {index}"),
        description: String::new(),
        component: component.map(str::to_owned),
        owner: String::new(),
        scope: Scope::In,
        boundaries: vec![zone(index / ZONE)],
        data: Vec::new(),
        child: None,
        facts: Facts::default(),
        order: OrderKey::nth(index),
        foreign: None,
    }
}

fn flow(number: u32, from: u32, to: u32) -> Flow {
    let mut facts = Facts::default();
    if number.is_multiple_of(4) {
        facts.state("encrypted".into(), Value::Flag(number.is_multiple_of(8)), Provenance::Person);
    }
    Flow {
        id: FlowId::derived(FORMAT, "flow", number),
        number,
        name: format!("Flow {number}"),
        description: String::new(),
        from: End::Element(element(from)),
        to: End::Element(element(to)),
        direction: Direction::OneWay,
        data: vec![DataId::derived(FORMAT, "data", number % 8)],
        owner: String::new(),
        scope: Scope::In,
        facts,
        order: OrderKey::nth(number),
        foreign: None,
    }
}

fn threat(index: u32, turn: u32) -> Threat {
    let severity = [Severity::Low, Severity::Medium, Severity::High, Severity::Critical];
    let category = ["spoofing", "tampering", "repudiation", "information-disclosure"];
    let at = usize::try_from((index + turn) % 4).expect("below four");
    let number = index * 2 + turn + 1;
    Threat {
        id: ThreatId::derived(FORMAT, "threat", number),
        number,
        at: Subject::Element(element(index)),
        title: format!("Threat {number}"),
        category: category[at].into(),
        severity: severity[at],
        status: Status::Open,
        description: "What could go wrong, in a line of usual length.".into(),
        mitigation: String::new(),
        order: OrderKey::nth(number),
        foreign: None,
    }
}

fn zone(index: u32) -> BoundaryId {
    BoundaryId::derived(FORMAT, "zone", index)
}

fn boundary(index: u32) -> Boundary {
    let mut facts = Facts::default();
    if index.is_multiple_of(3) {
        facts.state("trust_level".into(), Value::text("none"), Provenance::Person);
    }
    Boundary {
        id: zone(index),
        name: format!("Zone {index}"),
        description: String::new(),
        shape: BoundaryShape::Box,
        parent: None,
        facts,
        order: OrderKey::nth(index),
        foreign: None,
    }
}

fn boundary_place(index: u32) -> Placement {
    let first = place(index * ZONE);
    let last = place(index * ZONE + ZONE - 1);
    Placement::boxed(diagram(), Subject::Boundary(zone(index)), first.union(last).grown(60))
}

fn datum(index: u32) -> Data {
    let mut facts = Facts::default();
    let level = ["public", "internal", "confidential", "secret"][usize::try_from(index % 4).expect("below four")];
    facts.state("confidentiality".into(), Value::text(level), Provenance::Person);
    Data {
        id: DataId::derived(FORMAT, "data", index),
        name: format!("Datum {index}"),
        description: String::new(),
        facts,
        order: OrderKey::nth(index),
        foreign: None,
    }
}
