//! The rules that say nothing at a subject, and why each is silent.

use super::Engine;
use crate::atoms::{Atom, Look};
use crate::because::{Because, drawn};
use crate::cell::Cell;
use crate::evaluate::evaluate;
use crate::finding::key;
use crate::judge::{frames, is_looked_at};
use crate::origin::{Sourced, sourced};
use crate::program::{Node, Op, Step};
use crate::rules::Rule;
use crate::schema::Slot;
use crate::thing::{Family, Frame, NONE, Thing};
use crate::truth::Truth;
use drawbridge_model::{FactName, Subject, ThreatKey, Value};
use serde::Serialize;
use std::cmp::Reverse;

/// The most facts that are told of one rule.
const TOLD: usize = 3;

/// Why a rule is silent. Ordered by how much a person learns from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Silence {
    /// It would apply, and something protects.
    Stopped,
    /// It asks first whether something is known (`has`), and nobody has said it.
    NotKnown,
    /// It does not apply.
    DoesNotApply,
    /// It looks at other components only.
    OtherComponents,
    /// The subject is out of scope.
    OutOfScope,
}

/// A rule that is silent at a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Silent {
    /// The key that it would have.
    pub key: ThreatKey,
    /// The title with real names.
    pub title: String,
    /// Why it is silent.
    pub silence: Silence,
    /// The facts that decide, and what the drawing shows; none where the rule does not even look.
    pub facts: Vec<Because>,
    /// The questions of those facts that nobody has said.
    pub questions: Vec<String>,
    /// The names of the components that it looks at, where it looks at some only.
    pub components: Vec<String>,
}

impl Engine {
    /// The rules on subjects of this kind that neither suggest nor ask anything here: those that are stopped by what
    /// protects first, then the heavier.
    #[must_use]
    pub fn silent_at(&self, subject: Subject) -> Vec<Silent> {
        let Some(thing) = self.world.thing(subject) else { return Vec::new() };
        let mut out = Vec::new();
        for number in self.numbers(thing) {
            let rule = self.rules.rule(number);
            let mut looks: Vec<Frame> = frames(rule, &self.world, thing).collect();
            if looks.is_empty() {
                looks.push(self.world.frame(thing));
            }
            for frame in looks {
                let boundary = if thing.family == Family::Flow { frame.boundary } else { NONE };
                let speaks = self.found_at(thing).any(|found| found.rule == number && found.boundary == boundary);
                if !speaks {
                    let key = key(&rule.threat.id, subject, self.boundary_id_at(boundary));
                    out.push((rule.threat.weight, self.silent(rule, thing, &frame, key)));
                }
            }
        }
        out.sort_by(|(a_weight, a), (b_weight, b)| {
            (a.silence, Reverse(a_weight), &a.key).cmp(&(b.silence, Reverse(b_weight), &b.key))
        });
        out.into_iter().map(|(_, silent)| silent).collect()
    }

    /// Why the rule of a key says nothing; `None` where it does, or where the model or the packs have no longer what it
    /// is about.
    #[must_use]
    pub fn silence_of(&self, key: &ThreatKey) -> Option<Silent> {
        let rule = self.rules.rule(self.rules.number(key.threat())?);
        let thing = self.world.thing(key.subject())?;
        let frame = self.frame_of(key)?;
        self.find(key).is_none().then(|| self.silent(rule, thing, &frame, key.clone()))
    }

    fn silent(&self, rule: &Rule, thing: Thing, frame: &Frame, key: ThreatKey) -> Silent {
        let (mut facts, mut components) = (Vec::new(), Vec::new());
        let silence = if !self.world.is_in_scope(thing) {
            Silence::OutOfScope
        } else if !frames(rule, &self.world, thing).any(|known| known == *frame) {
            facts.extend(self.no_crossing(thing));
            Silence::DoesNotApply
        } else if !is_looked_at(rule, &self.world, frame) {
            let library = self.rules.library();
            let name = |id: &str| library.component(id).map_or_else(|| id.to_owned(), |one| one.name.clone());
            components.extend(rule.threat.components.iter().map(|id| name(id.as_str())));
            Silence::OtherComponents
        } else {
            let when = rule.when.as_ref().map(|when| &when.root);
            match when.filter(|when| evaluate(&self.world, when, frame) == Truth::False) {
                Some(when) => {
                    self.decisive(when, frame, &mut facts);
                    if facts.iter().any(is_unsaid) { Silence::NotKnown } else { Silence::DoesNotApply }
                }
                None => {
                    if let Some(unless) = &rule.unless {
                        self.decisive(&unless.root, frame, &mut facts);
                    }
                    Silence::Stopped
                }
            }
        };
        let questions =
            facts.iter().filter(|fact| is_unsaid(fact)).filter_map(|fact| self.question_for(fact)).collect();
        Silent { key, title: self.world.fill(&rule.threat.title, frame), silence, facts, questions, components }
    }

    /// The question for a fact, with real names.
    fn question_for(&self, fact: &Because) -> Option<String> {
        let definition = self.rules.library().facts.get(&fact.fact)?;
        let thing = self.world.thing(fact.of)?;
        Some(self.world.fill(&definition.question, &self.world.frame(thing)))
    }

    /// That a flow crosses nothing, in the form of the other reasons.
    fn no_crossing(&self, thing: Thing) -> Option<Because> {
        let told = Sourced::drawn("none");
        self.reason(thing, FactName::new(Step::Crosses.word()), told)
    }

    /// The parts that gave a condition its value: all of those that had to be so, else the first that was enough.
    fn decisive(&self, node: &Node, frame: &Frame, out: &mut Vec<Because>) {
        let truth = evaluate(&self.world, node, frame);
        let reason = match &node.op {
            Op::Const(_) => None,
            Op::Not(inner) => return self.decisive(inner, frame, out),
            Op::And(parts) | Op::Or(parts) => {
                let one_is_enough = truth == if matches!(node.op, Op::And(_)) { Truth::False } else { Truth::True };
                let alike = parts.iter().filter(|part| evaluate(&self.world, part, frame) == truth);
                for part in alike.take(if one_is_enough { 1 } else { TOLD }) {
                    if out.len() < TOLD {
                        self.decisive(part, frame, out);
                    }
                }
                return;
            }
            Op::Fact(var, slot, _) | Op::Known(var, slot) => self.stated(frame.thing(*var), *slot),
            Op::Kind(..) | Op::Both | Op::Component(..) | Op::Any(..) => {
                let (thing, fact, told) =
                    drawn(&self.rules, &self.world, &Atom { node, frame: *frame, look: Look::Drawing });
                self.reason(thing, fact, told)
            }
        };
        out.extend(reason.filter(|reason| !out.contains(reason)));
    }

    fn stated(&self, thing: Thing, slot: Slot) -> Option<Because> {
        if self.world.cell(thing, slot) == Cell::Inapplicable {
            return None;
        }
        let fact = self.rules.schema.fact(thing.family, slot).id.clone();
        self.reason(thing, fact, sourced(&self.rules, &self.world, thing, slot))
    }

    fn reason(&self, thing: Thing, fact: FactName, told: Sourced) -> Option<Because> {
        let of = self.world.subject(thing)?;
        let Sourced { value, from, note } = told;
        // What protects is never unknown; an empty text of the drawing says nothing.
        if value == Value::text("") {
            return None;
        }
        Some(Because { fact, of, name: self.world.name(thing), value, from, note })
    }
}

fn is_unsaid(fact: &Because) -> bool {
    fact.value == Value::Unknown
}
