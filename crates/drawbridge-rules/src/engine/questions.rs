//! The questions that settle suggestions, ranked by how much they settle.

use super::Engine;
use super::ranking::{Place, Rank, Waiting};
use crate::ask::Ask;
use crate::finding::key;
use crate::judge::Found;
use crate::program::Step;
use crate::suggestion::{Answer, Question, QuestionKey, Suggestion};
use crate::thing::{Family, Thing};
use drawbridge_library::{FactDefinition, FactKind, Tier};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, FactName, Subject, ThreatKey, Value};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The most keys that a question lists as waiting for it.
const LISTED: usize = 8;

/// Something that waits for an answer, so that sorting puts the most urgent first.
type Waiter = (Rank, Subject, Option<BoundaryId>, Place);

impl Engine {
    /// All questions, those that settle most first.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        self.questions_within(Tier::Full, usize::MAX)
    }

    /// The questions that threats up to a tier raise, those that settle most first, so many at most.
    pub(super) fn questions_within(&self, tier: Tier, most: usize) -> Vec<Question> {
        let asks = self.ranking.asks().map(|(ask, waiting)| (Reverse(waiting.weight(tier)), ask, waiting));
        let mut asks: Vec<_> = asks.filter(|(weight, ask, _)| weight.0 > 0 && self.can_be_answered(*ask)).collect();
        let order = |a: &(Reverse<u32>, Ask, &Waiting), b: &(Reverse<u32>, Ask, &Waiting)| {
            a.0.cmp(&b.0).then_with(|| self.asked(a.1).cmp(&self.asked(b.1)))
        };
        if most < asks.len() {
            asks.select_nth_unstable_by(most, order);
            asks.truncate(most);
        }
        asks.sort_unstable_by(order);
        asks.into_iter().filter_map(|(_, ask, waiting)| self.put(ask, waiting, tier)).collect()
    }

    /// What orders equally heavy questions: the fact and the subject.
    fn asked(&self, ask: Ask) -> (&str, Option<Subject>) {
        match ask {
            Ask::Fact(thing, slot) => {
                (self.rules.schema.fact(thing.family, slot).id.as_str(), self.world.subject(thing))
            }
            Ask::List(thing, step) => (step.word(), self.world.subject(thing)),
        }
    }

    /// The model as a whole stores no facts, and what is out of scope raises nothing, so nobody is asked about them.
    fn can_be_answered(&self, ask: Ask) -> bool {
        let (Ask::Fact(thing, _) | Ask::List(thing, _)) = ask;
        thing.family != Family::Model && self.world.is_in_scope(thing)
    }

    /// The question that would settle what was found, where it can be answered.
    pub(super) fn question_of(&self, found: &Found) -> Option<QuestionKey> {
        found.ask.filter(|ask| self.can_be_answered(*ask)).and_then(|ask| self.question_key(ask))
    }

    /// The questions that these suggestions carry and that are not among those already listed, heaviest first.
    pub(super) fn carried(&self, suggestions: &[Suggestion], listed: &[Question], tier: Tier) -> Vec<Question> {
        let mut known: BTreeSet<&QuestionKey> = listed.iter().map(|question| &question.id).collect();
        let missing = suggestions.iter().filter(|one| one.question.as_ref().is_some_and(|key| known.insert(key)));
        let asks: BTreeSet<Ask> = missing.filter_map(|one| self.find(&one.key)?.1.ask).collect();
        let waiting = self.ranking.asks().filter(|(ask, _)| asks.contains(ask));
        let mut out: Vec<Question> = waiting.filter_map(|(ask, waiting)| self.put(ask, waiting, tier)).collect();
        out.sort_by(|a, b| (Reverse(a.weight), &a.fact, a.at).cmp(&(Reverse(b.weight), &b.fact, b.at)));
        out
    }

    fn put(&self, ask: Ask, waiting: &Waiting, tier: Tier) -> Option<Question> {
        let weight = waiting.weight(tier);
        let waiting = self.waiters(waiting, tier);
        let (Ask::Fact(thing, _) | Ask::List(thing, _)) = ask;
        let (fact, text, values) = match ask {
            Ask::Fact(thing, slot) => {
                let definition = self.rules.schema.fact(thing.family, slot);
                let text = self
                    .better_text(&waiting)
                    .unwrap_or_else(|| self.world.fill(&definition.question, &self.world.frame(thing)));
                (definition.id.clone(), text, answers(definition))
            }
            Ask::List(thing, step) => {
                let name = self.world.name(thing);
                let text = match step {
                    Step::Carries => say::question_carries(name),
                    _ => say::question_holds(name),
                };
                (FactName::new(step.word()), text, self.data_on_offer())
            }
        };
        Some(Question {
            id: self.question_key(ask)?,
            text,
            at: self.world.subject(thing)?,
            fact,
            settles: waiting.len(),
            weight,
            values,
            decides: waiting.iter().take(LISTED).map(|waiter| self.key(waiter)).collect(),
        })
    }

    /// What waits for an answer up to a tier, the most urgent first.
    fn waiters(&self, waiting: &Waiting, tier: Tier) -> Vec<Waiter> {
        let counts = |rank: Rank| self.rules.rule(rank.rule()).threat.tier <= tier;
        let waiting = waiting.places.iter().filter(|(rank, _)| counts(*rank));
        let mut out: Vec<Waiter> = waiting
            .filter_map(|(rank, place)| {
                Some((*rank, self.world.subject(place.at)?, self.boundary_id_at(place.boundary), *place))
            })
            .collect();
        out.sort_unstable_by_key(|(rank, subject, boundary, _)| (*rank, *subject, *boundary));
        out
    }

    fn key(&self, (rank, subject, boundary, _): &Waiter) -> ThreatKey {
        key(&self.rules.rule(rank.rule()).threat.id, *subject, *boundary)
    }

    fn question_key(&self, ask: Ask) -> Option<QuestionKey> {
        Some(match ask {
            Ask::Fact(thing, slot) => {
                QuestionKey::new(&self.rules.schema.fact(thing.family, slot).id, self.world.subject(thing)?)
            }
            Ask::List(thing, step) => QuestionKey::new(&FactName::new(step.word()), self.world.subject(thing)?),
        })
    }

    /// The threat's own question, where only one threat asks.
    fn better_text(&self, waiting: &[Waiter]) -> Option<String> {
        let ((rank, _, _, place), others) = waiting.split_first()?;
        if others.iter().any(|(other, ..)| other.rule() != rank.rule()) {
            return None;
        }
        let template = self.rules.rule(rank.rule()).threat.question.as_ref()?;
        Some(self.world.fill(template, &self.frame_at(*place)))
    }

    fn data_on_offer(&self) -> Vec<Answer> {
        let rows = self.world.data.rows().filter_map(|row| self.world.datum(row).map(|datum| (row, datum)));
        let answers = rows.map(|(row, datum)| Answer {
            value: Value::text(datum.id.as_str()),
            label: self.world.name(Thing::new(Family::Data, row)),
        });
        answers.collect()
    }
}

fn answers(definition: &FactDefinition) -> Vec<Answer> {
    let unknown = Answer { value: Value::Unknown, label: say::question_unknown() };
    let known: Vec<Answer> = match &definition.kind {
        FactKind::YesNo => vec![
            Answer { value: Value::Flag(true), label: say::question_yes() },
            Answer { value: Value::Flag(false), label: say::question_no() },
        ],
        FactKind::Choice { values, .. } => values
            .iter()
            .map(|choice| Answer { value: Value::text(&choice.value), label: choice.label.clone() })
            .collect(),
        FactKind::Number | FactKind::Text => return Vec::new(),
    };
    known.into_iter().chain([unknown]).collect()
}
