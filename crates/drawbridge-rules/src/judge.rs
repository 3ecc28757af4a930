//! The outcome of a rule at a subject, by the table of `docs/conditions.md`.

use crate::ask::{Ask, ask};
use crate::evaluate::{Reader, evaluate};
use crate::risk::Risk;
use crate::rules::{Rule, Rules};
use crate::thing::{Family, Frame, NONE, Thing};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::{Outcome, SubjectKind};

/// What a rule found at a subject, silence apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    /// The number of the rule.
    pub(crate) rule: u16,
    /// The boundary of a crossing.
    pub(crate) boundary: u32,
    pub(crate) outcome: Outcome,
    pub(crate) risk: Risk,
    /// What would settle it.
    pub(crate) ask: Option<Ask>,
}

impl Found {
    /// Whether it is a suggestion rather than a question only.
    pub(crate) fn is_suggestion(&self) -> bool {
        matches!(self.outcome, Outcome::Confirmed | Outcome::Possible)
    }
}

/// The outcome of a rule where the variables stand for what the frame says.
pub(crate) fn outcome<R: Reader>(rule: &Rule, reader: &R, frame: &Frame) -> Outcome {
    let when = rule.when.as_ref().map_or(Truth::True, |when| evaluate(reader, &when.root, frame));
    if when == Truth::False {
        return Outcome::Silent;
    }
    let unless = rule.unless.as_ref().map_or(Truth::False, |unless| evaluate(reader, &unless.root, frame));
    match (when, unless) {
        (Truth::False, _) | (_, Truth::True) => Outcome::Silent,
        (Truth::True, Truth::False) => Outcome::Confirmed,
        (Truth::True, Truth::Unknown) => Outcome::Possible,
        (Truth::Unknown, _) => Outcome::Question,
    }
}

/// Whether the rule looks at things with these components: the element's, or one of the flow's ends'.
pub(crate) fn is_looked_at(rule: &Rule, world: &World, frame: &Frame) -> bool {
    let Some(components) = &rule.components else { return true };
    [frame.element, frame.source, frame.target].into_iter().any(|row| {
        let component = world.elements.get(row).map(|row| usize::from(row.component));
        component.and_then(|number| components.get(number)).copied().unwrap_or(false)
    })
}

/// Adds what a rule finds at a thing, for each kind and crossed boundary that it applies to.
pub(crate) fn judge(rules: &Rules, world: &World, number: u16, thing: Thing, out: &mut Vec<Found>) {
    let rule = rules.rule(number);
    for frame in frames(rule, world, thing) {
        if !is_looked_at(rule, world, &frame) {
            continue;
        }
        let outcome = outcome(rule, world, &frame);
        if outcome == Outcome::Silent {
            continue;
        }
        let risk = Risk { likelihood: rule.likelihood.level(world, &frame), impact: rule.impact.level(world, &frame) };
        let boundary = if thing.family == Family::Flow { frame.boundary } else { NONE };
        out.push(Found { rule: number, boundary, outcome, risk, ask: ask(rule, world, &frame, outcome) });
    }
}

/// The frames in which a rule is looked at for a thing: one, or one for each boundary of a crossing.
pub(crate) fn frames<'a>(rule: &'a Rule, world: &'a World, thing: Thing) -> impl Iterator<Item = Frame> + 'a {
    let own = world.frame(thing);
    let single = world.kind(thing).is_some_and(|kind| rule.threat.applies_to.contains(&kind));
    let pairs = thing.family == Family::Flow && rule.threat.applies_to.contains(&SubjectKind::Crossing);
    let crossed = world.flows.get(thing.row).filter(|_| pairs).map_or(&[][..], |row| &row.crosses);
    let pairs = crossed.iter().map(move |boundary| Frame { boundary: *boundary, ..own });
    single.then_some(own).into_iter().chain(pairs)
}
