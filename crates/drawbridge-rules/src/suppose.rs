//! The model as it would be with a few facts changed: for explanations, never for results.

use crate::cell::{Cell, Question, Test};
use crate::cell::OTHER;
use crate::evaluate::Reader;
use crate::program::Node;
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
    pub(crate) world: &'a World,
    pub(crate) facts: &'a [Supposed],
    pub(crate) part: Option<(&'a Node, Frame, Truth)>,
}

impl<'a> Supposing<'a> {
    pub(crate) const fn facts(world: &'a World, facts: &'a [Supposed]) -> Self {
        Self { world, facts, part: None }
    }
}

impl Reader for Supposing<'_> {
    fn world(&self) -> &World {
        self.world
    }

    fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        let supposed = self.facts.iter().find(|fact| fact.thing == thing && fact.slot == slot);
        supposed.map_or_else(|| self.world.cell(thing, slot), |fact| fact.cell)
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
            let mut cells: Vec<Cell> = around.filter_map(|number| i32::try_from(number).ok()).map(Cell::Number).collect();
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
