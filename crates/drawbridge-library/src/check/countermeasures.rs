//! Countermeasures.

use std::collections::{BTreeMap, BTreeSet};

use super::{Draft, Findings, Names};
use crate::catalogue::Catalogue;
use crate::countermeasure::{Answer, Countermeasure};
use crate::error::Problem;
use crate::id::{CountermeasureId, ThreatId};
use crate::raw::RawCountermeasure;

/// Takes the ids and aliases of all countermeasures.
pub(crate) fn names(drafts: &[Draft<'_>], findings: &mut Findings) -> Names {
    let mut names = Names::of("countermeasure");
    for draft in drafts {
        for raw in &draft.raw.countermeasures {
            names.claim(draft, &raw.id, &raw.aliases, findings);
        }
    }
    names
}

/// All countermeasures of all packs.
pub(crate) fn resolve(
    drafts: &[Draft<'_>],
    threats: &Names,
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> BTreeMap<CountermeasureId, Countermeasure> {
    let mut countermeasures = BTreeMap::new();
    for draft in drafts {
        for raw in &draft.raw.countermeasures {
            let countermeasure = build(draft, raw, threats, catalogue, findings);
            countermeasures.entry(countermeasure.id.clone()).or_insert(countermeasure);
        }
    }
    countermeasures
}

fn build(
    draft: &Draft<'_>,
    raw: &RawCountermeasure,
    threats: &Names,
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> Countermeasure {
    let mut answers = Vec::new();
    let mut seen = BTreeSet::new();
    for answer in &raw.answers {
        let Some(threat) = threats.resolve(draft, &answer.threat, findings) else { continue };
        if !seen.insert(threat.to_owned()) {
            let (id, detail) = (raw.id.value.clone(), format!("it answers `{threat}` twice"));
            let problem = Problem::Entry { id, detail, remedy: "remove one of the two answers" };
            findings.add(draft.place(&answer.threat), problem);
        }
        answers.push(Answer { threat: ThreatId::new(threat), reduces: answer.reduces });
    }
    Countermeasure {
        id: CountermeasureId::new(&raw.id.value),
        pack: draft.pack.clone(),
        title: raw.title.clone(),
        what: raw.what.trim_end().to_owned(),
        verify: raw.verify.trim_end().to_owned(),
        effort: raw.effort,
        control: raw.control,
        references: draft.references(&raw.references, findings),
        answers,
        sets: draft.values(&raw.sets, &BTreeSet::new(), catalogue, findings),
        aliases: raw.aliases.iter().map(|alias| CountermeasureId::new(&alias.value)).collect(),
        place: draft.place(&raw.id),
    }
}
