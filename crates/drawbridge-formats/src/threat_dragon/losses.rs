//! What of a model Threat Dragon has no place for.

use super::cell::{self, Shape};
use crate::note::Notes;
use drawbridge_messages as say;
use drawbridge_model::{Facts, Model, Scope, Subject, words};

/// How many names a note lists.
const NAMED: usize = 3;

/// Tells what is left out, and where.
pub(super) fn tell(model: &Model, notes: &mut Notes) {
    let mut lost = |code: &str, of: Vec<Subject>, text: fn(usize) -> String| {
        if !of.is_empty() {
            notes.add(code, names(model, &of), text(of.len()));
        }
    };
    let elements = || model.elements().map(AsRef::as_ref);
    lost("data-left-out", model.data().map(|one| Subject::Data(one.id)).collect(), say::note_lost_data);
    let comments = model.comments().map(|one| match &one.at {
        drawbridge_model::CommentPlace::Subject(subject) => *subject,
        drawbridge_model::CommentPlace::Threat(key) => key.subject(),
    });
    lost("comments-left-out", comments.collect(), say::note_lost_comments);
    let decided = model.decisions().filter(|decision| !decision.key.threat().starts_with("own/"));
    lost("decisions-left-out", decided.map(|one| one.key.subject()).collect(), say::note_lost_decisions);
    let components = elements().filter(|element| element.component.is_some());
    lost("components-left-out", components.map(|one| Subject::Element(one.id)).collect(), say::note_lost_components);
    let owned = elements().filter(|one| !one.owner.is_empty()).map(|one| Subject::Element(one.id));
    let flows = model.flows().filter(|one| !one.owner.is_empty()).map(|one| Subject::Flow(one.id));
    lost("owners-left-out", owned.chain(flows).collect(), say::note_lost_owners);
    let insides = elements().filter(|element| element.child.is_some());
    lost("child-diagrams-left-out", insides.map(|one| Subject::Element(one.id)).collect(), say::note_lost_diagrams);
    lost("facts-left-out", facts(model), say::note_lost_facts);
    let at_nothing = |at: Subject| matches!(at, Subject::Model | Subject::Data(_)) || !model.has(at);
    let threats = model.threats().map(|threat| threat.at).filter(|at| at_nothing(*at));
    lost("threats-left-out", threats.collect(), say::note_lost_threats);
    let many = elements().filter(|one| matches!(&one.scope, Scope::In) && one.boundaries.len() > 1);
    lost("memberships-left-out", many.map(|one| Subject::Element(one.id)).collect(), say::note_lost_memberships);
    let twice = elements().map(|one| Subject::Element(one.id));
    let twice = twice.filter(|subject| model.placements_of(*subject).nth(1).is_some());
    lost("elements-doubled", twice.collect(), say::note_doubled);
}

/// The subjects of the facts that have no flag there, once for each fact.
fn facts(model: &Model) -> Vec<Subject> {
    let of_elements = model.elements().map(|one| (Subject::Element(one.id), &one.facts, Shape::Element(one.kind)));
    let of_flows = model.flows().map(|one| (Subject::Flow(one.id), &one.facts, Shape::Flow));
    let of_boundaries = model.boundaries().map(|one| (Subject::Boundary(one.id), &one.facts, Shape::Box));
    let all = of_elements.chain(of_flows).chain(of_boundaries);
    all.flat_map(|(subject, facts, shape)| std::iter::repeat_n(subject, left_out(facts, shape))).collect()
}

fn left_out(facts: &Facts, shape: Shape) -> usize {
    let keys = cell::fact_keys(shape);
    let has = |name: &str| keys.flags.iter().chain(keys.texts).any(|(_, fact)| *fact == name);
    facts.iter().filter(|(name, _)| !has(name.as_str())).count()
}

/// The names of the first subjects, each once.
fn names(model: &Model, of: &[Subject]) -> String {
    let mut names: Vec<String> = Vec::new();
    for subject in of {
        let name = if *subject == Subject::Model { "model".to_owned() } else { words::name(model, *subject) };
        if names.contains(&name) {
            continue;
        }
        if names.len() == NAMED {
            names.push("\u{2026}".to_owned());
            break;
        }
        names.push(name);
    }
    names.join(", ")
}
