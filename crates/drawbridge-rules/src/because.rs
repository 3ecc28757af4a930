//! Why an outcome is as it is: the facts any change of which, alone, could change it.

use crate::atoms::{Atom, Look, atoms};
use crate::cell::Cell;
use crate::evaluate::{each, evaluate};
use crate::judge::outcome;
use crate::origin::{Origin, Sourced, sourced};
use crate::program::{Op, Step};
use crate::rules::{Rule, Rules};
use crate::suppose::{Supposed, Supposing, alternatives};
use crate::thing::{Family, Frame, Thing, Var};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::Outcome;
use drawbridge_messages as say;
use drawbridge_model::{FactName, Subject, Value};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// A fact that made an outcome what it is: there is another value of it with which the outcome would be another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The fact, or the word of the language for what the drawing shows (`kind`, `crosses` …).
    pub fact: FactName,
    /// Of what.
    pub of: Subject,
    /// The name of what.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// Where the value came from.
    pub from: Origin,
    /// The convention, component or path behind it, or nothing.
    pub note: String,
}

/// The facts that made an outcome, those of `when` before those of `unless`.
pub(crate) fn because(rules: &Rules, world: &World, rule: &Rule, frame: &Frame) -> Vec<Because> {
    let now = outcome(rule, world, frame);
    let conditions = rule.when.iter().chain(&rule.unless);
    let all = conditions.flat_map(|condition| atoms(world, &condition.root, frame));
    let mut seen = BTreeSet::new();
    let mut out: Vec<Because> = Vec::new();
    for atom in all {
        let told = match atom.look {
            Look::Fact(thing, slot, _) if seen.insert((thing, slot)) => {
                fact_matters(rules, world, rule, frame, &atom, now).then(|| {
                    (thing, rules.schema.fact(thing.family, slot).id.clone(), sourced(rules, world, thing, slot))
                })
            }
            Look::Fact(..) => None,
            Look::Drawing => drawing_matters(rules, world, rule, frame, &atom, now).then(|| drawn(rules, world, &atom)),
        };
        let Some((thing, fact, sourced)) = told else { continue };
        let Some(of) = world.subject(thing) else { continue };
        let Sourced { value, from, note } = sourced;
        let because = Because { fact, of, name: world.name(thing), value, from, note };
        if !out.contains(&because) {
            out.push(because);
        }
    }
    out
}

fn fact_matters(rules: &Rules, world: &World, rule: &Rule, frame: &Frame, atom: &Atom<'_>, now: Outcome) -> bool {
    let Look::Fact(thing, slot, question) = atom.look else { return false };
    let current = world.cell(thing, slot);
    if current == Cell::Inapplicable {
        return false;
    }
    let others = alternatives(rules.schema.fact(thing.family, slot), question).into_iter().chain([Cell::Unknown]);
    others.filter(|cell| *cell != current).any(|cell| {
        let supposed = [Supposed { thing, slot, cell }];
        outcome(rule, &Supposing::facts(rules, world, &supposed), frame) != now
    })
}

fn drawing_matters(rules: &Rules, world: &World, rule: &Rule, frame: &Frame, atom: &Atom<'_>, now: Outcome) -> bool {
    // Inside a function the drawing is told by the function itself, which names the things that it found.
    let is_top = atom.frame == *frame;
    let current = evaluate(world, atom.node, &atom.frame);
    is_top
        && [Truth::True, Truth::False].into_iter().filter(|truth| *truth != current).any(|truth| {
            let supposing = Supposing { rules, world, facts: &[], part: Some((atom.node, atom.frame, truth)) };
            outcome(rule, &supposing, frame) != now
        })
}

/// What the drawing shows, in words.
pub(crate) fn drawn(rules: &Rules, world: &World, atom: &Atom<'_>) -> (Thing, FactName, Sourced) {
    let frame = &atom.frame;
    match &atom.node.op {
        Op::Kind(var, _) => {
            let kind = world.element(frame, *var).map_or("none", |row| row.record.kind.word());
            let end_of =
                if frame.thing(*var).row == crate::thing::NONE { frame.thing(Var::Flow) } else { frame.thing(*var) };
            (end_of, FactName::new("kind"), Sourced::drawn(kind))
        }
        Op::Component(var, _) => {
            let component = world.element(frame, *var).and_then(|row| rules.schema.component(row.component));
            let name = component.map_or("none", |component| component.id.as_str());
            (frame.thing(*var), FactName::new("component"), Sourced::drawn(name))
        }
        Op::Both => {
            let both = evaluate(world, atom.node, frame) == Truth::True;
            let sourced = Sourced { value: Value::Flag(both), from: Origin::Diagram, note: String::new() };
            (frame.thing(Var::Flow), FactName::new("bidirectional"), sourced)
        }
        Op::Any(var, step, _) => (frame.thing(*var), FactName::new(step.word()), seen(world, atom, *var, *step)),
        Op::Const(_) | Op::Not(_) | Op::And(_) | Op::Or(_) | Op::Fact(..) | Op::Known(..) => {
            (frame.thing(Var::Model), FactName::new("model"), Sourced::drawn(""))
        }
    }
}

/// The things that a function found, by name.
fn seen(world: &World, atom: &Atom<'_>, var: Var, step: Step) -> Sourced {
    const SHOWN: usize = 3;
    let truth = evaluate(world, atom.node, &atom.frame);
    let Op::Any(_, _, inner) = &atom.node.op else { return Sourced::drawn("") };
    let (mut names, mut rows, mut count) = (Vec::new(), Vec::new(), 0usize);
    let _ = each(world, var, step, &atom.frame, |inside| {
        count += 1;
        if evaluate(world, inner, &inside) == truth {
            let thing = inside.thing(found_var(step));
            if !rows.contains(&thing.row) {
                rows.push(thing.row);
                names.push(world.name(thing));
            }
        }
        ControlFlow::Continue(())
    });
    if count == 0 && step.is_open() {
        return Sourced { value: Value::Unknown, from: Origin::Unasked, note: String::new() };
    }
    if truth == Truth::False || names.is_empty() {
        return Sourced::drawn("none");
    }
    names.sort();
    let rest = names.len().saturating_sub(SHOWN);
    let mut value = names.into_iter().take(SHOWN).collect::<Vec<_>>().join(", ");
    if rest > 0 {
        value = say::reason_and_more(rest, value);
    }
    let note = if step == Step::Holds { path(world, atom.frame.row(var), &rows) } else { String::new() };
    let from = if note.is_empty() { Origin::Diagram } else { Origin::Propagated };
    Sourced { value: Value::text(&value), from, note }
}

/// The flows on which an element gets data that it does not hold directly.
fn path(world: &World, element: u32, data: &[u32]) -> String {
    let Some(row) = world.elements.get(element) else { return String::new() };
    let carried: Vec<u32> = data.iter().copied().filter(|datum| !row.data.contains(datum)).collect();
    let into = row.flows.iter().filter(|flow| {
        let flow = world.flows.get(**flow).filter(|flow| flow.flows_into(element));
        flow.is_some_and(|flow| flow.carries.iter().any(|datum| carried.contains(datum)))
    });
    let mut names: Vec<String> = into.map(|flow| world.name(Thing::new(Family::Flow, *flow))).collect();
    names.sort();
    names.join(", ")
}

pub(crate) const fn found_var(step: Step) -> Var {
    match step {
        Step::Crosses | Step::InBoundary => Var::Boundary,
        Step::Carries | Step::Holds => Var::Data,
        Step::Receives | Step::Sends | Step::CarriedBy | Step::CrossedBy => Var::Flow,
        Step::HeldBy | Step::Contains | Step::Elements | Step::Ends => Var::Element,
        Step::Model => Var::Model,
    }
}
