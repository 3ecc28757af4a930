//! Conventions and questions.

use std::collections::BTreeMap;

use super::{Draft, Findings, Names};
use crate::catalogue::{Catalogue, SubjectKind};
use crate::convention::Convention;
use crate::id::{ConventionId, QuestionId};
use crate::question::Question;

/// All conventions of all packs.
pub(crate) fn conventions(
    drafts: &[Draft<'_>],
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> BTreeMap<ConventionId, Convention> {
    let mut names = Names::of("convention");
    let mut conventions = BTreeMap::new();
    for draft in drafts {
        for raw in &draft.raw.conventions {
            names.claim(draft, &raw.id, &[], findings);
            let applies_to = draft.kinds(&raw.id, &raw.applies_to, findings);
            if applies_to.contains(&SubjectKind::Crossing) {
                let detail = "a crossing has no facts of its own";
                let remedy = "write `flow` or `boundary` instead of `crossing`";
                draft.contradiction(&raw.id, detail, remedy, findings);
            }
            if applies_to.contains(&SubjectKind::Model) {
                let detail = "the model as a whole stores no facts";
                draft.contradiction(&raw.id, detail, "name the kinds of things it holds for", findings);
            }
            let convention = Convention {
                id: ConventionId::new(&raw.id.value),
                pack: draft.pack.clone(),
                title: raw.title.clone(),
                reason: raw.reason.clone(),
                when: raw.when.as_ref().map(|text| draft.condition(text)),
                sets: draft.values(&raw.sets, &applies_to, catalogue, findings),
                place: draft.place(&raw.id),
                applies_to,
            };
            conventions.entry(convention.id.clone()).or_insert(convention);
        }
    }
    conventions
}

/// All questions of all packs.
pub(crate) fn questions(
    drafts: &[Draft<'_>],
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> BTreeMap<QuestionId, Question> {
    let mut names = Names::of("question");
    let mut questions = BTreeMap::new();
    for draft in drafts {
        for raw in &draft.raw.questions {
            names.claim(draft, &raw.id, &[], findings);
            let applies_to = draft.kinds(&raw.id, &raw.applies_to, findings);
            let question = Question {
                id: QuestionId::new(&raw.id.value),
                pack: draft.pack.clone(),
                text: draft.question(&raw.text, &applies_to, findings),
                help: raw.help.clone(),
                when: raw.when.as_ref().map(|text| draft.condition(text)),
                sets: draft.values(&raw.sets, &applies_to, catalogue, findings),
                place: draft.place(&raw.id),
                applies_to,
            };
            questions.entry(question.id.clone()).or_insert(question);
        }
    }
    questions
}
