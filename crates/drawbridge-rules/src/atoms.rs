//! The parts of a condition that look at something: facts, and what the drawing shows.

use crate::cell::Question;
use crate::evaluate::each;
use crate::program::{Node, Op};
use crate::schema::Slot;
use crate::thing::{Frame, Thing};
use crate::world::World;
use std::ops::ControlFlow;

/// The most parts that an explanation looks at.
const MOST: usize = 200;

/// A part that looks at something, where the variables stand for what the frame says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Atom<'n> {
    pub(crate) node: &'n Node,
    pub(crate) frame: Frame,
    pub(crate) look: Look<'n>,
}

/// What an atom looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Look<'n> {
    /// A fact; the question asked of it, or none for `has`.
    Fact(Thing, Slot, Option<&'n Question>),
    /// Something of the drawing.
    Drawing,
}

/// The atoms of a condition, functions unfolded over the things that they look at, in the order of the text.
pub(crate) fn atoms<'n>(world: &World, node: &'n Node, frame: &Frame) -> Vec<Atom<'n>> {
    let mut out = Vec::new();
    collect(world, node, frame, &mut out);
    out
}

fn collect<'n>(world: &World, node: &'n Node, frame: &Frame, out: &mut Vec<Atom<'n>>) {
    if out.len() >= MOST {
        return;
    }
    let look = match &node.op {
        Op::Const(_) => return,
        Op::Not(inner) => return collect(world, inner, frame, out),
        Op::And(parts) | Op::Or(parts) => return parts.iter().for_each(|part| collect(world, part, frame, out)),
        Op::Fact(var, slot, question) => Look::Fact(frame.thing(*var), *slot, Some(question)),
        Op::Known(var, slot) => Look::Fact(frame.thing(*var), *slot, None),
        Op::Kind(..) | Op::Both | Op::Component(..) | Op::Any(..) => Look::Drawing,
    };
    out.push(Atom { node, frame: *frame, look });
    if let Op::Any(var, step, inner) = &node.op {
        let _ = each(world, *var, *step, frame, |inside| {
            collect(world, inner, &inside, out);
            if out.len() >= MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }
}
