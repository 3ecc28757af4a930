//! The inside of a process that does not take and give what the process does.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{DiagramId, Direction, Element, ElementId, End, Flow, FlowId, Subject};
use std::collections::BTreeSet;

pub(super) const CHECK: Check =
    Check { code: "unbalanced-child", severity: Gravity::Warning, explanation: say::problem_unbalanced_why, find };

/// Which way a flow goes, seen from the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

/// A flow over the edge of a process: with whom, and under which name.
struct Edge {
    flow: FlowId,
    way: Way,
    partner: Option<ElementId>,
    name: String,
}

impl Edge {
    /// Whether both are the same flow seen on two levels: with the same partner, or by name where an end is loose.
    fn matches(&self, other: &Self) -> bool {
        let same_partner = self.partner.is_some() && self.partner == other.partner;
        let loose = self.partner.is_none() || other.partner.is_none();
        self.way == other.way && (same_partner || self.flow == other.flow || (loose && self.name == other.name))
    }
}

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for process in sight.elements(None) {
        let Some(diagram) = process.child.and_then(|child| sight.model.diagram(child)) else { continue };
        let inside: BTreeSet<Subject> = sight.model.placements_on(diagram.id).map(|row| row.subject).collect();
        if inside.is_empty() {
            continue;
        }
        let (outer, inner) = (outer_edges(sight, process, &inside), inner_edges(sight, process, diagram.id, &inside));
        let name = sight.element_name(process.id);
        for edge in outer.iter().filter(|edge| !inner.iter().any(|other| edge.matches(other))) {
            let text = say::problem_unbalanced_outside(sight.flow_name(edge.flow), &name);
            out.push(Spot::new(Subject::Flow(edge.flow), text));
        }
        for edge in inner.iter().filter(|edge| !outer.iter().any(|other| edge.matches(other))) {
            let text = say::problem_unbalanced_inside(sight.flow_name(edge.flow), &name);
            out.push(Spot::new(Subject::Flow(edge.flow), text));
        }
    }
    out.sort_by(|a, b| (a.at, &a.text).cmp(&(b.at, &b.text)));
    out.dedup_by(|a, b| (a.at, &a.text) == (b.at, &b.text));
    out
}

/// The flows of the process itself; those with what stands on its inside's diagram only are part of the inside.
fn outer_edges(sight: &Sight<'_>, process: &Element, inside: &BTreeSet<Subject>) -> Vec<Edge> {
    let own = Subject::Element(process.id);
    let flows = sight
        .model
        .flows_at(own)
        .filter(|flow| flow.from != flow.to && !(inside.contains(&Subject::Flow(flow.id)) && inside.contains(&own)));
    flows.flat_map(|flow| edges(flow, |end| end == End::Element(process.id))).collect()
}

/// The flows on the inside's diagram between what is inside and what also stands beside the process, or nothing.
fn inner_edges(sight: &Sight<'_>, process: &Element, child: DiagramId, inside: &BTreeSet<Subject>) -> Vec<Edge> {
    let beside: BTreeSet<DiagramId> = sight
        .model
        .placements_of(Subject::Element(process.id))
        .map(|row| row.diagram)
        .filter(|diagram| *diagram != child)
        .collect();
    let is_partner = |id: ElementId| {
        id == process.id || sight.model.placements_of(Subject::Element(id)).any(|row| beside.contains(&row.diagram))
    };
    let is_inner = |end: End| end.element().is_some_and(|id| !is_partner(id));
    let flows = sight.model.flows().filter(|flow| inside.contains(&Subject::Flow(flow.id)));
    flows.flat_map(|flow| edges(flow, is_inner)).collect()
}

/// The edges of a flow one end of which is within; none where both are or neither is.
fn edges(flow: &Flow, is_within: impl Fn(End) -> bool) -> Vec<Edge> {
    let (way, partner) = match (is_within(flow.from), is_within(flow.to)) {
        (true, false) => (Way::Out, flow.to),
        (false, true) => (Way::In, flow.from),
        _ => return Vec::new(),
    };
    let back = if way == Way::In { Way::Out } else { Way::In };
    let ways = if flow.direction == Direction::Both { vec![way, back] } else { vec![way] };
    let name = flow.name.trim().to_lowercase();
    ways.into_iter().map(|way| Edge { flow: flow.id, way, partner: partner.element(), name: name.clone() }).collect()
}
