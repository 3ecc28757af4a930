//! The engine: the outcomes of all rules on one model, kept in step with its edits.

mod explain;
mod known;
mod listing;
mod questions;
mod ranking;
mod silent;
mod suggestions;

pub use known::Known;
pub use listing::{Listing, More, Shown};
pub use silent::{Silence, Silent};

use crate::finding::{Changes, Finding};
use crate::judge::{Found, judge};
use crate::rules::Rules;
use crate::thing::{Family, NONE, Thing};
use crate::world::{Touched, World};
use drawbridge_library::SubjectKind;
use drawbridge_model::{BoundaryId, Diff, Model, Subject, ThreatKey};
use ranking::{Place, Rank, Ranking};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The outcomes of a library's rules on a model.
///
/// Texts and explanations are made when asked for; a load and an update compute outcomes only.
#[derive(Debug, Clone)]
pub struct Engine {
    pub(crate) rules: Arc<Rules>,
    pub(crate) world: World,
    /// What was found, by family and row.
    found: [Vec<Vec<Found>>; 5],
    ranking: Ranking,
}

impl Engine {
    /// An engine for the empty model.
    #[must_use]
    pub fn new(rules: Arc<Rules>) -> Self {
        let (world, found, ranking) = (World::default(), Default::default(), Ranking::default());
        let mut engine = Self { rules, world, found, ranking };
        engine.load(&Model::default());
        engine
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &Arc<Rules> {
        &self.rules
    }

    /// Evaluates a whole model, whatever was there before.
    pub fn load(&mut self, model: &Model) {
        self.world = World::load(model, &self.rules);
        self.found = Default::default();
        self.ranking = Ranking::default();
        self.grow();
        for family in Family::ALL {
            for thing in self.world.things(family) {
                let found = self.all_at(thing);
                found.iter().for_each(|found| self.ranking.add(&self.rules, thing, found));
                self.found[family.index()][thing.row as usize] = found;
            }
        }
    }

    /// Brings the outcomes in step with a model that the diff has been applied to, re-evaluating only what the diff can
    /// have changed. The result is the same as that of a [load](Self::load).
    pub fn update(&mut self, model: &Model, diff: &Diff) -> Changes {
        let rules = self.rules.clone();
        let touched = self.world.update(model, diff, &rules);
        self.grow();
        let mut changes = Changes::default();
        let gone: BTreeMap<Thing, Subject> = touched.gone.iter().copied().collect();
        for (thing, subject) in &touched.gone {
            for found in std::mem::take(&mut self.found[thing.family.index()][thing.row as usize]) {
                self.ranking.remove(&rules, *thing, &found);
                let boundary = self.boundary_id(found.boundary, &gone);
                changes.differ(self.finding(*subject, boundary, &found), None);
            }
        }
        let dirty = self.dirty(&touched);
        for (thing, which) in &dirty {
            let Some(subject) = self.world.subject(*thing) else { continue };
            self.again(*thing, subject, which.as_ref(), &gone, &mut changes);
        }
        self.reword(&touched, &mut changes);
        changes.sort();
        changes
    }

    /// The rules to evaluate again by subject; `None` for all of them.
    fn dirty(&self, touched: &Touched) -> BTreeMap<Thing, Option<BTreeSet<u16>>> {
        let mut dirty: BTreeMap<Thing, Option<BTreeSet<u16>>> = BTreeMap::new();
        if touched.aspects.is_empty() && touched.fresh.is_empty() {
            return dirty;
        }
        for (family, read, rules) in &self.rules.reads {
            for thing in self.world.readers(*family, read, &touched.aspects) {
                if let Some(which) = dirty.entry(thing).or_insert_with(|| Some(BTreeSet::new())) {
                    which.extend(rules);
                }
            }
        }
        dirty.extend(touched.fresh.iter().map(|thing| (*thing, None)));
        dirty
    }

    /// Evaluates some or all rules at a thing again and notes the differences.
    fn again(
        &mut self,
        thing: Thing,
        subject: Subject,
        which: Option<&BTreeSet<u16>>,
        gone: &BTreeMap<Thing, Subject>,
        changes: &mut Changes,
    ) {
        let concerned = |found: &Found| which.is_none_or(|which| which.contains(&found.rule));
        let place = &mut self.found[thing.family.index()][thing.row as usize];
        let (old, mut kept): (Vec<Found>, Vec<Found>) = std::mem::take(place).into_iter().partition(concerned);
        let mut new = Vec::new();
        if self.world.is_in_scope(thing) {
            for number in self.numbers(thing) {
                if which.is_none_or(|which| which.contains(&number)) {
                    judge(&self.rules, &self.world, number, thing, &mut new);
                }
            }
        }
        old.iter().for_each(|found| self.ranking.remove(&self.rules, thing, found));
        new.iter().for_each(|found| self.ranking.add(&self.rules, thing, found));
        let key = |found: &Found| (found.rule, found.boundary);
        for before in &old {
            let after = new.iter().find(|after| key(after) == key(before));
            if after != Some(before) {
                let boundary = self.boundary_id(before.boundary, gone);
                let after = after.map(|after| self.finding(subject, boundary, after));
                changes.differ(self.finding(subject, boundary, before), after);
            }
        }
        for after in new.iter().filter(|after| !old.iter().any(|before| key(before) == key(after))) {
            changes.appear(self.finding(subject, self.boundary_id(after.boundary, gone), after));
        }
        kept.append(&mut new);
        kept.sort_by_key(key);
        self.found[thing.family.index()][thing.row as usize] = kept;
    }

    /// Notes the suggestions whose texts name something that was renamed.
    fn reword(&self, touched: &Touched, changes: &mut Changes) {
        for thing in &touched.renamed {
            let own = self.found_at(*thing).map(|found| (*thing, found));
            let flows = match thing.family {
                Family::Element => self.world.elements.get(thing.row).map(|row| row.flows.clone()),
                Family::Boundary => self.world.boundaries.get(thing.row).map(|row| row.crossed_by.clone()),
                _ => None,
            };
            let flows = flows.unwrap_or_default().into_iter().map(|row| Thing::new(Family::Flow, row));
            let others = flows.flat_map(|flow| self.found_at(flow).map(move |found| (flow, found)));
            let others = others.filter(|(_, found)| thing.family != Family::Boundary || found.boundary == thing.row);
            for (at, found) in own.chain(others).filter(|(_, found)| found.is_suggestion()) {
                if let Some(finding) = self.finding_at(at, found) {
                    changes.reworded(finding);
                }
            }
        }
    }

    /// Makes room for rows that are new.
    fn grow(&mut self) {
        let sizes = [
            (Family::Element, self.world.elements.capacity()),
            (Family::Flow, self.world.flows.capacity()),
            (Family::Boundary, self.world.boundaries.capacity()),
            (Family::Data, self.world.data.capacity()),
            (Family::Model, 1),
        ];
        for (family, size) in sizes {
            self.found[family.index()].resize_with(size, Vec::new);
        }
    }

    fn all_at(&self, thing: Thing) -> Vec<Found> {
        let mut out = Vec::new();
        if self.world.is_in_scope(thing) {
            for number in self.numbers(thing) {
                judge(&self.rules, &self.world, number, thing, &mut out);
            }
        }
        out.sort_by_key(|found| (found.rule, found.boundary));
        out
    }

    /// The rules that apply to the kind of a thing, each once.
    fn numbers(&self, thing: Thing) -> Vec<u16> {
        let Some(kind) = self.world.kind(thing) else { return Vec::new() };
        let mut numbers = self.rules.of_kind(kind).to_vec();
        if thing.family == Family::Flow {
            numbers.extend(self.rules.of_kind(SubjectKind::Crossing));
            numbers.sort_unstable();
            numbers.dedup();
        }
        numbers
    }

    pub(crate) fn found_at(&self, thing: Thing) -> impl Iterator<Item = &Found> {
        self.found[thing.family.index()].get(thing.row as usize).into_iter().flatten()
    }

    /// Everything found, by thing.
    pub(crate) fn everything(&self) -> impl Iterator<Item = (Thing, &Found)> {
        Family::ALL.into_iter().flat_map(move |family| {
            (0u32..)
                .zip(&self.found[family.index()])
                .flat_map(move |(row, found)| found.iter().map(move |found| (Thing::new(family, row), found)))
        })
    }

    /// All suggestions, without texts, the most urgent first.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.ranking.suggestions().flat_map(|(rank, places)| self.findings_in(rank, places, usize::MAX)).collect()
    }

    /// The suggestions at one subject, without texts, the most urgent first.
    #[must_use]
    pub fn findings_at(&self, subject: Subject) -> Vec<Finding> {
        let Some(thing) = self.world.thing(subject) else { return Vec::new() };
        let suggestions = self.found_at(thing).filter(|found| found.is_suggestion());
        let mut out: Vec<Finding> = suggestions.filter_map(|found| self.finding_at(thing, found)).collect();
        out.sort();
        out
    }

    /// The first findings of a rank, in order of their subjects.
    fn findings_in(&self, rank: Rank, places: &[Place], most: usize) -> impl Iterator<Item = Finding> {
        let ids = |place: &Place| Some((self.world.subject(place.at)?, self.boundary_id_at(place.boundary), *place));
        let mut ordered: Vec<(Subject, Option<BoundaryId>, Place)> = places.iter().filter_map(ids).collect();
        ordered.sort_unstable_by_key(|(subject, boundary, _)| (*subject, *boundary));
        ordered.into_iter().take(most).filter_map(move |(subject, boundary, place)| {
            let at_rule = |found: &&Found| found.rule == rank.rule() && found.boundary == place.boundary;
            Some(self.finding(subject, boundary, self.found_at(place.at).find(at_rule)?))
        })
    }

    fn boundary_id_at(&self, row: u32) -> Option<BoundaryId> {
        self.world.boundary(row).map(|boundary| boundary.id)
    }

    /// Everything that some rule found, questions included, without texts, the most urgent first.
    #[must_use]
    pub fn outcomes(&self) -> Vec<Finding> {
        let mut out: Vec<Finding> = self.everything().filter_map(|(at, found)| self.finding_at(at, found)).collect();
        out.sort();
        out
    }

    /// The finding of a key, if the rule is not silent there.
    #[must_use]
    pub fn finding_of(&self, key: &ThreatKey) -> Option<Finding> {
        let (thing, found) = self.find(key)?;
        self.finding_at(thing, &found)
    }

    pub(crate) fn find(&self, key: &ThreatKey) -> Option<(Thing, Found)> {
        let rule = self.rules.number(key.threat())?;
        let thing = self.world.thing(key.subject())?;
        let boundary = match key.boundary() {
            Some(id) => self.world.boundaries.row(id)?,
            None => NONE,
        };
        let found = self.found_at(thing).find(|found| found.rule == rule && found.boundary == boundary)?;
        Some((thing, *found))
    }

    pub(crate) fn finding_at(&self, thing: Thing, found: &Found) -> Option<Finding> {
        Some(self.finding(self.world.subject(thing)?, self.boundary_id_at(found.boundary), found))
    }

    fn finding(&self, subject: Subject, boundary: Option<BoundaryId>, found: &Found) -> Finding {
        let threat = &self.rules.rule(found.rule).threat;
        Finding {
            outcome: found.outcome,
            risk: found.risk,
            weight: threat.weight,
            threat: threat.id.clone(),
            subject,
            boundary,
            tier: threat.tier,
            grouping: threat.grouping,
        }
    }

    /// The id of a boundary by row, also of one that has just gone.
    fn boundary_id(&self, row: u32, gone: &BTreeMap<Thing, Subject>) -> Option<BoundaryId> {
        match gone.get(&Thing::new(Family::Boundary, row)) {
            Some(Subject::Boundary(id)) => Some(*id),
            _ => self.boundary_id_at(row),
        }
    }
}
