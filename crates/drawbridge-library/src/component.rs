//! A component of the library: a kind of element with what is usually true of it.

use drawbridge_model::{ElementKind, FactName, Value};
use std::collections::{BTreeMap, BTreeSet};

use crate::id::{ComponentId, CountermeasureId, PackId};
use crate::place::Place;

/// A component, inheritance resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// The id, such as `db/postgresql`.
    pub id: ComponentId,
    /// The pack it stands in.
    pub pack: PackId,
    /// The name for people.
    pub name: String,
    /// Which kind of element it makes.
    pub kind: ElementKind,
    /// The technology in a few words.
    pub technology: String,
    /// The name of a Lucide icon.
    pub icon: String,
    /// The heading it stands under in the palette.
    pub category: String,
    /// What it extends, the nearest first.
    pub ancestors: Vec<ComponentId>,
    /// Facts that hold unless the model says otherwise, inherited ones included.
    pub defaults: BTreeMap<FactName, Value>,
    /// Countermeasures it brings along, inherited ones included.
    pub brings: BTreeSet<CountermeasureId>,
    /// Older ids and ids of the same thing in other tools.
    pub aliases: BTreeSet<ComponentId>,
    /// Where it is declared.
    pub place: Place,
}

impl Component {
    /// Whether the component is the named one or extends it.
    #[must_use]
    pub fn is(&self, id: &ComponentId) -> bool {
        self.id == *id || self.ancestors.contains(id)
    }
}
