//! The questions that settle suggestions, ranked by how much they settle.

use super::Engine;
use crate::ask::Ask;
use crate::judge::Found;
use crate::program::Step;
use crate::suggestion::{Answer, Question, QuestionKey};
use crate::thing::{Family, Thing};
use drawbridge_library::{FactDefinition, FactKind, ThreatId, Tier};
use drawbridge_model::{FactName, Value};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The most keys that a question lists as waiting for it.
const LISTED: usize = 8;

/// What waits for an answer.
type Waiting<'e> = Vec<(Thing, &'e Found)>;

impl Engine {
    /// All questions, those that settle most first.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        self.questions_within(Tier::Full)
    }

    /// The questions that threats up to a tier raise, those that settle most first.
    pub(super) fn questions_within(&self, tier: Tier) -> Vec<Question> {
        let asks = self.waiting(tier);
        asks.into_iter().filter_map(|(ask, waiting)| self.put(ask, &waiting)).collect()
    }

    /// What is asked, ranked by the sum of the risks that wait for it.
    pub(super) fn waiting(&self, tier: Tier) -> Vec<(Ask, Waiting<'_>)> {
        let mut asks: BTreeMap<Ask, Waiting<'_>> = BTreeMap::new();
        for (at, found) in self.everything() {
            if let Some(ask) = found.ask.filter(|_| self.rules.rule(found.rule).threat.tier <= tier) {
                asks.entry(ask).or_default().push((at, found));
            }
        }
        let mut asks: Vec<_> = asks.into_iter().filter(|(ask, _)| self.can_be_answered(*ask)).collect();
        asks.sort_by_cached_key(|(ask, waiting)| (Reverse(weight(waiting)), self.question_key(*ask)));
        asks
    }

    /// The model as a whole stores no facts, so nobody is asked about them.
    fn can_be_answered(&self, ask: Ask) -> bool {
        let (Ask::Fact(thing, _) | Ask::List(thing, _)) = ask;
        thing.family != Family::Model
    }

    pub(super) fn put(&self, ask: Ask, waiting: &[(Thing, &Found)]) -> Option<Question> {
        let (Ask::Fact(thing, _) | Ask::List(thing, _)) = ask;
        let (fact, text, values) = match ask {
            Ask::Fact(thing, slot) => {
                let definition = self.rules.schema.fact(thing.family, slot);
                let text = self
                    .better_text(waiting)
                    .unwrap_or_else(|| self.world.fill(&definition.question, &self.world.frame(thing)));
                (definition.id.clone(), text, answers(definition))
            }
            Ask::List(thing, step) => {
                let name = self.world.name(thing);
                let text = match step {
                    Step::Carries => format!("What data does {name} carry?"),
                    _ => format!("What data does {name} hold or receive?"),
                };
                (FactName::new(step.word()), text, self.data_on_offer())
            }
        };
        let mut urgent: Vec<_> = waiting.iter().filter_map(|(at, found)| self.finding_at(*at, found)).collect();
        urgent.sort();
        Some(Question {
            id: self.question_key(ask)?,
            text,
            at: self.world.subject(thing)?,
            fact,
            settles: waiting.len(),
            weight: weight(waiting),
            values,
            decides: urgent.iter().take(LISTED).map(crate::finding::Finding::key).collect(),
        })
    }

    pub(super) fn question_key(&self, ask: Ask) -> Option<QuestionKey> {
        Some(match ask {
            Ask::Fact(thing, slot) => {
                QuestionKey::new(&self.rules.schema.fact(thing.family, slot).id, self.world.subject(thing)?)
            }
            Ask::List(thing, step) => QuestionKey::new(&FactName::new(step.word()), self.world.subject(thing)?),
        })
    }

    /// The threat's own question, where only one threat asks.
    fn better_text(&self, waiting: &[(Thing, &Found)]) -> Option<String> {
        let threat = |found: &Found| -> &ThreatId { &self.rules.rule(found.rule).threat.id };
        let ((at, found), others) = waiting.split_first()?;
        if others.iter().any(|(_, other)| threat(other) != threat(found)) {
            return None;
        }
        let template = self.rules.rule(found.rule).threat.question.as_ref()?;
        Some(self.world.fill(template, &self.frame_found(*at, found)))
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

fn weight(waiting: &[(Thing, &Found)]) -> u32 {
    waiting.iter().map(|(_, found)| u32::from(found.risk.score())).sum()
}

fn answers(definition: &FactDefinition) -> Vec<Answer> {
    let unknown = Answer { value: Value::Unknown, label: "We don't know".to_owned() };
    let known: Vec<Answer> = match &definition.kind {
        FactKind::YesNo => vec![
            Answer { value: Value::Flag(true), label: "Yes".to_owned() },
            Answer { value: Value::Flag(false), label: "No".to_owned() },
        ],
        FactKind::Choice { values, .. } => values
            .iter()
            .map(|choice| Answer { value: Value::text(&choice.value), label: choice.label.clone() })
            .collect(),
        FactKind::Number | FactKind::Text => return Vec::new(),
    };
    known.into_iter().chain([unknown]).collect()
}
