//! Strategies for arbitrary records and models, for property tests.

mod model;

pub use model::model;

use drawbridge_model::{
    Boundary, BoundaryId, BoundaryShape, Comment, CommentId, CommentPlace, Data, DataId, Decision, DecisionId, Diagram,
    DiagramId, Direction, Element, ElementId, ElementKind, End, Fact, FactName, Facts, Flow, FlowId, Force, Foreign,
    Note, NoteId, OrderKey, Placement, Point, Provenance, Record, Rect, Scope, Severity, Sheet, Stated, Status,
    Subject, Threat, ThreatId, ThreatKey, Value,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::Arc;

const LIMIT: i32 = drawbridge_model::geometry::LIMIT;

/// Clean text: letters, quotes, backslashes, markup, line breaks and characters beyond ASCII.
pub fn text() -> impl Strategy<Value = String> {
    let alphabet =
        ['a', 'B', '7', ' ', '"', '\\', '<', '&', '#', '=', '\n', '\t', '{', '}', ',', '@', '\u{e9}', '\u{1f600}'];
    prop_oneof![
        4 => vec(select(alphabet.to_vec()), 0..8).prop_map(|chars| chars.into_iter().collect()),
        1 => Just(String::new()),
    ]
}

/// A box within the limits.
pub fn rect() -> impl Strategy<Value = Rect> {
    (-LIMIT..=LIMIT, -LIMIT..=LIMIT, 0..=2 * LIMIT, 0..=2 * LIMIT).prop_map(|(x, y, w, h)| Rect { x, y, w, h })
}

/// A point within the limits.
pub fn point() -> impl Strategy<Value = Point> {
    (-LIMIT..=LIMIT, -LIMIT..=LIMIT).prop_map(|(x, y)| Point { x, y })
}

/// Values of every type.
pub fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Unknown),
        any::<bool>().prop_map(Value::Flag),
        any::<i32>().prop_map(Value::Number),
        text().prop_map(Value::Text),
    ]
}

/// Up to three facts with one to four statements each.
pub fn facts() -> impl Strategy<Value = Facts> {
    let from = select(vec![Provenance::Person, Provenance::Answer, Provenance::Import, Provenance::Assumption]);
    let fact = vec((value(), from).prop_map(|(value, from)| Stated { value, from }), 1..4)
        .prop_map(|statements| Fact::from_statements(statements).expect("there is at least one"));
    btree_map("[a-z][a-z_]{0,8}".prop_map(|name| FactName::new(&name)), fact, 0..3)
        .prop_map(|facts| facts.into_iter().collect())
}

/// In scope, or out of it with a reason.
pub fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![Just(Scope::In), text().prop_map(|reason| Scope::Out { reason })]
}

fn order() -> impl Strategy<Value = OrderKey> {
    any::<u32>().prop_map(OrderKey::nth)
}

fn foreign() -> impl Strategy<Value = Option<Arc<Foreign>>> {
    option::of((text(), text(), text()).prop_map(|(format, id, raw)| Arc::new(Foreign { format, id, raw })))
}

macro_rules! ids {
    ($($name:ident -> $id:ty),*) => {$(
        fn $name() -> impl Strategy<Value = $id> {
            any::<[u8; 10]>().prop_map(<$id>::from_entropy)
        }
    )*};
}
ids!(
    element_id -> ElementId, flow_id -> FlowId, boundary_id -> BoundaryId, data_id -> DataId, diagram_id -> DiagramId,
    note_id -> NoteId, threat_id -> ThreatId, decision_id -> DecisionId, comment_id -> CommentId
);

fn subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        Just(Subject::Model),
        boundary_id().prop_map(Subject::Boundary),
        flow_id().prop_map(Subject::Flow),
        element_id().prop_map(Subject::Element),
        data_id().prop_map(Subject::Data),
        note_id().prop_map(Subject::Note),
    ]
}

fn threat_key() -> impl Strategy<Value = ThreatKey> {
    prop_oneof![
        ("[a-z@/-]{1,9}", subject()).prop_map(|(threat, subject)| ThreatKey::new(&threat, subject)),
        ("[a-z/-]{1,9}", flow_id(), boundary_id())
            .prop_map(|(threat, flow, over)| ThreatKey::pair(&threat, flow, over)),
    ]
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        element_id().prop_map(End::Element),
        boundary_id().prop_map(End::Boundary),
        note_id().prop_map(End::Note),
        Just(End::Loose),
    ]
}

/// How bad a threat is.
pub fn severity() -> impl Strategy<Value = Severity> {
    select(Severity::ALL.to_vec())
}

/// What is decided.
pub fn status() -> impl Strategy<Value = Status> {
    select(Status::ALL.to_vec())
}

/// Any record; its references point nowhere.
pub fn record() -> impl Strategy<Value = Record> {
    prop_oneof![
        sheet(),
        diagram(),
        boundary(),
        data(),
        element(),
        flow(),
        note(),
        threat(),
        decision(),
        comment(),
        placement()
    ]
}

fn sheet() -> BoxedStrategy<Record> {
    (text(), text(), text(), vec(text(), 0..3), text(), foreign())
        .prop_map(|(title, owner, reviewer, contributors, description, foreign)| {
            Sheet { title, owner, reviewer, contributors, description, foreign }.into()
        })
        .boxed()
}

fn diagram() -> BoxedStrategy<Record> {
    (diagram_id(), text(), text(), text(), order(), foreign())
        .prop_map(|(id, title, method, description, order, foreign)| {
            Diagram { id, title, method, description, order, foreign }.into()
        })
        .boxed()
}

fn boundary() -> BoxedStrategy<Record> {
    let shape = select(vec![BoundaryShape::Box, BoundaryShape::Line]);
    (boundary_id(), text(), text(), shape, option::of(boundary_id()), facts(), order(), foreign())
        .prop_map(|(id, name, description, shape, parent, facts, order, foreign)| {
            Boundary { id, name, description, shape, parent, facts, order, foreign }.into()
        })
        .boxed()
}

fn data() -> BoxedStrategy<Record> {
    (data_id(), text(), text(), facts(), order(), foreign())
        .prop_map(|(id, name, description, facts, order, foreign)| {
            Data { id, name, description, facts, order, foreign }.into()
        })
        .boxed()
}

fn element() -> BoxedStrategy<Record> {
    let who = (element_id(), any::<u32>(), select(ElementKind::ALL.to_vec()), text(), text());
    let what = (option::of(text()), text(), scope(), vec(boundary_id(), 0..3), vec(data_id(), 0..3));
    (who, what, option::of(diagram_id()), facts(), order(), foreign())
        .prop_map(|((id, number, kind, name, description), what, child, facts, order, foreign)| {
            let (component, owner, scope, boundaries, data) = what;
            let element = Element {
                id,
                number,
                kind,
                name,
                description,
                component,
                owner,
                scope,
                boundaries,
                data,
                child,
                facts,
                order,
                foreign,
            };
            element.into()
        })
        .boxed()
}

fn flow() -> BoxedStrategy<Record> {
    let who = (flow_id(), any::<u32>(), text(), text());
    let ends = (end(), end(), select(vec![Direction::OneWay, Direction::Both]));
    let what = (vec(data_id(), 0..3), text(), scope(), facts(), order(), foreign());
    (who, ends, what)
        .prop_map(|((id, number, name, description), (from, to, direction), what)| {
            let (data, owner, scope, facts, order, foreign) = what;
            let flow =
                Flow { id, number, name, description, from, to, direction, data, owner, scope, facts, order, foreign };
            flow.into()
        })
        .boxed()
}

fn note() -> BoxedStrategy<Record> {
    (note_id(), text(), order(), foreign())
        .prop_map(|(id, text, order, foreign)| Note { id, text, order, foreign }.into())
        .boxed()
}

fn threat() -> BoxedStrategy<Record> {
    let what = (text(), text(), severity(), status(), text(), text());
    (threat_id(), any::<u32>(), subject(), what, order(), foreign())
        .prop_map(|(id, number, at, what, order, foreign)| {
            let (title, category, severity, status, description, mitigation) = what;
            let threat =
                Threat { id, number, at, title, category, severity, status, description, mitigation, order, foreign };
            threat.into()
        })
        .boxed()
}

fn day() -> BoxedStrategy<String> {
    (2020u32..2040, 1u32..=12, 1u32..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")).boxed()
}

fn decision() -> BoxedStrategy<Record> {
    let force = select(vec![Force::InForce, Force::Beside]);
    let who = (decision_id(), threat_key(), any::<u32>(), text(), text());
    let what = (status(), text(), text(), option::of(day()), option::of(severity()), force, text());
    let what = (what, option::of(text()));
    (who, what)
        .prop_map(|((id, key, number, author, time), what)| {
            let ((status, reason, owner, expires, severity, force, title), unsuggested) = what;
            Decision {
                id,
                key,
                number,
                author,
                time,
                status,
                reason,
                owner,
                expires,
                severity,
                force,
                title,
                unsuggested,
            }
            .into()
        })
        .boxed()
}

fn comment() -> BoxedStrategy<Record> {
    let at = prop_oneof![subject().prop_map(CommentPlace::Subject), threat_key().prop_map(CommentPlace::Threat)];
    (comment_id(), at, option::of(comment_id()), text(), text(), text(), option::of(text()))
        .prop_map(|(id, at, answers, author, time, text, resolved_by)| {
            Comment { id, at, answers, author, time, text, resolved_by }.into()
        })
        .boxed()
}

fn placement() -> BoxedStrategy<Record> {
    let ends = (option::of(point()), option::of(point()), option::of(point()));
    (diagram_id(), subject(), rect(), vec(point(), 0..4), ends)
        .prop_map(|(diagram, subject, at, points, (from, to, label))| {
            Placement { diagram, subject, at, points, from, to, label }.into()
        })
        .boxed()
}
