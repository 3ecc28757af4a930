//! A fact, or a value of one, that the catalogue does not have.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_library::SubjectKind;
use drawbridge_messages as say;
use drawbridge_model::near::did_you_mean;
use drawbridge_model::{Edit, Facts, Subject};

pub(super) const CHECK: Check =
    Check { code: "fact-not-in-catalogue", severity: Gravity::Warning, explanation: say::problem_fact_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = Vec::new();
    for element in sight.model.elements() {
        look(sight, Subject::Element(element.id), element.kind.into(), &element.facts, &mut out);
    }
    for flow in sight.model.flows() {
        look(sight, Subject::Flow(flow.id), SubjectKind::Flow, &flow.facts, &mut out);
    }
    for boundary in sight.model.boundaries() {
        look(sight, Subject::Boundary(boundary.id), SubjectKind::Boundary, &boundary.facts, &mut out);
    }
    for data in sight.model.data() {
        look(sight, Subject::Data(data.id), SubjectKind::Data, &data.facts, &mut out);
    }
    out
}

fn look(sight: &Sight<'_>, at: Subject, kind: SubjectKind, facts: &Facts, out: &mut Vec<Spot>) {
    for (name, fact) in facts.iter() {
        let stated = fact.strongest();
        let of = sight.name(at);
        let text = match sight.library.facts.get(name) {
            None => {
                let known = sight.library.facts.of(kind).map(|fact| fact.id.as_str());
                let hint = did_you_mean(name.as_str(), known).map(|hint| format!("; {hint}")).unwrap_or_default();
                say::problem_fact_undeclared(hint, name, of)
            }
            Some(known) if !known.applies_to.contains(&kind) => say::problem_fact_kind(kind, name, of),
            Some(known) if !known.accepts(&stated.value) => {
                say::problem_fact_value(known.expected(), name, of, &stated.value)
            }
            Some(_) => continue,
        };
        let fix = Edit::SetFact { subject: at, fact: name.clone(), value: None, from: stated.from };
        out.push(Spot::new(at, text).mended_by(fix));
    }
}
