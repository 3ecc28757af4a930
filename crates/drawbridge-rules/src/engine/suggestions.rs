//! Suggestions with their texts and reasons, made on demand.

use super::Engine;
use super::ranking::Place;
use crate::because::because;
use crate::finding::Finding;
use crate::judge::Found;
use crate::removal::removal;
use crate::rules::Rule;
use crate::suggestion::Suggestion;
use crate::thing::{Frame, Thing};
use drawbridge_library::{Grouping, Template, Threat};
use drawbridge_model::ThreatKey;

impl Engine {
    /// All suggestions, the most urgent first. For long lists, [`findings`](Self::findings) and
    /// [`suggestion`](Self::suggestion) for those on view are much cheaper.
    #[must_use]
    pub fn suggestions(&self) -> Vec<Suggestion> {
        self.findings().iter().filter_map(|finding| self.tell(finding)).collect()
    }

    /// The suggestion (or question only) of a key; `None` where the rule is silent.
    #[must_use]
    pub fn suggestion(&self, key: &ThreatKey) -> Option<Suggestion> {
        let (thing, found) = self.find(key)?;
        self.suggest(thing, &found)
    }

    /// A finding with its texts and reasons; `None` when it holds no more.
    #[must_use]
    pub fn tell(&self, finding: &Finding) -> Option<Suggestion> {
        self.suggestion(&finding.key())
    }

    /// A text of the threat with the names of what the key is about.
    #[must_use]
    pub fn text(&self, key: &ThreatKey, text: impl FnOnce(&Threat) -> &Template) -> Option<String> {
        let rule = self.rules.rule(self.rules.number(key.threat())?);
        let frame = self.frame_of(key)?;
        Some(self.world.fill(text(&rule.threat), &frame))
    }

    pub(super) fn frame_of(&self, key: &ThreatKey) -> Option<Frame> {
        let frame = self.world.frame(self.world.thing(key.subject())?);
        match key.boundary() {
            Some(id) => Some(Frame { boundary: self.world.boundaries.row(id)?, ..frame }),
            None => Some(frame),
        }
    }

    fn suggest(&self, thing: Thing, found: &Found) -> Option<Suggestion> {
        let rule: &Rule = self.rules.rule(found.rule);
        let finding = self.finding_at(thing, found)?;
        let frame = self.frame_at(Place { at: thing, boundary: found.boundary });
        let threat = &rule.threat;
        Some(Suggestion {
            key: finding.key(),
            threat: threat.id.clone(),
            subject: finding.subject,
            boundary: finding.boundary,
            outcome: found.outcome,
            title: self.world.fill(&threat.title, &frame),
            sentence: self.world.fill(&threat.sentence, &frame),
            category: threat.category.clone(),
            severity: found.risk.severity(),
            arithmetic: found.risk.to_string(),
            because: because(&self.rules, &self.world, rule, &frame),
            removed_by: if found.is_suggestion() {
                removal(&self.rules, &self.world, rule, &frame)
            } else {
                Vec::new()
            },
            question: self.question_of(found),
            references: threat.references.iter().map(|reference| reference.as_str().to_owned()).collect(),
            tier: threat.tier,
            weight: threat.weight,
            group: (threat.grouping == Grouping::Together).then(|| threat.id.clone()),
            finding,
        })
    }

    /// What the variables stand for where something was found.
    pub(super) fn frame_at(&self, Place { at, boundary }: Place) -> Frame {
        let frame = self.world.frame(at);
        if boundary == crate::thing::NONE { frame } else { Frame { boundary, ..frame } }
    }
}
