//! The analysis of a session: the list of threats that is shown, its questions, and the marks on the drawing.

mod marks;
mod open;
mod own;
pub(super) mod reasons;
mod register;
mod silent;
mod telling;

pub(crate) use own::written;

use crate::wire::{self, Code, Failure, More, OutcomeChanges, Question, Suggestion, Tier, Told};
use drawbridge_library::{Grouping, Library, ThreatId};
use drawbridge_model::{Diff, Model, Subject, ThreatKey};
use drawbridge_render::Marks;
use drawbridge_rules::{Changes, Engine, Finding, Rules};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is known of the threats of one model.
#[derive(Debug)]
pub(crate) struct Analysis {
    engine: Engine,
    tier: Tier,
    /// The groups of which every place is listed.
    unfolded: BTreeSet<ThreatId>,
    shown: BTreeMap<ThreatKey, Suggestion>,
    questions: Vec<Question>,
    more: More,
    marks: Marks,
}

impl Analysis {
    pub(crate) fn new(rules: Arc<Rules>, model: &Model) -> Self {
        let mut engine = Engine::new(rules);
        engine.load(model);
        let mut analysis = Self {
            engine,
            tier: Tier::default(),
            unfolded: BTreeSet::new(),
            shown: BTreeMap::new(),
            questions: Vec::new(),
            more: More::default(),
            marks: Marks::default(),
        };
        analysis.list(model);
        analysis
    }

    fn library(&self) -> &Library {
        self.engine.rules().library()
    }

    /// Brings the analysis in step with a diff that the model has already.
    pub(crate) fn follow(&mut self, model: &Model, diff: &Diff) -> (OutcomeChanges, Told) {
        let changes = self.engine.update(model, diff);
        let before = self.list(model);
        let mut out = self.compare(&before);
        out.gained = count(changes.appeared.len());
        out.lost = count(changes.vanished.len());
        (out, told(&changes))
    }

    pub(crate) fn set_tier(&mut self, model: &Model, tier: Tier) -> OutcomeChanges {
        self.tier = tier;
        let before = self.list(model);
        self.compare(&before)
    }

    /// Lists every place of the group that a threat belongs to, from now on.
    pub(crate) fn unfold(&mut self, model: &Model, key: &ThreatKey) -> OutcomeChanges {
        if let Some(suggestion) = self.engine.suggestion(key) {
            self.unfolded.insert(suggestion.finding.threat);
        }
        let before = self.list(model);
        self.compare(&before)
    }

    pub(crate) fn tier(&self) -> Tier {
        self.tier
    }

    pub(crate) fn suggestions(&self) -> Vec<Suggestion> {
        self.shown.values().cloned().collect()
    }

    pub(crate) fn questions(&self) -> Vec<Question> {
        self.questions.clone()
    }

    pub(crate) fn more(&self) -> More {
        self.more
    }

    pub(crate) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// All threats of one subject, the most urgent first.
    pub(crate) fn at(&self, model: &Model, subject: Subject) -> Vec<Suggestion> {
        let found = self.engine.findings_at(subject);
        let mut out: Vec<Suggestion> =
            found.iter().filter_map(|finding| telling::row(&self.engine, model, finding)).collect();
        out.extend(own::written(model).filter(|threat| threat.at == subject));
        out.extend(own::stale(&self.engine, model).filter(|threat| threat.at == subject));
        out.sort_by(register::by_urgency);
        out
    }

    /// A threat with its card; `None` where the model has no such threat.
    pub(crate) fn whole(&self, model: &Model, key: &ThreatKey) -> Option<(Suggestion, wire::Card)> {
        let finding = self.engine.finding_of(key).filter(Finding::is_suggestion);
        let row = match finding {
            Some(finding) => telling::row(&self.engine, model, &finding),
            None => own::written(model).chain(own::stale(&self.engine, model)).find(|threat| threat.key == *key),
        };
        row.zip(self.card(model, key))
    }

    /// What the card of a threat says beyond its row; `None` where the model has no such threat.
    pub(crate) fn card(&self, model: &Model, key: &ThreatKey) -> Option<wire::Card> {
        let suggested = self.engine.suggestion(key).filter(|suggestion| suggestion.finding.is_suggestion());
        suggested.map(|suggestion| telling::card(&self.engine, &suggestion)).or_else(|| own::card(model, key))
    }

    /// How many threats nobody has decided about, whatever the tier.
    pub(crate) fn open_threats(&self, model: &Model) -> drawbridge_store::OpenThreats {
        open::count(&self.engine, model)
    }

    /// Why the rules do not suggest a threat, for whoever decides about it all the same; `None` where they do.
    pub(crate) fn unsuggested(&self, key: &ThreatKey) -> Option<String> {
        own::unsuggested(&self.engine, key)
    }

    /// Each fact of a subject that something speaks for, with the values that lose.
    pub(crate) fn facts(&self, subject: Subject) -> Vec<wire::KnownFact> {
        self.engine.known_of(subject).into_iter().map(telling::known).collect()
    }

    pub(crate) fn problems(&self, model: &Model) -> Vec<wire::Problem> {
        let problems = drawbridge_rules::validate(model, self.library());
        problems.into_iter().map(|problem| telling::problem(model, problem)).collect()
    }

    pub(crate) fn explain(&self, key: &ThreatKey) -> Result<wire::Explanation, Failure> {
        let explanation = self.engine.explain(key).map_err(|error| Failure {
            code: Code::Usage,
            message: error.to_string(),
            hint: None,
        })?;
        Ok(telling::explanation(&explanation))
    }

    /// Makes the list, the questions and the marks anew, and gives the list and the questions as they were.
    fn list(&mut self, model: &Model) -> Before {
        let before = Before { shown: std::mem::take(&mut self.shown), questions: std::mem::take(&mut self.questions) };
        let listed = self.engine.shown(match self.tier {
            Tier::Five => drawbridge_library::Tier::Five,
            Tier::Thirty => drawbridge_library::Tier::Thirty,
            Tier::Full => drawbridge_library::Tier::Full,
        });
        let suggested = self.folded(model, &listed.findings);
        let mut own: Vec<Suggestion> = own::written(model).chain(own::stale(&self.engine, model)).collect();
        let found = listed.findings.iter().map(|finding| {
            let decided = own::decided(model, &finding.key());
            marks::Sign {
                at: finding.subject,
                status: decided.status,
                severity: decided.severity.unwrap_or(finding.severity()),
            }
        });
        let signs: Vec<marks::Sign> = found.chain(own.iter().map(marks::Sign::of)).collect();
        self.questions = listed.questions.iter().map(|one| telling::question(&self.engine, one)).collect();
        self.marks = marks::of(model, self.library(), &signs, &self.questions);
        // A file of another tool may bring hundreds of threats: the shallow tiers show the most urgent of them.
        own.sort_by(register::by_urgency);
        let waiting = |tier: Tier| own.len().min(own_budget(tier)).saturating_sub(own_budget(self.tier));
        self.more = More {
            thirty: count(listed.more.thirty + waiting(Tier::Thirty)),
            full: count(listed.more.full + waiting(Tier::Full)),
        };
        own.truncate(own_budget(self.tier));
        self.shown = suggested.into_iter().chain(own).map(|threat| (threat.key.clone(), threat)).collect();
        before
    }

    /// The rows of all single findings, of the decided ones, and of the first few of each group that is not unfolded.
    fn folded(&self, model: &Model, findings: &[Finding]) -> Vec<Suggestion> {
        // Of each group: how many are listed, the last of them, and how many are left out.
        let mut groups: BTreeMap<&ThreatId, (usize, usize, u32)> = BTreeMap::new();
        let mut rows: Vec<Suggestion> = Vec::new();
        for finding in findings {
            let is_whole = finding.grouping == Grouping::Single || self.unfolded.contains(&finding.threat);
            let group = groups.entry(&finding.threat).or_default();
            let is_decided = || own::decided(model, &finding.key()).verdict.is_some();
            if !is_whole && group.0 >= OF_A_GROUP && !is_decided() {
                group.2 += 1;
            } else if let Some(row) = telling::row(&self.engine, model, finding) {
                *group = (group.0 + 1, rows.len(), group.2);
                rows.push(row);
            }
        }
        for (_, last, left_out) in groups.into_values().filter(|group| group.2 > 0) {
            rows[last].alike = left_out;
        }
        rows
    }

    fn compare(&self, Before { shown: before, questions }: &Before) -> OutcomeChanges {
        let questions = (*questions != self.questions).then(|| self.questions.clone());
        let mut out = OutcomeChanges { questions, more: self.more, ..OutcomeChanges::default() };
        for (key, now) in &self.shown {
            match before.get(key) {
                None => out.appeared.push(now.clone()),
                Some(before) if before != now => out.changed.push(now.clone()),
                Some(_) => {}
            }
        }
        out.vanished = before.keys().filter(|key| !self.shown.contains_key(key)).cloned().collect();
        out
    }
}

/// What to tell of the suggestions that came and went.
fn told(changes: &Changes) -> Told {
    let mut told = Told::default();
    changes.vanished.iter().for_each(|finding| told.gone.add(finding.severity()));
    changes.appeared.iter().for_each(|finding| told.new.add(finding.severity()));
    told.keys = changes.appeared.iter().take(MOST_NEW).map(Finding::key).collect();
    told
}

/// How many new suggestions are named; a paste or an import makes more than anybody looks for.
const MOST_NEW: usize = 200;

/// The list and the questions as they were before a change.
struct Before {
    shown: BTreeMap<ThreatKey, Suggestion>,
    questions: Vec<Question>,
}

/// How many threats that were written, imported or have gone stale a tier lists.
const fn own_budget(tier: Tier) -> usize {
    match tier {
        Tier::Five => 6,
        Tier::Thirty => 60,
        Tier::Full => usize::MAX,
    }
}

/// How many undecided members of a group are listed before it is unfolded; the rest stand on the drawing and at their
/// subjects.
const OF_A_GROUP: usize = 5;

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
