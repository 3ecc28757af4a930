//! Changing a cell so that it says what the model says. What it says already is left untouched.

use super::cell::{self, Shape};
use super::place::{self, EndAt};
use super::{threat, words};
use crate::direction::straight;
use crate::json;
use drawbridge_model::geometry::pixels;
use drawbridge_model::{
    Direction, FactName, Facts, Force, Model, Point, Rect, Scope, Status, Subject, Threat, ThreatId, Value as FactValue,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A coordinate in pixels: a whole number where it is one.
fn number(quarters: i32) -> Value {
    if quarters % 4 == 0 { Value::from(quarters / 4) } else { Value::from(pixels(quarters)) }
}

pub(super) fn point(point: Point) -> Value {
    json!({ "x": number(point.x), "y": number(point.y) })
}

/// The object of a key, made where there is none.
pub(super) fn object<'a>(value: &'a mut Value, key: &str) -> &'a mut Map<String, Value> {
    if !value.is_object() {
        *value = json!({});
    }
    let inner = &mut value[key];
    if !inner.is_object() {
        *inner = json!({});
    }
    inner.as_object_mut().expect("it was made an object above")
}

fn set(cell: &mut Value, key: &str, value: Value) {
    object(cell, "data").insert(key.to_owned(), value);
}

pub(super) fn name(cell: &mut Value, shape: Shape, name: &str) {
    if straight(&cell::name(cell, shape)) == name {
        return;
    }
    set(cell, "name", Value::from(name));
    if matches!(shape, Shape::Flow | Shape::Curve) {
        cell["labels"] = json!([name]);
        return;
    }
    let places: &[&str] = match shape {
        Shape::Box => &["label", "headerText", "text"],
        _ => &["text", "label"],
    };
    let attrs = object(cell, "attrs");
    let place = places.iter().find(|place| attrs.get(**place).is_some_and(|label| label.get("text").is_some()));
    let mut attrs = Value::Object(std::mem::take(attrs));
    object(&mut attrs, place.unwrap_or(&places[0])).insert("text".into(), Value::from(name));
    cell["attrs"] = attrs;
}

/// A text of `data`.
pub(super) fn data_text(cell: &mut Value, key: &str, said: &str) {
    if cell::data_text(cell, key) != said {
        set(cell, key, Value::from(said));
    }
}

pub(super) fn scope(cell: &mut Value, scope: &Scope) {
    if cell::scope(cell) == *scope {
        return;
    }
    set(cell, "outOfScope", Value::from(scope.is_out()));
    if let Scope::Out { reason } = scope {
        set(cell, "reasonOutOfScope", Value::from(reason.as_str()));
    }
}

pub(super) fn direction(cell: &mut Value, direction: Direction) {
    if cell::direction(cell) != direction {
        let both = direction == Direction::Both;
        set(cell, "isBidirectional", Value::from(both));
        let mut attrs = Value::Object(std::mem::take(object(cell, "attrs")));
        let line = object(&mut attrs, "line");
        line.entry("targetMarker").or_insert_with(|| json!({ "name": "block" }));
        line.insert("sourceMarker".into(), json!({ "name": if both { "block" } else { "" } }));
        cell["attrs"] = attrs;
    }
}

/// The flags and texts that are facts. Threat Dragon knows yes alone: "no", "unknown" and "nobody was asked" are false.
pub(super) fn facts(cell: &mut Value, shape: Shape, facts: &Facts) {
    let keys = cell::fact_keys(shape);
    for (key, fact) in keys.flags {
        let yes = facts.value(&FactName::new(fact)) == Some(&FactValue::Flag(true));
        if cell::flag(cell, key) != yes {
            set(cell, key, Value::from(yes));
        }
    }
    for (key, fact) in keys.texts {
        let said = match facts.value(&FactName::new(fact)) {
            None | Some(FactValue::Unknown) => String::new(),
            Some(value) => value.to_string(),
        };
        if cell::fact_text(key, &cell::data_text(cell, key)) != said {
            set(cell, key, Value::from(said));
        }
    }
}

pub(super) fn rect(cell: &mut Value, shape: Shape, at: Rect) {
    let before = place::rect(cell, shape);
    if before.unwrap_or_else(|| place::usual_rect(shape)) == at && before.is_some() {
        return;
    }
    if before.is_none_or(|before| (before.x, before.y) != (at.x, at.y)) {
        cell["position"] = point(Point { x: at.x, y: at.y });
    }
    if before.is_none_or(|before| (before.w, before.h) != (at.w, at.h)) {
        cell["size"] = json!({ "width": number(at.w), "height": number(at.h) });
    }
}

pub(super) fn vertices(cell: &mut Value, points: &[Point]) {
    if place::vertices(cell) != points {
        cell["vertices"] = points.iter().copied().map(point).collect();
    }
}

/// All points of a curve. `rects` says where the cells stand that its ends may be attached to.
pub(super) fn curve(cell: &mut Value, points: &[Point], rects: &BTreeMap<String, Rect>) {
    let end = |key| match place::end(cell, key) {
        EndAt::Point(point) => Some(point),
        EndAt::Cell(id) => rects.get(&id).map(|rect| rect.centre()),
        EndAt::Nowhere => None,
    };
    let mut before: Vec<_> = end("source").into_iter().collect();
    before.extend(place::vertices(cell));
    before.extend(end("target"));
    if before == points {
        return;
    }
    if let [first, inner @ .., last] = points {
        cell["source"] = point(*first);
        cell["target"] = point(*last);
        cell["vertices"] = inner.iter().copied().map(point).collect();
    }
}

/// One end of a flow: `attached` is the cell it stands at, else `loose` its point. `exists` tells whether the cell that
/// was named is there.
pub(super) fn end(
    cell: &mut Value,
    key: &str,
    attached: Option<&str>,
    loose: Option<Point>,
    exists: impl Fn(&str) -> bool,
) {
    // What names its cell in another way than Threat Dragon does is written as Threat Dragon reads it.
    let is_usual = |id: &str| cell.get(key).and_then(|end| json::text(end, "cell")) == Some(id);
    let unchanged = match (place::end(cell, key), attached) {
        (EndAt::Cell(id), Some(attached)) => id == attached && is_usual(&id),
        // A dangling end was read as a loose one; the file keeps what it said.
        (EndAt::Cell(id), None) => !exists(&id) && is_usual(&id),
        (EndAt::Point(before), None) => loose == Some(before),
        _ => false,
    };
    if !unchanged {
        cell[key] = match attached {
            Some(id) => json!({ "cell": id }),
            None => point(loose.unwrap_or_default()),
        };
    }
}

/// The threats of a cell: those that it had in their places, new ones after them.
pub(super) fn threats(cell: &mut Value, model: &Model, at: Subject, method: &str) {
    let mut now: Vec<_> = model.threats_at(at).collect();
    now.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    let (place, before) = match threat::list(cell) {
        Some((place, list)) => (place, list.clone()),
        None if now.is_empty() => return,
        None => ("/data/threats", Vec::new()),
    };
    let mut left: BTreeMap<ThreatId, &Arc<Threat>> = now.iter().map(|threat| (threat.id, *threat)).collect();
    let mut changed = false;
    let mut list = Vec::new();
    for entry in before {
        match entry.as_str().and_then(|id| ThreatId::parse(id).ok()) {
            None => list.push(entry),
            Some(id) => match left.remove(&id) {
                Some(threat) => {
                    let (value, touched) = one_threat(threat, model, method);
                    changed |= touched;
                    list.push(value);
                }
                None => changed = true,
            },
        }
    }
    for threat in now.into_iter().filter(|threat| left.contains_key(&threat.id)) {
        list.push(one_threat(threat, model, method).0);
        changed = true;
    }
    if changed {
        let open = list.iter().any(|threat| threat.is_object() && threat::status(threat) == Status::Open);
        set(cell, "hasOpenThreats", Value::from(open));
    }
    match place {
        "/threats" => cell["threats"] = Value::Array(list),
        _ => set(cell, "threats", Value::Array(list)),
    }
}

/// The status of a threat: that of the decision in force, else its own.
fn status(threat: &Threat, model: &Model) -> Status {
    let decided = model.decisions_on(&threat.key()).find(|decision| decision.force == Force::InForce);
    decided.map_or(threat.status, |decision| decision.status)
}

/// A threat as JSON, and whether it says something else than it did.
fn one_threat(threat: &Threat, model: &Model, method: &str) -> (Value, bool) {
    let foreign = threat.foreign.as_ref().filter(|foreign| foreign.format.starts_with("threat-dragon"));
    let raw = foreign.and_then(|foreign| serde_json::from_str(&foreign.raw).ok());
    let is_new = raw.is_none();
    let mut value: Value = raw.unwrap_or_else(|| {
        json!({
            "id": super::write::uuid(threat.id.as_str()), "title": "", "status": "", "severity": "", "type": "",
            "description": "", "mitigation": "", "modelType": method, "new": false, "number": threat.number, "score": "",
        })
    });
    let before = value.clone();
    let mut change = |key: &str, said: String| value[key] = Value::from(said);
    if straight(&threat::said(&before, "title")) != threat.title {
        change("title", threat.title.clone());
    }
    if is_new || threat::category(&before) != threat.category {
        change("type", words::category_word(&threat.category));
    }
    if is_new || threat::severity(&before) != threat.severity {
        change("severity", words::severity_word(threat.severity).to_owned());
    }
    let status = status(threat, model);
    if is_new || threat::status(&before) != status {
        change("status", words::status_word(status).to_owned());
    }
    if threat::said(&before, "description") != threat.description {
        change("description", threat.description.clone());
    }
    if threat::said(&before, "mitigation") != threat.mitigation {
        change("mitigation", threat.mitigation.clone());
    }
    let stated = threat::number(&before).is_some_and(|number| number != threat.number);
    if stated {
        value["number"] = Value::from(threat.number);
    }
    let changed = value != before || is_new;
    if foreign.is_some_and(|foreign| foreign.format == "threat-dragon-v1") {
        upgrade(&mut value, threat, method);
    }
    (value, changed)
}

/// What a threat of version 2 has and one of version 1 lacks.
fn upgrade(value: &mut Value, threat: &Threat, method: &str) {
    if let Value::Object(fields) = value {
        fields.entry("id").or_insert_with(|| Value::from(super::write::uuid(threat.id.as_str())));
        fields.entry("number").or_insert_with(|| Value::from(threat.number));
        fields.entry("modelType").or_insert_with(|| Value::from(method));
        fields.entry("score").or_insert_with(|| Value::from(""));
        for key in ["description", "mitigation"] {
            fields.entry(key).or_insert_with(|| Value::from(""));
        }
    }
}
