//! The model as it would be with a few facts changed: for explanations, never for results.

use crate::cell::{Cell, OTHER, Question, Test};
use crate::evaluate::Reader;
use crate::program::Node;
use crate::rules::{Rules, Stored};
use crate::schema::Slot;
use crate::thing::{Frame, Thing};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::{FactDefinition, FactKind};

/// A fact and the value it would have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Supposed {
    pub(crate) thing: Thing,
    pub(crate) slot: Slot,
    pub(crate) cell: Cell,
}

/// A world with some facts, and perhaps one part of a condition, supposed to be otherwise.
pub(crate) struct Supposing<'a> {
    pub(crate) rules: &'a Rules,
    pub(crate) world: &'a World,
    pub(crate) facts: &'a [Supposed],
    pub(crate) part: Option<(&'a Node, Frame, Truth)>,
}

impl<'a> Supposing<'a> {
    pub(crate) const fn facts(rules: &'a Rules, world: &'a World, facts: &'a [Supposed]) -> Self {
        Self { rules, world, facts, part: None }
    }
}

/// What is stored, with some facts supposed to be otherwise: what conventions would look at.
struct SupposingStored<'a> {
    world: &'a World,
    facts: &'a [Supposed],
}

impl Reader for SupposingStored<'_> {
    fn world(&self) -> &World {
        self.world
    }

    fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        supposed(self.facts, thing, slot).unwrap_or_else(|| Stored(self.world).cell(thing, slot))
    }
}

fn supposed(facts: &[Supposed], thing: Thing, slot: Slot) -> Option<Cell> {
    facts.iter().find(|fact| fact.thing == thing && fact.slot == slot).map(|fact| fact.cell)
}

impl Reader for Supposing<'_> {
    fn world(&self) -> &World {
        self.world
    }

    fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        if let Some(cell) = supposed(self.facts, thing, slot) {
            return cell;
        }
        if self.rules.convention_reads.is_empty() || self.facts.is_empty() {
            return self.world.cell(thing, slot);
        }
        // A convention may hold or not hold because of what is supposed.
        let stored = SupposingStored { world: self.world, facts: self.facts };
        self.rules.cell_in_force(&stored, thing, slot)
    }

    fn forced(&self, node: &Node, frame: &Frame) -> Option<Truth> {
        self.part.filter(|(part, at, _)| std::ptr::eq(*part, node) && at == frame).map(|(_, _, truth)| truth)
    }
}

/// Values that a fact could have beside unknown, enough to turn the question either way where that is possible.
pub(crate) fn alternatives(fact: &FactDefinition, question: Option<&Question>) -> Vec<Cell> {
    match &fact.kind {
        FactKind::YesNo => vec![Cell::Flag(true), Cell::Flag(false)],
        FactKind::Choice { values, .. } => (0..=u8::MAX).take(values.len()).map(Cell::Choice).collect(),
        FactKind::Number => {
            let mentioned = match question.map(|question| &question.test) {
                Some(Test::Within(least, most)) => vec![*least, *most],
                Some(Test::Numbers(numbers)) => numbers.to_vec(),
                _ => vec![0],
            };
            let around = mentioned.iter().flat_map(|number| (-1..=1).map(|step| number.saturating_add(step)));
            let mut cells: Vec<Cell> =
                around.filter_map(|number| i32::try_from(number).ok()).map(Cell::Number).collect();
            cells.sort_unstable();
            cells.dedup();
            cells
        }
        FactKind::Text => {
            let mentioned = match question.map(|question| &question.test) {
                Some(Test::Texts(symbols)) => symbols.to_vec(),
                _ => Vec::new(),
            };
            mentioned.into_iter().chain([OTHER]).map(Cell::Text).collect()
        }
    }
}
