//! The smallest change of facts that takes a suggestion away.

use crate::cell::{Cell, OTHER, Question};
use crate::evaluate::{each, evaluate};
use crate::judge::outcome;
use crate::program::{Node, Op};
use crate::rules::{Rule, Rules};
use crate::schema::Slot;
use crate::suppose::{Supposed, Supposing, alternatives};
use crate::thing::{Frame, Thing};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::{FactDefinition, FactKind, Outcome};
use drawbridge_model::{FactName, Subject, Value};
use serde::Serialize;
use std::ops::ControlFlow;

/// A fact to set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The fact.
    pub fact: FactName,
    /// Of what.
    pub of: Subject,
    /// The name of what.
    pub name: String,
    /// The value to set.
    pub value: Value,
}

/// A wider plan than this is no use to anybody, and all its parts could not be tried.
const WIDEST: usize = 10;

type Plan = Vec<Supposed>;

/// Facts which, set together, take the suggestion away, and no part of which does. Empty when no facts can.
///
/// What protects (`unless`) is preferred to what would make the threat not apply (`when`).
pub(crate) fn removal(rules: &Rules, world: &World, rule: &Rule, frame: &Frame) -> Vec<Change> {
    let planner = Planner { rules, world };
    let protect = rule.unless.as_ref().and_then(|unless| planner.plan(&unless.root, frame, Truth::True));
    let avoid = || rule.when.as_ref().and_then(|when| planner.plan(&when.root, frame, Truth::False));
    let removes = |plan: &[Supposed]| {
        let outcome = outcome(rule, &Supposing::facts(rules, world, plan), frame);
        !matches!(outcome, Outcome::Confirmed | Outcome::Possible)
    };
    let fitting = |plan: Plan| smallest(plan, removes);
    let plan = protect.and_then(fitting).or_else(|| avoid().and_then(fitting));
    plan.unwrap_or_default().iter().filter_map(|supposed| change(rules, world, supposed)).collect()
}

/// The smallest part of the plan that does.
fn smallest(plan: Plan, removes: impl Fn(&[Supposed]) -> bool) -> Option<Plan> {
    if plan.is_empty() || plan.len() > WIDEST || !removes(&plan) {
        return None;
    }
    let mut parts: Vec<u32> = (1..1u32 << plan.len()).collect();
    parts.sort_by_key(|part| part.count_ones());
    parts.into_iter().find_map(|part| {
        let chosen = plan.iter().enumerate().filter(|(index, _)| part & 1 << index != 0);
        let chosen: Plan = chosen.map(|(_, supposed)| *supposed).collect();
        removes(&chosen).then_some(chosen)
    })
}

fn change(rules: &Rules, world: &World, supposed: &Supposed) -> Option<Change> {
    let definition = rules.schema.fact(supposed.thing.family, supposed.slot);
    Some(Change {
        fact: definition.id.clone(),
        of: world.subject(supposed.thing)?,
        name: world.name(supposed.thing),
        value: rules.schema.value(definition, supposed.cell)?,
    })
}

struct Planner<'a> {
    rules: &'a Rules,
    world: &'a World,
}

impl Planner<'_> {
    /// Facts that give the condition this value, as few as can be found part by part.
    fn plan(&self, node: &Node, frame: &Frame, goal: Truth) -> Option<Plan> {
        if evaluate(self.world, node, frame) == goal {
            return Some(Plan::new());
        }
        match &node.op {
            Op::Not(inner) => self.plan(inner, frame, !goal),
            Op::And(parts) => self.chain(parts, frame, goal, Truth::True),
            Op::Or(parts) => self.chain(parts, frame, goal, Truth::False),
            Op::Fact(var, slot, question) => self.fact(frame.thing(*var), *slot, question, goal),
            Op::Known(var, slot) if goal == Truth::True => self.known(frame.thing(*var), *slot),
            Op::Any(var, step, inner) => {
                let mut plans = Vec::new();
                let _ = each(self.world, *var, *step, frame, |inside| {
                    plans.push(self.plan(inner, &inside, goal));
                    if plans.len() > WIDEST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
                if plans.is_empty() || plans.len() > WIDEST { None } else { together(plans, goal == Truth::False) }
            }
            Op::Const(_) | Op::Known(..) | Op::Kind(..) | Op::Both | Op::Component(..) => None,
        }
    }

    fn chain(&self, parts: &[Node], frame: &Frame, goal: Truth, neutral: Truth) -> Option<Plan> {
        together(parts.iter().map(|part| self.plan(part, frame, goal)).collect(), goal == neutral)
    }

    fn fact(&self, thing: Thing, slot: Slot, question: &Question, goal: Truth) -> Option<Plan> {
        let current = self.world.cell(thing, slot);
        if current == Cell::Inapplicable {
            return None;
        }
        let definition = self.rules.schema.fact(thing.family, slot);
        let fitting = alternatives(definition, Some(question)).into_iter();
        let fitting = fitting.filter(|cell| *cell != Cell::Text(OTHER) && question.answer(*cell) == goal);
        let cell = self.best(definition, current, fitting.collect())?;
        Some(vec![Supposed { thing, slot, cell }])
    }

    fn known(&self, thing: Thing, slot: Slot) -> Option<Plan> {
        let current = self.world.cell(thing, slot);
        if current == Cell::Inapplicable {
            return None;
        }
        let definition = self.rules.schema.fact(thing.family, slot);
        let values = alternatives(definition, None).into_iter().filter(|cell| *cell != Cell::Text(OTHER)).collect();
        let cell = self.best(definition, current, values)?;
        Some(vec![Supposed { thing, slot, cell }])
    }

    /// The safe value if it fits, else of ordered ones the nearest, else the first.
    fn best(&self, definition: &FactDefinition, current: Cell, fitting: Vec<Cell>) -> Option<Cell> {
        let safe = definition.protective.as_ref().map(|value| self.rules.schema.cell(definition, value));
        if let Some(safe) = safe.filter(|safe| fitting.contains(safe)) {
            return Some(safe);
        }
        let is_ordered = matches!(definition.kind, FactKind::Choice { ordered: true, .. });
        match current {
            Cell::Choice(rank) if is_ordered => fitting.into_iter().min_by_key(|cell| match cell {
                Cell::Choice(other) => other.abs_diff(rank),
                _ => u8::MAX,
            }),
            _ => fitting.into_iter().next(),
        }
    }
}

/// All plans as one, or the shortest.
fn together(plans: Vec<Option<Plan>>, all: bool) -> Option<Plan> {
    if !all {
        return plans.into_iter().flatten().min_by_key(Vec::len);
    }
    let mut out = Plan::new();
    for plan in plans {
        for supposed in plan? {
            let same = out.iter().find(|known| (known.thing, known.slot) == (supposed.thing, supposed.slot));
            match same {
                Some(known) if known.cell != supposed.cell => return None,
                Some(_) => {}
                None => out.push(supposed),
            }
        }
    }
    Some(out)
}
