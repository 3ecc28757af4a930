//! What has to be asked to settle an outcome: the unknown that takes the fewest answers.

use crate::evaluate::{each, evaluate};
use crate::program::{Node, Op, Step};
use crate::rules::Rule;
use crate::schema::Slot;
use crate::thing::{Frame, Thing};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::Outcome;
use std::ops::ControlFlow;

/// Something nobody has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ask {
    /// The value of a fact.
    Fact(Thing, Slot),
    /// What data a thing carries or holds.
    List(Thing, Step),
}

/// How many answers it takes, and the first of them.
type Way = (u32, Ask);

/// What would settle a possible suggestion or a question; nothing for the others.
pub(crate) fn ask(rule: &Rule, world: &World, frame: &Frame, outcome: Outcome) -> Option<Ask> {
    let condition = match outcome {
        Outcome::Possible => rule.unless.as_ref()?,
        Outcome::Question => rule.when.as_ref()?,
        Outcome::Confirmed | Outcome::Silent => return None,
    };
    let stops = way(world, &condition.root, frame, Truth::True);
    if let Some((1, ask)) = stops {
        return Some(ask);
    }
    let stays = way(world, &condition.root, frame, Truth::False);
    match (stops, stays) {
        (Some((few, ask)), Some((other, _))) if few <= other => Some(ask),
        (Some((_, ask)), None) | (_, Some((_, ask))) => Some(ask),
        (None, None) => None,
    }
}

/// The fewest answers that would give an unknown condition this value, if answers can.
fn way(world: &World, node: &Node, frame: &Frame, goal: Truth) -> Option<Way> {
    match &node.op {
        Op::Not(inner) => way(world, inner, frame, !goal),
        Op::And(parts) => chain(world, parts, frame, goal, Truth::True),
        Op::Or(parts) => chain(world, parts, frame, goal, Truth::False),
        Op::Fact(var, slot, _) => Some((1, Ask::Fact(frame.thing(*var), *slot))),
        Op::Any(var, step, inner) => {
            let mut best: Option<Way> = None;
            let mut count = 0;
            let _ = each(world, *var, *step, frame, |inside| {
                count += 1;
                if evaluate(world, inner, &inside) == Truth::Unknown {
                    best = join(best, way(world, inner, &inside, goal), goal == Truth::False);
                }
                ControlFlow::Continue(())
            });
            if count == 0 { Some((1, Ask::List(frame.thing(*var), *step))) } else { best }
        }
        Op::Const(_) | Op::Known(..) | Op::Kind(..) | Op::Both | Op::Component(..) => None,
    }
}

/// A chain of `&&` (neutral: true) or `||` (neutral: false): all parts have to take the neutral value, or one the other.
fn chain(world: &World, parts: &[Node], frame: &Frame, goal: Truth, neutral: Truth) -> Option<Way> {
    let unknown = parts.iter().filter(|part| evaluate(world, part, frame) == Truth::Unknown);
    unknown.fold(None, |best, part| join(best, way(world, part, frame, goal), goal == neutral))
}

/// Of two ways, both (their first answer is the first one's) or the shorter one.
fn join(first: Option<Way>, second: Option<Way>, all: bool) -> Option<Way> {
    match (first, second) {
        (Some((few, ask)), Some((more, other))) => {
            if all {
                Some((few + more, ask))
            } else if more < few {
                Some((more, other))
            } else {
                Some((few, ask))
            }
        }
        (one, None) | (None, one) => one,
    }
}
