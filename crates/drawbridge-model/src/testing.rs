//! Random edits for laws: every variant of [`Edit`] occurs, most of them possible, some not.

use crate::crossing::Side;
use crate::facts::{FactName, Provenance, Value};
use crate::geometry::{Point, Rect};
use crate::ids::{BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId};
use crate::model::Model;
use crate::record::{CommentPlace, Direction, ElementKind, End, Scope, Severity, Status};
use crate::subject::{Subject, ThreatKey};
use crate::{Edit, plan};

/// A source of repeatable choices (splitmix64).
#[derive(Debug, Clone)]
pub struct Choices(u64);

impl Choices {
    /// Choices that depend on the seed alone.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below the bound, which must not be 0.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.bits() % bound as u64).expect("below a usize")
    }

    /// One of the items; `None` of none.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        (!items.is_empty()).then(|| items[self.below(items.len())])
    }

    fn entropy(&mut self) -> [u8; 10] {
        let (a, b) = (self.bits().to_be_bytes(), self.bits().to_be_bytes());
        [a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], b[0], b[1]]
    }

    fn coordinate(&mut self) -> i32 {
        i32::try_from(self.below(4_000)).expect("small") * 2 - 2_000
    }

    fn point(&mut self) -> Point {
        Point { x: self.coordinate(), y: self.coordinate() }
    }

    fn rect(&mut self, largest: usize) -> Rect {
        let side = |choices: &mut Self| i32::try_from(choices.below(largest)).expect("small") + 160;
        Rect { x: self.coordinate(), y: self.coordinate(), w: side(self), h: side(self) }
    }

    fn word(&mut self) -> String {
        const WORDS: [&str; 10] = [
            "Web app",
            "Orders",
            "Customer",
            "",
            "Größe & <b>",
            "a\u{2028}b",
            "Card data",
            "日本",
            "x",
            "\"quoted\" #1",
        ];
        WORDS[self.below(WORDS.len())].to_owned()
    }
}

/// A random edit of the model. It need not be possible.
pub fn edit(model: &Model, choices: &mut Choices) -> Edit {
    let c = choices;
    let diagrams: Vec<DiagramId> = model.diagrams().map(|record| record.id).collect();
    let Some(diagram) = c.pick(&diagrams) else {
        return Edit::AddDiagram { id: DiagramId::from_entropy(c.entropy()), title: c.word(), method: "STRIDE".into() };
    };
    let elements: Vec<ElementId> = model.elements().map(|record| record.id).collect();
    let flows: Vec<FlowId> = model.flows().map(|record| record.id).collect();
    let boundaries: Vec<BoundaryId> = model.boundaries().map(|record| record.id).collect();
    let data: Vec<DataId> = model.data().map(|record| record.id).collect();
    let threats: Vec<ThreatId> = model.threats().map(|record| record.id).collect();
    let comments: Vec<CommentId> = model.comments().map(|record| record.id).collect();
    let decisions: Vec<DecisionId> = model.decisions().map(|record| record.id).collect();
    let standing: Vec<Subject> = model.placements_on(diagram).map(|placement| placement.subject).collect();
    let subject = c.pick(&standing).unwrap_or(Subject::Model);
    let kind = ElementKind::ALL[c.below(3)];
    let add = Edit::AddElement {
        id: ElementId::from_entropy(c.entropy()),
        kind,
        name: c.word(),
        component: (c.below(3) == 0).then(|| "db/postgresql".into()),
        diagram,
        at: c.rect(600),
    };
    if elements.len() < 3 {
        return add;
    }
    let element = c.pick(&elements).expect("three at least");
    let flow = c.pick(&flows);
    let number = c.below(46);
    match number {
        0..=4 => add,
        5..=10 => connect(model, diagram, c),
        11 => {
            Edit::AddBoundary { id: BoundaryId::from_entropy(c.entropy()), name: c.word(), diagram, at: c.rect(4_000) }
        }
        12 => Edit::AddBoundaryLine {
            id: BoundaryId::from_entropy(c.entropy()),
            name: c.word(),
            diagram,
            points: vec![c.point(), c.point(), c.point()],
        },
        13 => Edit::AddNote { id: NoteId::from_entropy(c.entropy()), text: c.word(), diagram, at: c.rect(400) },
        14 => Edit::Remove { subjects: vec![subject] },
        15..=18 => Edit::Move { diagram, subjects: vec![subject], dx: c.coordinate() / 4, dy: c.coordinate() / 4 },
        19 => Edit::Resize { diagram, subject, at: c.rect(3_000) },
        20 => Edit::Rename { subject, name: c.word() },
        21 => Edit::Describe { subject, text: c.word() },
        22 => Edit::ChangeKind { element, kind },
        23 => Edit::SetComponent { element, component: (c.below(2) == 0).then(|| "web/node-express".into()) },
        24 => Edit::SetOwner { subject, owner: c.word() },
        25 => {
            Edit::SetScope { subject, scope: if c.below(2) == 0 { Scope::In } else { Scope::Out { reason: c.word() } } }
        }
        26 => Edit::SetChild { element, diagram: c.pick(&diagrams) },
        27 => reconnect(model, diagram, flow, c),
        28 => flow.map_or(add, |flow| Edit::SetDirection { flow, direction: Direction::Both }),
        29 => flow.map_or(add, |flow| Edit::Reverse { flow }),
        30 => Edit::Bend { diagram, subject, points: vec![c.point(), c.point()] },
        31 => Edit::MoveLabel { diagram, subject, at: (c.below(2) == 0).then(|| c.point()) },
        32 => Edit::SetMembership { subject, boundaries: c.pick(&boundaries).into_iter().collect() },
        33..=36 => fact(subject, c),
        37 => Edit::AddData { id: DataId::from_entropy(c.entropy()), name: c.word() },
        38 => flow.map_or(add, |flow| Edit::Carry { flow, data: c.pick(&data).into_iter().collect() }),
        39 => Edit::Hold { element, data: c.pick(&data).into_iter().collect() },
        40 => match c.pick(&threats) {
            Some(id) if c.below(2) == 0 => Edit::MoveThreat { id, at: subject },
            Some(id) if c.below(3) == 0 => Edit::RemoveThreat { id },
            Some(id) => Edit::EditThreat {
                id,
                title: Some(c.word()),
                category: None,
                severity: Some(Severity::ALL[c.below(5)]),
                status: None,
                description: None,
                mitigation: None,
            },
            None => write_threat(subject, c),
        },
        41 => write_threat(subject, c),
        42 => match c.pick(&decisions) {
            Some(id) if c.below(3) == 0 => Edit::Withdraw { id },
            _ => decide(subject, c),
        },
        43 => comment(subject, c.pick(&comments), c),
        44 => diagram_edit(&diagrams, diagram, subject, c),
        _ => {
            let (first, second) = (connect(model, diagram, c), fact(subject, c));
            Edit::several([
                first,
                Edit::EditSheet {
                    title: Some(c.word()),
                    owner: None,
                    reviewer: None,
                    contributors: Some(vec![c.word()]),
                    description: None,
                },
                second,
            ])
        }
    }
}

fn end(model: &Model, diagram: DiagramId, c: &mut Choices) -> (End, Option<Point>) {
    let standing: Vec<End> = model
        .placements_on(diagram)
        .filter_map(|placement| match placement.subject {
            Subject::Element(id) => Some(End::Element(id)),
            Subject::Boundary(id) if c.below(8) == 0 => Some(End::Boundary(id)),
            Subject::Note(id) if c.below(8) == 0 => Some(End::Note(id)),
            _ => None,
        })
        .collect();
    match c.pick(&standing) {
        Some(end) if c.below(8) != 0 => (end, (c.below(4) == 0).then_some(Point { x: 40, y: 0 })),
        _ => (End::Loose, Some(c.point())),
    }
}

fn connect(model: &Model, diagram: DiagramId, c: &mut Choices) -> Edit {
    let ((from, from_at), (to, to_at)) = (end(model, diagram, c), end(model, diagram, c));
    Edit::Connect { id: FlowId::from_entropy(c.entropy()), name: c.word(), diagram, from, to, from_at, to_at }
}

fn reconnect(model: &Model, diagram: DiagramId, flow: Option<FlowId>, c: &mut Choices) -> Edit {
    let Some(flow) = flow else { return connect(model, diagram, c) };
    let (end, at) = end(model, diagram, c);
    Edit::Reconnect { flow, side: if c.below(2) == 0 { Side::From } else { Side::To }, diagram, end, at }
}

fn fact(subject: Subject, c: &mut Choices) -> Edit {
    const FACTS: [&str; 8] = [
        "encrypted",
        "authenticated",
        "encrypted_at_rest",
        "public_network",
        "trust_level",
        "protocol",
        "stores_credentials",
        "is_web_application",
    ];
    let value = match c.below(5) {
        0 => None,
        1 => Some(Value::Unknown),
        2 => Some(Value::text("none")),
        other => Some(Value::Flag(other == 3)),
    };
    let from = [Provenance::Person, Provenance::Answer, Provenance::Import, Provenance::Assumption][c.below(4)];
    Edit::SetFact { subject, fact: FactName::new(FACTS[c.below(FACTS.len())]), value, from }
}

fn write_threat(subject: Subject, c: &mut Choices) -> Edit {
    Edit::AddThreat {
        id: ThreatId::from_entropy(c.entropy()),
        at: subject,
        title: c.word(),
        category: "tampering".into(),
        severity: Severity::ALL[c.below(5)],
        description: c.word(),
        mitigation: c.word(),
    }
}

fn decide(subject: Subject, c: &mut Choices) -> Edit {
    Edit::Decide {
        id: DecisionId::from_entropy(c.entropy()),
        key: ThreatKey::new(["sniffing", "tampering-in-transit"][c.below(2)], subject),
        title: c.word(),
        status: Status::ALL[c.below(6)],
        reason: c.word(),
        owner: c.word(),
        expires: None,
        severity: None,
        author: ["Ada", "Bo"][c.below(2)].into(),
        time: "2026-11-24T08:00:00Z".into(),
        unsuggested: (c.below(4) == 0).then(|| "stopped encrypted=yes".into()),
    }
}

fn comment(subject: Subject, earlier: Option<CommentId>, c: &mut Choices) -> Edit {
    match earlier {
        Some(id) if c.below(5) == 0 => Edit::RemoveComment { id },
        Some(id) if c.below(5) == 0 => Edit::ResolveComment { id, by: Some("Ada".into()) },
        Some(id) if c.below(5) == 0 => Edit::EditComment { id, text: c.word() },
        answers => Edit::AddComment {
            id: CommentId::from_entropy(c.entropy()),
            at: CommentPlace::Subject(subject),
            answers,
            text: c.word(),
            author: "Ada".into(),
            time: "2026-11-24T08:00:00Z".into(),
        },
    }
}

fn diagram_edit(diagrams: &[DiagramId], diagram: DiagramId, subject: Subject, c: &mut Choices) -> Edit {
    let other = c.pick(diagrams).unwrap_or(diagram);
    match c.below(12) {
        0 if diagrams.len() > 1 => Edit::RemoveDiagram { id: diagram },
        0..=4 => Edit::Place { diagram: other, subject, at: c.rect(600) },
        5 => Edit::Unplace { diagram, subject },
        6 => Edit::MoveDiagram { id: diagram, after: c.pick(diagrams).filter(|other| *other != diagram) },
        7 => Edit::EditDiagram { id: diagram, title: Some(c.word()), method: None, description: Some(c.word()) },
        _ => Edit::AddDiagram { id: DiagramId::from_entropy(c.entropy()), title: c.word(), method: "STRIDE".into() },
    }
}

/// A model after so many random edits, the impossible ones left out.
#[must_use]
pub fn model(seed: u64, edits: usize) -> Model {
    let mut choices = Choices::new(seed);
    let mut model = Model::default();
    for _ in 0..edits {
        let edit = edit(&model, &mut choices);
        drop(plan::change(&mut model, &edit));
    }
    model
}
