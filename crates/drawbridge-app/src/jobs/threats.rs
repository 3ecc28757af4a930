//! The threats of a model, each with its reasons.

use super::failure::usage;
use super::names::At;
use super::own_ids::OwnIds;
use super::shelf::Place;
use super::source::{Loaded, Source};
use crate::scope::is_out;
use crate::wire::{self, Failure, ImportNote};
use drawbridge_library::Library;
pub use drawbridge_library::{Outcome, Tier};
use drawbridge_messages as say;
use drawbridge_model::record::Force;
use drawbridge_model::{Decision, FactName, Model, Severity, Status, Subject, ThreatKey, Value};
use drawbridge_rules::{Because, Change, Engine, Question, QuestionKey, Suggestion};
use serde::Serialize;
use std::sync::Arc;

/// How deep can be looked, the shallowest first.
pub const TIERS: [Tier; 3] = [Tier::Five, Tier::Thirty, Tier::Full];

/// Which rules to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleSet {
    /// Those of the built-in library.
    Library,
    /// Those that the file brings.
    Embedded,
}

/// The answer: threats by urgency, questions by what they settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ThreatsAnswer {
    /// The threats: what the rules suggest, then what the model itself holds.
    pub threats: Vec<ThreatAnswer>,
    /// The questions.
    pub questions: Vec<QuestionAnswer>,
    /// How many threats wait.
    pub more: MoreAnswer,
    /// The title of the model.
    #[serde(skip)]
    pub title: String,
    /// How deep was looked.
    #[serde(skip)]
    pub tier: Tier,
    /// What was not carried over when the file was read.
    #[serde(skip)]
    pub notes: Vec<ImportNote>,
}

/// A threat that the rules suggest or that the model itself holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ThreatAnswer {
    /// Its key, in the ids of the file.
    pub key: String,
    /// Its short number, once it was decided.
    pub number: Option<u32>,
    /// Its title with real names.
    pub title: String,
    /// Its category.
    pub category: String,
    /// How bad it is.
    pub severity: Severity,
    /// `confirmed` or `possible`; one that the model holds is confirmed.
    pub outcome: &'static str,
    /// `open`, or what was decided.
    pub status: String,
    /// What it is about.
    pub at: At,
    /// The id of the flow, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    /// The facts that made it true.
    pub because: Vec<BecauseAnswer>,
    /// The smallest change that removes it.
    pub removed_by: Vec<ChangeAnswer>,
    /// The id of the question that settles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Ids of CWE, CAPEC, ATT&CK, ASVS, D3FEND.
    pub references: Vec<String>,
    /// One sentence with real names.
    #[serde(skip)]
    pub sentence: String,
    /// Whether what it is about is out of scope; only what the model itself holds can be.
    #[serde(skip)]
    pub scope: Reach,
}

/// Whether a threat is about something in scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// It is.
    In,
    /// It is not, so it calls for nothing.
    Out,
}

/// A fact that made a threat true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BecauseAnswer {
    /// The fact, or a word of the drawing.
    pub fact: String,
    /// The id of what it is a fact of.
    pub of: String,
    /// Its value in words.
    pub value: String,
    /// Where it came from.
    pub from: String,
    /// What a person reads for the fact.
    #[serde(skip)]
    pub label: String,
    /// What a person reads for the value.
    #[serde(skip)]
    pub shown: String,
    /// The name of what it is a fact of.
    #[serde(skip)]
    pub name: String,
}

/// A fact to set so that a threat goes away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeAnswer {
    /// The fact.
    pub fact: String,
    /// The id of what it is a fact of.
    pub of: String,
    /// The value to set, in words.
    pub value: String,
    /// What a person reads for the fact.
    #[serde(skip)]
    pub label: String,
    /// What a person reads for the value.
    #[serde(skip)]
    pub shown: String,
    /// The name of what it is a fact of.
    #[serde(skip)]
    pub name: String,
}

/// A question that would settle threats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionAnswer {
    /// Its id.
    pub id: String,
    /// The question with real names.
    pub text: String,
    /// What it is about.
    pub at: At,
    /// The fact that the answer sets.
    pub fact: String,
    /// How many threats the answer settles.
    pub settles: usize,
}

/// How many threats a deeper look would add to those of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MoreAnswer {
    /// At thirty minutes.
    pub thirty: usize,
    /// In full.
    pub full: usize,
}

impl ThreatAnswer {
    /// Whether the model itself holds it: written by hand or imported.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        self.key.starts_with("own/")
    }
}

impl ThreatsAnswer {
    /// Whether a threat of the answer that nobody has decided about, of something in scope, is at least that bad.
    #[must_use]
    pub fn reaches(&self, severity: Severity) -> bool {
        let counts = |threat: &&ThreatAnswer| threat.status == "open" && threat.scope == Reach::In;
        self.threats.iter().filter(counts).any(|threat| threat.severity >= severity)
    }
}

/// Finds the threats of a model. Those that it holds itself, written by hand or imported, are listed at every depth.
///
/// # Errors
/// When the model cannot be read, or its format brings no rules and those were asked for.
pub fn threats(source: &Source, workspace: &Place, tier: Tier, rules: RuleSet) -> Result<ThreatsAnswer, Failure> {
    let Loaded { model, ids, format, notes, .. } = source.load(workspace)?;
    if rules == RuleSet::Embedded {
        let message = say::job_no_rules(format, source.words());
        return Err(usage(message, &say::job_no_rules_hint()));
    }
    let listing = engine(&model)?.listing(tier);
    let rules = crate::app::rules()?;
    let teller = Teller { model: &model, ids: &ids, library: rules.library() };
    let mut written: Vec<wire::Suggestion> = crate::session::written(&model).collect();
    written.sort_by(|a, b| (&a.sort, &a.key).cmp(&(&b.sort, &b.key)));
    let stored = written.into_iter().map(|threat| teller.stored(threat));
    Ok(ThreatsAnswer {
        threats: listing.suggestions.iter().map(|threat| teller.threat(threat)).chain(stored).collect(),
        questions: listing.questions.iter().map(|question| teller.question(question)).collect(),
        more: MoreAnswer { thirty: listing.more.thirty, full: listing.more.full },
        title: model.sheet().title.clone(),
        tier,
        notes,
    })
}

/// The built-in rules, evaluated on a model.
pub(crate) fn engine(model: &Model) -> Result<Engine, Failure> {
    let mut engine = Engine::new(crate::app::rules()?);
    engine.load(model);
    Ok(engine)
}

/// Tells what was found in the ids of the file.
struct Teller<'a> {
    model: &'a Model,
    ids: &'a OwnIds,
    library: &'a Arc<Library>,
}

impl Teller<'_> {
    fn threat(&self, threat: &Suggestion) -> ThreatAnswer {
        let decision = self.decision(&threat.key);
        ThreatAnswer {
            key: self.ids.key(&threat.key),
            number: decision.map(|decision| decision.number),
            title: threat.title.clone(),
            category: threat.category.clone(),
            severity: decision.and_then(|decision| decision.severity).unwrap_or(threat.severity),
            outcome: outcome_word(threat.outcome),
            status: decision.map_or(Status::Open, |decision| decision.status).word().to_owned(),
            at: At::of(self.model, self.ids, threat.subject),
            flow: matches!(threat.subject, Subject::Flow(_)).then(|| self.ids.name(threat.subject)),
            because: threat.because.iter().map(|because| self.because(because)).collect(),
            removed_by: threat.removed_by.iter().map(|change| self.change(change)).collect(),
            question: threat.question.as_ref().map(|question| self.question_id(question)),
            references: threat.references.clone(),
            sentence: threat.sentence.clone(),
            scope: Reach::In,
        }
    }

    /// A threat written by hand or imported. No facts stand behind it: a person said so.
    fn stored(&self, threat: wire::Suggestion) -> ThreatAnswer {
        ThreatAnswer {
            key: self.ids.key(&threat.key),
            number: threat.number,
            title: threat.title,
            category: threat.category,
            severity: threat.severity,
            outcome: outcome_word(Outcome::Confirmed),
            status: threat.status,
            at: At::of(self.model, self.ids, threat.at),
            flow: matches!(threat.at, Subject::Flow(_)).then(|| self.ids.name(threat.at)),
            because: Vec::new(),
            removed_by: Vec::new(),
            question: None,
            references: Vec::new(),
            sentence: threat.sentence,
            scope: if is_out(self.model, threat.at) { Reach::Out } else { Reach::In },
        }
    }

    fn decision(&self, key: &ThreatKey) -> Option<&Decision> {
        self.model.decisions_on(key).find(|decision| decision.force == Force::InForce).map(|decision| &**decision)
    }

    fn because(&self, because: &Because) -> BecauseAnswer {
        BecauseAnswer {
            fact: because.fact.to_string(),
            of: self.ids.name(because.of),
            value: self.value(&because.value),
            from: because.from.word().to_owned(),
            label: self.label(&because.fact),
            shown: self.shown(&because.fact, &because.value),
            name: because.name.clone(),
        }
    }

    fn change(&self, change: &Change) -> ChangeAnswer {
        ChangeAnswer {
            fact: change.fact.to_string(),
            of: self.ids.name(change.of),
            value: self.value(&change.value),
            label: self.label(&change.fact),
            shown: self.shown(&change.fact, &change.value),
            name: change.name.clone(),
        }
    }

    fn question(&self, question: &Question) -> QuestionAnswer {
        QuestionAnswer {
            id: self.question_id(&question.id),
            text: question.text.clone(),
            at: At::of(self.model, self.ids, question.at),
            fact: question.fact.to_string(),
            settles: question.settles,
        }
    }

    /// The ids of questions end in that of their subject: here the file's own stands in its place.
    fn question_id(&self, question: &QuestionKey) -> String {
        let text = question.as_str();
        let told = text.rsplit_once('@').and_then(|(fact, at)| Some((fact, Subject::parse(at)?)));
        told.map_or_else(|| text.to_owned(), |(fact, at)| format!("{fact}@{}", self.ids.unique(at)))
    }

    /// A value in words; where it is the id of a part of the model, the file's own.
    fn value(&self, value: &Value) -> String {
        let text = value.to_string();
        match Subject::parse(&text) {
            Some(subject) if subject != Subject::Model => self.ids.name(subject),
            _ => text,
        }
    }

    fn label(&self, fact: &FactName) -> String {
        let defined = self.library.facts.get(fact).map(|definition| definition.label.clone());
        defined.unwrap_or_else(|| fact.as_str().replace('_', " "))
    }

    fn shown(&self, fact: &FactName, value: &Value) -> String {
        self.library.facts.get(fact).map_or_else(|| self.value(value), |definition| definition.describe(value))
    }
}

/// The word of an outcome.
pub(crate) const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Confirmed => "confirmed",
        Outcome::Possible => "possible",
        Outcome::Question => "question",
        Outcome::Silent => "silent",
    }
}
