//! Why a rule says what it says, or nothing.

use super::Engine;
use crate::because::found_var;
use crate::cell::Cell;
use crate::condition::Condition;
use crate::evaluate::{each, evaluate};
use crate::explanation::{ExplainError, Explanation, Looked, Step};
use crate::judge::{frames, is_looked_at, outcome};
use crate::origin::{Origin, sourced};
use crate::program::{Node, Op};
use crate::rules::Rule;
use crate::schema::Slot;
use crate::thing::{Family, Frame, Thing, Var};
use crate::truth::Truth;
use drawbridge_library::Outcome;
use drawbridge_messages as say;
use drawbridge_model::{FactName, ThreatKey, Value};
use std::ops::ControlFlow;

/// The most things that a function is unfolded over.
const MOST: usize = 20;

impl Engine {
    /// The evaluation of a rule at a subject; for silent ones, why.
    ///
    /// # Errors
    /// When no pack has the threat, or the model not the subject.
    pub fn explain(&self, key: &ThreatKey) -> Result<Explanation, ExplainError> {
        let number = self.rules.number(key.threat()).ok_or_else(|| ExplainError::NoThreat(key.clone()))?;
        let rule = self.rules.rule(number);
        let thing = self.world.thing(key.subject()).ok_or_else(|| ExplainError::NoSubject(key.clone()))?;
        let frame = self.frame_of(key).ok_or_else(|| ExplainError::NoSubject(key.clone()))?;
        let obstacle = self.obstacle(rule, thing, &frame);
        let outcome = if obstacle.is_some() { Outcome::Silent } else { outcome(rule, &self.world, &frame) };
        // Where the rule does not even look, its conditions say nothing.
        let looked_at = |_: &&Condition| obstacle.is_none();
        let when = rule.when.as_ref().filter(looked_at).map(|when| self.step(when, &when.root, &frame));
        let unless = rule.unless.as_ref().filter(looked_at).map(|unless| self.step(unless, &unless.root, &frame));
        let risk = crate::risk::Risk {
            likelihood: rule.likelihood.level(&self.world, &frame),
            impact: rule.impact.level(&self.world, &frame),
        };
        Ok(Explanation {
            key: key.clone(),
            title: self.world.fill(&rule.threat.title, &frame),
            outcome,
            reason: obstacle.unwrap_or_else(|| reason(outcome, when.as_ref(), unless.as_ref())),
            arithmetic: (outcome != Outcome::Silent).then(|| risk.to_string()),
            when,
            unless,
        })
    }

    /// Why the rule does not even look at the thing.
    fn obstacle(&self, rule: &Rule, thing: Thing, frame: &Frame) -> Option<String> {
        let name = self.world.name(thing);
        if !self.world.is_in_scope(thing) {
            return Some(say::reason_out_of_scope(name));
        }
        if !frames(rule, &self.world, thing).any(|known| known == *frame) {
            let kinds: Vec<&str> = rule.threat.applies_to.iter().map(|kind| kind.word()).collect();
            return Some(if thing.family == Family::Flow && frame.boundary != crate::thing::NONE {
                let boundary = self.world.name(frame.thing(Var::Boundary));
                say::reason_does_not_cross(boundary, kinds.join(", "), name)
            } else {
                say::reason_other_kinds(kinds.join(", "), name)
            });
        }
        (!is_looked_at(rule, &self.world, frame)).then(|| {
            let components: Vec<&str> = rule.threat.components.iter().map(|id| id.as_str()).collect();
            say::reason_other_components(components.join(", "))
        })
    }

    fn step(&self, condition: &Condition, node: &Node, frame: &Frame) -> Step {
        let mut parts = Vec::new();
        match &node.op {
            Op::Not(inner) => parts.push(self.step(condition, inner, frame)),
            Op::And(inner) | Op::Or(inner) => {
                parts.extend(inner.iter().map(|part| self.step(condition, part, frame)));
            }
            Op::Any(var, step, inner) => {
                let _ = each(&self.world, *var, *step, frame, |inside| {
                    let mut part = self.step(condition, inner, &inside);
                    part.condition = format!("{}: {}", self.world.name(inside.thing(found_var(*step))), part.condition);
                    parts.push(part);
                    if parts.len() == MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
            }
            Op::Const(_) | Op::Fact(..) | Op::Known(..) | Op::Kind(..) | Op::Both | Op::Component(..) => {}
        }
        Step {
            condition: condition.part(node).to_owned(),
            truth: evaluate(&self.world, node, frame),
            look: self.look(node, frame),
            parts,
        }
    }

    fn look(&self, node: &Node, frame: &Frame) -> Option<Looked> {
        match &node.op {
            Op::Fact(var, slot, _) | Op::Known(var, slot) => self.look_at_fact(frame.thing(*var), *slot),
            Op::Kind(var, _) => {
                let kind = self.world.element(frame, *var)?.record.kind.word();
                self.look_at_drawing(frame.thing(*var), "kind", Value::text(kind))
            }
            Op::Component(var, _) => {
                let row = self.world.element(frame, *var)?;
                let component = row.record.component.as_deref().unwrap_or("none");
                self.look_at_drawing(frame.thing(*var), "component", Value::text(component))
            }
            Op::Both => {
                let both = evaluate(&self.world, node, frame) == Truth::True;
                self.look_at_drawing(frame.thing(Var::Flow), "bidirectional", Value::Flag(both))
            }
            Op::Const(_) | Op::Not(_) | Op::And(_) | Op::Or(_) | Op::Any(..) => None,
        }
    }

    fn look_at_fact(&self, thing: Thing, slot: Slot) -> Option<Looked> {
        let of = self.world.subject(thing)?;
        let fact = self.rules.schema.fact(thing.family, slot).id.clone();
        let name = self.world.name(thing);
        if self.world.cell(thing, slot) == Cell::Inapplicable {
            return Some(Looked { fact, of, name, value: None, from: Origin::Diagram, note: String::new() });
        }
        let sourced = sourced(&self.rules, &self.world, thing, slot);
        Some(Looked { fact, of, name, value: Some(sourced.value), from: sourced.from, note: sourced.note })
    }

    fn look_at_drawing(&self, thing: Thing, word: &str, value: Value) -> Option<Looked> {
        let (of, name) = (self.world.subject(thing)?, self.world.name(thing));
        let (from, note) = (Origin::Diagram, String::new());
        Some(Looked { fact: FactName::new(word), of, name, value: Some(value), from, note })
    }
}

/// The reason in one sentence: the decisive facts of the decisive condition.
fn reason(outcome: Outcome, when: Option<&Step>, unless: Option<&Step>) -> String {
    let applies = when.is_none_or(|when| when.truth != Truth::False);
    let stopped = unless.filter(|unless| applies && unless.truth == Truth::True);
    match outcome {
        Outcome::Confirmed => say::reason_confirmed(),
        Outcome::Possible => say::reason_possible(decisive(unless)),
        Outcome::Question => say::reason_question(decisive(when)),
        Outcome::Silent if stopped.is_some() => say::reason_stopped(decisive(stopped)),
        Outcome::Silent => say::reason_silent(decisive(when)),
    }
}

fn decisive(step: Option<&Step>) -> String {
    let mut out = Vec::new();
    if let Some(step) = step {
        leaves(step, step.truth, &mut out);
    }
    if out.is_empty() { say::reason_condition() } else { out.join(&say::reason_list_and()) }
}

/// The leaves that gave a part its value; one is enough where one decides.
fn leaves(step: &Step, truth: Truth, out: &mut Vec<String>) {
    const SHOWN: usize = 3;
    let parts = step.parts.iter().filter(|part| part.truth == truth || part.truth == !truth && step.parts.len() == 1);
    let before = out.len();
    for part in parts {
        if out.len() < SHOWN {
            leaves(part, part.truth, out);
        }
    }
    if out.len() > before || out.len() >= SHOWN {
        return;
    }
    out.push(match &step.look {
        Some(look) => {
            let note = if look.note.is_empty() { String::new() } else { format!(": {}", look.note) };
            match &look.value {
                None => say::reason_inapplicable(&look.fact, &look.name),
                Some(_) if look.from == Origin::Unasked => match step.truth {
                    Truth::Unknown => say::reason_unasked_holds(&step.condition, &look.fact, &look.name),
                    Truth::True => say::reason_unasked_true(&step.condition, &look.fact, &look.name),
                    Truth::False => say::reason_unasked_false(&step.condition, &look.fact, &look.name),
                },
                Some(value) => say::reason_fact(&look.fact, look.from, &look.name, note, value),
            }
        }
        None => say::reason_truth(&step.condition, step.truth),
    });
}
