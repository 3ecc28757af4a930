//! The conditions of a library, checked, compiled and indexed: made once, shared by all engines.

use crate::cell::Cell;
use crate::condition::{Condition, ConditionError, compile};
use crate::evaluate::{Reader, evaluate};
use crate::origin::{Origin, Sourced};
use crate::reads::{Read, Reads};
use crate::schema::{Schema, Slot};
use crate::thing::{Family, Thing};
use crate::truth::Truth;
use crate::world::World;
use drawbridge_library::{Level, Library, Rating, Source, SubjectKind, Threat};
use drawbridge_model::{ElementKind, FactName, Facts, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The compiled rules of a library.
#[derive(Debug)]
pub struct Rules {
    pub(crate) schema: Schema,
    pub(crate) rules: Vec<Rule>,
    /// The rules on each kind of thing.
    by_kind: [Vec<u16>; 8],
    /// What rules read, by the family of their subjects, with the rules that read it.
    pub(crate) reads: Vec<(Family, Read, Vec<u16>)>,
    conventions: Vec<Layer>,
    pub(crate) convention_reads: Vec<(Family, Read)>,
}

/// A threat with its conditions compiled.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) threat: Threat,
    /// For each component, whether the threat looks at it; `None` when it looks at all elements.
    pub(crate) components: Option<Box<[bool]>>,
    pub(crate) when: Option<Condition>,
    pub(crate) unless: Option<Condition>,
    pub(crate) likelihood: Scale,
    pub(crate) impact: Scale,
}

/// A rating with its conditions compiled.
#[derive(Debug)]
pub(crate) struct Scale {
    pub(crate) cases: Vec<(Condition, Level)>,
    default: Level,
}

impl Scale {
    pub(crate) fn level<R: Reader>(&self, reader: &R, frame: &crate::thing::Frame) -> Level {
        let holds = |(condition, _): &&(Condition, Level)| evaluate(reader, &condition.root, frame) == Truth::True;
        self.cases.iter().find(holds).map_or(self.default, |(_, level)| *level)
    }
}

/// A convention with its condition compiled.
#[derive(Debug)]
struct Layer {
    title: String,
    applies_to: BTreeSet<SubjectKind>,
    when: Option<Condition>,
    sets: BTreeMap<FactName, Value>,
}

/// The world as it is stored, before conventions.
pub(crate) struct Stored<'w>(pub(crate) &'w World);

impl Reader for Stored<'_> {
    fn world(&self) -> &World {
        self.0
    }

    fn cell(&self, thing: Thing, slot: Slot) -> Cell {
        let cells = match thing.family {
            Family::Element => self.0.elements.get(thing.row).map(|row| &row.stored),
            Family::Flow => self.0.flows.get(thing.row).map(|row| &row.stored),
            Family::Boundary => self.0.boundaries.get(thing.row).map(|row| &row.stored),
            Family::Data => self.0.data.get(thing.row).map(|row| &row.stored),
            Family::Model => return Cell::Unknown,
        };
        cells.and_then(|cells| cells.get(usize::from(slot.0))).copied().unwrap_or(Cell::Inapplicable)
    }
}

impl Rules {
    /// Checks and compiles all conditions of a library.
    ///
    /// # Errors
    /// Every condition that is refused, in order of place.
    pub fn compile(library: Arc<Library>) -> Result<Self, Vec<ConditionError>> {
        let mut compiler = Compiler { schema: Schema::of(library.clone()), errors: Vec::new() };
        let rules: Vec<Rule> = library.threats.values().map(|threat| compiler.rule(threat)).collect();
        let conventions = library.conventions.values().map(|convention| Layer {
            title: convention.title.clone(),
            applies_to: convention.applies_to.clone(),
            when: compiler.condition(convention.when.as_ref(), &convention.applies_to),
            sets: convention.sets.clone(),
        });
        let conventions: Vec<Layer> = conventions.collect();
        for question in library.questions.values() {
            compiler.condition(question.when.as_ref(), &question.applies_to);
        }
        let Compiler { schema, mut errors } = compiler;
        if !errors.is_empty() {
            errors.sort_by(|left, right| left.place.cmp(&right.place));
            return Err(errors);
        }
        let mut by_kind: [Vec<u16>; 8] = Default::default();
        let mut reads: BTreeMap<(Family, Read), BTreeSet<u16>> = BTreeMap::new();
        for (number, rule) in (0u16..).zip(&rules) {
            for kind in &rule.threat.applies_to {
                by_kind[index(*kind)].push(number);
                for read in rule.reads(*kind).0 {
                    reads.entry((Family::of_kind(*kind), read)).or_default().insert(number);
                }
            }
        }
        let reads = reads.into_iter().map(|((family, read), rules)| (family, read, rules.into_iter().collect()));
        let convention_reads = convention_reads(&conventions);
        Ok(Self { schema, rules, by_kind, reads: reads.collect(), conventions, convention_reads })
    }

    /// The library that the rules were compiled from.
    #[must_use]
    pub fn library(&self) -> &Arc<Library> {
        &self.schema.library
    }

    /// The numbers of the rules on a kind of thing, ascending.
    pub(crate) fn of_kind(&self, kind: SubjectKind) -> &[u16] {
        &self.by_kind[index(kind)]
    }

    pub(crate) fn rule(&self, number: u16) -> &Rule {
        &self.rules[usize::from(number)]
    }

    /// The number of a rule by the threat's id or alias.
    pub(crate) fn number(&self, threat: &str) -> Option<u16> {
        let id = &self.schema.library.threat(threat)?.id;
        let index = self.rules.binary_search_by(|rule| rule.threat.id.cmp(id)).ok()?;
        u16::try_from(index).ok()
    }

    /// The facts in force: what is stored, over conventions, over the component's defaults.
    pub(crate) fn cells_in_force(&self, world: &World, thing: Thing) -> Vec<Cell> {
        let (kind, stored, facts) = match thing.family {
            Family::Element => match world.elements.get(thing.row) {
                Some(row) => (SubjectKind::from(row.record.kind), &row.stored, &row.record.facts),
                None => return Vec::new(),
            },
            Family::Flow => match world.flows.get(thing.row) {
                Some(row) => (SubjectKind::Flow, &row.stored, &row.record.facts),
                None => return Vec::new(),
            },
            Family::Boundary => match world.boundaries.get(thing.row) {
                Some(row) => (SubjectKind::Boundary, &row.stored, &row.record.facts),
                None => return Vec::new(),
            },
            Family::Data => match world.data.get(thing.row) {
                Some(row) => (SubjectKind::Data, &row.stored, &row.record.facts),
                None => return Vec::new(),
            },
            Family::Model => (SubjectKind::Model, &self.schema.blank(SubjectKind::Model), &Facts::default()),
        };
        let mut cells = stored.clone();
        for layer in self.layers(&Stored(world), kind, thing).rev() {
            for (name, value) in layer.sets.iter().filter(|(name, _)| facts.get(name).is_none()) {
                self.schema.lay(thing.family, &mut cells, name, value);
            }
        }
        cells
    }

    /// What conventions say of a fact of the thing, the one that counts first.
    pub(crate) fn conventions(&self, world: &World, thing: Thing, fact: &FactName) -> Vec<Sourced> {
        let stored = Stored(world);
        let Some(kind) = world.kind(thing) else { return Vec::new() };
        let said = self.layers(&stored, kind, thing).filter_map(|layer| {
            let value = layer.sets.get(fact)?.clone();
            Some(Sourced { value, from: Origin::Convention, note: layer.title.clone() })
        });
        said.collect()
    }

    /// One fact in force, where what is stored is what the reader says.
    pub(crate) fn cell_in_force<R: Reader>(&self, stored: &R, thing: Thing, slot: Slot) -> Cell {
        let world = stored.world();
        let fact = self.schema.fact(thing.family, slot);
        let is_stored = crate::origin::facts(world, thing).is_some_and(|facts| facts.get(&fact.id).is_some());
        let cell = stored.cell(thing, slot);
        let Some(kind) = world.kind(thing).filter(|_| !is_stored && cell != Cell::Inapplicable) else { return cell };
        let mut layers = self.layers(stored, kind, thing);
        layers.find_map(|layer| layer.sets.get(&fact.id)).map_or(cell, |value| self.schema.cell(fact, value))
    }

    /// The conventions that hold for a thing; the first one that sets a fact wins.
    fn layers<'a, 'w, R: Reader>(
        &'a self,
        stored: &'w R,
        kind: SubjectKind,
        thing: Thing,
    ) -> impl DoubleEndedIterator<Item = &'a Layer> + use<'a, 'w, R> {
        self.conventions.iter().filter(move |layer| {
            layer.applies_to.contains(&kind)
                && layer
                    .when
                    .as_ref()
                    .is_none_or(|when| evaluate(stored, &when.root, &stored.world().frame(thing)) == Truth::True)
        })
    }
}

impl World {
    /// The kind of a thing; of a flow, flow.
    pub(crate) fn kind(&self, thing: Thing) -> Option<SubjectKind> {
        match thing.family {
            Family::Element => self.elements.get(thing.row).map(|row| kind_of(row.record.kind)),
            Family::Flow => Some(SubjectKind::Flow),
            Family::Boundary => Some(SubjectKind::Boundary),
            Family::Data => Some(SubjectKind::Data),
            Family::Model => Some(SubjectKind::Model),
        }
    }
}

fn kind_of(kind: ElementKind) -> SubjectKind {
    SubjectKind::from(kind)
}

fn index(kind: SubjectKind) -> usize {
    kind as usize
}

fn convention_reads(conventions: &[Layer]) -> Vec<(Family, Read)> {
    let mut out = BTreeSet::new();
    for layer in conventions {
        for kind in &layer.applies_to {
            let mut reads = Reads::default();
            if let Some(when) = &layer.when {
                reads.condition(&when.root, *kind);
            }
            out.extend(reads.0.into_iter().map(|read| (Family::of_kind(*kind), read)));
        }
    }
    out.into_iter().collect()
}

impl Rule {
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let cases = self.likelihood.cases.iter().chain(&self.impact.cases).map(|(condition, _)| condition);
        self.when.iter().chain(&self.unless).chain(cases)
    }

    fn reads(&self, kind: SubjectKind) -> Reads {
        let mut reads = Reads::default();
        for condition in self.conditions() {
            reads.condition(&condition.root, kind);
        }
        if self.components.is_some() {
            reads.component(kind);
        }
        if kind == SubjectKind::Crossing {
            reads.pairs();
        }
        reads
    }
}

struct Compiler {
    schema: Schema,
    errors: Vec<ConditionError>,
}

impl Compiler {
    fn rule(&mut self, threat: &Threat) -> Rule {
        let components = (!threat.components.is_empty()).then(|| {
            let components = self.schema.library.components.values();
            components.map(|component| threat.components.iter().any(|id| component.is(id))).collect()
        });
        let kinds = &threat.applies_to;
        Rule {
            components,
            when: self.condition(threat.when.as_ref(), kinds),
            unless: self.condition(threat.unless.as_ref(), kinds),
            likelihood: self.scale(&threat.likelihood, kinds),
            impact: self.scale(&threat.impact, kinds),
            threat: threat.clone(),
        }
    }

    fn scale(&mut self, rating: &Rating, kinds: &BTreeSet<SubjectKind>) -> Scale {
        let cases = rating.cases.iter();
        let cases = cases.filter_map(|case| Some((self.condition(Some(&case.when), kinds)?, case.level))).collect();
        Scale { cases, default: rating.default }
    }

    fn condition(&mut self, source: Option<&Source>, kinds: &BTreeSet<SubjectKind>) -> Option<Condition> {
        match compile(source?, kinds, &mut self.schema) {
            Ok(condition) => Some(condition),
            Err(error) => {
                self.errors.push(error);
                None
            }
        }
    }
}
