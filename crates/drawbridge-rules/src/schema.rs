//! Facts, texts and components as small numbers, so that an evaluation compares numbers only.

use crate::cell::{Cell, OTHER};
use crate::thing::Family;
use drawbridge_library::{Component, ComponentId, FactDefinition, FactKind, Library, SubjectKind};
use drawbridge_model::{ElementKind, FactName, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A fact that some condition reads, in its family's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Slot(pub(crate) u16);

/// No component.
pub(crate) const NO_COMPONENT: u16 = u16::MAX;

/// The numbers given out so far.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) library: Arc<Library>,
    slots: [Vec<FactDefinition>; 5],
    names: [BTreeMap<FactName, Slot>; 5],
    symbols: BTreeMap<String, u32>,
    components: Vec<ComponentId>,
    numbers: BTreeMap<ComponentId, u16>,
}

impl Schema {
    pub(crate) fn of(library: Arc<Library>) -> Self {
        let components: Vec<ComponentId> = library.components.keys().cloned().collect();
        let mut numbers = BTreeMap::new();
        for (number, component) in (0u16..).zip(library.components.values()) {
            for id in std::iter::once(&component.id).chain(&component.aliases) {
                numbers.insert(id.clone(), number);
            }
        }
        Self {
            library,
            slots: Default::default(),
            names: Default::default(),
            symbols: BTreeMap::new(),
            components,
            numbers,
        }
    }

    /// The slot of a fact in a family, given out when first asked for.
    pub(crate) fn slot(&mut self, family: Family, definition: &FactDefinition) -> Slot {
        let slots = &mut self.slots[family.index()];
        *self.names[family.index()].entry(definition.id.clone()).or_insert_with(|| {
            slots.push(definition.clone());
            Slot(u16::try_from(slots.len() - 1).expect("packs hold fewer than 65,536 facts"))
        })
    }

    /// The slot of a fact, if a condition reads it.
    pub(crate) fn find(&self, family: Family, name: &FactName) -> Option<Slot> {
        self.names[family.index()].get(name).copied()
    }

    pub(crate) fn fact(&self, family: Family, slot: Slot) -> &FactDefinition {
        &self.slots[family.index()][usize::from(slot.0)]
    }

    pub(crate) fn slots(&self, family: Family) -> &[FactDefinition] {
        &self.slots[family.index()]
    }

    /// The symbol of a text of a condition, given out when first asked for.
    pub(crate) fn symbol(&mut self, text: &str) -> u32 {
        let next = u32::try_from(self.symbols.len()).expect("conditions hold fewer texts than that");
        *self.symbols.entry(text.to_lowercase()).or_insert(next)
    }

    /// The text of a symbol, in lower case.
    pub(crate) fn text(&self, symbol: u32) -> Option<&str> {
        self.symbols.iter().find(|(_, known)| **known == symbol).map(|(text, _)| text.as_str())
    }

    /// A value in compact form; a value that the fact does not take counts as unknown.
    pub(crate) fn cell(&self, definition: &FactDefinition, value: &Value) -> Cell {
        match (value, &definition.kind) {
            (Value::Flag(flag), FactKind::YesNo) => Cell::Flag(*flag),
            (Value::Number(number), FactKind::Number) => Cell::Number(*number),
            (Value::Text(text), FactKind::Text) => {
                Cell::Text(self.symbols.get(&text.to_lowercase()).copied().unwrap_or(OTHER))
            }
            (Value::Text(text), FactKind::Choice { .. }) => {
                definition.rank(text).and_then(|rank| u8::try_from(rank).ok()).map_or(Cell::Unknown, Cell::Choice)
            }
            _ => Cell::Unknown,
        }
    }

    /// The value of a cell, where it has one that can be stated.
    pub(crate) fn value(&self, definition: &FactDefinition, cell: Cell) -> Option<Value> {
        match (cell, &definition.kind) {
            (Cell::Unknown, _) => Some(Value::Unknown),
            (Cell::Flag(flag), _) => Some(Value::Flag(flag)),
            (Cell::Number(number), _) => Some(Value::Number(number)),
            (Cell::Choice(rank), FactKind::Choice { values, .. }) => {
                values.get(usize::from(rank)).map(|choice| Value::text(&choice.value))
            }
            (Cell::Text(symbol), _) => self.text(symbol).map(Value::text),
            _ => None,
        }
    }

    /// The number of a component by id or alias.
    pub(crate) fn component_number(&self, id: &str) -> Option<u16> {
        self.numbers.get(id).copied()
    }

    pub(crate) fn component(&self, number: u16) -> Option<&Component> {
        self.components.get(usize::from(number)).and_then(|id| self.library.components.get(id))
    }

    /// For each component, whether it is the named one or extends it.
    pub(crate) fn kin(&self, id: &ComponentId) -> Box<[bool]> {
        self.library.components.values().map(|component| component.is(id)).collect()
    }

    /// The cells of an element of that kind and component on which nothing is stored.
    pub(crate) fn blank_element(&self, kind: ElementKind, component: u16) -> Vec<Cell> {
        let mut cells = self.blank(SubjectKind::from(kind));
        let defaults = self.component(component).map(|component| &component.defaults);
        for (name, value) in defaults.into_iter().flatten() {
            self.lay(Family::Element, &mut cells, name, value);
        }
        cells
    }

    /// The cells of a thing of that kind of which nothing is known.
    pub(crate) fn blank(&self, kind: SubjectKind) -> Vec<Cell> {
        self.slots(Family::of_kind(kind))
            .iter()
            .map(|fact| if fact.applies_to.contains(&kind) { Cell::Unknown } else { Cell::Inapplicable })
            .collect()
    }

    /// Puts a value over what is there, if the fact applies and a condition reads it.
    pub(crate) fn lay(&self, family: Family, cells: &mut [Cell], name: &FactName, value: &Value) {
        let Some(slot) = self.find(family, name) else { return };
        let cell = &mut cells[usize::from(slot.0)];
        if *cell != Cell::Inapplicable {
            *cell = self.cell(self.fact(family, slot), value);
        }
    }
}
