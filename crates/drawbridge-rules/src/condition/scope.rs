//! Which variables stand for something at a place of a condition.

use crate::program::Step;
use crate::thing::Var;
use drawbridge_library::SubjectKind;
use std::collections::BTreeSet;

/// The variables at hand and how deep the place lies in functions.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    vars: BTreeSet<Var>,
    /// The kinds that `element` can have.
    element: Vec<SubjectKind>,
    depth: usize,
}

const ELEMENTS: [SubjectKind; 3] = [SubjectKind::Actor, SubjectKind::Process, SubjectKind::Store];

impl Scope {
    /// The scope of a threat on these kinds of things: the variables that all of them have.
    pub(super) fn of(kinds: &BTreeSet<SubjectKind>) -> Self {
        let vars = Var::ALL.into_iter().filter(|var| kinds.iter().all(|kind| vars_of(*kind).contains(var))).collect();
        let element = ELEMENTS.into_iter().filter(|kind| kinds.contains(kind)).collect();
        Self { vars, element, depth: 0 }
    }

    pub(super) fn has(&self, var: Var) -> bool {
        self.vars.contains(&var)
    }

    /// The kinds of things that a variable can stand for.
    pub(super) fn kinds(&self, var: Var) -> &[SubjectKind] {
        match var {
            Var::Element => &self.element,
            Var::Source | Var::Target => &ELEMENTS,
            Var::Flow => &[SubjectKind::Flow],
            Var::Boundary => &[SubjectKind::Boundary],
            Var::Data => &[SubjectKind::Data],
            Var::Model => &[SubjectKind::Model],
        }
    }

    /// The scope of the condition inside a function; `None` when it lies too deep.
    pub(super) fn inside(&self, step: Step, deepest: usize) -> Option<Self> {
        if self.depth == deepest {
            return None;
        }
        let mut inner = self.clone();
        inner.depth += 1;
        inner.vars.extend(bound_by(step));
        if bound_by(step).contains(&Var::Element) {
            inner.element = ELEMENTS.to_vec();
        }
        Some(inner)
    }
}

fn vars_of(kind: SubjectKind) -> &'static [Var] {
    match kind {
        SubjectKind::Actor | SubjectKind::Process | SubjectKind::Store => &[Var::Element, Var::Model],
        SubjectKind::Flow => &[Var::Flow, Var::Source, Var::Target, Var::Model],
        SubjectKind::Crossing => &[Var::Flow, Var::Source, Var::Target, Var::Boundary, Var::Model],
        SubjectKind::Boundary => &[Var::Boundary, Var::Model],
        SubjectKind::Data => &[Var::Data, Var::Model],
        SubjectKind::Model => &[Var::Model],
    }
}

/// The variables that the condition inside a function may use beside those outside.
pub(crate) fn bound_by(step: Step) -> &'static [Var] {
    match step {
        Step::Crosses | Step::InBoundary => &[Var::Boundary],
        Step::Carries | Step::Holds => &[Var::Data],
        Step::Receives | Step::Sends | Step::CarriedBy | Step::CrossedBy => &[Var::Flow, Var::Source, Var::Target],
        Step::HeldBy | Step::Contains | Step::Elements => &[Var::Element],
        Step::Ends | Step::Model => &[],
    }
}
