//! The marks on the drawing: technology below a name, counts of threats and questions, a tick where all is decided.

use super::count;
use crate::scope::is_out;
use crate::wire::{Question, Suggestion};
use drawbridge_library::{Component, Library};
use drawbridge_model::{Model, Severity, Status, Subject};
use drawbridge_render::{Badge, Mark, Marks};
use std::collections::BTreeMap;

#[derive(Default)]
struct Counts {
    /// The open threats by severity.
    open: BTreeMap<Severity, u32>,
    decided: u32,
    questions: u32,
}

/// A threat as the drawing shows it.
pub(super) struct Sign {
    pub(super) at: Subject,
    pub(super) status: Status,
    pub(super) severity: Severity,
}

impl Sign {
    /// The sign of a listed threat.
    pub(super) fn of(threat: &Suggestion) -> Self {
        let status = Status::ALL.into_iter().find(|status| status.word() == threat.status).unwrap_or_default();
        Self { at: threat.at, status, severity: threat.severity }
    }
}

/// The marks of a model. What is out of scope has none but its technology.
pub(super) fn of(model: &Model, library: &Library, signs: &[Sign], questions: &[Question]) -> Marks {
    let mut counts: BTreeMap<Subject, Counts> = BTreeMap::new();
    for sign in signs.iter().filter(|sign| !is_out(model, sign.at)) {
        let counts = counts.entry(sign.at).or_default();
        if sign.status == Status::Open {
            *counts.open.entry(sign.severity).or_default() += 1;
        } else {
            counts.decided += 1;
        }
    }
    for question in questions.iter().filter(|question| !is_out(model, question.at)) {
        counts.entry(question.at).or_default().questions += 1;
    }
    let mut marks: BTreeMap<Subject, Mark> = counts
        .into_iter()
        .map(|(subject, counts)| (subject, Mark { subtitle: None, badges: badges(&counts) }))
        .collect();
    for element in model.elements() {
        let component =
            element.component.as_deref().map(|id| library.component(id).map_or_else(|| id.to_owned(), subtitle));
        if let Some(name) = component {
            marks.entry(Subject::Element(element.id)).or_default().subtitle = Some(name);
        }
    }
    marks.into_iter().collect()
}

/// The technology of a component, which is shorter; its name where it has none.
fn subtitle(component: &Component) -> String {
    if component.technology.is_empty() { component.name.clone() } else { component.technology.clone() }
}

fn badges(counts: &Counts) -> Vec<Badge> {
    let mut badges = Vec::new();
    if let Some((worst, count)) = counts.open.last_key_value() {
        let lesser = counts.open.values().sum::<u32>() - count;
        badges.push(Badge::Threats { worst: *worst, count: *count, lesser });
    } else if counts.decided > 0 && counts.questions == 0 {
        badges.push(Badge::Decided);
    }
    if counts.questions > 0 {
        badges.push(Badge::Questions(count(counts.questions as usize)));
    }
    badges
}
