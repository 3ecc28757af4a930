//! The threats of a model, each with its reasons.

use super::failure::usage;
use super::names::At;
use super::own_ids::OwnIds;
use super::shelf::Place;
use super::source::{Loaded, Source};
use crate::session::Analysis;
use crate::wire::{self, Failure, Outcome};
use drawbridge_model::{Model, Severity, Subject};
use serde::Serialize;

/// How deep to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// What five minutes are best spent on.
    Five,
    /// What thirty minutes are best spent on.
    Thirty,
    /// Everything.
    Full,
}

impl Tier {
    /// All, the shallowest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Thirty, Self::Full];

    /// The word of the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Thirty => "thirty",
            Self::Full => "full",
        }
    }

    /// How many questions are asked at most.
    const fn questions(self) -> usize {
        match self {
            Self::Five => 3,
            Self::Thirty => 8,
            Self::Full => usize::MAX,
        }
    }

    fn shows(self, suggestion: &wire::Suggestion) -> bool {
        Self::ALL.iter().any(|tier| *tier <= self && tier.word() == suggestion.tier)
    }
}

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
    /// The threats.
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
    pub notes: Vec<wire::ImportNote>,
}

/// A threat that the rules suggest.
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
    /// `confirmed` or `possible`.
    pub outcome: Outcome,
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
    /// The text of the question.
    #[serde(skip)]
    pub question_text: Option<String>,
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
    pub settles: u32,
}

/// How many threats a deeper look would add to those of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MoreAnswer {
    /// At thirty minutes.
    pub thirty: usize,
    /// In full.
    pub full: usize,
}

impl ThreatsAnswer {
    /// Whether a threat of the answer that nobody has decided about is at least that bad.
    #[must_use]
    pub fn reaches(&self, severity: Severity) -> bool {
        self.threats.iter().any(|threat| threat.status == "open" && threat.severity >= severity)
    }
}

/// Finds the threats of a model.
///
/// # Errors
/// When the model cannot be read, or its format brings no rules and those were asked for.
pub fn threats(source: &Source, workspace: &Place, tier: Tier, rules: RuleSet) -> Result<ThreatsAnswer, Failure> {
    let Loaded { model, ids, format, notes, .. } = source.load(workspace)?;
    if rules == RuleSet::Embedded {
        let message = format!("find threats in {}: a file of the format {format} brings no rules", source.words());
        return Err(usage(message, "leave out --rules, or say --rules library"));
    }
    let analysis = Analysis::new(crate::app::rules()?, &model);
    let suggested = |suggestion: &wire::Suggestion| matches!(suggestion.outcome, Outcome::Confirmed | Outcome::Possible);
    let all: Vec<wire::Suggestion> = analysis.suggestions(&model).into_iter().filter(suggested).collect();
    let at = |tier: Tier| all.iter().filter(|suggestion| tier.shows(suggestion)).count();
    let more = MoreAnswer { thirty: at(tier.max(Tier::Thirty)) - at(tier), full: all.len() - at(tier) };
    let asked = analysis.questions(&model);
    let teller = Teller { model: &model, ids: &ids, questions: &asked };
    let threats = all.iter().filter(|suggestion| tier.shows(suggestion)).map(|threat| teller.threat(threat)).collect();
    let questions = asked.iter().take(tier.questions()).map(|question| teller.question(question)).collect();
    Ok(ThreatsAnswer { threats, questions, more, title: model.sheet().title.clone(), tier, notes })
}

/// Tells what was found in the ids of the file.
struct Teller<'a> {
    model: &'a Model,
    ids: &'a OwnIds,
    questions: &'a [wire::Question],
}

impl Teller<'_> {
    fn threat(&self, threat: &wire::Suggestion) -> ThreatAnswer {
        let question = threat.question.as_ref().and_then(|id| self.questions.iter().find(|question| question.id == *id));
        ThreatAnswer {
            key: self.ids.key(&threat.key),
            number: threat.number,
            title: threat.title.clone(),
            category: threat.category.clone(),
            severity: threat.severity,
            outcome: threat.outcome,
            status: threat.status.clone(),
            at: At::of(self.model, self.ids, threat.at),
            flow: matches!(threat.at, Subject::Flow(_)).then(|| self.ids.name(threat.at)),
            because: threat.because.iter().map(|because| self.because(because)).collect(),
            removed_by: threat.removed_by.iter().map(|change| self.change(change)).collect(),
            question: question.map(|question| self.question_id(question)),
            references: threat.references.clone(),
            sentence: threat.sentence.clone(),
            question_text: question.map(|question| question.text.clone()),
        }
    }

    fn because(&self, because: &wire::Because) -> BecauseAnswer {
        BecauseAnswer {
            fact: because.fact.clone(),
            of: self.ids.name(because.of),
            value: because.value.clone(),
            from: because.from.clone(),
            label: because.label.clone(),
            name: self.model.name(because.of).unwrap_or_default().to_owned(),
        }
    }

    fn change(&self, change: &wire::Change) -> ChangeAnswer {
        ChangeAnswer {
            fact: change.fact.to_string(),
            of: self.ids.name(change.of),
            value: change.value.to_string(),
            label: change.label.clone(),
            name: self.model.name(change.of).unwrap_or_default().to_owned(),
        }
    }

    fn question(&self, question: &wire::Question) -> QuestionAnswer {
        QuestionAnswer {
            id: self.question_id(question),
            text: question.text.clone(),
            at: At::of(self.model, self.ids, question.at),
            fact: question.fact.to_string(),
            settles: question.settles,
        }
    }

    /// The ids of questions hold that of their subject: here the file's own stands in its place.
    fn question_id(&self, question: &wire::Question) -> String {
        question.id.replace(&question.at.to_string(), &self.ids.name(question.at))
    }
}
