//! What people said: threats written by hand or imported, decisions, and decisions whose reason is gone.

use crate::wire::{Card, Outcome, Suggestion, Verdict};
use drawbridge_messages as say;
use drawbridge_model::record::Force;
use drawbridge_model::{Decision, Model, Severity, Status, Threat, ThreatKey};
use drawbridge_rules::{Engine, Silence};
use std::collections::BTreeSet;

/// What was decided about a threat.
pub(super) struct Decided {
    pub(super) number: Option<u32>,
    pub(super) status: Status,
    pub(super) severity: Option<Severity>,
    pub(super) verdict: Option<Verdict>,
}

/// The decision in force on a key; an open one without a verdict where there is none.
pub(super) fn decided(model: &Model, key: &ThreatKey) -> Decided {
    match in_force(model, key) {
        None => Decided { number: None, status: Status::Open, severity: None, verdict: None },
        Some(decision) => Decided {
            number: Some(decision.number),
            status: decision.status,
            severity: decision.severity,
            verdict: Some(verdict(decision)),
        },
    }
}

fn in_force<'m>(model: &'m Model, key: &ThreatKey) -> Option<&'m Decision> {
    model.decisions_on(key).find(|decision| decision.force == Force::InForce).map(|decision| &**decision)
}

fn verdict(decision: &Decision) -> Verdict {
    Verdict {
        author: decision.author.clone(),
        time: decision.time.clone(),
        reason: decision.reason.clone(),
        owner: decision.owner.clone(),
        expires: decision.expires.clone(),
    }
}

/// The place of a threat in the list: open before decided, the worse first, confirmed before possible.
pub(super) fn sort(status: Status, outcome: u8, severity: Severity, weight: u32) -> String {
    let open = if status == Status::Open { 0 } else { 1 };
    let severity = Severity::ALL.iter().position(|one| *one == severity).unwrap_or_default();
    format!("{open}{severity}{outcome}{weight:07}")
}

/// The threats written by hand or imported.
pub(crate) fn written(model: &Model) -> impl Iterator<Item = Suggestion> {
    model.threats().map(|threat| told(model, threat))
}

fn told(model: &Model, threat: &Threat) -> Suggestion {
    let key = threat.key();
    let decision = in_force(model, &key);
    let status = decision.map_or(threat.status, |decision| decision.status);
    let severity = decision.and_then(|decision| decision.severity).unwrap_or(threat.severity);
    Suggestion {
        number: Some(threat.number),
        at: threat.at,
        title: threat.title.clone(),
        sentence: threat.description.clone(),
        category: threat.category.clone(),
        severity,
        outcome: Outcome::Written,
        status: status.word().to_owned(),
        decision: decision.map(verdict),
        tier: "five".into(),
        sort: sort(status, 2, severity, threat.number.min(9_999_999)),
        alike: 0,
        key,
    }
}

/// The card of a threat written by hand or imported; a blank one where a decision is all that is left of a suggestion.
pub(super) fn card(model: &Model, key: &ThreatKey) -> Option<Card> {
    let written = model.threats().find(|threat| threat.key() == *key);
    if written.is_none() && in_force(model, key).is_none() {
        return None;
    }
    Some(Card {
        key: key.clone(),
        arithmetic: String::new(),
        because: Vec::new(),
        removed_by: Vec::new(),
        question: None,
        why: String::new(),
        check: String::new(),
        fix: written.map(|threat| threat.mitigation.clone()).unwrap_or_default(),
        false_positive: String::new(),
        references: Vec::new(),
    })
}

/// Why the rules do not suggest a threat, in a form to be compared later; `None` where they do, and of threats that
/// people wrote. Names are left out: they change without a change of the reason.
pub(super) fn unsuggested(engine: &Engine, key: &ThreatKey) -> Option<String> {
    if key.threat().starts_with("own/") {
        return None;
    }
    match engine.finding_of(key) {
        Some(finding) if finding.is_suggestion() => return None,
        Some(_) => return Some("question".to_owned()),
        None => {}
    }
    let Some(silent) = engine.silence_of(key) else { return Some("gone".to_owned()) };
    let why = match silent.silence {
        Silence::Stopped => "stopped",
        Silence::NotKnown | Silence::DoesNotApply => "not-applicable",
        Silence::OtherComponents => "other-components",
        Silence::OutOfScope => "out-of-scope",
    };
    let facts = &engine.rules().library().facts;
    let reasons = silent.facts.iter().map(|because| {
        let is_stated = facts.get(&because.fact).is_some();
        let value = because.value.to_string();
        let value = if is_stated || value == "none" { value } else { "some".to_owned() };
        format!(" {}={value}", because.fact)
    });
    Some(std::iter::once(why.to_owned()).chain(reasons).collect())
}

/// Decisions on suggestions that the rules no longer make: shown until somebody keeps or drops them. One is kept by
/// deciding anew; it is shown again when the rules are silent for another reason.
pub(super) fn stale<'m>(engine: &'m Engine, model: &'m Model) -> impl Iterator<Item = Suggestion> + 'm {
    let keys: BTreeSet<&ThreatKey> = model.decisions().map(|decision| &decision.key).collect();
    keys.into_iter().filter_map(move |key| {
        let decision = in_force(model, key)?;
        let is_written = key.threat().starts_with("own/");
        if is_written
            || decision.status == Status::Open
            || engine.finding_of(key).is_some_and(|finding| finding.is_suggestion())
            || decision.unsuggested.is_some() && decision.unsuggested == unsuggested(engine, key)
        {
            return None;
        }
        let severity = decision.severity.unwrap_or_default();
        Some(Suggestion {
            key: key.clone(),
            number: Some(decision.number),
            at: key.subject(),
            title: decision.title.clone(),
            sentence: say::ticket_stale(),
            category: String::new(),
            severity,
            outcome: Outcome::Stale,
            status: decision.status.word().to_owned(),
            decision: Some(verdict(decision)),
            tier: "five".into(),
            sort: sort(decision.status, 3, severity, decision.number.min(9_999_999)),
            alike: 0,
        })
    })
}
