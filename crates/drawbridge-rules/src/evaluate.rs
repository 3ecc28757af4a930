//! The three-valued evaluation of a condition. Nothing here allocates.

use crate::cell::Cell;
use crate::program::{NO_KIND, Node, Op, Step};
use crate::schema::Slot;
use crate::thing::{Family, Frame, NONE, Thing, Var};
use crate::truth::Truth;
use crate::world::{ElementRow, World};
use std::ops::ControlFlow;

/// Where an evaluation takes its values from.
pub(crate) trait Reader {
    fn world(&self) -> &World;

    fn cell(&self, thing: Thing, slot: Slot) -> Cell;

    /// What a part is to be taken for, whatever it says.
    fn forced(&self, node: &Node, frame: &Frame) -> Option<Truth> {
        let _ = (node, frame);
        None
    }
}

impl Reader for World {
    fn world(&self) -> &World {
        self
    }

    fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        World::cell(self, thing, slot)
    }
}

/// The value of a condition where the variables stand for what the frame says.
pub(crate) fn evaluate<R: Reader>(reader: &R, node: &Node, frame: &Frame) -> Truth {
    if let Some(truth) = reader.forced(node, frame) {
        return truth;
    }
    let world = reader.world();
    match &node.op {
        Op::Const(truth) => *truth,
        Op::Not(inner) => !evaluate(reader, inner, frame),
        Op::And(parts) => {
            let mut out = Truth::True;
            for part in parts {
                out = out.and(evaluate(reader, part, frame));
                if out == Truth::False {
                    break;
                }
            }
            out
        }
        Op::Or(parts) => {
            let mut out = Truth::False;
            for part in parts {
                out = out.or(evaluate(reader, part, frame));
                if out == Truth::True {
                    break;
                }
            }
            out
        }
        Op::Fact(var, slot, question) => question.answer(reader.cell(frame.thing(*var), *slot)),
        Op::Known(var, slot) => {
            let cell = reader.cell(frame.thing(*var), *slot);
            Truth::from(!matches!(cell, Cell::Unknown | Cell::Inapplicable))
        }
        Op::Kind(var, kinds) => {
            let kind = world.element(frame, *var).map_or(NO_KIND, |row| row.kind);
            Truth::from(kinds & kind != 0)
        }
        Op::Both => Truth::from(world.flows.get(frame.flow).is_some_and(crate::world::FlowRow::is_both)),
        Op::Component(var, kin) => {
            let component = world.element(frame, *var).map(|row| usize::from(row.component));
            Truth::from(component.and_then(|number| kin.get(number)).copied().unwrap_or(false))
        }
        Op::Any(var, step, inner) => {
            let (mut out, mut count) = (Truth::False, 0u32);
            let _ = each(world, *var, *step, frame, |inside| {
                count += 1;
                out = out.or(evaluate(reader, inner, &inside));
                if out == Truth::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            if count == 0 && step.is_open() && frame.row(*var) != NONE { Truth::Unknown } else { out }
        }
    }
}

/// Calls for each thing that the step leads to, with the frame in which the inner variables stand for it.
pub(crate) fn each(
    world: &World,
    var: Var,
    step: Step,
    frame: &Frame,
    mut call: impl FnMut(Frame) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let row = frame.row(var);
    match step {
        Step::Crosses => {
            for boundary in world.flows.get(row).map_or(&[][..], |row| &row.crosses) {
                call(Frame { boundary: *boundary, ..*frame })?;
            }
        }
        Step::Carries => {
            for data in world.flows.get(row).map_or(&[][..], |row| &row.carries) {
                call(Frame { data: *data, ..*frame })?;
            }
        }
        Step::Holds => {
            let Some(element) = world.elements.get(row) else { return ControlFlow::Continue(()) };
            for data in &element.data {
                call(Frame { data: *data, ..*frame })?;
            }
            for flow in into(world, element, row) {
                for data in &flow.carries {
                    call(Frame { data: *data, ..*frame })?;
                }
            }
        }
        Step::Receives | Step::Sends => return at_element(world, step, row, frame, call),
        Step::InBoundary => {
            for boundary in world.elements.get(row).map_or(&[][..], |row| &row.boundaries) {
                call(Frame { boundary: *boundary, ..*frame })?;
            }
        }
        Step::CarriedBy | Step::CrossedBy => {
            let flows = match step {
                Step::CarriedBy => world.data.get(row).map_or(&[][..], |row| &row.carried_by),
                _ => world.boundaries.get(row).map_or(&[][..], |row| &row.crossed_by),
            };
            for flow in flows {
                call(world.flow_frame(*flow, *frame))?;
            }
        }
        Step::HeldBy | Step::Contains => {
            let elements = match step {
                Step::HeldBy => world.data.get(row).map_or(&[][..], |row| &row.held_by),
                _ => world.boundaries.get(row).map_or(&[][..], |row| &row.contains),
            };
            for element in elements {
                call(Frame { element: *element, ..*frame })?;
            }
        }
        Step::Elements => {
            for element in world.elements.rows() {
                if world.is_in_scope(Thing::new(Family::Element, element)) {
                    call(Frame { element, ..*frame })?;
                }
            }
        }
        Step::Ends | Step::Model => {}
    }
    ControlFlow::Continue(())
}

fn into<'w>(world: &'w World, element: &'w ElementRow, row: u32) -> impl Iterator<Item = &'w crate::world::FlowRow> {
    element.flows.iter().filter_map(|flow| world.flows.get(*flow)).filter(move |flow| flow.flows_into(row))
}

/// The flows into or out of an element, each as if drawn that way.
fn at_element(
    world: &World,
    step: Step,
    row: u32,
    frame: &Frame,
    mut call: impl FnMut(Frame) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let Some(element) = world.elements.get(row) else { return ControlFlow::Continue(()) };
    for number in &element.flows {
        let Some(flow) = world.flows.get(*number) else { continue };
        let (near, far) = match step {
            Step::Receives => (flow.target, flow.source),
            _ => (flow.source, flow.target),
        };
        let drawn = Frame { flow: *number, source: flow.source, target: flow.target, ..*frame };
        if near == row {
            call(drawn)?;
        }
        if flow.is_both() && far == row && near != far {
            call(Frame { source: flow.target, target: flow.source, ..drawn })?;
        }
    }
    ControlFlow::Continue(())
}
