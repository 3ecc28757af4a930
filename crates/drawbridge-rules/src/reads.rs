//! What a condition reads, as ways from the subject: so that an edit re-evaluates only what it can have changed.

use crate::condition::scope::bound_by;
use crate::program::{Node, Op, Step};
use crate::thing::{Family, Var};
use drawbridge_library::SubjectKind;
use std::collections::{BTreeMap, BTreeSet};

/// What of a thing is looked at or has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Aspect {
    /// Its facts, kind, component or direction.
    Cells,
    /// The things that a step leads to.
    List(Step),
}

/// A way from the subject and what is looked at where it ends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Read {
    pub(crate) path: Vec<Step>,
    pub(crate) aspect: Aspect,
}

/// Collects what conditions read.
#[derive(Debug, Default)]
pub(crate) struct Reads(pub(crate) BTreeSet<Read>);

type Ways = BTreeMap<Var, Vec<Step>>;

impl Reads {
    /// The reads of a condition on a kind of thing.
    pub(crate) fn condition(&mut self, node: &Node, kind: SubjectKind) {
        self.node(node, &ways(kind));
    }

    /// The reads of a filter by component on a kind of thing.
    pub(crate) fn component(&mut self, kind: SubjectKind) {
        let vars: &[Var] =
            if Family::of_kind(kind) == Family::Flow { &[Var::Source, Var::Target] } else { &[Var::Element] };
        for var in vars {
            self.cells(*var, &ways(kind));
        }
    }

    /// The reads of the pairs that a threat on crossings is about.
    pub(crate) fn pairs(&mut self) {
        self.0.insert(Read { path: Vec::new(), aspect: Aspect::List(Step::Crosses) });
    }

    fn node(&mut self, node: &Node, ways: &Ways) {
        match &node.op {
            Op::Const(_) => {}
            Op::Not(inner) => self.node(inner, ways),
            Op::And(parts) | Op::Or(parts) => parts.iter().for_each(|part| self.node(part, ways)),
            Op::Fact(var, ..) | Op::Known(var, _) | Op::Kind(var, _) | Op::Component(var, _) => self.cells(*var, ways),
            Op::Both => self.cells(Var::Flow, ways),
            Op::Any(var, step, inner) => {
                self.ends(*var, ways);
                let Some(way) = ways.get(var) else { return };
                self.0.insert(Read { path: way.clone(), aspect: Aspect::List(*step) });
                self.node(inner, &inside(*step, way, ways));
            }
        }
    }

    fn cells(&mut self, var: Var, ways: &Ways) {
        self.ends(var, ways);
        if let Some(way) = ways.get(&var) {
            self.0.insert(Read { path: way.clone(), aspect: Aspect::Cells });
        }
    }

    /// Who stands at the ends is read wherever an end is spoken of.
    fn ends(&mut self, var: Var, ways: &Ways) {
        if let (Var::Source | Var::Target, Some([way @ .., Step::Ends])) = (var, ways.get(&var).map(Vec::as_slice)) {
            self.0.insert(Read { path: way.to_vec(), aspect: Aspect::List(Step::Ends) });
        }
    }
}

fn ways(kind: SubjectKind) -> Ways {
    let mut out = Ways::from([(Var::Model, vec![Step::Model])]);
    match Family::of_kind(kind) {
        Family::Element => out.extend([(Var::Element, Vec::new())]),
        Family::Boundary => out.extend([(Var::Boundary, Vec::new())]),
        Family::Data => out.extend([(Var::Data, Vec::new())]),
        Family::Model => out.extend([(Var::Model, Vec::new())]),
        Family::Flow => {
            out.extend([(Var::Flow, Vec::new()), (Var::Source, vec![Step::Ends]), (Var::Target, vec![Step::Ends])]);
            if kind == SubjectKind::Crossing {
                out.insert(Var::Boundary, vec![Step::Crosses]);
            }
        }
    }
    out
}

fn inside(step: Step, way: &[Step], ways: &Ways) -> Ways {
    let mut inner = ways.clone();
    for var in bound_by(step) {
        let mut longer = way.to_vec();
        longer.push(step);
        if matches!(var, Var::Source | Var::Target) {
            longer.push(Step::Ends);
        }
        inner.insert(*var, longer);
    }
    inner
}
