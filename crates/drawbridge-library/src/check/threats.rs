//! Threats and their tests.

use std::collections::{BTreeMap, BTreeSet};

use super::{Draft, Findings, Names};
use crate::catalogue::SubjectKind;
use crate::error::Problem;
use crate::expectation::{Expectation, ThreatTest};
use crate::id::{ComponentId, CountermeasureId, ThreatId, is_well_formed};
use crate::rating::{Case, Rating};
use crate::raw::{RawRating, RawTest, RawThreat};
use crate::threat::{Grouping, Threat};

/// Takes the ids and aliases of all threats.
pub(crate) fn names(drafts: &[Draft<'_>], findings: &mut Findings) -> Names {
    let mut names = Names::of("threat");
    for draft in drafts {
        for raw in &draft.raw.threats {
            names.claim(draft, &raw.id, &raw.aliases, findings);
        }
    }
    names
}

/// The names that threats refer to.
pub(crate) struct Known<'a> {
    pub(crate) threats: &'a Names,
    pub(crate) components: &'a Names,
    pub(crate) countermeasures: &'a Names,
}

/// All threats of all packs.
pub(crate) fn resolve(drafts: &[Draft<'_>], known: &Known<'_>, findings: &mut Findings) -> BTreeMap<ThreatId, Threat> {
    let mut threats = BTreeMap::new();
    for draft in drafts {
        for raw in &draft.raw.threats {
            let threat = build(draft, raw, known, findings);
            threats.entry(threat.id.clone()).or_insert(threat);
        }
    }
    threats
}

fn build(draft: &Draft<'_>, raw: &RawThreat, known: &Known<'_>, findings: &mut Findings) -> Threat {
    let id = ThreatId::new(&raw.id.value);
    let applies_to = draft.kinds(&raw.id, &raw.applies_to, findings);
    let components: BTreeSet<ComponentId> = raw
        .components
        .iter()
        .filter_map(|name| known.components.resolve(draft, name, findings).map(ComponentId::new))
        .collect();
    if !components.is_empty() && applies_to.iter().all(|kind| !has_elements(*kind)) {
        let detail = "`components` has no meaning where no element is involved";
        draft.contradiction(&raw.id, detail, "remove `components`", findings);
    }
    if !is_well_formed(&raw.category.value) {
        findings.add(draft.place(&raw.category), Problem::IdShape { id: raw.category.value.clone() });
    }
    Threat {
        pack: draft.pack.clone(),
        title: draft.template(&raw.title, &applies_to, findings),
        category: raw.category.value.clone(),
        components,
        when: raw.when.as_ref().map(|text| draft.condition(text)),
        unless: raw.unless.as_ref().map(|text| draft.condition(text)),
        sentence: draft.template(&raw.sentence, &applies_to, findings),
        why: draft.template(&raw.why, &applies_to, findings),
        check: draft.template(&raw.check, &applies_to, findings),
        fix: draft.template(&raw.fix, &applies_to, findings),
        question: raw.question.as_ref().map(|text| draft.question(text, &applies_to, findings)),
        likelihood: rating(draft, &raw.likelihood),
        impact: rating(draft, &raw.impact),
        tier: raw.tier,
        weight: raw.weight,
        references: draft.references(&raw.references, findings),
        false_positive: draft.template(&raw.false_positive, &applies_to, findings),
        countermeasures: countermeasures(draft, raw, known, findings),
        aliases: raw.aliases.iter().map(|alias| ThreatId::new(&alias.value)).collect(),
        grouping: raw.group.unwrap_or(Grouping::Single),
        tests: raw.tests.iter().map(|test| self::test(draft, test, &id, known, findings)).collect(),
        place: draft.place(&raw.id),
        applies_to,
        id,
    }
}

fn has_elements(kind: SubjectKind) -> bool {
    !matches!(kind, SubjectKind::Boundary | SubjectKind::Data | SubjectKind::Model)
}

fn countermeasures(
    draft: &Draft<'_>,
    raw: &RawThreat,
    known: &Known<'_>,
    findings: &mut Findings,
) -> Vec<CountermeasureId> {
    let names = raw.countermeasures.iter();
    names.filter_map(|name| known.countermeasures.resolve(draft, name, findings)).map(CountermeasureId::new).collect()
}

fn rating(draft: &Draft<'_>, raw: &RawRating) -> Rating {
    let cases = raw.cases.iter().map(|case| Case { when: draft.condition(&case.r#if), level: case.then });
    Rating { cases: cases.collect(), default: raw.default }
}

fn test(draft: &Draft<'_>, raw: &RawTest, own: &ThreatId, known: &Known<'_>, findings: &mut Findings) -> ThreatTest {
    let place = draft.place(&raw.name);
    let mut expect = Vec::new();
    for text in &raw.expect {
        match Expectation::parse(&text.value, own, draft.place(text)) {
            Some(expectation) => {
                known.threats.resolve_at(expectation.threat.as_str(), draft.place(text), findings);
                expect.push(expectation);
            }
            None => findings.add(draft.place(text), Problem::Expectation { text: text.value.clone() }),
        }
    }
    if raw.expect.is_empty() {
        let (id, detail) = (own.to_string(), "a test that expects nothing cannot fail".to_owned());
        findings.add(place.clone(), Problem::Entry { id, detail, remedy: "add an expectation to the test" });
    }
    ThreatTest { name: raw.name.value.clone(), model: raw.model.clone(), expect, place }
}
